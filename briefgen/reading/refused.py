"""Formats that are not read: how they are told, and the way round each."""

from collections.abc import Container, Iterable

from briefgen.errors import InputError
from briefgen.model.value import Value


class Refused(Value):
    """A format that is not read: what it is, and what helps."""

    name: str
    hint: str
    endings: tuple[str, ...] = ()


_PICTURE = Refused(
    name="a picture",
    hint="Run text recognition (OCR) over it, or type the part you need into a text file.",
    endings=(".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic"),
)
_OUTLOOK = Refused(
    name="an Outlook message (MSG)",
    hint="Open it in Outlook and drag it into a folder of another mail program to save it as .eml, "
    "or save it as text or HTML (File, Save as).",
    endings=(".msg",),
)
_OLD_WORD = Refused(
    name="an old Word document (DOC)",
    hint="Open it in Word or LibreOffice and save it as .docx.",
    endings=(".doc", ".dot", ".wps"),
)
_OLD_OFFICE = Refused(
    name="an old Office file",
    hint="Open it in its own program and copy the part about the meeting into a text file.",
    endings=(".xls", ".ppt"),
)
_PAGES = Refused(
    name="a Pages document",
    hint="Open it in Pages and export it as Word or PDF (File, Export to).",
    endings=(".pages",),
)
_SHEET = Refused(
    name="a spreadsheet or presentation",
    hint="Copy the part about the meeting into a text file, or export it as PDF.",
    endings=(".xlsx", ".xlsm", ".ods", ".pptx", ".odp", ".key", ".numbers"),
)
_SAFARI = Refused(
    name="a Safari web archive",
    hint="Save the page as page source, or print it into a PDF.",
    endings=(".webarchive",),
)
_PROJECT = Refused(
    name="a briefgen project",
    hint="Open it (briefgen show), or give the articles themselves.",
    endings=(".brief",),
)
_ZIP = Refused(name="a zip archive", hint="Unpack it and give the files in it.", endings=(".zip",))
_BY_ENDING = (_OUTLOOK, _OLD_WORD, _OLD_OFFICE, _PAGES, _SHEET, _SAFARI, _PROJECT, _ZIP, _PICTURE)

_PICTURE_MARKS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x01\x00",
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the compound files of old Office programs begin ([MS-CFB], 2.2)."""
_OF_ARCHIVES = (
    ("project.json", _PROJECT),
    ("Index/Document.iwa", _PAGES),
    ("Index.zip", _PAGES),
    ("xl/workbook.xml", _SHEET),
    ("ppt/presentation.xml", _SHEET),
    ("content.xml", _SHEET),
)


def refuse_content(data: bytes, file_name: str) -> None:
    """Raise InputError for a file whose first bytes are those of a format that is not read."""
    if data.startswith(_PICTURE_MARKS) or _is_later_picture(data):
        raise _refusal(file_name, _PICTURE)
    if data.startswith(b"bplist00"):
        raise _refusal(file_name, _SAFARI)
    if data.startswith(_OLE):
        _refuse_compound_file(data, file_name)


def refused_archive(names: Container[str], file_name: str) -> InputError:
    """Give the error for a zip that holds, by the names of its members, no text that is read."""
    found = next((refused for name, refused in _OF_ARCHIVES if name in names), _ZIP)
    return _refusal(file_name, found)


def refused_ending(file_name: str, ending: str, read: Iterable[str]) -> InputError:
    """Give the error for a file whose name ends in something that is not read."""
    for refused in _BY_ENDING:
        if ending.lower() in refused.endings:
            return _refusal(file_name, refused)
    return InputError(
        f"{file_name}: files of the kind {ending!r} are not read.",
        hint=f"Save the text as plain text; read are: {', '.join(sorted(read))}.",
    )


def without_text(file_name: str) -> InputError:
    """Give the error for a file in which nothing is to be read."""
    return InputError(f"{file_name}: holds no text.", hint="Give a file with the article in it.")


def _refuse_compound_file(data: bytes, file_name: str) -> None:
    """Raise InputError for an old Office file, by the names of the streams in it."""
    for name, refused in (("__substg1.0_", _OUTLOOK), ("WordDocument", _OLD_WORD)):
        if name.encode("utf-16-le") in data:
            raise _refusal(file_name, refused)
    if "EncryptedPackage".encode("utf-16-le") in data:
        from briefgen.reading.archive import protected

        raise protected(file_name)
    raise _refusal(file_name, _OLD_OFFICE)


def _is_later_picture(data: bytes) -> bool:
    """Tell WebP and HEIC, whose names come after a length."""
    return (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or (
        data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"avif")
    )


def _refusal(file_name: str, refused: Refused) -> InputError:
    return InputError(f"{file_name}: is {refused.name}, which is not read.", hint=refused.hint)
