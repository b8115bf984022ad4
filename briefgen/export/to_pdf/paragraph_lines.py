"""Pieces to lines: the best way to break a paragraph, drawn in its alignment.

Words are divided only where the lines would be too uneven without, or too narrow for them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from operator import add

import msgspec
from msgspec.structs import replace

from briefgen.export.filled_lines import is_mostly_chinese
from briefgen.export.to_pdf.faces import GlyphRun
from briefgen.export.to_pdf.fonts import Word
from briefgen.export.to_pdf.hyphens import Hyphens
from briefgen.export.to_pdf.lines import Line, Piece, width_of
from briefgen.export.to_pdf.total_fit import LineFit, Places, fit_lines, worst_share
from briefgen.model.local_text import same_language

# Sums of widths differ in the last bits; a thousandth of a point is invisible.
_TOLERANCE = 0.001
# How uneven a ragged edge may be: two ems, as in plain TeX, or a tenth of a wide measure.
_RAG = 2.0
_RAG_SHARE = 0.1
# Ems below which a last line looks like a slip.
_LEAST_LAST = 5.0
# A line that leaves as much of its room empty is worth dividing words.
_TOO_EMPTY_RAGGED = 0.4
_TOO_EMPTY_JUSTIFIED = 0.1
_HYPHENS = frozenset("-\N{HYPHEN}")
# A space wider than this makes a hole: such a line stays ragged.
_WIDEST_GAP = 3.0


class Measure(msgspec.Struct, frozen=True):
    """The room of a paragraph in points; the first line is longer by `first_extra`.

    `justified` lines fill it by their spaces, `filled` ones of Chinese between characters;
    lines of a heading are `balanced`, that is, about as long.
    """

    width: float
    first_extra: float = 0.0
    justified: bool = False
    balanced: bool = False
    filled: bool = False

    def room(self, *, first: bool) -> float:
        """Give the width of the first line, or of any other."""
        return self.width + (self.first_extra if first else 0.0)


def break_lines(pieces: Sequence[Piece], measure: Measure, hyphens: Hyphens) -> tuple[Line, ...]:
    """Break a paragraph; text without pieces gives one empty line."""
    if same_language(hyphens.language, "zh"):
        from briefgen.export.to_pdf.chinese_lines import set_apart

        pieces = tuple(set_apart(pieces))
        measure = _in_chinese(pieces, measure)
    lines: list[Line] = []
    for stretch in _up_to_line_ends(pieces):
        inner = replace(measure, first_extra=0.0) if lines else measure
        lines += _stretch_lines(stretch, inner, hyphens)
    return tuple(lines) or (Line(pieces=(), width=0.0),)


def _in_chinese(pieces: Sequence[Piece], measure: Measure) -> Measure:
    """Give how a paragraph of a Chinese document is filled; one in another language is not."""
    if not measure.justified:
        return measure
    chinese = is_mostly_chinese("".join(piece.text for piece in pieces))
    return replace(measure, justified=False, filled=chinese)


def _up_to_line_ends(pieces: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """Give the pieces between the places where a line must end."""
    start = 0
    for at in [at for at, piece in enumerate(pieces, start=1) if piece.ends_line]:
        yield pieces[start:at]
        start = at
    if start < len(pieces):
        yield pieces[start:]


def _stretch_lines(pieces: Sequence[Piece], measure: Measure, hyphens: Hyphens) -> Iterable[Line]:
    # Each word is measured once.
    widths = [piece.word.width * piece.look.size for piece in pieces]
    spaces = [piece.space.width * piece.look.size if piece.space else 0.0 for piece in pieces]
    steps = list(map(add, widths, spaces))
    width = sum(steps) - spaces[-1]
    if width <= measure.room(first=True) + _TOLERANCE:
        return (Line(tuple(pieces), width),)
    plain = max(widths) <= measure.width + _TOLERANCE and _may_end_behind_each(pieces)
    narrow = pieces if plain else _narrowed(pieces, measure.width, hyphens)
    fit = _fit(narrow, measure, hyphens)
    if plain:
        places, after = _places_of_words(pieces, widths, spaces)
    else:
        places, after = _places(narrow, measure.width, hyphens)
    chosen = fit_lines(places, fit)
    too_empty = _TOO_EMPTY_JUSTIFIED if measure.justified else _TOO_EMPTY_RAGGED
    if hyphens.allowed and worst_share(places, fit, chosen) > too_empty:
        plain, narrow = False, tuple(hyphens.divided(narrow))
        places, after = _places(narrow, measure.width, hyphens)
        chosen = fit_lines(places, replace(fit, fewest=False))
    if plain and not (measure.justified or measure.filled):
        return _lines_of_words(pieces, chosen, steps, spaces)
    return _set_lines(narrow, [after[place] for place in chosen], measure, hyphens)


def _may_end_behind_each(pieces: Sequence[Piece]) -> bool:
    """Tell whether lines may end behind each piece, all of which are whole words."""
    return not [piece for piece in pieces[:-1] if piece.divides or not piece.breaks]


def _lines_of_words(
    pieces: Sequence[Piece], ends: Sequence[int], steps: Sequence[float], spaces: Sequence[float]
) -> Iterator[Line]:
    """Give lines of whole words, whose edge is left as it is; `steps` are words with spaces."""
    for start, end in pairwise((0, *ends)):
        yield Line(tuple(pieces[start:end]), sum(steps[start:end]) - spaces[end - 1])


def _width(pieces: Sequence[Piece]) -> float:
    return width_of(pieces) - pieces[-1].space_width


def _narrowed(pieces: Sequence[Piece], width: float, hyphens: Hyphens) -> tuple[Piece, ...]:
    """Give pieces that a line holds."""
    most = width + _TOLERANCE
    parts = [(one,) if one.width <= most else hyphens.narrowed(one, width) for one in pieces]
    return tuple(chain.from_iterable(parts))


def _fit(pieces: Sequence[Piece], measure: Measure, hyphens: Hyphens) -> LineFit:
    em = pieces[0].look.size
    return LineFit(
        width=measure.width,
        first_extra=measure.first_extra,
        stretch=em if measure.filled else max(_RAG * em, _RAG_SHARE * measure.width),
        least_last=_LEAST_LAST * em,
        justified=measure.justified,
        balanced=measure.balanced,
        fewest=not measure.justified,
        in_a_row=hyphens.rules.in_a_row,
    )


def _places(
    pieces: Sequence[Piece], width: float, hyphens: Hyphens
) -> tuple[Places, Sequence[int]]:
    """Give where lines may end, and how many pieces stand before each such place."""
    places = Places(ends=[0.0], starts=[0.0], gaps=[0.0], gaps_after=[0.0], hyphens=[False])
    after = [0]
    x = gaps = 0.0
    for at, ends_line in _ends(pieces, width):
        piece = pieces[at]
        end, space, before = x + piece.width, piece.space_width, gaps
        x = end + space
        gaps += space
        if ends_line:
            places.ends.append(end + hyphens.hyphen_width(piece) if piece.divides else end)
            places.starts.append(x)
            places.gaps.append(before)
            places.gaps_after.append(gaps)
            places.hyphens.append(piece.divides or _ends_in_hyphen(piece))
            after.append(at + 1)
    return places, after


def _places_of_words(
    pieces: Sequence[Piece], widths: Sequence[float], spaces: Sequence[float]
) -> tuple[Places, Sequence[int]]:
    """Give the same where lines may end after each piece, and no word is divided."""
    # Where each word ends, and the space after it.
    reached = list(accumulate(chain.from_iterable(zip(widths, spaces, strict=True)), initial=0.0))
    gaps = list(accumulate(spaces, initial=0.0))
    # Behind the last piece nothing stands; behind all others mostly a space.
    ends = pieces if 0.0 in spaces[:-1] else pieces[-1:]
    places = Places(
        ends=[0.0, *reached[1::2]],
        starts=reached[::2],
        gaps=[0.0, *gaps[:-1]],
        gaps_after=gaps,
        hyphens=[False] * (1 + len(pieces) - len(ends)) + [_ends_in_hyphen(one) for one in ends],
    )
    return places, range(len(pieces) + 1)


def _ends_in_hyphen(piece: Piece) -> bool:
    """Tell whether a compound would be parted after a piece, which is not much better."""
    runs = () if piece.space or piece.from_right else piece.word.runs
    return bool(runs) and runs[-1].glyphs[-1][1] in _HYPHENS


def _ends(pieces: Sequence[Piece], width: float) -> Iterator[tuple[int, bool]]:
    """Give each piece's place and whether a line may end after it.

    Pieces that belong together part only where one line can't hold them.
    """
    start = 0
    for at, piece in enumerate(pieces):
        if not piece.breaks and at + 1 < len(pieces):
            continue
        parts = at > start and _width(pieces[start : at + 1]) > width
        for inner in range(start, at):
            yield inner, parts
        yield at, True
        start = at + 1


def _set_lines(
    pieces: Sequence[Piece], ends: Sequence[int], measure: Measure, hyphens: Hyphens
) -> Iterator[Line]:
    """Give the lines that end after so many pieces each."""
    start = 0
    for end in ends:
        room = measure.room(first=not start)
        line = _joined(pieces[start:end], hyphens)
        last = end == len(pieces)
        if measure.filled and not last:
            from briefgen.export.to_pdf.chinese_lines import filled

            line = filled(line, room)
        yield _justified(line, room, last=last) if measure.justified else line
        start = end


def _joined(pieces: Sequence[Piece], hyphens: Hyphens) -> Line:
    """Give a line: parts of a word in one, and a hyphen at its end where one goes on."""
    if not any(piece.divides for piece in pieces):
        return Line(tuple(pieces), _width(pieces))
    words = tuple(_words(pieces, hyphens))
    hyphenated = pieces[-1].divides
    if hyphenated:
        words = (*words[:-1], _with_hyphen(words[-1], hyphens))
    return Line(words, _width(words), hyphenated=hyphenated)


def _words(pieces: Sequence[Piece], hyphens: Hyphens) -> Iterator[Piece]:
    """Shape the parts of a word that stand on one line together."""
    held: list[Piece] = []
    for piece in pieces:
        held.append(piece)
        if not piece.divides or piece is pieces[-1]:
            text = "".join(part.text for part in held)
            word = piece.shaped(text, hyphens.fonts) if held[1:] else piece.word
            yield replace(piece, word=word)
            held = []


def _with_hyphen(piece: Piece, hyphens: Hyphens) -> Piece:
    hyphen = hyphens.hyphen(piece.look.cut)
    runs = (*piece.word.runs, *((hyphen,) if hyphen else ()))
    return replace(piece, word=replace(piece.word, runs=runs, width=sum(run.width for run in runs)))


def _justified(line: Line, room: float, *, last: bool) -> Line:
    """Widen or narrow the spaces of a line so that it fills its room; the last one stays short."""
    spare = room - line.width
    if last and spare >= 0:
        return line
    gaps = sum(piece.space_width for piece in line.pieces[:-1])
    if not gaps or 1 + spare / gaps > _WIDEST_GAP:
        return line
    factor = 1 + spare / gaps
    widened = (
        replace(piece, space=_spaced(piece.space, factor)) if piece.space else piece
        for piece in line.pieces[:-1]
    )
    return replace(line, pieces=(*widened, line.pieces[-1]), width=room)


def _spaced(space: Word, factor: float) -> Word:
    """Give a space that is wider or narrower by a factor."""
    *runs, last = space.runs
    more = space.width * (factor - 1)
    show = f"{last.show}{-1000 * more / last.face.scale:.1f}"
    moved = GlyphRun(last.face, show, last.width + more, last.glyphs)
    return Word(runs=(*runs, moved), width=space.width + more)
