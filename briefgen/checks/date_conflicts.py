"""Days of one visit or meeting that can't all be right."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import msgspec

from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateRole, DateValue, Fact, FactKind
from briefgen.model.ids import Id

_ROLES: tuple[DateRole, ...] = ("visit", "meeting")
"""Roles of which there is one in a dossier; announcements and statements there are many."""
LONGEST = dt.timedelta(days=31)
"""What spans more days ("last year") is no date of a meeting."""
_LONGEST_MEETING = dt.timedelta(days=14)
_NEAR = dt.timedelta(days=45)
"""What lies further apart is another meeting, unless only the year differs."""
_ANCHORS: tuple[FactKind, ...] = ("participant", "mechanism", "venue")
_EARLIER = frozenset({"last", "previous", "earlier", "former", "prior", "preceding"})
_ORDINALS = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
)


Key = tuple[DateRole, dt.date, dt.date]


class Event(msgspec.Struct, frozen=True):
    """One interval that sources give for a visit or a meeting, with what is named beside it."""

    role: DateRole
    first: dt.date
    last: dt.date
    facts: list[Fact]
    sources: set[Id | None] = set()
    named: dict[str, set[int]] = {}
    words: set[str] = set()

    @property
    def key(self) -> Key:
        """What tells an event from others."""
        return self.role, self.first, self.last

    @property
    def days(self) -> tuple[dt.date, dt.date]:
        """First and last day."""
        return self.first, self.last

    @property
    def reading(self) -> str:
        """The days as words of a conflict."""
        return days_in_words(self.first, self.last)


def days_in_words(first: dt.date, last: dt.date) -> str:
    """Give an interval as "2031-03-20" or "2031-03-20 to 2031-03-21", whole months as "2031-03"."""
    if first == last:
        return f"{first}"
    is_whole = first.day == 1 and _ends_month(last)
    if is_whole and (first.month, last.month) == (1, 12) and first.year == last.year:
        return first.isoformat()[:4]
    if is_whole and (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    return f"{first} to {last}"


def _ends_month(day: dt.date) -> bool:
    # To ask the calendar loads words for days and months in the language of the system.
    return day == dt.date.max or (day + dt.timedelta(days=1)).day == 1


def find_date_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find days of one visit or meeting that differ; an interval inside another is at peace."""
    by_role = {role: _events(evidence, role) for role in _ROLES}
    every = sorted((one for events in by_role.values() for one in events), key=lambda one: one.days)
    agreeing = _sources_agreeing(every)
    for role, events in by_role.items():
        pairs = [
            (one, other)
            for one, other in _neighbours(events)
            # A source that tells of both tells of two events.
            if agreeing[events[one].key].isdisjoint(agreeing[events[other].key])
            and _is_one_event(events[one], events[other], evidence)
        ]
        for group in joined(range(len(events)), pairs):
            if len(group) > 1:
                yield _conflict(role, [events[at] for at in group], evidence)


def find_nested_dates(evidence: Evidence) -> Iterator[tuple[Fact, Fact]]:
    """Find pairs of which one lies within the other: "7 to 16 May" and "8 to 9 May"."""
    events = sorted(
        (event for role in _ROLES for event in _events(evidence, role)), key=lambda one: one.days
    )
    for one, other in _within(events, LONGEST):
        outer, inner = events[one], events[other]
        if outer.days != inner.days and _agree(outer, inner):
            pair = (outer, inner) if inner.last <= outer.last else (inner, outer)
            yield pair[0].facts[0], pair[1].facts[0]


def _events(evidence: Evidence, role: DateRole) -> list[Event]:
    """Give the intervals of a role that are exact to the month, in order."""
    events = []
    for group in evidence.of_kind("date"):
        value = group.facts[0].value
        if not isinstance(value, DateValue) or value.role != role:
            continue
        if value.last - value.first < LONGEST:
            event = Event(role, value.first, value.last, list(group.facts))
            _note_surroundings(event, evidence)
            events.append(event)
    return sorted(events, key=lambda one: one.days)


def _note_surroundings(event: Event, evidence: Evidence) -> None:
    """Note who says it, what is named in the same sentences, and which words stand there."""
    for fact in event.facts:
        event.sources.add(fact.source)
        event.words.update(evidence.sentence_of(fact).casefold().split())
        for _, other in evidence.in_sentence(fact):
            if other.kind in _ANCHORS and other.attribute("role") != "other":
                event.named.setdefault(other.kind, set()).add(evidence.group_of[other.id])


def _within(events: Sequence[Event], reach: dt.timedelta) -> Iterator[tuple[int, int]]:
    """Give pairs of events, which come in order, of which one begins soon after the other ends."""
    for one, event in enumerate(events):
        for other in range(one + 1, len(events)):
            if events[other].first - event.last > reach:
                break
            yield one, other


