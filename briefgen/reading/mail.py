"""Read a mail: its text, and each attachment that can be read as a source of its own."""

import re
from collections.abc import Callable
from email.message import Message
from email.utils import getaddresses, parsedate_tz

from briefgen.errors import InputError
from briefgen.model.notices import Notice
from briefgen.model.source import DocumentDate
from briefgen.reading.encoding import decoded
from briefgen.reading.mail_parts import (
    Attachment,
    attachments_of,
    body_parts,
    header_text,
    parsed_mail,
    payload_of,
)
from briefgen.reading.normalise import joined
from briefgen.reading.origin import Origin, Reader, ReadText, day_of, language_of, source_of

READER = Reader(name="mail", version="1")

ReadAttachment = Callable[[Attachment], tuple[ReadText, ...]]

_SOFT_BREAK = re.compile(r"(?<=[^\n]) \n(?=[^\n>])")
"""The end of a line that its program has wrapped (RFC 3676); a quotation begins another."""


def read_mail(
    data: bytes, *, file_name: str, read_attachment: ReadAttachment
) -> tuple[ReadText, ...]:
    """Read a mail and its attachments; what can't be read of these is told in a notice.

    Raises InputError where neither the mail nor an attachment holds text; it says of the
    attachments why.
    """
    message = parsed_mail(data, file_name=file_name)
    attached, faults = _read_attachments(message, read_attachment, file_name=file_name)
    notices = tuple(_left_out(fault, file_name) for fault in faults)
    text, guessed = _text(message, file_name)
    if faults and not attached and not text:
        raise faults[0] if len(faults) == 1 else InputError("\n".join(map(str, faults)))
    if not text and attached:
        first, *others = attached
        told = (*notices, *first.notices)
        return (ReadText(source=first.source, original=first.original, notices=told), *others)
    source = source_of(
        data,
        file_name=file_name,
        reader=READER,
        text=text,
        origin=_origin(message),
        guessed_encoding=guessed,
    )
    return (ReadText(source=source, original=data, notices=notices), *attached)


def _text(message: Message, file_name: str) -> tuple[str, str]:
    """Give the text that is shown and, where one had to be guessed, its encoding."""
    read = [_part_text(part, file_name) for part in body_parts(message)]
    text = joined(paragraph for text, _ in read for paragraph in text.split("\n\n"))
    return text, next((guessed for _, guessed in read if guessed), "")


def _part_text(part: Message, file_name: str) -> tuple[str, str]:
    data, charset = payload_of(part), str(part.get_content_charset() or "")
    if part.get_content_subtype() == "html":
        from briefgen.reading.web_page import page_text

        return page_text(data, file_name=file_name, charset=charset)
    text, guessed = decoded(data, file_name=file_name, declared=charset)
    lines = "\n".join(text.splitlines())
    if str(part.get_param("format", "")).lower() == "flowed":
        lines = _SOFT_BREAK.sub(" ", lines)
    return lines, guessed


def _read_attachments(
    message: Message, read_attachment: ReadAttachment, *, file_name: str
) -> tuple[list[ReadText], list[InputError]]:
    """Read each attachment once, equal ones as one source; give those that can't be read, too."""
    found: dict[str, ReadText] = {}
    faults: list[InputError] = []
    for attachment in attachments_of(message, file_name=file_name):
        try:
            for read in read_attachment(attachment):
                found.setdefault(read.source.sha256, read)
        except InputError as fault:
            faults.append(fault)
    return list(found.values()), faults


def _left_out(fault: InputError, file_name: str) -> Notice:
    return Notice(
        code="attachment-not-read",
        message=f"The attachment was left out. {fault}",
        place=file_name,
    )


def _origin(message: Message) -> Origin:
    """Take the subject as title, the sender as author and publisher, the date as the mail's."""
    sender = _sender(header_text(message, "from"))
    return Origin(
        title=header_text(message, "subject"),
        author=sender,
        publisher=header_text(message, "organization") or sender,
        document_date=_day(header_text(message, "date")),
        language=language_of(header_text(message, "content-language")),
    )


def _sender(header: str) -> str:
    """Give the name of the first sender, else the address."""
    try:
        addresses = getaddresses([header])
    except (ValueError, IndexError):
        return ""
    return next((name or address for name, address in addresses), "")


def _day(header: str) -> DocumentDate | None:
    """Give the day on which the mail was sent, at the place where it was sent."""
    try:
        moment = parsedate_tz(header)
    except (ValueError, IndexError, TypeError):
        return None
    return day_of("{:04}-{:02}-{:02}".format(*moment[:3]), how="explicit") if moment else None
