"""Write a document as a Word file: the body, headers and footers, notes, the look, properties.

The body comes first: the other parts hold what it turned out to need (draft.py).
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefgen.export.copyfitting import fitted_style
from briefgen.export.to_docx.archive import archive
from briefgen.export.to_docx.blocks import blocks_to_docx
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.furniture import FurniturePart, furniture_parts
from briefgen.export.to_docx.logo import RELATION
from briefgen.export.to_docx.look import look_of, look_parts
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.package import (
    OFFICE,
    Part,
    Relation,
    links,
    package_members,
    word_part,
    xml_bytes,
)
from briefgen.export.to_docx.paper import page_properties
from briefgen.export.to_docx.properties import properties_part
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle, LogoPicture
from briefgen.model.notices import Notice

if TYPE_CHECKING:
    from briefgen.export.to_docx.office_file import OfficeFile

_LOGO = "media/logo.png"


def document_to_docx(
    document: Document,
    *,
    style: HouseStyle,
    fonts: FontCatalogue,
    options: ExportOptions,
    kept: dict[str, object] | None = None,
) -> Exported:
    """Write a document as the bytes of a Word file; the same input gives the same bytes.

    The parts of its look are taken from `kept`, or left there for the next document.
    """
    office = _office_file(options)
    style = fitted_style(style, options.fit)
    width = office.width if office else 0
    draft = Draft.of(
        document,
        style=style,
        pages=options.pages,
        width=width,
        fit=options.fit,
    )
    parts = [
        *_document_parts(document, draft=draft, fonts=fonts, options=options, kept=kept),
        properties_part(document, stamp=options.stamp),
    ]
    members = package_members(parts)
    notices: tuple[Notice, ...] = ()
    if office:
        members, notices = _adopted(members, office, style=style)
    return Exported(data=archive(members, stamp=options.stamp), notices=notices)


def _office_file(options: ExportOptions) -> "OfficeFile | None":
    if options.template is None:
        return None
    # Few exports have a template; the others don't wait for what reads it.
    from briefgen.export.to_docx.office_file import open_office_file

    return open_office_file(options.template)


def _adopted(
    members: dict[str, bytes], office: "OfficeFile", *, style: HouseStyle
) -> tuple[dict[str, bytes], tuple[Notice, ...]]:
    from briefgen.export.to_docx.adopt import adopted

    return adopted(members, office, table=style.template)


def _document_parts(
    document: Document,
    *,
    draft: Draft,
    fonts: FontCatalogue,
    options: ExportOptions,
    kept: dict[str, object] | None,
) -> Iterator[Part]:
    """Give the document, then the parts it leads to."""
    body = blocks_to_docx(document.blocks, draft=draft)
    notes = list(_note_parts(draft, options=options))
    look = look_parts(look_of(draft, fonts=fonts), kept)
    furniture = furniture_parts(document.furniture, draft=draft, logo=options.logo)
    around = list(_furniture(furniture, logo=options.logo))
    relations = _relations([*look, *around, *notes])
    ids = {relation.target: id_ for id_, relation in relations.items()}
    references = "".join(
        f'<w:{one.place}Reference w:type="{one.pages}" r:id="{ids[_target(part)]}"/>'
        for one, part in zip(furniture, around, strict=True)
    )
    direction = "<w:bidi/>" if draft.right_to_left else ""
    xml = xml_bytes(
        f"<w:document {NAMESPACES}><w:body>",
        body,
        f"<w:sectPr>{references}"
        f"{page_properties(draft.style, document.paper)}<w:titlePg/>{direction}</w:sectPr>"
        "</w:body></w:document>",
    )
    del body
    yield word_part("document", xml, kind="document.main", relations=relations | links(draft.links))
    yield from (*look, *around, *notes)
    if options.logo and any(RELATION in part.relations for part in around):
        yield Part(name=f"word/{_LOGO}", type="image/png", content=options.logo.png)


def _furniture(parts: Iterable[FurniturePart], *, logo: LogoPicture | None) -> Iterator[Part]:
    for number, one in enumerate(parts, start=1):
        relations = links(one.links)
        if logo and RELATION in one.xml:
            relations[RELATION] = Relation(kind=f"{OFFICE}/image", target=_LOGO)
        yield word_part(f"{one.place}{number}", one.xml, kind=one.place, relations=relations)


def _note_parts(draft: Draft, *, options: ExportOptions) -> Iterator[Part]:
    """Make the parts of footnotes and comments where there are any."""
    if draft.footnotes:
        from briefgen.export.to_docx import footnotes

        inner = draft.of_part()
        xml = footnotes.footnotes_xml(inner)
        yield word_part("footnotes", xml, relations=links(inner.links))
    if draft.comments:
        from briefgen.export.to_docx import comments

        inner = draft.of_part()
        xml = comments.comments_xml(inner, stamp=options.stamp)
        yield word_part("comments", xml, relations=links(inner.links))


def _relations(parts: Iterable[Part]) -> dict[str, Relation]:
    """Give the relations of the document to the parts beside it, whose types name their kinds."""
    return {
        f"rId{number}": Relation(kind=f"{OFFICE}/{_kind(part)}", target=_target(part))
        for number, part in enumerate(parts, start=1)
    }


def _kind(part: Part) -> str:
    return part.type.rpartition(".")[2].removesuffix("+xml")


def _target(part: Part) -> str:
    return part.name.removeprefix("word/")
