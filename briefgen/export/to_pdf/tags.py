"""What each stretch of text is, for readers that can't see: paths in the structure tree.

A path names an element by its ancestors and its place among its siblings, so that the
parts of a paragraph on two pages are one element, and layout stays a pure function.
"""

from typing import NamedTuple

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


class Content(NamedTuple):
    """Marked content: the index of its page and its number there."""

    page: int
    number: int


class Record:
    """The elements met while painting, in reading order, and what belongs to each.

    `kids` holds, by path, the paths below an element and its marked content; `pages`
    holds, for each page, the path of each of its numbers.
    """

    def __init__(self) -> None:
        self.kids: dict[Path, list[Path | Content]] = {}
        self.pages: list[list[Path]] = []

    def open_page(self) -> None:
        """Begin the numbers of a new page."""
        self.pages.append([])

    def mark(self, path: Path) -> int:
        """Give the number of marked content of an element on the open page."""
        kids = self.meet(path)
        number = len(self.pages[-1])
        self.pages[-1].append(path)
        kids.append(Content(len(self.pages) - 1, number))
        return number

    def meet(self, path: Path) -> list["Path | Content"]:
        """Note an element, and those it is part of, in their places; give what is in it."""
        kids = self.kids.get(path)
        if kids is None:
            kids = self.kids[path] = []
            if path:
                self.meet(path[:-1]).append(path)
        return kids


def inline_path(path: Path, inline: Inline) -> Path:
    """Give the path of what an inline paints: links and other languages are elements of their own.

    The place in its step is a key only, and never written: one link may stand on two lines.
    """
    if path and isinstance(inline, Link | NoteMark):
        return (*path, Step("Link", id(inline)))
    if path and isinstance(inline, Text) and inline.language:
        return (*path, Step("Span", id(inline), (("Lang", inline.language),)))
    return path
