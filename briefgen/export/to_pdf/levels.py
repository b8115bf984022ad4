"""The levels of a paragraph's characters, by which words find their places on its lines."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from briefgen.export.directions import holds_right_to_left, is_right_to_left
from briefgen.model.document import Inline, LineBreak, Link, NoteMark, Text

# Around words of a language that runs the other way, so that their marks stay beside them.
_FROM_LEFT, _FROM_RIGHT, _END = "\u2066", "\u2067", "\u2069"

Said = tuple[str, Inline]
"""The words of an inline, as they are set, and the inline."""


class Direction(NamedTuple):
    """The levels of a word, of the space after it, and of its paragraph (UAX #9).

    What has an odd level runs from right to left.
    """

    word: int
    space: int
    paragraph: int


class Levels(msgspec.Struct, frozen=True, gc=False):
    """The level of each character of a paragraph, and its own."""

    characters: list[int]
    paragraph: int

    def direction(self, at: int) -> Direction:
        """Give the direction of what stands at a place."""
        level = self.characters[at]
        return Direction(level, level, self.paragraph)

    def turns(self) -> Iterator[int]:
        """Yield the places at which another level begins."""
        levels = self.characters
        return (at for at in range(1, len(levels)) if levels[at] != levels[at - 1])


def levels_of(said: Sequence[Said], *, from_right: bool) -> Levels:
    """Give the levels of all words of a paragraph, which runs from left to right or `from_right`.

    Words of a language that runs the other way keep to themselves; so does a whole paragraph
    from the right in which no letter runs so.
    """
    # Most texts never need it.
    from briefgen.export.to_pdf.bidi import text_levels

    levels: list[int] = []
    for line in _lines(said, from_right=from_right):
        parts = [f"{mark}{text}{_END if mark else ''}" for mark, text in line]
        found = text_levels("".join(parts), int(from_right))
        start = 0
        for (mark, _), part in zip(line, parts, strict=True):
            own = found[start : start + len(part)]
            levels += own[1:-1] if mark else own
            start += len(part)
    return Levels(levels, int(from_right))


def _lines(said: Sequence[Said], *, from_right: bool) -> Iterator[list[tuple[str, str]]]:
    """Yield the words up to each line break, those that keep to themselves with their mark."""
    words = "".join(text for text, _ in said)
    if from_right and not holds_right_to_left(words) and any(map(str.isalpha, words)):
        marks = [_FROM_LEFT] * len(said)
    else:
        marks = _marks([inline for _, inline in said], from_right=from_right)
    line: list[tuple[str, str]] = []
    for mark, (text, inline) in zip(marks, said, strict=True):
        if isinstance(inline, LineBreak):
            yield [*line, ("", text)]
            line = []
        elif line and mark and line[-1][0] == mark:
            line[-1] = (mark, line[-1][1] + text)
        else:
            line.append((mark, text))
    yield line


def _marks(inlines: Iterable[Inline], *, from_right: bool) -> list[str]:
    """Give for each inline the mark before words of a language that runs the other way.

    Note marks and links between such words are among them.
    """
    marks: list[str] = []
    listed = list(inlines)
    for at, inline in enumerate(listed):
        if isinstance(inline, Text):
            marks.append(_mark(inline, from_right=from_right))
        elif isinstance(inline, NoteMark | Link) and at and at + 1 < len(listed):
            after = listed[at + 1]
            same = isinstance(after, Text) and _mark(after, from_right=from_right) == marks[-1]
            marks.append(marks[-1] if same else _own_mark(inline, from_right=from_right))
        else:
            marks.append(_own_mark(inline, from_right=from_right))
    return marks


def _own_mark(inline: Inline, *, from_right: bool) -> str:
    """Let the number of a note keep to itself: it would go on from a figure before it."""
    return _FROM_LEFT if from_right and isinstance(inline, NoteMark) else ""


def _mark(text: Text, *, from_right: bool) -> str:
    """Give the mark before a text, "" where it runs as its paragraph does or says no language."""
    other = is_right_to_left(text.language) != from_right
    if not text.language or not other:
        return ""
    return _FROM_LEFT if from_right else _FROM_RIGHT
