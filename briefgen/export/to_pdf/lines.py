"""Inlines to pieces, pieces to lines.

A piece is a stretch of one look that no line ends inside; it knows the inline it
stems from. The space after a piece is painted with it, also at the end of a line, so
that readers of the text find whole words.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, repeat
from typing import assert_never

import msgspec

from briefgen.export.directions import holds_right_to_left
from briefgen.export.to_pdf.breaks import SPACES, break_positions, breaks_at_spaces_alone
from briefgen.export.to_pdf.fonts import Cut, OpenFonts, Word
from briefgen.export.to_pdf.levels import Direction, levels_of
from briefgen.late_patterns import late_pattern
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
_WHITE = late_pattern(f"(?:(?![\u2002\u2003])[{SPACES}])+")
_RARELY_WHITE = re.compile(f"[{SPACES[1:]}]")
_NOTHING = Word(runs=(), width=0.0)
# Keeps a note's number at the word before it; it has no picture.
_WORD_JOINER = "\u2060"

# A raised number reads well at seven tenths of the size, a third of an em up.
MARK_SIZE = 0.68
MARK_RISE = 0.34
# Room for two initials or a tick, in ems.
_BLANK_WIDTH = 6.5


@lru_cache(maxsize=64)
def is_chinese(language: str) -> bool:
    """Tell whether a language (BCP 47) is Chinese."""
    return language.partition("-")[0].lower() == "zh"


class Look(msgspec.Struct, frozen=True, gc=False):
    """How a stretch of text is set: its cut, size and rise in points, colour `#rrggbb`."""

    cut: Cut
    size: float
    colour: str
    rise: float = 0.0
    capitals: bool = False


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Shaped text of one look; `width` is in points and leaves out the space after it.

    `breaks` says that a line may end after it, `ends_line` that it must, `divides` that its
    word goes on in the next piece, and is joined by a hyphen where a line ends between.
    `direction` is None where all of the paragraph runs from left to right.
    """

    word: Word
    look: Look
    inline: Inline
    space: Word | None = None
    breaks: bool = False
    ends_line: bool = False
    divides: bool = False
    direction: Direction | None = None

    @property
    def text(self) -> str:
        """Give the characters that are drawn, as they are read."""
        return self.word.text

    @property
    def from_right(self) -> bool:
        """Tell whether the word runs from right to left."""
        return self.direction is not None and self.direction.word % 2 == 1

    def shaped(self, text: str, fonts: OpenFonts) -> Word:
        """Shape other text, a part of the word or several of them, as the word is."""
        return fonts.directed_word(self.look.cut, text, from_right=self.from_right)

    @property
    def width(self) -> float:
        """Give the width of the word in points."""
        return self.word.width * self.look.size

    @property
    def space_width(self) -> float:
        """Give the width of the space after the word in points."""
        return self.space.width * self.look.size if self.space else 0.0


def width_of(pieces: Sequence[Piece]) -> float:
    """Give the width in points of pieces that follow each other, the last space included."""
    # Each word of a brief is measured several times: the properties of it would be half of that.
    return sum(
        [
            piece.word.width * piece.look.size
            + (piece.space.width * piece.look.size if piece.space else 0.0)
            for piece in pieces
        ]
    )


class Line(msgspec.Struct, frozen=True, gc=False):
    """The pieces of one line, in reading order; `width` leaves out the last space.

    `hyphenated` says that its last word goes on in the next line.
    """

    pieces: tuple[Piece, ...]
    width: float
    hyphenated: bool = False


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """The words of one inline with the look they take."""

    text: str
    look: Look
    inline: Inline


def stretches(inlines: Inlines, look: Look, *, link_colour: str) -> Iterator[Stretch]:
    """Give each inline with its words and look, white space folded."""
    for inline in inlines:
        match inline:
            case Text():
                yield Stretch(_folded(inline.text, look), _emphasised(look, inline), inline)
            case Link():
                linked = msgspec.structs.replace(look, colour=link_colour)
                yield Stretch(_folded(inline.text, look), linked, inline)
            case NoteMark():
                yield Stretch(_WORD_JOINER + inline.label, _raised(look), inline)
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
    words = text.upper() if look.capitals else text
    # Nearly all texts have single spaces and nothing else.
    return _WHITE.sub(" ", words) if "  " in words or _RARELY_WHITE.search(words) else words


def _emphasised(look: Look, text: Text) -> Look:
    chinese = is_chinese(text.language) if text.language else look.cut.chinese
    if not (text.bold or text.italic) and chinese == look.cut.chinese:
        return look
    cut = Cut(
        look.cut.family,
        bold=look.cut.bold or text.bold,
        # Italic words inside an italic paragraph stand upright, as in print.
        italic=look.cut.italic != text.italic,
        chinese=chinese,
    )
    return msgspec.structs.replace(look, cut=cut)


def _raised(look: Look) -> Look:
    return msgspec.structs.replace(
        look, size=look.size * MARK_SIZE, rise=look.size * MARK_RISE, cut=Cut(look.cut.family)
    )


def origins_of(inline: Inline) -> tuple[Id, ...]:
    """Give the ids that an inline stems from."""
    match inline:
        case Text() | Link() | NoteMark():
            return inline.origins
        case LineBreak() | Blank() | PageNumber() | PageCount() | SectionTitle():
            return ()
        case _:
            assert_never(inline)