def _neighbours(events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """Give pairs of differing intervals near each other, or on the same days of other years."""
    yield from (pair for pair in _within(events, _NEAR) if not _agree(*_both(pair, events)))
    by_day: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for at, event in enumerate(events):
        by_day[event.first.month, event.first.day].append(at)
    for numbers in by_day.values():
        yield from (pair for pair in combinations(numbers, 2) if not _agree(*_both(pair, events)))


def _both(pair: tuple[int, int], events: Sequence[Event]) -> tuple[Event, Event]:
    return events[pair[0]], events[pair[1]]


def _agree(one: Event, other: Event) -> bool:
    """Tell whether one interval lies within the other."""
    return (one.first <= other.first and other.last <= one.last) or (
        other.first <= one.first and one.last <= other.last
    )


def _sources_agreeing(events: Sequence[Event]) -> Mapping[Key, set[Id | None]]:
    """Give by event the sources that have an interval of its role inside or around it.

    One of the other role agrees only where it lies inside: a meeting is part of its visit,
    but a visit tells nothing of the day of the meeting. Nor does a day tell more than the
    days that its own source gives around it.
    """
    found: defaultdict[Key, set[Id | None]] = defaultdict(set)
    around: defaultdict[Key, list[Event]] = defaultdict(list)
    for event in events:
        found[event.key] |= event.sources
    nested = [
        (outer, inner)
        for pair in _within(events, dt.timedelta())
        for outer, inner in (_both(pair, events), _both(pair[::-1], events))
        if outer.first <= inner.first and inner.last <= outer.last
    ]
    for outer, inner in nested:
        if outer.role == inner.role:
            around[inner.key].append(outer)
    for outer, inner in nested:
        others = [one.sources for one in around[inner.key] if not _agree(one, outer)]
        found[outer.key] |= inner.sources.difference(*others)
        if outer.role == inner.role:
            found[inner.key] |= outer.sources
    return found


def _is_one_event(one: Event, other: Event, evidence: Evidence) -> bool:
    """Tell whether two events may be the same one."""
    if (one.words & _EARLIER) != (other.words & _EARLIER):
        return False
    counted = one.words & _ORDINALS, other.words & _ORDINALS
    if all(counted) and counted[0] != counted[1]:
        return False
    near = other.first - one.last <= _NEAR
    if near and _is_over(one, evidence) and _is_ahead(other, one, evidence):
        return False
    return _fit(one.named, other.named)


def _fit(one: Mapping[str, set[int]], other: Mapping[str, set[int]]) -> bool:
    """Tell whether what is named beside two dates goes together: none of a kind differs wholly."""
    return all(one[kind] & other[kind] for kind in _ANCHORS if one.get(kind) and other.get(kind))


def _is_over(event: Event, evidence: Evidence) -> bool:
    """Tell whether every source tells of an event as past, by the days."""
    return all(day is not None and event.last < day for day in _told_on(event, evidence))


def _is_ahead(event: Event, before: Event, evidence: Evidence) -> bool:
    """Tell whether an event lies ahead of its own sources and of those of one before it."""
    days = (*_told_on(event, evidence), *_told_on(before, evidence))
    return all(day is not None and day < event.first for day in days)


def _told_on(event: Event, evidence: Evidence) -> Iterator[dt.date | None]:
    for fact in event.facts:
        source = evidence.sources.get(fact.source or "")
        yield source.document_date.value if source and source.document_date else None


def _conflict(role: DateRole, events: list[Event], evidence: Evidence) -> Conflict:
    rows = _nested(events)
    heads = [row[0] for row in rows]
    overlap = any(one.last >= other.first for one, other in pairwise(heads))
    how = "overlap, but are not the same" if overlap else "can't all be right"
    return disagreement(
        "dates",
        f"The days of the {role} {how}: {' or '.join(head.reading for head in heads)}.",
        [
            evidence.side(row[0].reading, [fact for event in row for fact in event.facts])
            for row in rows
        ],
        both=f"All are right: they are of different {role}s",
    )


def _nested(events: list[Event]) -> list[list[Event]]:
    """Gather what lies within the days of one event behind it, in order of their beginning.

    A month gathers nothing: two days within it may well contradict each other.
    """
    rows: list[list[Event]] = []
    for event in sorted(events, key=lambda event: event.first - event.last):
        row = next((row for row in rows if _holds(row[0], event)), None)
        if row is None:
            rows.append([event])
        else:
            row.append(event)
    return sorted(rows, key=lambda row: row[0].days)


def _holds(outer: Event, inner: Event) -> bool:
    return outer.last - outer.first <= _LONGEST_MEETING and _agree(outer, inner)
