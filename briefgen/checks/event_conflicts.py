"""Days and places of one signing, or of the next meeting, that differ from source to source."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from briefgen.checks.comparison import Comparison
from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.events import Event
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined, plain_words
from briefgen.checks.tellings import DayTold, Telling
from briefgen.model.conflicts import Conflict, ConflictKind

_HOUSE = re.compile(
    r"\b(?:House|Hall|[Hh][oô]tel|Office|Hostel|Lodge|Palace|Palacio|Palácio|Cent(?:re|er)|Building"
    r"|Residence|University|Institute|Ministry|Embassy|Headquarters|headquarters|Court|Museum"
    r"|Library|Theatre|Theater"
    r"|Villa|Castle|Club|Auberge|School|Academy|Hospital|Factory|factory|Complex"
    r"|Chancellery|Cathedral|Station|Tower|Campus|Pavilion|Bank|Secretariat|seat|works|plant"
    r"|(?:conference|congress) cent(?:re|er)|hospital|embassy|consulate|station|premises|building"
    r"|Airport|Terminus|[Tt]own hall|[Cc]ity hall|post|Parliament"
    r"|terminal|[Hh]ead office)\b"
)
_WEEK = dt.timedelta(days=7)
_SMALL_WORDS = frozenset({"a", "and", "for", "in", "of", "the"})
_IN_ONE_WORD = {
    "center": "centre",
    "presidents": "presidential",
    "president": "presidential",
    "un": "nations",
    "united": "nations",
    "headquarters": "seat",
    "building": "seat",
}
"""Words that say the same in names of houses."""

Told = TypeVar("Told", bound=Telling)
EventPair = tuple[Event, Event]


def find_event_conflicts(comparison: Comparison) -> Iterator[Conflict]:
    """Find differing days and places of a signing, and of the next meeting."""
    signings: list[EventPair] = []
    meetings: list[EventPair] = []
    for one, other in comparison.pairs:
        first, second = (comparison.events[account.source.id] for account in (one, other))
        latest = max((one.told_on, other.told_on), key=_or_never)
        if _may_be_one(first.signing, second.signing):
            signings.append((first.signing, second.signing))
        if _lie_ahead((first.next_meeting, second.next_meeting), latest):
            meetings.append((first.next_meeting, second.next_meeting))
    yield from _of_event("signing", signings, comparison.evidence)
    yield from _of_event("next meeting", meetings, comparison.evidence)


def _or_never(day: dt.date | None) -> dt.date:
    return day or dt.date.min


def _of_event(name: str, told: Sequence[EventPair], evidence: Evidence) -> Iterator[Conflict]:
    for days in _sides([(one.days, other.days) for one, other in told], _days_differ):
        readings = [_exact_days(row) for row in days]
        said = f"The {name} is on different days"
        yield _conflict("dates", said, name, days, readings, evidence)
    for places in _sides([(one.places, other.places) for one, other in told], _places_differ):
        readings = [", ".join(dict.fromkeys(one.fact.text for one in row)) for row in places]
        said = f"The {name} is at different places"
        yield _conflict("venue", said, name, places, readings, evidence)


def _may_be_one(one: Event, other: Event) -> bool:
    """Tell events that are near in time, or whose sentences share a word of their own.

    Two signings weeks apart are two, unless one thing is signed in both.
    """
    if not (one.days and other.days and one.about and other.about):
        return True
    apart = abs(one.days[0].value.first - other.days[0].value.first)
    return apart <= _WEEK or not one.about.isdisjoint(other.about)


def _sides(
    pairs: Iterable[tuple[list[Told], list[Told]]],
    differ: Callable[[list[Told], list[Told]], bool],
) -> Iterator[list[list[Told]]]:
    """Gather what sources tell into sides: those of one side do not differ from each other."""
    contrary = [pair for pair in pairs if differ(*pair)]
    rows = {row[0].fact.id: row for pair in contrary for row in pair}
    edges = [(one[0].fact.id, other[0].fact.id) for one, other in contrary]
    for component in joined(rows, edges):
        sides: list[list[list[Told]]] = []
        for row in (rows[id_] for id_ in component):
            side = next((one for one in sides if not any(differ(told, row) for told in one)), None)
            if side is None:
                sides.append([row])
            else:
                side.append(row)
        yield [[told for row in side for told in row] for side in sides]


def _lie_ahead(meetings: EventPair, latest: dt.date | None) -> bool:
    """Tell meetings that come after both texts: what one tells ahead may be what is over."""
    return all(day.value.first > _or_never(latest) for one in meetings for day in one.days)


def _days_differ(one: Sequence[DayTold], other: Sequence[DayTold]) -> bool:
    if not (one and other):
        return False
    return _end_before(one, other) or _end_before(other, one)


def _end_before(one: Sequence[DayTold], other: Sequence[DayTold]) -> bool:
    return max(told.value.last for told in one) < min(told.value.first for told in other)


def _places_differ(one: Sequence[Telling], other: Sequence[Telling]) -> bool:
    """Tell houses that differ, or towns where a side names no house.

    What both name is where it was, unless each names a house of its own there.
    """
    houses, towns = zip(_by_level(one), _by_level(other), strict=True)
    if all(houses):
        return not _have_in_common(*houses)
    return all(towns) and not _have_in_common(
        *([*a, *b] for a, b in zip(houses, towns, strict=True))
    )


def _by_level(places: Sequence[Telling]) -> tuple[list[str], list[str]]:
    """Part the names of houses from those of the towns they stand in."""
    names = [one.fact.name for one in places]
    houses = [name for name in names if _HOUSE.search(name)]
    return houses, [name for name in names if name not in houses]


def _have_in_common(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(a <= b or b <= a for a in map(_words_of, one) for b in map(_words_of, other))


def _words_of(name: str) -> frozenset[str]:
    words = (_IN_ONE_WORD.get(word, word) for word in plain_words(name))
    return frozenset(words) - _SMALL_WORDS


def _exact_days(row: Sequence[DayTold]) -> str:
    exact = min(row, key=lambda one: one.length).value
    return days_in_words(exact.first, exact.last)


def _conflict(
    kind: ConflictKind,
    said: str,
    event: str,
    rows: Sequence[Sequence[Telling]],
    readings: Sequence[str],
    evidence: Evidence,
) -> Conflict:
    sides = [
        evidence.side(reading, list({told.fact.id: told.fact for told in row}.values()))
        for row, reading in zip(rows, readings, strict=True)
    ]
    both = f"All are right: they are of different {event}s"
    return disagreement(kind, f"{said}: {' or '.join(readings)}.", sides, both=both)
