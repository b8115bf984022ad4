"""What each stretch of text is, for readers that can't see: paths in the structure tree.

A path names an element by its ancestors and its place among its siblings, so that the
parts of a paragraph on two pages are one element, and layout stays a pure function.
"""

from typing import NamedTuple

import msgspec

from briefgen.model.document import Inline, Link, NoteMark, Text

Attributes = tuple[tuple[str, str | int], ...]


class Step(NamedTuple):
    """One element below another: its structure type (ISO 32000-1, 14.8.4) and place."""

    kind: str
    place: int
    attributes: Attributes = ()


Path = tuple[Step, ...]

# Furniture, rules and repeated heads: painted, but no part of what is read.
ARTIFACT: Path = ()


class Content(msgspec.Struct, frozen=True, gc=False):
    """Marked content: the index of its page and its number there."""

    page: int
    number: int


class Node:
    """An element that was met, and what belongs to it, in reading order.

    Its kids are elements and marked content: content of the page of its first by its number
    alone, as in the file. `page` is the index of that page, below 0 where there is none;
    `reference` and that of the element `above` are empty until a file has numbered them.
    """

    __slots__ = ("above", "kids", "page", "path", "reference")

    def __init__(self, path: Path) -> None:
        self.path = path
        self.above = ""
        self.kids: list[Node | Content | int] = []
        self.page = -1
        self.reference = ""


class Record:
    """The elements met while painting, in reading order, and what belongs to each.

    `nodes` holds them by path, each after what it is part of; `pages` holds, for each page,
    the element of each of its numbers.
    """

    def __init__(self) -> None:
        self.nodes: dict[Path, Node] = {ARTIFACT: Node(ARTIFACT)}
        self.pages: list[list[Node]] = []

    def open_page(self) -> None:
        """Begin the numbers of a new page."""
        self.pages.append([])

    def mark(self, path: Path) -> int:
        """Give the number of marked content of an element on the open page."""
        node = self.met(path)
        numbers = self.pages[-1]
        number, page = len(numbers), len(self.pages) - 1
        numbers.append(node)
        if node.page < 0:
            node.page = page
        node.kids.append(number if node.page == page else Content(page, number))
        return number

    def met(self, path: Path) -> Node:
        """Note an element, and those it is part of, in their places."""
        node = self.nodes.get(path)
        if node is None:
            above = self.met(path[:-1])
            node = self.nodes[path] = Node(path)
            if path[-1].kind == "Table":
                # It has no content of its own to tell where it begins.
                node.page = len(self.pages) - 1
            above.kids.append(node)
        return node


def inline_path(path: Path, inline: Inline) -> Path:
    """Give the path of what an inline paints: links and other languages are elements of their own.

    The place in its step is a key only, and never written: one link may stand on two lines.
    """
    if path and isinstance(inline, Link | NoteMark):
        return (*path, Step("Link", id(inline)))
    if path and isinstance(inline, Text) and inline.language:
        return (*path, Step("Span", id(inline), (("Lang", inline.language),)))
    return path
