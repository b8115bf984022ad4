"""Where the words of a line stand that runs in both directions.

Words are kept, painted and tagged in the order in which they are read; their places alone
follow the eye.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from briefgen.export.to_pdf.bidi import visual_order
from briefgen.export.to_pdf.lines import Piece
from briefgen.model.document import Inline


class Place(NamedTuple):
    """Where a word and the space after it begin, in points from the left end of the line."""

    word: float
    space: float


class _Atom(NamedTuple):
    """A word, or the space after it, by the place of its piece in the line."""

    piece: int
    is_space: bool
    level: int
    width: float


def places_of(pieces: Sequence[Piece]) -> list[Place]:
    """Give the place of each piece of a line.

    The space after the last one hangs over the end of the line.
    """
    words: dict[int, float] = {}
    spaces: dict[int, float] = {}
    x = 0.0
    for atom in _seen(pieces):
        (spaces if atom.is_space else words)[atom.piece] = x
        x += atom.width
    last = pieces[-1]
    from_right = last.direction is not None and last.direction.paragraph % 2
    spaces[len(pieces) - 1] = -last.space_width if from_right else x
    return [Place(words[at], spaces.get(at, 0.0)) for at in range(len(pieces))]


def sides_of(pieces: Sequence[Piece]) -> Iterator[tuple[Inline, float, float]]:
    """Give each inline of a line with its sides, once for each stretch that stands together."""
    x = 0.0
    for _, stretch in groupby(_seen(pieces), key=lambda atom: id(pieces[atom.piece].inline)):
        atoms = list(stretch)
        widths = [atom.width for atom in atoms]
        # A space at either side parts it from its neighbours.
        left = widths[0] if atoms[0].is_space else 0.0
        right = widths[-1] if atoms[-1].is_space else 0.0
        end = x + sum(widths)
        if left + right < end - x:
            yield pieces[atoms[0].piece].inline, x + left, end - right
        x = end


def _seen(pieces: Sequence[Piece]) -> list[_Atom]:
    """Give words and spaces from left to right, without the space after the last word."""
    atoms = list(_read(pieces))
    return [atoms[at] for at in visual_order([atom.level for atom in atoms])]


def _read(pieces: Sequence[Piece]) -> Iterator[_Atom]:
    """Yield words and spaces in the order in which they are read."""
    for at, piece in enumerate(pieces):
        levels = piece.direction or (0, 0, 0)
        yield _Atom(at, is_space=False, level=levels[0], width=piece.width)
        if piece.space and at + 1 < len(pieces):
            yield _Atom(at, is_space=True, level=levels[1], width=piece.space_width)
