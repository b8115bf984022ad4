"""Put a finished Word file into an office's own styles, numbering, theme and page.

The file is first written in the house style. Then every style it names is looked up in the
template by name: what is there is used, what is not is added, in the template's typeface.
"""

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import cast
from zipfile import ZIP_STORED

import docx
from docx.document import Document as WordFile
from docx.opc.constants import CONTENT_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, PartFactory, XmlPart
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from briefgen.export.to_docx import names
from briefgen.export.to_docx.archive import EPOCH, archive
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.names import PARAGRAPH_STYLES, TABLE_STYLES
from briefgen.export.to_docx.office_file import THEME, OfficeFile, W
from briefgen.export.to_docx.office_numbering import adopt_numbering
from briefgen.export.to_docx.package import content_types
from briefgen.model.house_style import TemplateNames
from briefgen.model.notices import Notice

_NAMING = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
_THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
_THEME_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_BESIDE = ("/word/header", "/word/footer", "/word/footnotes", "/word/comments")
# The foot line has one tab, to the right; the footer of an office has two or three.
_FOOT_LINE = "Brief Foot Line"

# python-docx keeps the parts it has no class for as bytes; footnotes name styles too.
PartFactory.part_type_for[CONTENT_TYPE.WML_FOOTNOTES] = XmlPart

Styles = Mapping[str, BaseOxmlElement]
"""Styles of ours by their ids."""


def adopted(
    members: Mapping[str, bytes], office: OfficeFile, *, table: TemplateNames
) -> tuple[dict[str, bytes], tuple[Notice, ...]]:
    """Put the members of a file into the look of a template; say which styles it lacks."""
    file = docx.Document(BytesIO(archive(members, stamp=EPOCH, method=ZIP_STORED)))
    notices = _adopt(file, office, table=table)
    return _members(file), notices


def _adopt(file: WordFile, office: OfficeFile, *, table: TemplateNames) -> tuple[Notice, ...]:
    parts = [file.element, *_parts_beside(file)]
    own = {one.get(f"{W}styleId"): one for one in file.styles.element.iter(f"{W}style")}
    numbering = file.part.numbering_part.element
    used = {id_: own[id_] for id_ in _used((*parts, numbering), own)}
    wanted = {id_: _wanted_name(id_, style, table) for id_, style in used.items()}
    known = ids_by_name(office.styles)
    found = {id_: known[name] for id_, name in wanted.items() if name in known}
    found |= _ends_of_lists(used, found)
    added = {id_: style for id_, style in used.items() if id_ not in found}
    renamed = found | _free_ids(added, taken=set(known.values()))
    adopt_numbering(parts, added.values(), file=file, office=office, found=found)
    for id_, style in added.items():
        style.set(f"{W}styleId", renamed.get(id_, id_))
    _replace_styles(file.styles.element, office, added)
    for root in (*parts, file.styles.element, numbering):
        _rename(root, renamed)
    _replace_page(file.element, office)
    _add_theme(file, office)
    return tuple(_notices(added, wanted=wanted, table=table, office=office))


def _parts_beside(file: WordFile) -> list[BaseOxmlElement]:
    """Give headers, footers, footnotes and comments."""
    related = [one.target_part for one in file.part.rels.values() if not one.is_external]
    return [part.element for part in related if part.partname.startswith(_BESIDE)]


def _used(parts: Iterable[BaseOxmlElement], own: Styles) -> Iterator[str]:
    """Give the styles that parts name, those that these name in turn, and the defaults."""
    defaults = (id_ for id_, style in own.items() if style.get(f"{W}default"))
    waiting = [*defaults, *(id_ for part in parts for id_ in _named(part))]
    met: set[str] = set()
    while waiting:
        id_ = waiting.pop(0)
        if id_ not in met:
            met.add(id_)
            waiting += _named(own[id_])
            yield id_


def _named(root: BaseOxmlElement) -> Iterator[str]:
    for tag in _NAMING:
        yield from (element.get(f"{W}val") for element in root.iter(f"{W}{tag}"))


def _wanted_name(id_: str, style: BaseOxmlElement, table: TemplateNames) -> str:
    """Give the name, in small letters, of the style in the template that stands for ours."""
    if id_ == names.FOOTER.id:
        return ""
    return (_mapped(table).get(id_) or _name(style)).casefold()


