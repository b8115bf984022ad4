"""Make Word templates as an office would have them, with things in them that must stay out."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.shared import Mm

from briefgen.model.exported import OfficeTemplate
from tests.support.docx_render import members

CANARY = "Zqxj"


def office_template(
    *, change: Callable[[dict[str, bytes]], object] | None = None, name: str = "letter.dotx"
) -> OfficeTemplate:
    """Make a template from python-docx's own, which has Word's usual styles and lists.

    `change` alters its members before they are packed.
    """
    file = docx.Document()
    file.add_paragraph(f"{CANARY} boilerplate")
    file.sections[0].header.paragraphs[0].text = f"{CANARY} letterhead"
    file.core_properties.author = file.core_properties.title = f"{CANARY} author"
    file.add_comment(file.paragraphs[0].runs, text=f"{CANARY} comment", author=CANARY)
    file.sections[0].left_margin = Mm(35)
    packed = BytesIO()
    file.save(packed)
    parts = members(packed.getvalue())
    parts["customXml/item1.xml"] = f"<secret>{CANARY}</secret>".encode()
    if change:
        change(parts)
    return OfficeTemplate(name=name, data=zipped(parts))


def zipped(parts: Mapping[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def replacing(part: str, old: str, new: str) -> Callable[[dict[str, bytes]], object]:
    """Give a change that replaces words in one part."""

    def change(parts: dict[str, bytes]) -> None:
        text = parts[part].decode()
        assert old in text
        parts[part] = text.replace(old, new).encode()

    return change
