"""Write the structure tree: elements, their attributes, and the way back from content."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array, byte_string, dictionary, text_string
from briefgen.export.to_pdf.standards import PDF_2_TYPES, Standard
from briefgen.export.to_pdf.tags import ARTIFACT, Attributes, Content, Path, Record, Step

# Who owns each attribute (ISO 32000-1, 14.8.5).
_OWNERS = {"ListNumbering": "List", "Scope": "Table", "ColSpan": "Table", "RowSpan": "Table"}


class Citation(NamedTuple):
    """An element that refers to another: a note mark to its note, an entry to its heading."""

    citing: Path
    cited: Path


class LinkObject:
    """A link annotation with its element, the index of its page, and what it cites."""

    def __init__(
        self, path: Path, page: int, annotation: Item, citation: Citation | None = None
    ) -> None:
        self.path = path
        self.page = page
        self.annotation = annotation
        self.citation = citation


class Elements:
    """The elements that were met, each an object of the file that still can grow."""

    def __init__(self, record: Record, standard: Standard, file: File) -> None:
        record.meet(ARTIFACT)
        self.record = record
        self.standard = standard
        self.namespace = _namespace(file) if standard.is_pdf_2 else ""
        self._entries: dict[tuple[str, Attributes, bool], Mapping[str, object]] = {}
        self.items = {path: self._element(path) for path in record.kids}
        for item in self.items.values():
            file.add(item)

    def nearest(self, path: Path) -> str:
        """Give the reference to an element, or to what it would be part of were anything in it."""
        while path not in self.items:
            path = path[:-1]
        return self.items[path].reference

    def _element(self, path: Path) -> Item:
        """Give an element with its attributes; the empty path is the document."""
        kind, _, attributes = path[-1] if path else Step("Document", 0)
        # A document has some dozen kinds of elements, and thousands of each.
        known = (kind, attributes, len(path) == 1)
        if known not in self._entries:
            self._entries[known] = self._entries_of(kind, attributes, is_top=len(path) == 1)
        return Item(self._entries[known])

    def _entries_of(self, kind: str, attributes: Attributes, *, is_top: bool) -> dict[str, object]:
        entries: dict[str, object] = {"Type": "/StructElem", "S": f"/{kind}"}
        entries |= _attribute_entries(attributes)
        if self.standard.has_namespace(kind):
            entries["NS"] = self.namespace
            if kind == "Note":
                entries |= _footnote_entries(is_top=is_top)
        return entries


def _namespace(file: File) -> str:
    return file.add(Item({"Type": "/Namespace", "NS": byte_string(PDF_2_TYPES)}))


def _attribute_entries(attributes: Attributes) -> dict[str, object]:
    given = dict(attributes)
    entries: dict[str, object] = {
        key: text_string(str(given.pop(key))) for key in ("ID", "Alt", "Lang") if key in given
    }
    if "BBox" in given:
        entries["A"] = dictionary({"O": "/Layout", "BBox": f"[{given.pop('BBox')}]"})
    if given:
        values = {
            key: f"/{value}" if isinstance(value, str) else value for key, value in given.items()
        }
        owner = _OWNERS[next(iter(given))]
        entries["A"] = dictionary({"O": f"/{owner}", **values})
    return entries


def _footnote_entries(*, is_top: bool) -> dict[str, object]:
    """Call a note what PDF 2.0 calls it; one in a section of its own stands at the end."""
    kind = "Footnote" if is_top else "Endnote"
    return {"S": "/FENote", "A": dictionary({"O": "/FENote", "NoteType": f"/{kind}"})}


def write_tree(
    elements: Elements, *, pages: Sequence[Item], links: Sequence[LinkObject], file: File
) -> None:
    """Write the elements that were met, and tie pages and links to them."""
    root = Item({"Type": "/StructTreeRoot"})
    top = elements.items[ARTIFACT]
    top["P"] = file.root["StructTreeRoot"] = file.add(root)
    root["K"] = array([top.reference])
    owners = _tie_kids(elements, _link_kids(elements, links, pages=pages), pages=pages)
    _write_ways_back(root, elements, owners, pages=pages, links=links)
    if identifiers := _identifiers(elements):
        root["IDTree"] = dictionary({"Names": array(identifiers)})
    if elements.standard.is_pdf_2:
        root["Namespaces"] = array([elements.namespace])
        _write_citations(elements, [link.citation for link in links if link.citation])
    file.root["MarkInfo"] = dictionary({"Marked": "true"})


def _link_kids(
    elements: Elements, links: Sequence[LinkObject], *, pages: Sequence[Item]
) -> dict[str, list[str]]:
    """Give, by the reference to an element, what ties it to its annotations."""
    kids: dict[str, list[str]] = {}
    for link in links:
        page = pages[link.page].reference
        entry = {"Type": "/OBJR", "Obj": link.annotation.reference, "Pg": page}
        kids.setdefault(elements.items[link.path].reference, []).append(dictionary(entry))
    return kids


def _tie_kids(
    elements: Elements, ties: Mapping[str, Sequence[str]], *, pages: Sequence[Item]
) -> list[list[str]]:
    """Tie each element to what belongs to it; give, by page, the element of each number.

    To look up a path takes longer than all the rest, so it is done once for each element.
    """
    owners = [[""] * len(paths) for paths in elements.record.pages]
    for item, kids in zip(elements.items.values(), elements.record.kids.values(), strict=True):
        written: list[object] = []
        for kid in kids:
            if isinstance(kid, Content):
                owners[kid.page][kid.number] = item.reference
                written.append(_content_kid(item, kid, page=pages[kid.page].reference))
            else:
                below = elements.items[kid]
                below["P"] = item.reference
                written.append(below.reference)
        item["K"] = array([*written, *ties.get(item.reference, ())])
    return owners


def _content_kid(item: Item, content: Content, *, page: str) -> object:
    """Give content of an element, which notes the page of its first one.

    Content of that page goes by its number alone (ISO 32000-1, 14.7.4.2).
    """
    if item.entries.setdefault("Pg", page) == page:
        return content.number
    return f"<</Type /MCR /Pg {page} /MCID {content.number}>>"


def _write_ways_back(
    root: Item,
    elements: Elements,
    owners: Sequence[Sequence[str]],
    *,
    pages: Sequence[Item],
    links: Sequence[LinkObject],
) -> None:
    """Write the parent tree: from each number of a page, and each link, to its element."""
    numbers: list[object] = []
    for place, (page, references) in enumerate(zip(pages, owners, strict=True)):
        page["StructParents"] = place
        page["Tabs"] = "/S"
        numbers += [place, array(references)]
    for place, link in enumerate(links, start=len(pages)):
        link.annotation["StructParent"] = place
        numbers += [place, elements.items[link.path].reference]
    root["ParentTree"] = dictionary({"Nums": array(numbers)})
    root["ParentTreeNextKey"] = len(pages) + len(links)


def _write_citations(elements: Elements, citations: Iterable[Citation]) -> None:
    """Let elements name what they refer to, and notes what refers to them (ISO 14289-2, 8.2.5)."""
    named: dict[Path, dict[Path, None]] = {}
    # A heading or a note without a word is no element.
    for citing, cited in (pair for pair in citations if pair.cited in elements.items):
        named.setdefault(citing, {})[cited] = None
        if cited[-1].kind == "Note":
            named.setdefault(cited, {})[citing] = None
    for path, others in named.items():
        elements.items[path]["Ref"] = array([elements.items[other].reference for other in others])


def _identifiers(elements: Elements) -> list[str]:
    """Give the ids of elements, each before its element, in the order of ids."""
    named = {
        str(dict(path[-1].attributes)["ID"]): item.reference
        for path, item in elements.items.items()
        if "ID" in item.entries
    }
    return [item for key in sorted(named) for item in (text_string(key), named[key])]
