"""Lines as they were shown before: what a preview paints again after each tick.

Kept are lines in one look and one face, without links: most of a brief. Whether their glyphs
mean in this document what they meant in the last one, the ink has to say.
"""

from collections.abc import Sequence
from typing import NamedTuple

from briefgen.export.to_pdf.faces import Face, joined_shows
from briefgen.export.to_pdf.kept import Kept
from briefgen.export.to_pdf.lines import Look, Piece
from briefgen.export.to_pdf.tags import ARTIFACT, inline_path

# No element of a document; asks only whether an inline is one of its own.
_SOME_PATH = ARTIFACT.child("P", 0)
_FIELD = "lines that the PDF exporter showed"


def shown_before(kept: dict[str, object] | None) -> "ShownLines | None":
    """Give the lines that were shown before, for another document; None where nobody keeps any."""
    if kept is None:
        return None
    known = kept.setdefault(_FIELD, ShownLines())
    assert isinstance(known, ShownLines)
    known.turn()
    return known


class ShownLine(NamedTuple):
    """A line with the inside of the `TJ` array that shows it, and its glyphs with their texts.

    It holds the pieces that it is known by, so that no others can take their place.
    """

    pieces: Sequence[Piece]
    face: Face
    look: Look
    shown: str
    glyphs: frozenset[tuple[int, str]]


class ShownLines:
    """The lines shown by this document and the last one; None for those of several looks."""

    def __init__(self) -> None:
        self._kept: Kept[int, tuple[Sequence[Piece], ShownLine | None]] = Kept()

    def turn(self) -> None:
        """Begin another document."""
        self._kept.turn()

    def line(self, pieces: Sequence[Piece]) -> ShownLine | None:
        """Give how a line is shown, None where its pieces have to be looked at one by one."""
        known = self._kept.get(id(pieces))
        if known is None:
            known = self._kept[id(pieces)] = (pieces, _shown_line(pieces))
        return known[1]


def _shown_line(pieces: Sequence[Piece]) -> ShownLine | None:
    look = pieces[0].look if pieces else None
    words = [word for piece in pieces for word in (piece.word, piece.space) if word]
    runs = [run for word in words for run in word.runs]
    faces = {id(run.face) for run in runs}
    is_even = all(
        piece.word.runs
        and piece.look == look
        and piece.direction is None
        and inline_path(_SOME_PATH, piece.inline) is _SOME_PATH
        for piece in pieces
    )
    if look is None or len(faces) != 1 or not is_even:
        return None
    return ShownLine(
        pieces=pieces,
        face=runs[0].face,
        look=look,
        shown=joined_shows([run.show for run in runs]),
        glyphs=frozenset(pair for run in runs for pair in run.glyphs),
    )
