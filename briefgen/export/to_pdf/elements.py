"""The elements of the structure tree, made of the paths of what was painted.

A book has tens of thousands of them. So those of a section are numbered, put together and
written while they are at hand, in the memory next to the processor, and then forgotten: what
is left of an element is its text, to which entries that become known later are added. Most
elements hold one stretch of content and nothing else: those are written as soon as they are met.
"""

from collections.abc import Iterator, Sequence

import msgspec

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, byte_string, text_string
from briefgen.export.to_pdf.standards import PDF_2_TYPES, Standard
from briefgen.export.to_pdf.tags import ARTIFACT, Attributes, Key, Path, Record, Section, Stretch

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
# What follows the number of an object in references to it.
_GENERATION = " 0 R"
_END = ">>\nendobj\n"


class Node(msgspec.Struct, gc=False, eq=False):
    """An element: its number, what it begins with, a reference to what it is part of, its kids.

    Kids are written: references to elements, content by its number or as a dictionary. `page`
    is the entry that names the page of its first content, "" without any.
    """

    number: int
    head: str
    reference: str
    above: str
    kids: list[str]
    page: str = ""


Leaf = tuple[int, str, str]
"""An element that was written at once: its number, the entry of its page, its only content."""


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
        # What elements begin with: by their types those that tell nothing else, and the others.
        self._plain: dict[str, str] = {}
        self._heads: dict[tuple[str, Attributes], str] = {}
        self._first = file.next_number
        head = self._head("Document", (), is_top=False)
        self._document = Node(self._first, head, f"{self._first}{_GENERATION}", "", [])
        # The links, and references to what else is asked for: all elements in PDF 2.0.
        self._links: dict[Key, Node] = {}
        self._references: dict[Key, str] = {ARTIFACT: self._document.reference}
        self._texts = [""]
        # The elements of a section.
        self._nodes: dict[Key, Node | Leaf] = {}
        for section in record.sections:
            self._grow(section)
        file.add_written(self._texts)

    def found(self, path: Path) -> str | None:
        """Give the reference to an element that was met, None for another.

        Before PDF 2.0 nothing asks for any but the document, so that only that is known.
        """
        return self._references.get(path.key)

    def reference(self, path: Path) -> str:
        """Give the reference to an element that is found."""
        return self._references[path.key]

    def nearest(self, path: Path) -> str:
        """Give the reference to an element, or to what it would be part of were anything in it."""
        while path.key not in self._references:
            path = path.above
        return self._references[path.key]

    def ways_back(self) -> Iterator[str]:
        """Give, for each page, references to the elements of its numbers."""
        for stretches in self._ways_back:
            # What goes on here from an earlier page need not stand before what begins here.
            yield " ".join([references for _, references in sorted(stretches)])

    def add(self, path: Path, key: str, value: str) -> None:
        """Say one more thing of an element that is found."""
        at = int(self._references[path.key].removesuffix(_GENERATION)) - self._first
        text = self._texts[at].removesuffix(_END)
        self._texts[at] = f"{text} /{key} {value}{_END}"

    def tie(self, path: Path, kid: str) -> str:
        """Put one more kid behind those of a link, and give the reference to it.

        Before more is said of it, for it is written anew.
        """
        node = self._links[path.key]
        node.kids.append(kid)
        self._texts[node.number - self._first] = _written(node)
        return node.reference

    def put_below(self, root: str) -> None:
        """Write the document, which has kids in all sections, below the root of the tree."""
        self._document.above = root
        self._texts[0] = _written(self._document)

    def _grow(self, section: Section) -> None:
        """Make the elements of a section and put its content into them."""
        nodes, texts = self._nodes, self._texts
        nodes[ARTIFACT] = self._document
        for stretch in section:
            if way_back := self._fill(stretch):
                self._ways_back[stretch.page].append((stretch.place, " ".join(way_back)))
        del nodes[ARTIFACT]
        for node in nodes.values():
            if type(node) is Node:
                texts[node.number - self._first] = _written(node)
        if self.standard.is_pdf_2:
            self._remember(section)
        nodes.clear()

    def _fill(self, stretch: Stretch) -> list[str]:
        """Put content into elements, and give references to those by its numbers."""
        page, _, paths, numbers = stretch
        entry = self._pages[page]
        known, plain = self._nodes.get, self._plain.get
        way_back: list[str] = []
        # The next two tell whether more is going to come into an element.
        nexts, lasts = [*paths[1:], ARTIFACT], [*paths[2:], ARTIFACT, ARTIFACT][: len(paths)]
        steps = zip(paths, numbers, nexts, [*numbers[1:], ""], lasts, strict=True)
        for path, number, after, number_after, last in steps:
            node = known(path)
            if node is None:
                if number:
                    # Most content is all that its element has.
                    head = plain(path.kind)
                    if head and after.above is not path and not path.attributes:
                        way_back.append(self._leaf(path, head, number, entry))
                        continue
                elif number_after and after.above is path and not after.attributes:
                    # A cell, and mostly the only paragraph in it.
                    head = plain(after.kind)
                    if head and last.above is not path and last.above is not after:
                        way_back.append(self._pair(path, after, head, number_after, entry))
                        next(steps)
                        continue
            if type(node) is not Node:
                node = self._node(path, entry)
            if number:
                way_back.append(node.reference)
                node.page = node.page or entry
                node.kids.append(number if node.page == entry else _mcr(number, entry))
        return way_back

    def _leaf(self, path: Path, head: str, number: str, page: str) -> str:
        """Write an element with all its content at once, and give the reference to it."""
        above = self._nodes.get(path.above)
        if type(above) is not Node:
            above = self._node(path.above, page)
        own = self._first + len(self._texts)
        reference = f"{own} 0 R"
        self._nodes[path] = (own, page, number)
        above.kids.append(reference)
        self._texts.append(
            f"{own} 0 obj\n{head} /P {above.reference}{page} /K [{number}]>>\nendobj\n"
        )
        return reference

    def _pair(self, path: Path, inner: Path, head: str, number: str, page: str) -> str:
        """Write a cell and the only paragraph in it at once; give the reference to that."""
        above = self._nodes.get(path.above)
        if type(above) is not Node:
            above = self._node(path.above, page)
        outer = self._head_of(path)
        own = self._first + len(self._texts)
        reference, within = f"{own} 0 R", f"{own + 1} 0 R"
        self._nodes[path] = (own, "", within)
        self._nodes[inner] = (own + 1, page, number)
        above.kids.append(reference)
        self._texts += (
            f"{own} 0 obj\n{outer} /P {above.reference} /K [{within}]>>\nendobj\n",
            f"{own + 1} 0 obj\n{head} /P {reference}{page} /K [{number}]>>\nendobj\n",
        )
        return within

    def _node(self, path: Path, page: str) -> Node:
        """Give an element that may get more kids; make it, and those above, if there is none."""
        key = path if path.place >= 0 else path.key
        node = self._nodes.get(key)
        if isinstance(node, Node):
            return node
        above = self._nodes.get(path.above)
        if type(above) is not Node:
            above = self._node(path.above, page)
        head = self._head_of(path)
        if node is None:
            number = self._first + len(self._texts)
            self._texts.append("")
            made = Node(number, head, f"{number} 0 R", above.reference, [])
            above.kids.append(made.reference)
            if path.kind in _NOTED:
                self._note(made, path, page)
        else:
            number, page, kid = node
            made = Node(number, head, f"{number} 0 R", above.reference, [kid], page)
        self._nodes[key] = made
        return made

    def _remember(self, section: Section) -> None:
        """Keep references to the elements of a section, which its paths and those above name."""
        for stretch in section:
            for path in stretch.paths:
                key, up = path.key, path
                while key not in self._references:
                    node = self._nodes[key]
                    number = node.number if isinstance(node, Node) else node[0]
                    self._references[key] = f"{number}{_GENERATION}"
                    up = up.above
                    key = up.key

    def _note(self, node: Node, path: Path, page: str) -> None:
        """Note what others ask of an element."""
        kind, attributes = path.kind, path.attributes
        if kind == "Link":
            self._links[path.key] = node
        elif kind == "Note":
            self.notes[str(dict(attributes)["ID"])] = node.reference
        else:
            # A table has no content of its own to tell where it begins.
            node.page = page

    def _head_of(self, path: Path) -> str:
        """Give what an element begins with, its type and attributes."""
        kind, attributes = path.kind, path.attributes
        # A document has some dozen kinds of elements, and thousands of each.
        head = None if attributes else self._plain.get(kind)
        if head is None:
            head = self._heads.get((kind, attributes))
        if head is None:
            head = self._head(kind, attributes, is_top=path.above is ARTIFACT)
            if not attributes and kind not in _NOTED:
                self._plain[kind] = head
            elif kind != "Note":
                self._heads[kind, attributes] = head
        return head

    def _head(self, kind: str, attributes: Attributes, *, is_top: bool) -> str:
        """Write what an element begins with; notes at the top level stand at the foot of pages."""
        name, more = kind, _attribute_entries(attributes)
        if self.standard.has_namespace(kind):
            more = f"{more} /NS {self.namespace}"
            if kind == "Note":
                name, more = "FENote", f"{more}{_footnote_entry(is_top=is_top)}"
        return f"<</Type /StructElem /S /{name}{more}"


def _written(node: Node) -> str:
    """Give an element as it stands in a file, from its number to its end."""
    return (
        f"{node.number} 0 obj\n{node.head} /P {node.above}{node.page}"
        f" /K [{' '.join(node.kids)}]>>\nendobj\n"
    )


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
