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

    It is part of the element `above`. Its kids are elements and marked content: content of the
    page of its first by its number alone, as in the file. `page` is the index of that page,
    below 0 where there is none; `reference` is empty until a file has numbered it. `below`
    holds the elements among its kids by their steps.
    """

    __slots__ = ("above", "below", "kids", "page", "reference", "step")

    def __init__(self, step: Step, above: "Node | None") -> None:
        self.step = step
        self.above = above
        self.below: dict[Step, Node] | None = None
        self.kids: list[Node | Content | int] = []
        self.page = -1
        self.reference = ""


class Record:
    """The elements met while painting, in reading order, and what belongs to each.

    `nodes` holds them, the `document` first and each after what it is part of; `pages` holds,
    for each page, the element of each of its numbers.
    """

    def __init__(self) -> None:
        self.document = Node(Step("Document", 0), None)
        self.nodes: list[Node] = [self.document]
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
        # A path as the key would be gone through again for each element that it leads past.
        above = self.document
        for step in path:
            below = above.below
            if below is None:
                below = above.below = {}
            if (node := below.get(step)) is None:
                node = below[step] = Node(step, above)
                above.kids.append(node)
                self.nodes.append(node)
                if step.kind == "Table":
                    # It has no content of its own to tell where it begins.
                    node.page = len(self.pages) - 1
            above = node
        return above

    def found(self, path: Path) -> Node | None:
        """Give an element that was met, None for another."""
        node: Node | None = self.document
        for step in path:
            node = node.below.get(step) if node and node.below else None
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
