"""Wide marks of Chinese that follow each other share the white between them.

Each stands in a square of which it fills one half. Of two in a row, the white between them
would make a hole: half an em of it goes, as the standards of Chinese typesetting ask for (GB/T
15834-2011, 5.1.10; Requirements for Chinese Text Layout, 3.1.6).
"""

from itertools import pairwise

from msgspec.structs import replace

from briefgen.export.to_pdf.faces import Face, GlyphRun

_WHITE_BEFORE = frozenset("〈《「『【〔（［｛“‘")
_WHITE_AFTER = frozenset("、。〉》」』】〕），．：；！？］｝”’")
_HALF = 0.5
# What is narrower is a mark of a Latin font.
_LEAST_WIDE = 0.9


def share_white(before: str, after: str) -> bool:
    """Tell whether two characters are wide marks between which there is white of a mark."""
    if before in _WHITE_AFTER:
        return after in _WHITE_AFTER or after in _WHITE_BEFORE
    return before in _WHITE_BEFORE and after in _WHITE_BEFORE


def shaped_marks(face: Face, text: str) -> tuple[GlyphRun, ...]:
    """Shape Chinese text with a face, marks that follow each other set closer."""
    ends = [at for at, two in enumerate(pairwise(text), start=1) if share_white(*two)]
    if not ends:
        return (face.shape(text),)
    parts = [text[start:end] for start, end in pairwise((0, *ends, len(text)))]
    runs = [face.shape(part) for part in parts]
    return (*(closer(run) for run in runs[:-1]), runs[-1])


def closer(run: GlyphRun) -> GlyphRun:
    """Give a run that ends in a wide mark with less white behind it."""
    face = run.face
    if face.shape(run.text[-1]).width < _LEAST_WIDE * face.scale:
        return run
    return replace(run, show=f"{run.show} {_back(face)}", width=run.width + taken_back(face))


def taken_back(face: Face) -> float:
    """Give what is taken of the white, in em: below 0."""
    return -_HALF * face.scale


def _back(face: Face) -> str:
    """Write the way back in thousandths of the size of letters."""
    return f"{-1000 * taken_back(face) / face.scale:.1f}"
