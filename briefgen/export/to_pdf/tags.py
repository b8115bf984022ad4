"""What each stretch of text is, for readers that can't see: paths in the structure tree.

A path names an element by its ancestors and its place among its siblings, so that the
parts of a paragraph on two pages are one element, and layout stays a pure function.
"""

from itertools import pairwise
from typing import NamedTuple

import msgspec

from briefgen.model.document import Inline, Link, NoteMark, Text

Attributes = tuple[tuple[str, str | int], ...]


class Path(msgspec.Struct, frozen=True, gc=False, eq=False):
    """One element below another: its structure type (ISO 32000-1, 14.8.4) and place.

    `block` is the outermost element around it, None for a block itself. Whatever is in an
    element is made with the one object that stands for it, so that elements are told apart by
    these objects, and nobody compares their ancestors. Only for those with a place below zero
    there may be several.
    """

    kind: str
    place: int
    above: "Path"
    attributes: Attributes = ()
    block: "Path | None" = None

    @property
    def key(self) -> "Key":
        """Give the same for all objects that stand for this element."""
        return self if self.place >= 0 else (self.above, self.place)

    def child(self, kind: str, place: int, attributes: Attributes = ()) -> "Path":
        """Give an element that is part of this one."""
        return Path(kind, place, self, attributes, None if self is ARTIFACT else self.block or self)


Key = Path | tuple[Path, int]
"""What tells an element from all others."""
UNSHARED = -1
"""The place of an element for which several objects may stand, before all others."""
# The document itself, around all blocks. What is painted as no more than that is furniture,
# rules and repeated heads: no part of what is read.
ARTIFACT = Path("Document", 0, None)  # type: ignore[arg-type] # nothing is above it


class Stretch(NamedTuple):
    """Paths of what was painted on a page one after the other, `place` where they begin there.

    `numbers` are those of marked content, as they are written; "" stands for what was only
    met, whether or not anything of it is painted.
    """

    page: int
    place: int
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
        self._section_of: dict[int, Section] = {}
        self._pages = 0

    def add_page(self, paths: list[Path], numbers: list[str]) -> None:
        """Put what was painted on the next page into the sections that it belongs to."""
        beginning: Section = []
        block: Path | None = None
        turns: list[tuple[int, Section]] = []
        for place, path in enumerate(paths):
            if (path.block or path) is not block:
                block = path.block or path
                section = self._section_of.setdefault(id(block), beginning)
                if not turns or turns[-1][1] is not section:
                    turns.append((place, section))
        for (begin, section), (end, _) in pairwise([*turns, (len(paths), beginning)]):
            section.append(Stretch(self._pages, begin, paths[begin:end], numbers[begin:end]))
        if beginning:
            self.sections.append(beginning)
        self._pages += 1


def inline_path(path: Path, inline: Inline) -> Path:
    """Give the path of what an inline paints: links and other languages are elements of their own.

    Its place is a key only, and never written: one link may stand on two lines.
    """
    if path is ARTIFACT:
        return path
    if isinstance(inline, Link | NoteMark):
        return path.child("Link", -id(inline))
    if isinstance(inline, Text) and inline.language:
        return path.child("Span", -id(inline), (("Lang", inline.language),))
    return path
