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
"""How much lower the room of some pages of a part is, by their number in it from 1."""
Pages = tuple[FilledPage, ...]


class Filled(msgspec.Struct, frozen=True):
    """The pages of a document, and how closely they are set."""

    pages: Pages
    fit: Fit


Fill = Callable[[Fit, Rooms], Iterable[FilledPage]]
"""Fills the pages of a part by a fit and with some of them lower."""


class Measures(msgspec.Struct, frozen=True):
    """What is judged by: the room of a page, that of the first one, and the height of a line."""

    room: float
    first: float
    line: float

    def room_of(self, number: int) -> float:
        """Give the height of a page."""
        return self.first if number == 1 else self.room


class Part(msgspec.Struct, frozen=True):
    """What begins on a page of its own: its pages hang on nothing that stands in other parts.

    `has_figures` says that there are pictures to make smaller, `holds_figures` that their size
    changes anything: also that of pictures in tables, for which alone nothing is made smaller.
    """

    fill: Fill
    measures: Measures
    has_figures: bool = False
    holds_figures: bool = False


class _Trial(msgspec.Struct, frozen=True):
    """How a part came out by a fit, and the number of its faults."""

    pages: Pages
    faults: int


def best_fit(parts: Sequence[Part]) -> Filled:
    """Fill pages as the style asks, or as closely as leaves the fewest faults."""
    fit = Fit()
    trials = [_trial(tuple(part.fill(fit, {})), part.measures) for part in parts]
    faults = sum(trial.faults for trial in trials)
    has_figures = any(part.has_figures for part in parts)
    closer = _Closer(parts, trials)
    for tried in _FITS if faults else ():
        if tried.figures < 1 and not has_figures:
            continue
        if better := closer.trials(tried, than=faults):
            fit, trials = tried, better
            faults = sum(trial.faults for trial in trials)
        if not faults:
            break
    pages = (_with_lines_given(*one, fit=fit) for one in zip(trials, parts, strict=True))
    return Filled(pages=tuple(chain.from_iterable(pages)), fit=fit)


class _Closer:
    """Tries closer fits on parts: first on those that have faults, where most fits fail."""

    def __init__(self, parts: Sequence[Part], trials: Sequence[_Trial]) -> None:
        self._parts = parts
        self._order = sorted(range(len(parts)), key=lambda at: -trials[at].faults)
        # The size of pictures changes nothing in parts without.
        self._known: dict[tuple[int, float], _Trial] = {}

    def trials(self, fit: Fit, *, than: int) -> list[_Trial] | None:
        """Fill all parts, as long as they have fewer faults; None where they have as many."""
        found: dict[int, _Trial] = {}
        for at in self._order:
            trial = self._tried(at, fit, than=than)
            if trial is None:
                return None
            found[at] = trial
            than -= trial.faults
        return [found[at] for at in range(len(self._parts))]

    def _tried(self, at: int, fit: Fit, *, than: int) -> _Trial | None:
        part, key = self._parts[at], (at, fit.spacing)
        trial = self._known.get(key)
        if trial is None:
            trial = _better(part.fill(fit, {}), part.measures, than=than)
            if trial and not part.holds_figures:
                self._known[key] = trial
        return trial if trial and trial.faults < than else None


def closer(boxes: Iterable[Box], *, by: float) -> Iterator[Box]:
    """Set boxes closer: the space around each is a share of what it was."""
    if by == 1:
        return iter(boxes)
    return (_closer(box, by) for box in boxes)


def _closer(box: Box, by: float) -> Box:
    assert isinstance(box, msgspec.Struct), "every box is a struct"
    return replace(box, before=box.before * by, after=box.after * by)


def _trial(pages: Pages, measures: Measures) -> _Trial:
    """Count last pages with a few lines alone, and pages left empty for a picture overleaf."""
    followed = enumerate(pairwise((*pages, None)), start=1)
    faults = (
        _faults_of(number, page, after, measures)
        for number, (page, after) in followed
        if page is not None
    )
    return _Trial(pages, sum(faults))


def _better(pages: Iterable[FilledPage], measures: Measures, *, than: int) -> _Trial | None:
    """Fill pages as long as they have fewer faults than so many; None where they have as many.

    Most ways to fill a long part are no better from its first pages on.
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
    return _Trial(tuple(filled), faults)


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


def _with_lines_given(trial: _Trial, part: Part, *, fit: Fit) -> Pages:
    """Let the page before a short one end earlier, where that is enough and leaves it full."""
    measures, lower = part.measures, dict[int, float]()
    for number in _short_pages(trial.pages, measures) if trial.faults else ():
        wanted = _few(measures) - trial.pages[number - 1].height
        before = trial.pages[number - 2]
        room = measures.room_of(number - 1)
        tried = {**lower, number - 1: room - before.height + wanted}
        given = _trial(tuple(part.fill(fit, tried)), measures)
        stays_full = given.pages[number - 2].height >= _FULL * room
        if given.faults < trial.faults and stays_full:
            trial, lower = given, tried
    return trial.pages
