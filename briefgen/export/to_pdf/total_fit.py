"""Choose where the lines of a paragraph end, all of them together (Knuth and Plass, 1981).

Everything here is a number: places where a line may end, in points from the start of the
text as if it stood on one endless line. Filling each line as far as it goes is one of the
ways that are compared, so what comes out is never worse than that. The time is linear in
the length of the text: each place looks only at the ends that one line away may have.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

_TOLERANCE = 0.001
# Knuth and Plass: a line costs a little by itself, its badness is a cube, demerits a square.
_LINE_PENALTY = 10.0
# A hyphen is as bad as a line at its stretch, two in a row worse; a last line of a few
# letters looks like a slip, the more so the fewer there are.
_HYPHEN_DEMERITS = 15_000.0
_SECOND_HYPHEN_DEMERITS = 30_000.0
_SHORT_LAST_DEMERITS = 80_000.0
_ENDLESS_DEMERITS = 1e12
_LEAST_DEMERITS = _LINE_PENALTY**2
# Sums of demerits differ in the last bits, too.
_ROUNDED_UP = 1 + 1e-9
# Spaces of justified lines: half as wide again costs as much as a third narrower.
_GAP_STRETCH = 1 / 2
_GAP_SHRINK = 1 / 3
_LOOSEST = 12.0
# How much shorter than the room a line is looked for at all: in stretches, or of the room.
_SHORTEST = 3.0
_SHORTEST_RAGGED = 0.5
_SHORTEST_JUSTIFIED = 0.25
_SHORTEST_BALANCED = 0.6


class Places(msgspec.Struct, frozen=True):
    """Where lines may end, in order; the first place is the start of the text.

    At each: `ends` is where a line that ends here has its last ink, its hyphen included,
    `starts` where the line after it begins; `gaps` and `gaps_after` add up the widths of
    the spaces up to there; `hyphens` says that such a line ends in a hyphen.
    """

    ends: list[float]
    starts: list[float]
    gaps: list[float]
    gaps_after: list[float]
    hyphens: list[bool]


class LineFit(msgspec.Struct, frozen=True):
    """How lines are filled; lengths are points.

    A ragged line may fall short of `width` by `stretch` without much harm. With `fewest`
    no line is spent for an even edge. `balanced` lines are all alike, the last one too.
    A last line should not be shorter than `least_last`. `in_a_row` is how many lines that
    follow each other may end in a hyphen.
    """

    width: float
    stretch: float
    first_extra: float = 0.0
    least_last: float = 0.0
    justified: bool = False
    balanced: bool = False
    fewest: bool = True
    in_a_row: int = 2


class _Way(msgspec.Struct, frozen=True):
    """The best way to a place that ends with so many hyphens in a row.

    `lines` stays 0 where their number does not count.
    """

    place: int
    hyphens: int
    lines: int
    cost: float
    before: "_Way | None" = None


def fit_lines(places: Places, fit: LineFit) -> list[int]:
    """Give the places at which lines end, the last of which is the end of the text."""
    # Nearly all paragraphs are ragged, and divide no word.
    is_plain = fit.fewest and not fit.justified and True not in places.hyphens
    return (_fewest_lines if is_plain else _best_lines)(places, fit)


def _best_lines(places: Places, fit: LineFit) -> list[int]:
    """Give the places where words are divided, or lines spent."""
    ways: list[dict[int, _Way]] = [{} for _ in places.ends]
    ways[0][0] = _Way(place=0, hyphens=0, lines=0, cost=0.0)
    shortness = _shortness(fit)
    for found in ways[:-1]:
        for way in found.values():
            within = _ends_within_reach(places, fit, way.place, shortness=shortness)
            _go_on(ways, way, within, places=places, fit=fit)
    return _places_on(min(ways[-1].values(), key=lambda way: (way.lines, way.cost)))


def _fewest_lines(places: Places, fit: LineFit) -> list[int]:
    """Give the same where no line is spent and no word divided.

    How many lines there are is known beforehand, and so where each may end at the earliest, or
    the rest would take one more; and what it costs to fill each: nothing dearer is looked at.
    That leaves few ways to compare.
    """
    ends, starts, stretch = places.ends, places.starts, fit.stretch
    filled = _filled(places, fit)
    most = _ROUNDED_UP * sum(
        line_demerits(places, fit, start, end)
        for start, end in zip((0, *filled), filled, strict=False)
    )
    shortness, first_room = _shortness(fit), _room(fit, 0)
    costs = {0: 0.0}
    begun: list[dict[int, int]] = []
    """By line, for each place at which it may end, where it begins at best."""
    for left, least in enumerate(_first_ends(places, fit, lines=len(filled)), 2 - len(filled)):
        before: dict[int, int] = {}
        found: dict[int, float] = {}
        for start, so_far in costs.items():
            begin, room = starts[start], fit.width if start else first_room
            limit = begin + room + _TOLERANCE
            shortest = min(shortness, stretch * _loosest(most - so_far + left * _LEAST_DEMERITS))
            full = max(start + 1, bisect_right(ends, limit, start + 1) - 1)
            first = max(least, bisect_left(ends, limit - shortest, start + 1, full))
            for end in range(first, full + 1):
                # As `_badness` has it: to call it would take as long again.
                ratio = min(abs(room - (ends[end] - begin)) / stretch, _LOOSEST)
                cost = so_far + (_LINE_PENALTY + 100 * ratio**3) ** 2
                if end not in found or cost < found[end]:
                    found[end], before[end] = cost, start
        costs = found
        begun.append(before)
    last = len(ends) - 1
    chosen = [min(costs, key=lambda start: costs[start] + line_demerits(places, fit, start, last))]
    for before in reversed(begun):
        chosen.append(before[chosen[-1]])
    return [*chosen[-2::-1], last]


def _filled(places: Places, fit: LineFit) -> list[int]:
    """Fill each line as far as it goes, and give where each ends."""
    filled = [0]
    while filled[-1] < len(places.ends) - 1:
        start = filled[-1]
        limit = places.starts[start] + _room(fit, start) + _TOLERANCE
        filled.append(max(start + 1, bisect_right(places.ends, limit, start + 1) - 1))
    return filled[1:]


def _first_ends(places: Places, fit: LineFit, *, lines: int) -> list[int]:
    """Give, for each of so many lines but the last, the first place at which it may end."""
    first = [len(places.ends) - 1]
    for _ in range(lines - 1):
        # Sums differ in the last bits: rather one place too many.
        limit = places.ends[first[-1]] - fit.width - 2 * _TOLERANCE
        first.append(min(bisect_left(places.starts, limit), first[-1] - 1))
    return first[:0:-1]


def _loosest(demerits: float) -> float:
    """Give by how much a line may differ from its room for so many demerits, in stretches."""
    over = math.sqrt(max(demerits, 0.0)) - _LINE_PENALTY
    ratio = math.cbrt(max(over, 0.0) / 100) + _TOLERANCE
    # No line costs more than one as loose.
    return ratio if ratio < _LOOSEST else math.inf


def _places_on(way: _Way | None) -> list[int]:
    chosen = []
    while way is not None:
        chosen.append(way.place)
        way = way.before
    return chosen[-2::-1]


def _ends_within_reach(
    places: Places, fit: LineFit, start: int, *, shortness: float
) -> Sequence[int]:
    """Give where a line that begins at a place may end: some at least, full ones last."""
    ends, begin = places.ends, start + 1
    limit = places.starts[start] + _room(fit, start) + _TOLERANCE
    full = max(begin, bisect_right(ends, limit, begin) - 1)
    first = bisect_left(ends, limit - shortness, begin, full)
    if places.hyphens[full]:
        # The limit of hyphens in a row must leave a way out.
        first = min(first, _whole_before(places, full, start=start))
    if fit.justified:
        return range(first, _tightest(places, full, start=start, limit=limit) + 1)
    return range(first, full + 1)


def _shortness(fit: LineFit) -> float:
    """Give by how much a line may fall short and still be looked at."""
    if fit.balanced:
        return fit.width * _SHORTEST_BALANCED
    if fit.justified:
        return fit.width * _SHORTEST_JUSTIFIED
    return min(fit.width * _SHORTEST_RAGGED, fit.stretch * _SHORTEST)


def _whole_before(places: Places, full: int, *, start: int) -> int:
    """Give the last end before a place that divides no word."""
    whole = (end for end in range(full, start, -1) if not places.hyphens[end])
    return next(whole, full)


def _tightest(places: Places, full: int, *, start: int, limit: float) -> int:
    """Give the last end that fits when all spaces shrink."""
    while full + 1 < len(places.ends):
        gaps = places.gaps[full + 1] - places.gaps_after[start]
        if places.ends[full + 1] - gaps * _GAP_SHRINK > limit:
            break
        full += 1
    return full


def _room(fit: LineFit, start: int) -> float:
    return fit.width if start else fit.width + fit.first_extra


def _go_on(
    ways: list[dict[int, _Way]], way: _Way, within: Sequence[int], *, places: Places, fit: LineFit
) -> None:
    """Go on with a line to each end within reach to which no better way leads yet."""
    start, cost_so_far, lines = way.place, way.cost, way.lines + fit.fewest
    ends, in_hyphens, last = places.ends, places.hyphens, len(places.ends) - 1
    begin, room = places.starts[start], _room(fit, start)
    for end in within:
        hyphens = 0
        if in_hyphens[end]:
            hyphens = min(way.hyphens + 1, fit.in_a_row)
            cost = cost_so_far + line_demerits(places, fit, start, end)
            cost += row_demerits(way.hyphens, fit)
        elif end == last or fit.justified:
            cost = cost_so_far + line_demerits(places, fit, start, end)
        else:
            # Nearly all lines that are tried.
            cost = cost_so_far + _badness(room - (ends[end] - begin), fit.stretch)
        known = ways[end].get(hyphens)
        if known is None or (lines, cost) < (known.lines, known.cost):
            ways[end][hyphens] = _Way(end, hyphens, lines=lines, cost=cost, before=way)


def row_demerits(hyphens: int, fit: LineFit) -> float:
    """Give what one more hyphen costs below so many."""
    if hyphens >= fit.in_a_row:
        return _ENDLESS_DEMERITS
    return _SECOND_HYPHEN_DEMERITS if hyphens else 0.0


def line_demerits(places: Places, fit: LineFit, start: int, end: int) -> float:
    """Give what a line between two places costs."""
    length = places.ends[end] - places.starts[start]
    spare = _room(fit, start) - length
    demerits = _HYPHEN_DEMERITS if places.hyphens[end] else 0.0
    if end == len(places.ends) - 1 and not fit.balanced:
        if start and length < fit.least_last:
            demerits += _SHORT_LAST_DEMERITS * (1 - length / fit.least_last)
        if spare >= 0:
            return demerits
    return demerits + _badness(spare, _elasticity(places, fit, start, end))


def _badness(spare: float, elasticity: float) -> float:
    """Give what a line costs that differs from its room by so many points."""
    ratio = min(abs(spare) / elasticity, _LOOSEST)
    return (_LINE_PENALTY + 100 * ratio**3) ** 2


def _elasticity(places: Places, fit: LineFit, start: int, end: int) -> float:
    """Give by how many points a line may differ from its room without much harm."""
    if not fit.justified:
        return fit.stretch
    gaps = places.gaps[end] - places.gaps_after[start]
    spare = _room(fit, start) - places.ends[end] + places.starts[start]
    return max(gaps * (_GAP_STRETCH if spare >= 0 else _GAP_SHRINK), fit.width / 1000)


def worst_share(places: Places, fit: LineFit, chosen: Sequence[int]) -> float:
    """Give what share of its room the emptiest line leaves empty; the last one may."""
    starts = (0, *chosen)
    return max(
        (
            1 - (places.ends[end] - places.starts[start]) / _room(fit, start)
            for start, end in zip(starts, chosen[:-1], strict=False)
        ),
        default=0.0,
    )
