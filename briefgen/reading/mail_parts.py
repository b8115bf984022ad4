"""Take a mail apart: headers, the text that is shown, attachments."""

from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from pathlib import PurePosixPath

from briefgen.errors import InputError
from briefgen.model.value import Value
from briefgen.reading.limits import MOST_ATTACHMENTS, MOST_LINES, MOST_PARTS
from briefgen.reading.normalise import folded

_LONGEST_HEADER = 4000
_ENDINGS = {
    "text/html": ".html",
    "text/calendar": ".ics",
    "message/rfc822": ".eml",
    "application/pdf": ".pdf",
}
"""Endings for attachments without a name."""
_BODIES = frozenset({"text/plain", "text/html"})
_SIGNATURES = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
    }
)
_ENCRYPTED = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)


class Attachment(Value):
    """One attachment: its name, without folders, and its bytes."""

    name: str
    data: bytes


def parsed_mail(data: bytes, *, file_name: str) -> Message:
    """Parse a mail; raise InputError where it has parts without end."""
    if data.count(b"\n") > MOST_LINES or data.count(b"\n--") > MOST_PARTS:
        raise InputError(
            f"{file_name}: has more than {MOST_LINES:,} lines or {MOST_PARTS:,} parts.",
            hint="Copy its text into a plain text file.",
        )
    try:
        message = message_from_bytes(data)
        for _part in message.walk():
            pass
    except RecursionError as fault:
        raise InputError(
            f"{file_name}: its parts are nested too deep.",
            hint="Copy its text into a plain text file.",
        ) from fault
    if message.get_content_type() in _ENCRYPTED:
        raise InputError(
            f"{file_name}: is encrypted.",
            hint="Open it in your mail program and save its text, or forward it unencrypted.",
        )
    return message


def header_text(message: Message, name: str) -> str:
    """Give a header as it is meant to be read, on one line; empty where there is none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    # Bytes above ASCII stand in the text as halves of surrogate pairs.
    text = str(raw)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _in_words(text)


def _in_words(text: str) -> str:
    """Decode the encoded words of a header (RFC 2047); damaged ones stay as they are."""
    try:
        return folded(str(make_header(decode_header(text))))
    except (HeaderParseError, LookupError, ValueError):
        return folded(text)


def body_parts(message: Message) -> Iterator[Message]:
    """Yield the parts of text that are shown; of alternatives plain text before HTML."""
    if not message.is_multipart():
        if message.get_content_type() in _BODIES and not _is_attached(message):
            yield message
        return
    if message.get_content_type() == "message/rfc822":
        return
    choices = [list(body_parts(part)) for part in _parts(message)]
    if message.get_content_subtype() == "alternative":
        choices = sorted(choices, key=_rank)[:1]
    for parts in choices:
        yield from parts


def attachments_of(message: Message, *, file_name: str) -> Iterator[Attachment]:
    """Yield the attachments; pictures that belong to the text are none.

    Raises InputError where there are too many.
    """
    for number, part in enumerate(_attached_parts(message), start=1):
        if number > MOST_ATTACHMENTS:
            raise InputError(
                f"{file_name}: has more than {MOST_ATTACHMENTS} attachments.",
                hint="Save those about the meeting as files and add them one by one.",
            )
        yield Attachment(name=_name(part, number), data=payload_of(part))


def payload_of(part: Message) -> bytes:
    """Give the bytes of a part, an attached mail's as it stands."""
    if part.get_content_type() == "message/rfc822":
        return b"".join(inner.as_bytes() for inner in _parts(part))
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _parts(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if message.is_multipart() else []


def _attached_parts(message: Message) -> Iterator[Message]:
    if message.get_content_type() == "message/rfc822":
        yield message
    elif message.is_multipart():
        for part in _parts(message):
            yield from _attached_parts(part)
    elif _is_attached(message):
        yield message


def _is_attached(part: Message) -> bool:
    """Tell a part that stands beside the text; a picture within it may have a name too."""
    kind = part.get_content_type()
    if kind in _SIGNATURES:
        return False
    if part.get_content_disposition() == "attachment":
        return True
    is_picture = part.get_content_maintype() == "image"
    return not is_picture and (kind not in _BODIES or bool(part.get_filename()))


def _rank(parts: list[Message]) -> int:
    """Rank one of several versions of a text: plain text, then what else says something."""
    said = [part for part in parts if payload_of(part).strip()]
    if any(part.get_content_subtype() == "plain" for part in said):
        return 0
    return 1 if said else 2


def _name(part: Message, number: int) -> str:
    """Give the name of an attachment without folders, or a number with a fitting ending."""
    told = _in_words(part.get_filename() or "")
    name = PurePosixPath(told.replace("\\", "/")).name
    return name or f"attachment {number}{_ENDINGS.get(part.get_content_type(), '')}"
