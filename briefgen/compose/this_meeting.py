"""Which of the ticked dates and places are those of this meeting; the others are background.

Sources tell of earlier and later meetings too. The officer's days decide, else those the sources
are written about. Days within a week of them are of the same meeting. A place is of it unless
its sentence tells of other days.
"""

import sys
from bisect import bisect_right
from collections.abc import Iterable, Set
from datetime import timedelta

from briefgen.compose.context import Context
from briefgen.compose.dates_of_sentences import places_of
from briefgen.compose.statements import Days, days_of, grouped
from briefgen.model.facts import DateRole, DateValue, Fact
from briefgen.model.ids import Id

_NEAR = timedelta(days=7)
_WEEKS = timedelta(days=60)
_VAGUE = timedelta(days=27)
"""Days that lie as far apart as those of a month say no more than "in May"."""
_SEASON = timedelta(days=100)
"""Days further apart than those of a quarter say no more than "next year"."""
_OF_MEETINGS: frozenset[DateRole] = frozenset({"meeting", "deadline", "other"})
"""Roles of dates on which something else may take place where this meeting does not."""


def days_of_meeting(context: Context) -> Days | None:
    """Give the days the officer set, first and last."""
    starts, ends = context.meeting.starts, context.meeting.ends
    first, last = starts or ends, ends or starts
    return (first.day, last.day) if first and last else None


def dates_with_role(context: Context, role: DateRole) -> tuple[Fact, ...]:
    """Give the ticked dates of one role."""
    return tuple(
        fact
        for fact in context.facts("date")
        if isinstance(fact.value, DateValue) and fact.value.role == role
    )


def meeting_dates(context: Context) -> tuple[Fact, ...]:
    """Give the ticked dates of this meeting, those of its main days first.

    A source that tells of a year beside the days means something else than these by it.
    """
    dated = [
        (fact, days) for fact in dates_with_role(context, "meeting") if (days := days_of(fact))
    ]
    own = days_of_meeting(context)
    main = own or _main_days(dated, context)
    if main is None:
        return ()
    begins = own[0] if own else main[0] - _NEAR
    around = (begins, main[1] + _NEAR)
    found = [
        (fact, days) for fact, days in dated if _meet(days, main if _is_vague(days) else around)
    ]
    telling = {fact.source for fact, days in found if not _is_most_vague(days)}
    found.sort(key=lambda one: one[1] != main)
    return tuple(
        fact for fact, days in found if not (_is_most_vague(days) and fact.source in telling)
    )


def _main_days(dated: list[tuple[Fact, Days]], context: Context) -> Days | None:
    """Give the days the sources write about.

    Rather some days than a month or a year, then rather near the day a source was written
    than far from it, then rather a month than a year, then rather told by many sources.
    """
    told_by: dict[Days, set[Id | None]] = {}
    written_about: set[Days] = set()
    for fact, days in dated:
        told_by.setdefault(days, set()).add(fact.source)
        if _is_written_about(fact, days, context):
            written_about.add(days)
    return min(
        told_by,
        key=lambda days: (
            _is_vague(days),
            days not in written_about,
            _is_most_vague(days),
            -len(told_by[days]),
        ),
        default=None,
    )


def _is_written_about(fact: Fact, days: Days, context: Context) -> bool:
    """Tell whether some days lie within weeks of the day their source was written.

    Next year does not, also where it begins in weeks.
    """
    source = context.notes.sources.get(fact.source or "")
    if source is None or source.document_date is None:
        return True
    written = source.document_date.value
    around = timedelta() if _is_most_vague(days) else _WEEKS
    return days[0] - around <= written <= days[1] + around


def _is_vague(days: Days) -> bool:
    return days[1] - days[0] >= _VAGUE


def _is_most_vague(days: Days) -> bool:
    return days[1] - days[0] > _SEASON


def agreeing(dates: Iterable[Fact], days: Days, *, inside: bool) -> tuple[Fact, ...]:
    """Give the dates that say the same as some days, or less: "in May".

    Where `inside` also those within them, such as one day of two, and around them.
    """
    said = ((fact, days_of(fact)) for fact in dates)
    return tuple(
        fact
        for fact, found in said
        if found == days
        or (found and _holds(found, days) and (inside or _is_vague(found)))
        or (found and _holds(days, found) and inside)
    )


def _holds(outer: Days, inner: Days) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def meeting_venues(context: Context) -> tuple[Fact, ...]:
    """Give the ticked places of this meeting, those that are told with its days first."""
    with_days, without = _venues_by_days(context)
    return (*with_days, *without)


def venues_with_days(context: Context) -> tuple[Fact, ...]:
    """Give the places that are told with the days of this meeting, else all of its places."""
    with_days, without = _venues_by_days(context)
    return with_days or without


def _venues_by_days(context: Context) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """Give the places that are told with the days of this meeting, and those without any days.

    Where no place is one of these, those that are told with no days of another meeting.
    """
    found = [fact for fact in context.facts("venue") if fact.attribute("role") in {"", "meeting"}]
    main, beside = _all_days(context), _DaysBeside(context, _OF_MEETINGS)
    with_days: list[Fact] = []
    without: list[Fact] = []
    for group in grouped(found, lambda fact: fact.name.casefold()):
        told = beside.days_of(group)
        if any(_tells_of(one, other) for one in told for other in main):
            with_days += group
        elif not told:
            without += group
    if not (with_days or without):
        meetings = _DaysBeside(context, frozenset({"meeting"}))
        without = [fact for fact in found if not (main and meetings.days_of((fact,)))]
    return tuple(with_days), tuple(without)


def _all_days(context: Context) -> set[Days]:
    """Give the days of this meeting, without what says less of them than others do."""
    own = days_of_meeting(context)
    found = [days for fact in meeting_dates(context) if (days := days_of(fact))]
    return {*([own] if own else found[:1]), *(days for days in found if not _is_vague(days))}


def _tells_of(days: Days, meeting: Days) -> bool:
    """Tell whether days are those of the meeting; next year something else meets as well."""
    return days == meeting or (_meet(days, meeting) and not _is_most_vague(days))


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


class _DaysBeside:
    """Finds the days of what takes place in the sentences that name a place."""

    def __init__(self, context: Context, roles: Set[DateRole]) -> None:
        self._told: dict[tuple[Id, int, int], set[Days]] = {}
        for fact in context.facts("date"):
            days = days_of(fact)
            if days and fact.source and fact.sentence and _role_of(fact) in roles:
                self._told.setdefault((fact.source, *fact.sentence), set()).add(days)
        self._sentences = sorted(self._told)

    def days_of(self, venues: Iterable[Fact]) -> set[Days]:
        """Give the days that stand in a sentence with one of the places."""
        found: set[Days] = set()
        for fact in venues:
            for start in places_of(fact):
                found |= self._days_at(fact.source or "", start)
        return found

    def _days_at(self, source: Id, start: int) -> set[Days]:
        at = bisect_right(self._sentences, (source, start, sys.maxsize)) - 1
        if at < 0:
            return set()
        sentence = self._sentences[at]
        is_inside = sentence[0] == source and start < sentence[2]
        return self._told[sentence] if is_inside else set()


def _role_of(date_told: Fact) -> DateRole | None:
    return date_told.value.role if isinstance(date_told.value, DateValue) else None
