"""Open an office's own Word template: what of it is used, and nothing else.

Taken are styles, numbering, theme and page set-up. Text, headers, properties, comments,
custom XML and settings are never looked at, so they can't get into a brief.
"""

import struct
import zipfile
import zlib
from io import BytesIO
from zipfile import ZipFile

import msgspec
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml.etree import XMLSyntaxError

from briefgen.errors import InputError
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.model.exported import OfficeTemplate

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
THEME = "word/theme/theme1.xml"

_MOST_UNPACKED = 100_000_000
_MOST_MEMBERS = 2_000
_MAIN_TYPES = ("document.main+xml", "template.main+xml")
_FAULTS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,  # what zipfile raises for a password
    EOFError,
    OSError,
    ValueError,  # also for numbers of thousands of digits
)
"""What opening a damaged zip, and what is in it, can end with."""
_EMPTY_NUMBERING = f"<w:numbering {NAMESPACES}/>"


class OfficeFile(msgspec.Struct, frozen=True):
    """The parts of a template that shape a brief.

    `width` is that of the text in twentieths of a point; `page` holds size and margins.
    """

    name: str
    styles: BaseOxmlElement
    numbering: BaseOxmlElement
    page: tuple[BaseOxmlElement, ...]
    width: int
    theme: bytes


def open_office_file(template: OfficeTemplate) -> OfficeFile:
    """Read the parts; raise InputError for macros, damage, or a file too large to be opened."""
    try:
        with ZipFile(BytesIO(template.data)) as packed:
            members = _checked_members(packed, template.name)
            return _parts(packed, members, template.name)
    except _FAULTS as fault:
        hint = "Save it as a .dotx or .docx in today's Word, without a password."
        raise InputError(f"{template.name}: is no sound Word template.", hint=hint) from fault


def _checked_members(packed: ZipFile, name: str) -> frozenset[str]:
    entries = packed.infolist()
    if len(entries) > _MOST_MEMBERS or sum(one.file_size for one in entries) > _MOST_UNPACKED:
        raise InputError(f"{name}: is too large to be a template.")
    names = frozenset(entry.filename for entry in entries)
    types = _read(packed, "[Content_Types].xml", names, file=name).decode("utf-8", "replace")
    if "macroEnabled" in types or any("vbaProject" in one for one in names):
        raise InputError(f"{name}: holds macros.", hint="Save it as a .dotx without macros.")
    if not any(kind in types for kind in _MAIN_TYPES):
        raise InputError(f"{name}: is no Word document.", hint="A template is a .dotx or .docx.")
    return names


def _parts(packed: ZipFile, names: frozenset[str], file: str) -> OfficeFile:
    styles = _parsed(packed, "word/styles.xml", names, file=file)
    numbering = _parsed(packed, "word/numbering.xml", names, file=file, otherwise=_EMPTY_NUMBERING)
    document = _parsed(packed, "word/document.xml", names, file=file)
    page = _page(document, file=file)
    # A theme that shows pictures would need them; few do, and none for a brief.
    has_theme = THEME in names and "word/theme/_rels/theme1.xml.rels" not in names
    if has_theme:
        _parsed(packed, THEME, names, file=file)
    return OfficeFile(
        name=file,
        styles=_plain(styles),
        numbering=_without_pictures(_plain(numbering)),
        page=page,
        width=_text_width(page),
        theme=_read(packed, THEME, names, file=file) if has_theme else b"",
    )


def _read(packed: ZipFile, member: str, names: frozenset[str], *, file: str) -> bytes:
    if member not in names:
        raise InputError(f"{file}: lacks {member}; it is no Word template.")
    return packed.read(member)


def _parsed(
    packed: ZipFile, member: str, names: frozenset[str], *, file: str, otherwise: str = ""
) -> BaseOxmlElement:
    if otherwise and member not in names:
        return parse_xml(otherwise)
    content = _read(packed, member, names, file=file)
    try:
        if b"<!DOCTYPE" in content:
            raise InputError(f"{file}: {member} declares a document type, which Word never does.")
        return parse_xml(content)
    except XMLSyntaxError as fault:
        raise InputError(f"{file}: {member} is damaged.") from fault


def _plain(root: BaseOxmlElement) -> BaseOxmlElement:
    """Leave out what is not WordprocessingML: extensions that not every Word understands."""
    for element in list(root.iterdescendants()):
        if not isinstance(element.tag, str) or not element.tag.startswith(W):
            element.getparent().remove(element)
            continue
        for name in list(element.attrib):
            if not str(name).startswith(W):
                del element.attrib[name]
    return root


def _without_pictures(numbering: BaseOxmlElement) -> BaseOxmlElement:
    """Leave out bullets that are pictures: these are parts of their own."""
    for tag in ("numPicBullet", "lvlPicBulletId"):
        for element in list(numbering.iter(f"{W}{tag}")):
            element.getparent().remove(element)
    return numbering


def _page(document: BaseOxmlElement, *, file: str) -> tuple[BaseOxmlElement, ...]:
    """Give size and margins of the last section, which are those of a document's text."""
    sections = list(document.iter(f"{W}sectPr"))
    found = [
        element
        for tag in ("pgSz", "pgMar")
        for element in (sections[-1].iter(f"{W}{tag}") if sections else ())
    ]
    if len(found) != 2:
        raise InputError(f"{file}: has no page set-up.", hint="Open and save it in Word once.")
    return tuple(_plain(element) for element in found)


def _text_width(page: tuple[BaseOxmlElement, ...]) -> int:
    size, margins = page
    sides = (abs(_number(margins, name)) for name in ("left", "right", "gutter"))
    # However narrow a page, a table keeps some room.
    return max(_number(size, "w") - sum(sides), 1440)


def _number(element: BaseOxmlElement, name: str) -> int:
    digits = element.get(f"{W}{name}") or "0"
    return int(digits) if digits.removeprefix("-").isdecimal() else 0
