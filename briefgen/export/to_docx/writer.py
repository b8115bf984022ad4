"""Write a document as a Word file: the template, the body, headers and footers, properties."""

from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.document import Document as WordFile
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from briefgen.export.copyfitting import fitted_style
from briefgen.export.to_docx.archive import archive, utc
from briefgen.export.to_docx.blocks import blocks_to_docx
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.furniture import FurniturePart, furniture_parts
from briefgen.export.to_docx.logo import RELATION
from briefgen.export.to_docx.markup import NAMESPACES, admissible
from briefgen.export.to_docx.numbering import NUMBERS, numbered_list_xml
from briefgen.export.to_docx.paper import page_properties
from briefgen.export.to_docx.paragraph_styles import figure_styles, variant_style
from briefgen.export.to_docx.template import content_types, template_bytes
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle, LogoPicture
from briefgen.model.notices import Notice

if TYPE_CHECKING:
    from briefgen.export.to_docx.office_file import OfficeFile

_LOGO_NAME = PackURI("/word/media/logo.png")
_LONGEST_PROPERTY = 255
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS = {
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}


def document_to_docx(
    document: Document, *, style: HouseStyle, fonts: FontCatalogue, options: ExportOptions
) -> Exported:
    """Write a document as the bytes of a Word file; the same input gives the same bytes."""
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
    template = template_bytes(style, fonts=fonts, language=document.language, width=draft.width)
    file = docx.Document(BytesIO(template))
    _add_body(file, document=document, draft=draft, logo=options.logo)
    _add_gathered(file, draft=draft)
    _add_notes(file, draft=draft, options=options)
    _add_properties(file, document=document, options=options)
    notices = _adopted(file, office, style=style) if office else ()
    return Exported(data=archive(_members(file), stamp=options.stamp), notices=notices)


def _office_file(options: ExportOptions) -> "OfficeFile | None":
    if options.template is None:
        return None
    # Few exports have a template; the others don't wait for what reads it.
    from briefgen.export.to_docx.office_file import open_office_file

    return open_office_file(options.template)


def _adopted(file: WordFile, office: "OfficeFile", *, style: HouseStyle) -> tuple[Notice, ...]:
    from briefgen.export.to_docx.adopt import adopt

    return adopt(file, office, table=style.template)


def _add_body(
    file: WordFile, *, document: Document, draft: Draft, logo: LogoPicture | None
) -> None:
    parts = furniture_parts(document, style=draft.style, width=draft.width, logo=logo)
    references = "".join(
        _add_furniture(file, part, number=number, logo=logo)
        for number, part in enumerate(parts, start=1)
    )
    # The body of a long brief is parsed once; built element by element it takes 25 times as long.
    body = parse_xml(
        f"<w:body {NAMESPACES}>{blocks_to_docx(document.blocks, draft=draft)}"
        f"<w:sectPr>{references}{page_properties(draft.style, document.paper)}<w:titlePg/>"
        f"{'<w:bidi/>' if draft.right_to_left else ''}</w:sectPr></w:body>"
    )
    root = file.element
    root.replace(root.body, body)


def _add_furniture(
    file: WordFile, furniture: FurniturePart, *, number: int, logo: LogoPicture | None
) -> str:
    content_type, relation = _KINDS[furniture.place]
    name = PackURI(f"/word/{furniture.place}{number}.xml")
    part = XmlPart(name, content_type, parse_xml(furniture.xml), file.part.package)
    _add_links(part, furniture.links)
    if logo and RELATION in furniture.xml:
        picture = Part(_LOGO_NAME, "image/png", logo.png, file.part.package)
        part.load_rel(RELATIONSHIP_TYPE.IMAGE, picture, RELATION)
    key = file.part.relate_to(part, relation)
    return f'<w:{furniture.place}Reference w:type="{furniture.pages}" r:id="{key}"/>'


def _add_gathered(file: WordFile, *, draft: Draft) -> None:
    _add_links(file.part, draft.links)
    variants = sorted(draft.variants, key=lambda varied: (varied[0].id, varied[1]))
    styles = [variant_style(name, variant, style=draft.style) for name, variant in variants]
    if draft.figures:
        styles += figure_styles(draft.labels, style=draft.style, spacing=draft.fit.spacing)
    _append(file.styles.element, styles)
    lists = enumerate(draft.lists, start=NUMBERS + 1)
    numbered = [numbered_list_xml(number, level=level) for number, level in lists]
    _append(file.part.numbering_part.element, numbered)


def _add_notes(file: WordFile, *, draft: Draft, options: ExportOptions) -> None:
    """Add the parts of footnotes and comments where there are any."""
    if draft.footnotes:
        from briefgen.export.to_docx import footnotes

        inner = draft.of_part()
        _add_part(
            file, "footnotes", footnotes.FOOTNOTES_TYPE, footnotes.footnotes_xml(inner), inner
        )
        settings = file.settings.element
        compatibility = next(settings.iter(qn("w:compat")))
        compatibility.addprevious(parse_xml(footnotes.footnote_settings()))
    if draft.comments:
        from briefgen.export.to_docx import comments

        inner = draft.of_part()
        xml = comments.comments_xml(inner, stamp=options.stamp)
        _add_part(file, "comments", comments.COMMENTS_TYPE, xml, inner)


def _add_part(file: WordFile, name: str, content_type: str, xml: str, draft: Draft) -> None:
    part = XmlPart(PackURI(f"/word/{name}.xml"), content_type, parse_xml(xml), file.part.package)
    _add_links(part, draft.links)
    file.part.relate_to(part, f"{_RELATIONS}/{name}")


def _append(parent: BaseOxmlElement, children: list[str]) -> None:
    parent.extend(parse_xml(f"<w:body {NAMESPACES}>{''.join(children)}</w:body>"))


def _add_links(part: Part, links: dict[str, str]) -> None:
    for address, key in links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, key, is_external=True)


def _add_properties(file: WordFile, *, document: Document, options: ExportOptions) -> None:
    properties = file.core_properties
    properties.title = admissible(document.title)[:_LONGEST_PROPERTY]
    properties.subject = admissible(document.subject)[:_LONGEST_PROPERTY]
    properties.language = document.language
    properties.created = properties.modified = utc(options.stamp)


def _members(file: WordFile) -> dict[str, bytes]:
    package = file.part.package
    members = {"_rels/.rels": package.rels.xml}
    types = {}
    for part in package.iter_parts():
        name = part.partname.membername
        members[name] = part.blob
        types[name] = part.content_type
        if part.rels:
            members[part.partname.rels_uri.membername] = part.rels.xml
    return {"[Content_Types].xml": content_types(types).encode(), **members}