def _ends_of_lists(used: Iterable[str], found: Mapping[str, str]) -> dict[str, str]:
    """Let the last item of a list look like the others: the template knows how a list ends."""
    bases = ((id_, id_.removesuffix("Last").removesuffix("CellEnd")) for id_ in used)
    return {id_: found[base] for id_, base in bases if id_ != base and base in found}


def _mapped(table: TemplateNames) -> dict[str, str]:
    """Give the names that the house style maps, by the ids of our styles."""
    paragraphs = {PARAGRAPH_STYLES[role].id: name for role, name in table.styles.items()}
    return paragraphs | {TABLE_STYLES[role].id: name for role, name in table.tables.items()}


def _name(style: BaseOxmlElement) -> str:
    return next((str(one.get(f"{W}val")) for one in style.iter(f"{W}name")), "")


def ids_by_name(styles: BaseOxmlElement) -> dict[str, str]:
    """Give the ids of styles by their names in small letters."""
    return {_name(one).casefold(): one.get(f"{W}styleId") for one in styles.iter(f"{W}style")}


def _free_ids(added: Styles, *, taken: set[str]) -> dict[str, str]:
    """Give another id to each of our styles whose id another style of the template has."""
    return {id_: f"{id_}OfBrief" for id_ in added if id_ in taken}


def _replace_styles(root: BaseOxmlElement, office: OfficeFile, added: Styles) -> None:
    """Give the template's styles and behind them those it lacks, in its typeface."""
    language = next(root.iter(f"{W}lang"))
    for id_, style in added.items():
        style.attrib.pop(f"{W}default", None)
        for fonts in list(style.iter(f"{W}rFonts")):
            fonts.getparent().remove(fonts)
        if id_ == names.FOOTER.id:
            next(style.iter(f"{W}name")).set(f"{W}val", _FOOT_LINE)
    root[:] = [*office.styles, *added.values()]
    _set_language(root, language)


def _set_language(root: BaseOxmlElement, language: BaseOxmlElement) -> None:
    """Let text be in the language of the brief, whatever the template is written in.

    It names one for each script, so that names in another one are not read as if in ours.
    """
    defaults = _child(root, "docDefaults", first=True)
    properties = _child(_child(defaults, "rPrDefault", first=True), "rPr")
    for known in properties.findall(f"{W}lang"):
        properties.remove(known)
    properties.append(language)


def _child(parent: BaseOxmlElement, tag: str, *, first: bool = False) -> BaseOxmlElement:
    """Give a child of an element, made where there is none."""
    for found in parent.findall(f"{W}{tag}"):
        return cast("BaseOxmlElement", found)
    made = parse_xml(f"<w:{tag} {NAMESPACES}/>")
    parent.insert(0 if first else len(parent), made)
    return made


def _rename(root: BaseOxmlElement, renamed: Mapping[str, str]) -> None:
    """Let a part name the styles of the template."""
    for tag in _NAMING:
        for element in root.iter(f"{W}{tag}"):
            known = element.get(f"{W}val")
            element.set(f"{W}val", renamed.get(known, known))


def _replace_page(document: BaseOxmlElement, office: OfficeFile) -> None:
    section = document.body.sectPr
    for element in office.page:
        section.replace(section.find(element.tag), element)


def _add_theme(file: WordFile, office: OfficeFile) -> None:
    if office.theme:
        theme = Part(PackURI(f"/{THEME}"), _THEME_TYPE, office.theme, file.part.package)
        file.part.relate_to(theme, _THEME_RELATION)


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
    return {"[Content_Types].xml": content_types(types), **members}


def _notices(
    added: Styles, *, wanted: Mapping[str, str], table: TemplateNames, office: OfficeFile
) -> Iterator[Notice]:
    """Say what the template lacks: a warning where the house style names it, else for information.

    Variants and the foot line are no styles that an office would have.
    """
    mapped = _mapped(table)
    for id_ in added:
        if id_ in mapped:
            yield Notice(
                code="template-style-missing",
                message=f"{office.name} has no style {mapped[id_]!r}; ours stands instead.",
            )
    others = [
        _name(style)
        for id_, style in added.items()
        if wanted[id_] and id_ not in mapped and not _is_variant(style)
    ]
    if others:
        yield Notice(
            code="template-styles-added",
            message=f"Added to the styles of {office.name}: {', '.join(sorted(others))}.",
            level="info",
        )


def _is_variant(style: BaseOxmlElement) -> bool:
    return _name(style).endswith((" Last", " Cell End", " After Table"))