def pieces_of(
    listed: Sequence[Stretch], fonts: OpenFonts, *, width: float, from_right: bool = False
) -> tuple[Piece, ...]:
    """Cut stretches where lines may end, and shape what lies between.

    A blank is no wider than `width` (points). The paragraph runs `from_right` to left where
    the document does.
    """
    text = "".join([stretch.text for stretch in listed])
    both_ways = from_right or holds_right_to_left(text)
    if not both_ways and breaks_at_spaces_alone(text):
        return _spaced_pieces(listed, fonts, width=width)
    breaks = break_positions(text)
    said = [(stretch.text, stretch.inline) for stretch in listed] if both_ways else []
    levels = levels_of(said, from_right=from_right) if both_ways else None
    ends = sorted({*breaks, *levels.turns()}) if levels else breaks
    pieces: list[Piece] = []
    start = 0
    for stretch in listed:
        end = start + len(stretch.text)
        direction = levels.direction(start) if levels and end > start else None
        inner = ends[bisect_right(ends, start) : bisect_left(ends, end)]
        if type(stretch.inline) is LineBreak:
            _end_line(pieces, stretch, fonts, direction)
        elif type(stretch.inline) is Blank:
            pieces.append(_blank(stretch, direction, width=width))
        elif levels and end > start:
            for left, right in pairwise((start, *inner, end)):
                _add_part(
                    pieces,
                    stretch.text[left - start : right - start],
                    stretch,
                    fonts=fonts,
                    breaks=_holds(breaks, right),
                    direction=levels.direction(left),
                )
        elif end > start:
            cuts = [0, *[at - start for at in inner], end - start]
            _add_from_left(pieces, cuts, stretch, fonts=fonts, breaks=_holds(breaks, end))
        start = end
    if pieces and levels:
        # Whatever stands beside a line from the right may be read before it or after it.
        _add_space(pieces, fonts, levels.direction(-1))
    elif pieces:
        pieces[-1] = msgspec.structs.replace(pieces[-1], space=None)
    return tuple(pieces)


def _spaced_pieces(
    listed: Iterable[Stretch], fonts: OpenFonts, *, width: float
) -> tuple[Piece, ...]:
    """Cut stretches where lines may end behind each space, and nowhere else.

    Nothing runs from the right; nearly every word of a brief comes by here.
    """
    pieces: list[Piece] = []
    for stretch in listed:
        text, look, inline = stretch.text, stretch.look, stretch.inline
        if type(inline) is Blank:
            pieces.append(_blank(stretch, None, width=width))
            continue
        if text[:1] == " ":
            _add_space(pieces, fonts, None)
        if alone := text.strip(" "):
            words = fonts.words(look.cut)
            space = words[" "]
            *before, last = map(words.__getitem__, alone.split(" "))
            # Nothing else makes pieces as fast.
            pieces += map(Piece, before, repeat(look), repeat(inline), repeat(space), repeat(True))  # noqa: FBT003
            spaced = text[-1] == " "
            pieces.append(Piece(last, look, inline, space if spaced else None, spaced))
    if pieces:
        pieces[-1] = msgspec.structs.replace(pieces[-1], space=None)
    return tuple(pieces)


def _holds(places: Sequence[int], place: int) -> bool:
    """Tell whether a place is among others that are in order."""
    at = bisect_left(places, place)
    return at < len(places) and places[at] == place


def _add_from_left(
    pieces: list[Piece],
    cuts: Sequence[int],
    stretch: Stretch,
    *,
    fonts: OpenFonts,
    breaks: bool,
) -> None:
    """Add what stands between cuts, at all of which but the last a line may end.

    Nothing runs from the right.
    """
    text, look, inline = stretch.text, stretch.look, stretch.inline
    words = fonts.words(look.cut)
    space = words[" "]
    last = len(cuts) - 2
    for at, (left, right) in enumerate(pairwise(cuts)):
        part = text[left:right]
        word = part.strip(" ")
        if part[0] == " ":
            _add_space(pieces, fonts, None)
            if not word:
                continue
        spaced = part[-1] == " "
        may_end = spaced or at < last or breaks
        pieces.append(Piece(words[word], look, inline, space if spaced else None, may_end))


def _add_part(
    pieces: list[Piece],
    part: str,
    stretch: Stretch,
    *,
    fonts: OpenFonts,
    breaks: bool,
    direction: Direction,
) -> None:
    """Add one part of a paragraph that runs both ways."""
    if part.startswith(" "):
        _add_space(pieces, fonts, direction)
    words = part.strip(" ")
    if not words:
        return
    look = stretch.look
    space = fonts.word(look.cut, " ") if part.endswith(" ") else None
    word = fonts.directed_word(look.cut, words, from_right=direction.word % 2 == 1)
    pieces.append(
        Piece(
            word,
            look,
            stretch.inline,
            space=space,
            breaks=breaks or bool(space),
            direction=direction,
        )
    )


def _add_space(pieces: list[Piece], fonts: OpenFonts, direction: Direction | None) -> None:
    """Put a space behind the last piece; at the start of a line there is none."""
    if not pieces or pieces[-1].ends_line:
        return
    last = pieces[-1]
    space = fonts.word(last.look.cut, " ")
    if direction and last.direction:
        direction = last.direction._replace(space=direction.space)
    pieces[-1] = msgspec.structs.replace(last, space=space, breaks=True, direction=direction)


def _end_line(
    pieces: list[Piece], stretch: Stretch, fonts: OpenFonts, direction: Direction | None
) -> None:
    if not pieces or pieces[-1].ends_line:
        last = Piece(_NOTHING, stretch.look, stretch.inline, ends_line=True, direction=direction)
        pieces.append(last)
        return
    _add_space(pieces, fonts, direction)
    pieces[-1] = msgspec.structs.replace(pieces[-1], ends_line=True)


def _blank(stretch: Stretch, direction: Direction | None, *, width: float) -> Piece:
    """Give a piece that paints nothing; what is written on is drawn below it."""
    room = min(_BLANK_WIDTH, width / stretch.look.size)
    word = Word(runs=(), width=room)
    return Piece(word, stretch.look, stretch.inline, breaks=True, direction=direction)
