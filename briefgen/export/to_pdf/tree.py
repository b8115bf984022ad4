"""Write the structure tree: elements, their attributes, and the way back from content."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
        self.items = {path: self._element(path) for path in record.kids}
        self.references = {path: file.add(item) for path, item in self.items.items()}

    def nearest(self, path: Path) -> str:
        """Give the reference to an element, or to what it would be part of were anything in it."""
        while path not in self.references:
            path = path[:-1]
        return self.references[path]

    def _element(self, path: Path) -> Item:
        """Give an element with its attributes; the empty path is the document."""
        step = path[-1] if path else Step("Document", 0)
        element = Item({"Type": "/StructElem", "S": f"/{step.kind}"})
        _give_attributes(element, step.attributes)
        if self.standard.has_namespace(step.kind):
            element["NS"] = self.namespace
            if step.kind == "Note":
                _make_footnote(element, path)
        return element


def _namespace(file: File) -> str:
    return file.add(Item({"Type": "/Namespace", "NS": byte_string(PDF_2_TYPES)}))


def _give_attributes(element: Item, attributes: Attributes) -> None:
    given = dict(attributes)
    if not given:
        return
    for key in ("ID", "Alt", "Lang"):
        if key in given:
            element[key] = text_string(str(given.pop(key)))
    if "BBox" in given:
        element["A"] = dictionary({"O": "/Layout", "BBox": f"[{given.pop('BBox')}]"})
    if given:
        values = {
            key: f"/{value}" if isinstance(value, str) else value for key, value in given.items()
        }
        owner = _OWNERS[next(iter(given))]
        element["A"] = dictionary({"O": f"/{owner}", **values})


def _make_footnote(element: Item, path: Path) -> None:
    """Call a note what PDF 2.0 calls it; one in a section of its own stands at the end."""
    kind = "Footnote" if len(path) == 1 else "Endnote"
    element["S"] = "/FENote"
    element["A"] = dictionary({"O": "/FENote", "NoteType": f"/{kind}"})


def write_tree(
    elements: Elements,
    *,
    pages: Sequence[Item],
    links: Sequence[LinkObject],
    file: File,
) -> None:
    """Write the elements that were met, and tie pages and links to them."""
    root = Item({"Type": "/StructTreeRoot"})
    references = elements.references
    page_references = [file.add(page) for page in pages]
    objects = _link_kids(links, page_references, file)
    top = file.add(root)
    for path, item in elements.items.items():
        item["P"] = references[path[:-1]] if path else top
        kids = _kids(item, elements.record.kids[path], references, page_references)
        item["K"] = array([*kids, *objects.get(path, [])])
    root["K"] = array([references[ARTIFACT]])
    _write_ways_back(root, elements, pages=pages, links=links)
    if identifiers := _identifiers(references):
        root["IDTree"] = dictionary({"Names": array(identifiers)})
    if elements.standard.is_pdf_2:
        root["Namespaces"] = array([elements.namespace])
        _write_citations(elements, [link.citation for link in links if link.citation])
    file.root["StructTreeRoot"] = top
    file.root["MarkInfo"] = dictionary({"Marked": "true"})


def _kids(
    item: Item,
    kids: Sequence[Path | Content],
    references: Mapping[Path, str],
    pages: Sequence[str],
) -> Iterator[object]:
    """Give what belongs to an element, and note in it the page of its first content.

    Content of that page goes by its number alone (ISO 32000-1, 14.7.4.2).
    """
    page: int | None = None
    for kid in kids:
        if not isinstance(kid, Content):
            yield references[kid]
        elif page is None or kid.page == page:
            page = kid.page
            item["Pg"] = pages[page]
            yield kid.number
        else:
            yield f"<</Type /MCR /Pg {pages[kid.page]} /MCID {kid.number}>>"


def _link_kids(
    links: Sequence[LinkObject], pages: Sequence[str], file: File
) -> dict[Path, list[str]]:
    """Give, by element, what ties it to its annotations."""
    kids: dict[Path, list[str]] = {}
    for link in links:
        entry = {"Type": "/OBJR", "Obj": file.add(link.annotation), "Pg": pages[link.page]}
        kids.setdefault(link.path, []).append(dictionary(entry))
    return kids


def _write_ways_back(
    root: Item, elements: Elements, *, pages: Sequence[Item], links: Sequence[LinkObject]
) -> None:
    """Write the parent tree: from each number of a page, and each link, to its element."""
    numbers: list[object] = []
    references = elements.references
    for place, (page, paths) in enumerate(zip(pages, elements.record.pages, strict=True)):
        page["StructParents"] = place
        page["Tabs"] = "/S"
        numbers += [place, array([references[path] for path in paths])]
    for place, link in enumerate(links, start=len(pages)):
        link.annotation["StructParent"] = place
        numbers += [place, references[link.path]]
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
        elements.items[path]["Ref"] = array([elements.references[other] for other in others])


def _identifiers(references: Mapping[Path, str]) -> list[str]:
    """Give the ids of elements, each before its element, in the order of ids."""
    named = {
        str(dict(path[-1].attributes)["ID"]): reference
        for path, reference in references.items()
        if path and "ID" in dict(path[-1].attributes)
    }
    return [item for key in sorted(named) for item in (text_string(key), named[key])]
