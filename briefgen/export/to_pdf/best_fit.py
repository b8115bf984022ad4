"""Choose how closely a document is set, and where its last pages begin.

A typesetter's rules: no page ends a part with a few lines alone, and no picture leaves half
a page empty by moving to the next. The white between paragraphs gives first, then the size
of pictures; where neither is enough, the page before gives lines to the last one.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise

import msgspec
from msgspec.structs import replace

from briefgen.export.to_pdf.boxes import Box
from briefgen.export.to_pdf.figures import FigureBox
from briefgen.export.to_pdf.footnotes import FilledPage
from briefgen.model.exported import Fit

_FITS = tuple(
    Fit(spacing=spacing, figures=figures)
    for figures, spacings in (
        (1.0, (0.9, 0.8)),
        (0.9, (1.0, 0.9, 0.8)),
        (1.0, (0.7,)),
        (0.85, (0.9, 0.8, 0.7)),
    )
    for spacing in spacings
)
"""The fits to try, from the one that nobody notices on."""
_FEW_LINES = 6
# A page as full as this has not been left empty for the picture overleaf.
_FULL = 0.75

Rooms = Mapping[int, float]
"""How much lower the room of some pages is, by their number from 1."""


class Filled(msgspec.Struct, frozen=True):
    """The pages of a document, how closely they are set, and the rooms they were filled with."""

    pages: tuple[FilledPage, ...]
    fit: Fit
    lower: Rooms = {}


Fill = Callable[[Fit, Rooms], Iterable[FilledPage]]
"""Fills pages by a fit and with some of them lower."""


class Measures(msgspec.Struct, frozen=True):
    """What is judged by: the room of a page, that of the first one, and the height of a line."""

    room: float
    first: float
    line: float

    def room_of(self, number: int) -> float:
        """Give the height of a page."""
        return self.first if number == 1 else self.room


def best_fit(fill: Fill, measures: Measures, *, has_figures: bool) -> Filled:
    """Fill pages as the style asks, or as closely as leaves the fewest faults."""
    best = _filled(fill, Fit())
    faults = _faults(best.pages, measures)
    for fit in _FITS if faults else ():
        if fit.figures < 1 and not has_figures:
            continue
        if tried := _better(fill(fit, {}), measures, than=faults):
            best = Filled(pages=tried, fit=fit)
            faults = _faults(tried, measures)
        if not faults:
            break
    return _with_lines_given(best, fill, measures) if faults else best


def closer(boxes: Iterable[Box], *, by: float) -> Iterator[Box]:
    """Set boxes closer: the space around each is a share of what it was."""
    if by == 1:
        return iter(boxes)
    return (_closer(box, by) for box in boxes)


def _closer(box: Box, by: float) -> Box:
    assert isinstance(box, msgspec.Struct), "every box is a struct"
    return replace(box, before=box.before * by, after=box.after * by)


def _filled(fill: Fill, fit: Fit) -> Filled:
    return Filled(pages=tuple(fill(fit, {})), fit=fit)


def _better(
    pages: Iterable[FilledPage], measures: Measures, *, than: int
) -> tuple[FilledPage, ...] | None:
    """Fill pages as long as they have fewer faults than others; None where they have as many.

    Most ways to fill a long document are no better from its first pages on.
    """
    filled: list[FilledPage] = []
    faults = 0
    for after in chain(pages, (None,)):
        if filled:
            faults += _faults_of(len(filled), filled[-1], after, measures)
        if faults >= than:
            return None
        if after is not None:
            filled.append(after)
    return tuple(filled)


def _faults(pages: Sequence[FilledPage], measures: Measures) -> int:
    """Count last pages with a few lines alone, and pages left empty for a picture overleaf."""
    return sum(
        _faults_of(number, page, after, measures)
        for number, (page, after) in enumerate(pairwise((*pages, None)), start=1)
        if page is not None
    )


def _faults_of(number: int, page: FilledPage, after: FilledPage | None, measures: Measures) -> int:
    """Count the faults of a page by what comes after it."""
    short = _is_short(number, page, after, measures)
    return short + (after is not None and _is_empty(number, page, after, measures))


def _short_pages(pages: Sequence[FilledPage], measures: Measures) -> Iterator[int]:
    """Yield the number of each page that ends a part of several pages with a few lines."""
    for number, page in enumerate(pages, start=1):
        after = pages[number] if number < len(pages) else None
        if _is_short(number, page, after, measures):
            yield number


def _is_short(number: int, page: FilledPage, after: FilledPage | None, measures: Measures) -> bool:
    """Tell whether a page ends a part of several pages with a few lines."""
    ends = number > 1 and (after is None or _begins_part(after))
    return ends and not _begins_part(page) and page.height < _few(measures)


def _few(measures: Measures) -> float:
    return _FEW_LINES * measures.line


def _is_empty(number: int, page: FilledPage, after: FilledPage, measures: Measures) -> bool:
    """Tell whether a page ends early because a picture needs the next one."""
    begins = after.text.placed[:1]
    waits = bool(begins) and isinstance(begins[0].part, FigureBox)
    return waits and page.height < _FULL * measures.room_of(number)


def _begins_part(page: FilledPage) -> bool:
    """Tell whether a page begins with what opens one."""
    return any(getattr(placed.part, "opens_page", False) for placed in page.text.placed[:1])


def _with_lines_given(filled: Filled, fill: Fill, measures: Measures) -> Filled:
    """Let the page before a short one end earlier, where that is enough and leaves it full."""
    for number in _short_pages(filled.pages, measures):
        wanted = _few(measures) - filled.pages[number - 1].height
        before = filled.pages[number - 2]
        spare = measures.room_of(number - 1) - before.height
        lower = {**filled.lower, number - 1: spare + wanted}
        pages = tuple(fill(filled.fit, lower))
        is_better = _faults(pages, measures) < _faults(filled.pages, measures)
        stays_full = pages[number - 2].height >= _FULL * measures.room_of(number - 1)
        if is_better and stays_full:
            filled = Filled(pages=pages, fit=filled.fit, lower=lower)
    return filled
