"""The parts of a Word file, with their types and relations, as members of its archive.

Parts are written as text and go into the archive as they are. Loading python-docx and lxml
and parsing what was just written took a fifth of each export; python-docx opens the file
again only to put it into an office's own template (adopt.py).
"""

from collections.abc import Iterable, Mapping

from briefgen.export.to_docx.markup import escape
from briefgen.model.value import Value

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""Begins the kinds of relations that Office Open XML names."""

CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
"""Names the XML of title and dates."""

DOCUMENT = "word/document.xml"
PROPERTIES = "docProps/core.xml"

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE_RELATION = f"{_PACKAGE}/relationships/metadata/core-properties"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Relation(Value):
    """What a part leads to: the kind of relation, and a part beside it or an address outside."""

    kind: str
    target: str
    external: bool = False


class Part(Value):
    """One part: name of its member, content type, XML or bytes, relations by their ids."""

    name: str
    type: str
    content: str | bytes
    relations: Mapping[str, Relation] = {}


def word_part(
    name: str, xml: str | bytes, *, kind: str = "", relations: Mapping[str, Relation] | None = None
) -> Part:
    """Make a part of WordprocessingML; `kind` ends its content type and is else its name."""
    content_type = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind or name}"
    return Part(
        name=f"word/{name}.xml", type=f"{content_type}+xml", content=xml, relations=relations or {}
    )


def links(addresses: Mapping[str, str]) -> dict[str, Relation]:
    """Make the relations of links from their ids by address."""
    kind = f"{OFFICE}/hyperlink"
    return {
        id_: Relation(kind=kind, target=address, external=True)
        for address, id_ in addresses.items()
    }


def package_members(parts: Iterable[Part]) -> dict[str, bytes]:
    """Give the members of the archive; the document and its properties must be among the parts."""
    members = {"_rels/.rels": _relations(_ROOT)}
    types = {}
    for part in parts:
        content = part.content
        members[part.name] = xml_bytes(content) if isinstance(content, str) else content
        types[part.name] = part.type
        if part.relations:
            folder, _, name = part.name.rpartition("/")
            members[f"{folder}/_rels/{name}.rels"] = _relations(part.relations)
    return {"[Content_Types].xml": content_types(types), **members}


def content_types(types: Mapping[str, str]) -> bytes:
    """Write the list of content types by the names of the parts."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{types[name]}"/>' for name in sorted(types)
    )
    return xml_bytes(
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(relations: Mapping[str, Relation]) -> bytes:
    listed = "".join(_relation(id_, one) for id_, one in relations.items())
    return xml_bytes(f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>')


def _relation(id_: str, relation: Relation) -> str:
    mode = ' TargetMode="External"' if relation.external else ""
    target = escape(relation.target)
    return f'<Relationship Id="{id_}" Type="{relation.kind}" Target="{target}"{mode}/>'


def xml_bytes(*parts: str) -> bytes:
    """Write XML from parts that follow each other; what is long is never there twice as text."""
    return b"".join([part.encode() for part in (_DECLARATION, *parts)])


_ROOT = {
    "rId1": Relation(kind=f"{OFFICE}/officeDocument", target=DOCUMENT),
    "rId2": Relation(kind=_CORE_RELATION, target=PROPERTIES),
}
