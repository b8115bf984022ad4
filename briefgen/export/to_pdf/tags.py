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


class Stretch(NamedTuple):
    """Paths of what was painted on a page one after the other, `first` the first number there.

    `numbers` are those of marked content, as they are written; "" stands for what was only
    met, whether or not anything of it is painted.
    """

    page: int
    first: int
    paths: list[Path]
    numbers: list[str]


Section = list[Stretch]
"""All that was painted of the blocks of a document that begin on one page."""


class Record:
    """What was painted, in reading order, in sections that have no element in common.

    So the elements of a section are complete when its stretches were gone through, and
    need not be kept for what follows. Until all is painted paths are only put into lists.
    """

    def __init__(self) -> None:
        self.sections: list[Section] = []
        self._section_of: dict[Step, Section] = {}
        self._page = -1
        self._marked = 0
        # The block and the section of what was met last, and the section that begins here.
        self._block: Step | None = None
        self._section: Section | None = None
        self._beginning: Section | None = None
        self._paths: list[Path] = []
        self._numbers: list[str] = []

    def open_page(self) -> None:
        """Begin the numbers of a new page."""
        self._page += 1
        self._marked = 0
        self._block = self._section = self._beginning = None

    def mark(self, path: Path) -> str:
        """Give the number of marked content of an element on the open page."""
        if path[0] is not self._block:
            self._turn_to(path[0])
        number = str(self._marked)
        self._marked += 1
        self._paths.append(path)
        self._numbers.append(number)
        return number

    def met(self, path: Path) -> None:
        """Note an element, whether or not anything of it is going to be painted."""
        if path[0] is not self._block:
            self._turn_to(path[0])
        self._paths.append(path)
        self._numbers.append("")

    def _turn_to(self, block: Step) -> None:
        """Go on with the section of a block, or with one that begins on this page."""
        self._block = block
        section = self._section_of.get(block)
        if section is None:
            if self._beginning is None:
                self._beginning = []
                self.sections.append(self._beginning)
            section = self._section_of[block] = self._beginning
        if section is not self._section:
            self._section = section
            self._paths, self._numbers = [], []
            section.append(Stretch(self._page, self._marked, self._paths, self._numbers))


def inline_path(path: Path, inline: Inline) -> Path:
    """Give the path of what an inline paints: links and other languages are elements of their own.

    The place in its step is a key only, and never written: one link may stand on two lines.
    """
    if path and isinstance(inline, Link | NoteMark):
        return (*path, Step("Link", id(inline)))
    if path and isinstance(inline, Text) and inline.language:
        return (*path, Step("Span", id(inline), (("Lang", inline.language),)))
    return path
