"""Tell the format of a file by its first bytes; its name decides only where they are silent."""

import re
from pathlib import PurePath

from briefgen.errors import InputError
from briefgen.model.notices import Notice
from briefgen.reading.formats import FORMATS, READ_ENDINGS, Kind, kind_of_ending
from briefgen.reading.refused import refuse_content, refused_archive, refused_ending, without_text

_HEAD = 4096
_PDF_HEAD = 1024
"""Bytes within which a PDF may begin (ISO 32000-1, annex H)."""
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?")
_OF_MAIL = frozenset({b"mime-version", b"received", b"return-path", b"message-id", b"delivered-to"})
"""Fields that programs write; a text that was copied from a mail has only From and Subject."""
_OPEN_DOCUMENT_TEXT = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)


def detect_kind(data: bytes, *, file_name: str) -> tuple[Kind, tuple[Notice, ...]]:
    """Give the format of a file, with a remark where its name says something else.

    Raises InputError for formats that are not read, with the way round, and for files
    that should begin with their format's mark and do not.
    """
    ending = PurePath(file_name).suffix
    told, found = kind_of_ending(ending), _kind_of_content(data, file_name)
    if found is not None:
        differs = told is not None and told != found
        return found, (_remark(file_name, found),) if differs else ()
    if told is not None and FORMATS[told].has_mark and not data.strip():
        raise without_text(file_name)
    if told is not None and FORMATS[told].has_mark:
        raise InputError(
            f"{file_name}: is not {FORMATS[told].name}, though its name says so.",
            hint="Fetch it again; if it is plain text, let its name end in .txt.",
        )
    if told is None and ending:
        raise refused_ending(file_name, ending, READ_ENDINGS)
    return told or "text", ()


def _kind_of_content(data: bytes, file_name: str) -> Kind | None:
    if b"%PDF-" in data[:_PDF_HEAD]:
        return "pdf"
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_archive(data, file_name)
    refuse_content(data, file_name)
    if _PAGE.match(data[:_HEAD]):
        return "html"
    return _kind_of_mail(data[:_HEAD])


def _kind_of_archive(data: bytes, file_name: str) -> Kind:
    # Most sources are texts, which need nothing of what opens an archive.
    from briefgen.reading.archive import Archive

    archive = Archive(data, file_name=file_name)
    if archive.read("mimetype").strip() in _OPEN_DOCUMENT_TEXT:
        return "odt"
    if any(name.startswith("word/") for name in archive.names):
        return "docx"
    raise refused_archive(archive.names, file_name)


def _kind_of_mail(head: bytes) -> Kind | None:
    """Tell a mail by the fields it begins with, and a web archive by one of those."""
    fields: set[bytes] = set()
    for line in head.splitlines():
        if line[:1] in (b" ", b"\t"):
            continue
        field = _FIELD.match(line)
        if not field:
            break
        fields.add(field[1].lower())
    if b"snapshot-content-location" in fields:
        return "web-archive"
    return "mail" if fields & _OF_MAIL and len(fields) > 1 else None


def _remark(file_name: str, found: Kind) -> Notice:
    return Notice(
        code="format-by-content",
        message=f"The file is {FORMATS[found].name}, whatever its name says, and was read as such.",
        level="info",
        place=file_name,
    )
