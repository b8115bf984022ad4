"""Read MHTML: a web page that a browser has saved with its pictures in one file."""

import hashlib

from msgspec.structs import replace

from briefgen.errors import InputError
from briefgen.model.ids import make_id
from briefgen.reading.mail_parts import header_text, parsed_mail, payload_of
from briefgen.reading.origin import Reader, ReadText
from briefgen.reading.web_page import read_web_page

READER = Reader(name="web-archive", version="2")


def read_web_archive(data: bytes, *, file_name: str) -> ReadText:
    """Read the page of an MHTML file; raise InputError where there is none."""
    message = parsed_mail(data, file_name=file_name)
    page = next((one for one in message.walk() if one.get_content_type() == "text/html"), None)
    if page is None:
        raise InputError(
            f"{file_name}: holds no web page.", hint="Save the page as HTML and give that file."
        )
    charset = str(page.get_content_charset() or "")
    source = read_web_page(payload_of(page), file_name=file_name, charset=charset).source
    digest = hashlib.sha256(data).hexdigest()
    return ReadText(
        source=replace(
            source,
            id=make_id("source", digest),
            sha256=digest,
            reader=READER.name,
            reader_version=READER.version,
            url=source.url or header_text(message, "snapshot-content-location"),
        ),
        original=data,
    )
