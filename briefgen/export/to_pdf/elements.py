"""The elements of the structure tree, made of the paths of what was painted.

A book has tens of thousands of them. So those of a section are numbered, put together and
written while they are at hand, in the memory next to the processor, and then forgotten: what
is left of an element is its text. Entries and kids that become known later go to its end.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, byte_string, text_string
from briefgen.export.to_pdf.standards import PDF_2_TYPES, Standard
from briefgen.export.to_pdf.tags import ARTIFACT, Attributes, Path, Record, Section

# Who owns each attribute (ISO 32000-1, 14.8.5).
_OWNERS = {
    "BBox": "Layout",
    "ListNumbering": "List",
    "Scope": "Table",
    "ColSpan": "Table",
    "RowSpan": "Table",
}
# What is said in words is an entry of the element itself.
_SAID = frozenset({"ID", "Alt", "Lang"})
# Elements of which more is to be known than that they are there.
_NOTED = frozenset({"Link", "Note", "Table"})
_END = ">>\nendobj\n"
_END_OF_KIDS = f"]{_END}"


class Node(msgspec.Struct, gc=False, eq=False):
    """An element: what it begins with, references to it and what it is part of, its kids.

    Kids are written: references to elements, content by its number or as a dictionary. `page`
    is the entry that names the page of its first content, "" without any.
    """

    head: str
    reference: str
    above: str
    kids: list[str]
    page: str = ""


class Elements:
    """The elements of a record, numbered and written; what else is said of them can be added.

    `pages` are the references to the pages. `namespace` is that of PDF 2.0, "" before it;
    `notes` has the references to notes by their ids.
    """

    def __init__(
        self, record: Record, standard: Standard, file: File, *, pages: Sequence[str]
    ) -> None:
        self.standard = standard
        self.namespace = _namespace(file) if standard.is_pdf_2 else ""
        self.notes: dict[str, str] = {}
        self._pages = [f" /Pg {page}" for page in pages]
        self._ways_back: list[list[tuple[int, str]]] = [[] for _ in pages]
        self._heads: dict[str | tuple[str, Attributes], str] = {}
        self._first = self._number = file.next_number
        head = self._head("Document", (), is_top=False)
        self._document = Node(head, f"{self._first} 0 R", "", [])
        self._references = {ARTIFACT: self._document.reference}
        self._texts = [""]
        for section in record.sections:
            self._grow(section)
        file.add_written(self._texts)

    def found(self, path: Path) -> str | None:
        """Give the reference to an element that was met, None for another.

        Before PDF 2.0 nothing asks for other elements than links, so that only those are known.
        """
        return self._references.get(path)

    def reference(self, path: Path) -> str:
        """Give the reference to an element that is found."""
        return self._references[path]

    def nearest(self, path: Path) -> str:
        """Give the reference to an element, or to what it would be part of were anything in it."""
        while path not in self._references:
            path = path[:-1]
        return self._references[path]

    def ways_back(self) -> Iterator[str]:
        """Give, for each page, references to the elements of its numbers."""
        for stretches in self._ways_back:
            # What goes on here from an earlier page need not stand before what begins here.
            yield " ".join([references for _, references in sorted(stretches)])

    def add(self, path: Path, key: str, value: str) -> None:
        """Say one more thing of an element that is found."""
        self._add(self._references[path], f" /{key} {value}", _END)

    def tie(self, path: Path, kid: str) -> str:
        """Put one more kid behind those of an element that is found; give the reference to it.

        Before more is said of it, for its kids have to stand at the end of its text.
        """
        reference = self._references[path]
        self._add(reference, f" {kid}", _END_OF_KIDS)
        return reference

    def put_below(self, root: str) -> None:
        """Write the document, which has kids in all sections, below the root of the tree."""
        self._document.above = root
        (self._texts[0],) = _written([self._document])

    def _add(self, reference: str, more: str, end: str) -> None:
        at = int(reference.removesuffix(" 0 R")) - self._first
        text = self._texts[at]
        assert text.endswith(end), text
        self._texts[at] = f"{text.removesuffix(end)}{more}{end}"

    def _grow(self, section: Section) -> None:
        """Make the elements of a section and put its content into them."""
        nodes = {ARTIFACT: self._document}
        known, made = nodes.get, self._made
        for page, first, paths, numbers in section:
            entry = self._pages[page]
            way_back: list[str] = []
            for path, number in zip(paths, numbers, strict=True):
                node = known(path) or made(path, nodes, entry)
                if number:
                    way_back.append(node.reference)
                    node.page = node.page or entry
                    node.kids.append(number if node.page is entry else _mcr(number, entry))
            if way_back:
                self._ways_back[page].append((first, " ".join(way_back)))
        del nodes[ARTIFACT]
        self._texts += _written(nodes.values())
        if self.standard.is_pdf_2:
            self._references |= {path: node.reference for path, node in nodes.items()}

    def _made(self, path: Path, nodes: dict[Path, Node], page: str) -> Node:
        """Make an element, and those above that were not met either."""
        above = nodes.get(path[:-1]) or self._made(path[:-1], nodes, page)
        self._number = number = self._number + 1
        reference = f"{number} 0 R"
        above.kids.append(reference)
        kind, _, attributes = path[-1]
        # A document has some dozen kinds of elements, and thousands of each.
        head = self._heads.get((kind, attributes) if attributes else kind)
        if head is None:
            head = self._head(kind, attributes, is_top=above is self._document)
        nodes[path] = node = Node(head, reference, above.reference, [])
        if kind in _NOTED:
            self._note(node, path, page)
        return node

    def _note(self, node: Node, path: Path, page: str) -> None:
        """Note what others ask of an element."""
        kind, _, attributes = path[-1]
        if kind == "Link":
            self._references[path] = node.reference
        elif kind == "Note":
            self.notes[str(dict(attributes)["ID"])] = node.reference
        else:
            # A table has no content of its own to tell where it begins.
            node.page = page

    def _head(self, kind: str, attributes: Attributes, *, is_top: bool) -> str:
        """Give what an element begins with, its type and attributes."""
        name, more = kind, _attribute_entries(attributes)
        if self.standard.has_namespace(kind):
            more = f"{more} /NS {self.namespace}"
            if kind == "Note":
                name, more = "FENote", f"{more}{_footnote_entry(is_top=is_top)}"
        head = f"<</Type /StructElem /S /{name}{more}"
        if kind != "Note":
            self._heads[(kind, attributes) if attributes else kind] = head
        return head


def _written(nodes: Iterable[Node]) -> list[str]:
    """Give each element as it stands in a file, from its number to its end."""
    # The reference to an object is its number and "R".
    return [
        f"{node.reference[:-1]}obj\n"
        f"{node.head} /P {node.above}{node.page} /K [{' '.join(node.kids)}{_END_OF_KIDS}"
        for node in nodes
    ]


def _mcr(number: str, page: str) -> str:
    """Give content of an element on another page than its first (ISO 32000-1, 14.7.4.2)."""
    return f"<</Type /MCR{page} /MCID {number}>>"


def _namespace(file: File) -> str:
    return file.add(Item({"Type": "/Namespace", "NS": byte_string(PDF_2_TYPES)}))


def _attribute_entries(attributes: Attributes) -> str:
    """Give the entries that hold attributes, each with a space before it."""
    said = owned = owner = ""
    for key, value in attributes:
        if key in _SAID:
            said = f"{said} /{key} {text_string(str(value))}"
        else:
            # Those of one element have one owner.
            owner = _OWNERS[key]
            owned = f"{owned} /{key} {_value(key, value)}"
    return f"{said} /A <</O /{owner}{owned}>>" if owned else said


def _value(key: str, value: str | int) -> str:
    if key == "BBox":
        return f"[{value}]"
    return f"/{value}" if isinstance(value, str) else str(value)


def _footnote_entry(*, is_top: bool) -> str:
    """Call a note what PDF 2.0 calls it; one in a section of its own stands at the end."""
    return f" /A <</O /FENote /NoteType /{'Footnote' if is_top else 'Endnote'}>>"
