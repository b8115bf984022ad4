"""Write the structure tree: elements, their attributes, and the way back from content."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array, byte_string, dictionary, text_string
from briefgen.export.to_pdf.standards import PDF_2_TYPES, Standard
from briefgen.export.to_pdf.tags import ARTIFACT, Attributes, Content, Node, Path, Record

# Who owns each attribute (ISO 32000-1, 14.8.5).
_OWNERS = {"ListNumbering": "List", "Scope": "Table", "ColSpan": "Table", "RowSpan": "Table"}


class Citation(msgspec.Struct, frozen=True, gc=False):
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
    """The elements that were met, numbered; what else is said of one is added before they are set.

    `record` holds them, `namespace` is that of PDF 2.0, "" before it.
    """

    def __init__(self, record: Record, standard: Standard, file: File) -> None:
        self.record = record
        self.standard = standard
        self.namespace = _namespace(file) if standard.is_pdf_2 else ""
        self.numbers = file.reserve(len(record.nodes))
        for number, node in zip(self.numbers, record.nodes, strict=True):
            node.reference = f"{number} 0 R"
        self._heads: dict[tuple[str, Attributes, bool], str] = {}
        self._added: dict[Node, str] = {}

    def reference(self, path: Path) -> str:
        """Give the reference to an element that was met."""
        node = self.record.found(path)
        assert node is not None
        return node.reference

    def nearest(self, path: Path) -> str:
        """Give the reference to an element, or to what it would be part of were anything in it."""
        while not self.record.found(path):
            path = path[:-1]
        return self.reference(path)

    def add(self, path: Path, key: str, value: str) -> None:
        """Say one more thing of an element that was met."""
        node = self.record.met(path)
        self._added[node] = f"{self._added.get(node, '')} /{key} {value}"

    def written(
        self, root: str, *, pages: Sequence[Item], ties: Mapping[str, Sequence[str]]
    ) -> Iterator[str]:
        """Give each element with its kids: those of the structure, its content, its annotations.

        Each is an object as it stands in a file, from its number to its end.
        `ties` are what ties annotations to an element, by the reference to it. The document
        is below the `root`.
        """
        references = [page.reference for page in pages]
        page_entries = [f" /Pg {reference}" for reference in references]
        document, heads, more = self.record.document, self._heads, self._added
        for node in self.record.nodes:
            kids = [
                str(kid)
                if isinstance(kid, int)
                else kid.reference
                if isinstance(kid, Node)
                else _content_kid(kid, references)
                for kid in node.kids
            ]
            reference, above = node.reference, node.above
            if reference in ties:
                kids += ties[reference]
            # A document has some dozen kinds of elements, and thousands of each.
            kind, _, attributes = node.step
            key = (kind, attributes, above is document)
            head = heads.get(key) or self._head(*key)
            page = page_entries[node.page] if node.page >= 0 else ""
            added = more.get(node, "") if more else ""
            parent = above.reference if above else root
            # The reference to an object is its number and "R".
            begin = reference[:-1]
            yield f"{begin}obj\n{head} /P {parent}{page} /K [{' '.join(kids)}]{added}>>\nendobj\n"

    def _head(self, kind: str, attributes: Attributes, is_top: bool) -> str:  # noqa: FBT001 - a key
        """Give what an element begins with, its type and attributes."""
        entries = self._entries_of(kind, attributes, is_top=is_top)
        head = self._heads[kind, attributes, is_top] = dictionary(entries).removesuffix(">>")
        return head

    def _entries_of(self, kind: str, attributes: Attributes, *, is_top: bool) -> dict[str, object]:
        entries: dict[str, object] = {"Type": "/StructElem", "S": f"/{kind}"}
        entries |= _attribute_entries(attributes)
        if self.standard.has_namespace(kind):
            entries["NS"] = self.namespace
            if kind == "Note":
                entries |= _footnote_entries(is_top=is_top)
        return entries


def _content_kid(content: Content, pages: Sequence[str]) -> str:
    """Give content of an element on another page than its first (ISO 32000-1, 14.7.4.2)."""
    return f"<</Type /MCR /Pg {pages[content.page]} /MCID {content.number}>>"


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
    file.root["StructTreeRoot"] = reference = file.add(root)
    root["K"] = array([elements.reference(ARTIFACT)])
    _write_ways_back(root, elements, pages=pages, links=links)
    if identifiers := _identifiers(elements):
        root["IDTree"] = dictionary({"Names": array(identifiers)})
    if elements.standard.is_pdf_2:
        root["Namespaces"] = array([elements.namespace])
        _write_citations(elements, [link.citation for link in links if link.citation])
    ties = _link_kids(elements, links, pages=pages)
    file.fill(elements.numbers, elements.written(reference, pages=pages, ties=ties))
    file.root["MarkInfo"] = dictionary({"Marked": "true"})


def _link_kids(
    elements: Elements, links: Sequence[LinkObject], *, pages: Sequence[Item]
) -> dict[str, list[str]]:
    """Give, by the reference to an element, what ties it to its annotations."""
    kids: dict[str, list[str]] = {}
    for link in links:
        page = pages[link.page].reference
        entry = {"Type": "/OBJR", "Obj": link.annotation.reference, "Pg": page}
        kids.setdefault(elements.reference(link.path), []).append(dictionary(entry))
    return kids


def _write_ways_back(
    root: Item, elements: Elements, *, pages: Sequence[Item], links: Sequence[LinkObject]
) -> None:
    """Write the parent tree: from each number of a page, and each link, to its element."""
    numbers: list[object] = []
    for place, (page, nodes) in enumerate(zip(pages, elements.record.pages, strict=True)):
        page["StructParents"] = place
        page["Tabs"] = "/S"
        numbers += [place, f"[{' '.join([node.reference for node in nodes])}]"]
    for place, link in enumerate(links, start=len(pages)):
        link.annotation["StructParent"] = place
        numbers += [place, elements.reference(link.path)]
    root["ParentTree"] = dictionary({"Nums": array(numbers)})
    root["ParentTreeNextKey"] = len(pages) + len(links)


def _write_citations(elements: Elements, citations: Iterable[Citation]) -> None:
    """Let elements name what they refer to, and notes what refers to them (ISO 14289-2, 8.2.5)."""
    named: dict[Path, dict[Path, None]] = {}
    # A heading or a note without a word is no element.
    for pair in (pair for pair in citations if elements.record.found(pair.cited)):
        named.setdefault(pair.citing, {})[pair.cited] = None
        if pair.cited[-1].kind == "Note":
            named.setdefault(pair.cited, {})[pair.citing] = None
    for path, others in named.items():
        elements.add(path, "Ref", array(map(elements.reference, others)))


def _identifiers(elements: Elements) -> list[str]:
    """Give the ids of elements, each before its element, in the order of ids."""
    named = {
        str(dict(node.step.attributes)["ID"]): node.reference
        for node in elements.record.nodes
        if node.step.kind == "Note"
    }
    return [item for key in sorted(named) for item in (text_string(key), named[key])]
