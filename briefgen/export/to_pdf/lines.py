"""Inlines to pieces, pieces to lines.

A piece is a stretch of one look that no line ends inside; it knows the inline it
stems from. The space after a piece is painted with it, also at the end of a line, so
that readers of the text find whole words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import assert_never

import msgspec

from briefgen.export.to_pdf.breaks import SPACES, break_positions
from briefgen.export.to_pdf.fonts import Cut, OpenFonts, Word
from briefgen.model.document import (
    Blank,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteMark,
    PageCount,
    PageNumber,
    SectionTitle,
    Text,
)
from briefgen.model.ids import Id

# En and em spaces are set on purpose, as between a number and what it counts.
_WHITE = re.compile(f"(?:(?![\u2002\u2003])[{SPACES}])+")
_NOTHING = Word(runs=(), width=0.0)
# Sums of widths differ in the last bits; a thousandth of a point is invisible.
_TOLERANCE = 0.001
# Keeps a note's number at the word before it; it has no picture.
_WORD_JOINER = "\u2060"

# A raised number reads well at seven tenths of the size, a third of an em up.
MARK_SIZE = 0.68
MARK_RISE = 0.34
# Room for two initials or a tick, in ems.
_BLANK_WIDTH = 6.5


class Look(msgspec.Struct, frozen=True):
    """How a stretch of text is set: its cut, size and rise in points, colour `#rrggbb`."""

    cut: Cut
    size: float
    colour: str
    rise: float = 0.0
    capitals: bool = False


class Piece(msgspec.Struct, frozen=True):
    """Shaped text of one look; `width` is in points and leaves out the space after it.

    `breaks` says that a line may end after it, `ends_line` that it must.
    """

    word: Word
    look: Look
    inline: Inline
    space: Word | None = None
    breaks: bool = False
    ends_line: bool = False

    @property
    def width(self) -> float:
        """Give the width of the word in points."""
        return self.word.width * self.look.size

    @property
    def space_width(self) -> float:
        """Give the width of the space after the word in points."""
        return self.space.width * self.look.size if self.space else 0.0


class Line(msgspec.Struct, frozen=True):
    """The pieces of one line, in reading order; `width` leaves out the last space."""

    pieces: tuple[Piece, ...]
    width: float


class Stretch(msgspec.Struct, frozen=True):
    """The words of one inline with the look they take."""

    text: str
    look: Look
    inline: Inline


def stretches(inlines: Inlines, look: Look, *, link_colour: str) -> Iterator[Stretch]:
    """Give each inline with its words and look, white space folded."""
    for inline in inlines:
        match inline:
            case Text(text=text):
                yield Stretch(_folded(text, look), _emphasised(look, inline), inline)
            case Link(text=text):
                linked = msgspec.structs.replace(look, colour=link_colour)
                yield Stretch(_folded(text, look), linked, inline)
            case NoteMark(label=label):
                yield Stretch(_WORD_JOINER + label, _raised(look), inline)
            case LineBreak():
                yield Stretch("\n", look, inline)
            case Blank():
                yield Stretch(" ", look, inline)
            case PageNumber() | PageCount() | SectionTitle():
                # Furniture fills them in; in running text they have no meaning.
                yield Stretch("", look, inline)
            case _:
                assert_never(inline)


def _folded(text: str, look: Look) -> str:
    return _WHITE.sub(" ", text.upper() if look.capitals else text)


def _emphasised(look: Look, text: Text) -> Look:
    if not (text.bold or text.italic):
        return look
    # Italic words inside an italic paragraph stand upright, as in print.
    cut = Cut(
        look.cut.family, bold=look.cut.bold or text.bold, italic=look.cut.italic != text.italic
    )
    return msgspec.structs.replace(look, cut=cut)


def _raised(look: Look) -> Look:
    return msgspec.structs.replace(
        look, size=look.size * MARK_SIZE, rise=look.size * MARK_RISE, cut=Cut(look.cut.family)
    )


def origins_of(inline: Inline) -> tuple[Id, ...]:
    """Give the ids that an inline stems from."""
    match inline:
        case Text(origins=origins) | Link(origins=origins) | NoteMark(origins=origins):
            return origins
        case LineBreak() | Blank() | PageNumber() | PageCount() | SectionTitle():
            return ()
        case _:
            assert_never(inline)


def pieces_of(listed: Sequence[Stretch], fonts: OpenFonts, *, width: float) -> tuple[Piece, ...]:
    """Cut stretches where lines may end, and shape what lies between.

    A word wider than `width` (points) is cut between its characters, so that nothing
    leaves the frame.
    """
    breaks = set(break_positions("".join(stretch.text for stretch in listed)))
    pieces: list[Piece] = []
    start = 0
    for stretch in listed:
        end = start + len(stretch.text)
        if isinstance(stretch.inline, LineBreak):
            _end_line(pieces, stretch, fonts)
        elif isinstance(stretch.inline, Blank):
            pieces.append(_blank(stretch, width=width))
        else:
            cuts = [start, *(at for at in range(start + 1, end) if at in breaks), end]
            for left, right in pairwise(cuts):
                part = stretch.text[left - start : right - start]
                _add_part(pieces, part, stretch, fonts=fonts, breaks=right in breaks)
        start = end
    if pieces:
        pieces[-1] = msgspec.structs.replace(pieces[-1], space=None)
    return tuple(narrow for piece in pieces for narrow in _narrowed(piece, fonts, width=width))


def _add_part(
    pieces: list[Piece], part: str, stretch: Stretch, *, fonts: OpenFonts, breaks: bool
) -> None:
    if part.startswith(" "):
        _add_space(pieces, fonts)
    words = part.strip(" ")
    if not words:
        return
    look = stretch.look
    space = fonts.word(look.cut, " ") if part.endswith(" ") else None
    word = fonts.word(look.cut, words)
    pieces.append(Piece(word, look, stretch.inline, space=space, breaks=breaks or bool(space)))


def _add_space(pieces: list[Piece], fonts: OpenFonts) -> None:
    """Put a space behind the last piece; at the start of a line there is none."""
    if pieces and not pieces[-1].ends_line:
        space = fonts.word(pieces[-1].look.cut, " ")
        pieces[-1] = msgspec.structs.replace(pieces[-1], space=space, breaks=True)


def _end_line(pieces: list[Piece], stretch: Stretch, fonts: OpenFonts) -> None:
    if not pieces or pieces[-1].ends_line:
        pieces.append(Piece(_NOTHING, stretch.look, stretch.inline, ends_line=True))
        return
    _add_space(pieces, fonts)
    pieces[-1] = msgspec.structs.replace(pieces[-1], ends_line=True)


def _blank(stretch: Stretch, *, width: float) -> Piece:
    """Give a piece that paints nothing; what is written on is drawn below it."""
    room = min(_BLANK_WIDTH, width / stretch.look.size)
    return Piece(Word(runs=(), width=room), stretch.look, stretch.inline, breaks=True)


def _narrowed(piece: Piece, fonts: OpenFonts, *, width: float) -> Iterable[Piece]:
    """Give a piece as it is, or one piece for each character where it is too wide."""
    if piece.width <= width + _TOLERANCE:
        return (piece,)
    text = "".join(sign for run in piece.word.runs for _, sign in run.glyphs)
    signs = list(_signs(text))
    cut = piece.look.cut
    small = [Piece(fonts.word(cut, sign), piece.look, piece.inline, breaks=True) for sign in signs]
    small[-1] = msgspec.structs.replace(piece, word=fonts.word(cut, signs[-1]))
    return small


def _signs(text: str) -> Iterator[str]:
    """Give the characters of a text, combining marks with their base."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield text[start:at]
            start = at


