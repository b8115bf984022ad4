"""Chinese text: white beside Latin letters, and characters set apart until a line is full."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from briefgen.export.to_pdf.chinese_marks import share_white, taken_back
from briefgen.export.to_pdf.faces import Face, GlyphRun
from briefgen.export.to_pdf.fonts import Word
from briefgen.export.to_pdf.lines import Line, Piece

# Readers take white of a tenth of an em for a space, which nobody wrote and searching stumbles
# over; so there is less between Chinese and Latin, and between the characters of a full line.
_BESIDE_LATIN = 0.08
_MOST_APART = 0.08
_FIRST_IDEOGRAPH, _LAST_IDEOGRAPH = "\u3400", "\u9fff"


def set_apart(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Put white between Chinese characters and the Latin letters and figures beside them.

    Wide marks that follow each other stand closer instead.
    """
    for piece, after in zip_longest(pieces, pieces[1:]):
        if not after or piece.space or piece.direction:
            yield piece
        elif piece.breaks and _meet(piece.text[-1:], after.text[:1]):
            yield replace(piece, space=_white(piece))
        elif _share_white(piece, after):
            yield replace(piece, space=_less_white(piece))
        else:
            yield piece


def _share_white(piece: Piece, after: Piece) -> bool:
    """Tell whether a piece ends in a wide mark of whose white the next one begins with more."""
    return (
        piece.look.cut.chinese
        and after.look.cut.chinese
        and piece.look.size == after.look.size
        and share_white(piece.text[-1:], after.text[:1])
    )


def _meet(before: str, after: str) -> bool:
    """Tell whether a Chinese character stands beside a letter or figure of another script."""
    sides = (_is_ideograph(before), _is_ideograph(after))
    other = after if sides[0] else before
    return sides[0] != sides[1] and other.isalnum() and other < _FIRST_IDEOGRAPH


def _is_ideograph(sign: str) -> bool:
    return _FIRST_IDEOGRAPH <= sign <= _LAST_IDEOGRAPH


def _white(piece: Piece) -> Word:
    return _moving(piece.word.runs[-1].face, _BESIDE_LATIN)


def _less_white(piece: Piece) -> Word:
    face = piece.word.runs[-1].face
    return _moving(face, taken_back(face))


def _moving(face: Face, by: float) -> Word:
    """Give what draws nothing and goes to the right or, below 0, back (em)."""
    return Word(runs=(GlyphRun(face, _moved(by, face.scale), by, ()),), width=by)


def filled(line: Line, room: float) -> Line:
    """Set the characters of a line apart so that it fills its room, in points.

    A line that would have holes stays short.
    """
    widens = [piece.breaks and not _is_white(piece.space) for piece in line.pieces[:-1]]
    spare = room - line.width
    if not 0 < spare <= sum(widens) * _MOST_APART * line.pieces[0].look.size:
        return line
    more = spare / sum(widens)
    widened = (
        _widened(piece, more / piece.look.size) if widens_here else piece
        for piece, widens_here in zip(line.pieces, widens, strict=False)
    )
    return replace(line, pieces=(*widened, line.pieces[-1]), width=room)


def _is_white(space: Word | None) -> bool:
    return space is not None and not any(run.glyphs for run in space.runs)


def _widened(piece: Piece, by: float) -> Piece:
    """Give a piece with more white (em) after it."""
    if piece.space:
        return replace(piece, space=_wider(piece.space, by))
    return replace(piece, word=_wider(piece.word, by))


def _wider(word: Word, by: float) -> Word:
    if not word.runs:
        # A blank to write on.
        return replace(word, width=word.width + by)
    *runs, last = word.runs
    show = f"{last.show} {_moved(by, last.face.scale)}"
    moved = replace(last, show=show, width=last.width + by)
    return replace(word, runs=(*runs, moved), width=word.width + by)


def _moved(by: float, scale: float) -> str:
    """Write a move to the right in thousandths of the size of letters."""
    return f"{-1000 * by / scale:.1f}"
