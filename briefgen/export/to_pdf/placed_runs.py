"""The glyphs of a line that runs in both directions, in the order in which they are read.

Readers put text together by its letters. In a paragraph from the left they take brackets
and spaces behind words from the right for a part of these, and words from the right at the
start of a cell for a part of the cell before. A mark, which they know as they know a letter,
tells them otherwise.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.export.to_pdf.faces import Face, GlyphRun
from briefgen.export.to_pdf.fonts import Word
from briefgen.export.to_pdf.lines import Look, Piece
from briefgen.export.to_pdf.visual import places_of


class PlacedRun(NamedTuple):
    """Glyphs with their look, and how far from the left end of the line they begin, in points.

    A mark that is `unseen` says that what follows runs from left to right.
    """

    run: GlyphRun
    look: Look
    start: float
    unseen: bool = False


def placed_runs(pieces: Sequence[Piece]) -> list[list[PlacedRun]]:
    """Give the runs of each piece of a line, as they are read, with the marks between them."""
    placed: list[list[PlacedRun]] = [[] for _ in pieces]
    from_left = all(piece.direction and not piece.direction.paragraph for piece in pieces)
    face = _face_from_left(pieces) if from_left else None
    before: int | None = None
    for at, level, one in _runs_as_read(pieces):
        if face and before is None and level:
            placed[at] += _mark(face, one.look, 0.0)
        elif face and before and not level and not _tells(one.run):
            placed[at] += _mark(one.run.face, one.look, one.start)
        placed[at].append(one)
        before = level
    return placed


def _mark(face: Face, look: Look, start: float) -> list[PlacedRun]:
    """Give the mark of a face, nothing where it has none."""
    mark = face.mark_from_left
    return [PlacedRun(mark, look, start, unseen=True)] if mark else []


def _tells(run: GlyphRun) -> bool:
    """Tell whether a run begins with what runs from left to right wherever it stands."""
    return unicodedata.bidirectional(run.text[0]) == "L"


def _face_from_left(pieces: Sequence[Piece]) -> Face | None:
    """Give the face of the first glyphs that run from left to right."""
    parts = [part for piece in pieces for part in (piece.word, piece.space) if part]
    return next((run.face for part in parts for run in part.runs if not run.from_right), None)


def _runs_as_read(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, PlacedRun]]:
    """Yield the place of a piece, its level, and one of its runs, for all of them."""
    for at, (piece, place) in enumerate(zip(pieces, places_of(pieces), strict=True)):
        levels = piece.direction or (0, 0, 0)
        for part, start, level in zip((piece.word, piece.space), place, levels[:2], strict=True):
            for run in _runs_of(part, piece.look, start):
                yield at, level, run


def _runs_of(part: Word | None, look: Look, start: float) -> list[PlacedRun]:
    """Give the runs of a word or space as they are read."""
    placed = []
    for run in part.runs if part else ():
        placed.append(PlacedRun(run, look, start))
        start += run.width * look.size
    return placed[::-1] if placed and placed[0].run.from_right else placed
