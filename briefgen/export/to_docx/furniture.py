"""Write what stands on every page: banner, running head, foot line."""

from typing import Literal

import msgspec

from briefgen.export.to_docx import names
from briefgen.export.to_docx.blocks import paragraph_to_docx
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.inlines import inlines_to_docx
from briefgen.export.to_docx.logo import logo_to_docx
from briefgen.export.to_docx.markup import NAMESPACES, value
from briefgen.export.to_docx.names import StyleName
from briefgen.model.document import Furniture, Inlines
from briefgen.model.house_style import LogoPicture

_TWIPS = 20
"""Twentieths of a point, in which Word counts widths, in one point."""
Place = Literal["header", "footer"]
Pages = Literal["first", "default"]


class FurniturePart(msgspec.Struct, frozen=True):
    """One header or footer, for the first page or for all others, with its own relations."""

    place: Place
    pages: Pages
    xml: str
    links: dict[str, str]


def furniture_parts(
    shown: Furniture, *, draft: Draft, logo: LogoPicture | None = None
) -> list[FurniturePart]:
    """Write the headers and footers that have anything to say; the first page has its own."""
    style = draft.style
    parts = []
    for place in ("header", "footer"):
        for pages in ("first", "default"):
            part = draft.of_part()
            write = _header if place == "header" else _footer
            inside = write(shown, pages=pages, draft=part)
            if (place, pages) == ("header", "first") and style.logo and logo:
                inside += logo_to_docx(style.logo, logo, widest=part.width / _TWIPS)
            if inside:
                tag = "hdr" if place == "header" else "ftr"
                xml = f"<w:{tag} {NAMESPACES}>{inside}</w:{tag}>"
                parts.append(FurniturePart(place, pages, xml, part.links))
    return parts


def _header(furniture: Furniture, *, pages: Pages, draft: Draft) -> str:
    banner = paragraph_to_docx(furniture.banner, role="banner", draft=draft)
    if pages == "first":
        return banner
    head = _line(furniture.running_head, furniture.head_end, style=names.HEADER, draft=draft)
    return banner + head


def _footer(furniture: Furniture, *, pages: Pages, draft: Draft) -> str:
    del pages
    foot = _line(furniture.foot_start, furniture.foot_end, style=names.FOOTER, draft=draft)
    return foot + paragraph_to_docx(furniture.banner, role="banner", draft=draft)


def _line(at_start: Inlines, at_end: Inlines, *, style: StyleName, draft: Draft) -> str:
    """Write a line with two ends, a tab between them."""
    look = draft.style.paragraphs["furniture"]
    start = inlines_to_docx(at_start, look=look, draft=draft)
    end = inlines_to_docx(at_end, look=look, draft=draft)
    if not (start or end):
        return ""
    tab = "<w:r><w:tab/></w:r>" if end else ""
    return f"<w:p><w:pPr>{value('pStyle', style.id)}</w:pPr>{start}{tab}{end}</w:p>"