def break_lines(
    pieces: Sequence[Piece], width: float, *, first_extra: float = 0.0
) -> tuple[Line, ...]:
    """Fill lines of a width in points, each with as many pieces as it takes.

    The first line is longer by `first_extra`. Text without pieces gives one empty line.
    """
    lines = _Filling(width, first_extra)
    held: list[Piece] = []
    for place, piece in enumerate(pieces, start=1):
        held.append(piece)
        if piece.breaks or piece.ends_line or place == len(pieces):
            lines.add(held)
            held = []
    lines.end_line()
    return tuple(lines.done) or (Line(pieces=(), width=0.0),)


class _Filling:
    """The lines filled so far and the one being filled."""

    def __init__(self, width: float, first_extra: float) -> None:
        self.width = width + _TOLERANCE
        self.room = self.width + first_extra
        self.done: list[Line] = []
        self.pieces: list[Piece] = []
        self.used = 0.0

    def add(self, held: list[Piece]) -> None:
        """Add pieces that belong together; they part only where one line can't hold them."""
        widths = [piece.width for piece in held]
        if self.used + sum(widths) > self.room:
            self.end_line()
        for piece, width in zip(held, widths, strict=True):
            if self.used + width > self.room:
                self.end_line()
            self.pieces.append(piece)
            self.used += width + piece.space_width
        if held[-1].ends_line:
            self.end_line()

    def end_line(self) -> None:
        """Put the line away, if there is one, and begin the next."""
        if self.pieces:
            width = self.used - self.pieces[-1].space_width
            self.done.append(Line(pieces=tuple(self.pieces), width=width))
            self.room = self.width
        self.pieces = []
        self.used = 0.0


def order_runs(line: Line) -> tuple[Piece, ...]:
    """Give the pieces of a line from left to right.

    Text that runs from right to left is refused before (coverage.py), therefore reading
    order is the order on the page.
    """
    return line.pieces
