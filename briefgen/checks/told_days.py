"""The days that sources give to one thing that happened once, in ways that exclude each other."""

import datetime as dt
from collections.abc import Sequence

from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.evidence import Evidence
from briefgen.checks.likeness import joined
from briefgen.model.conflicts import ConflictSide
from briefgen.model.facts import DateValue, Fact

Told = list[tuple[Fact, DateValue]]
"""Facts that tell of it, each with the days it gives."""
Days = tuple[dt.date, dt.date]


def ways_told(told: Told) -> list[Told]:
    """Gather what is told by days that meet: "January" and "15 January" are one way."""
    days = list(dict.fromkeys((value.first, value.last) for _, value in told))
    pairs = ((one, other) for one in days for other in days if _meet(one, other))
    return [
        [(fact, value) for fact, value in told if (value.first, value.last) in group]
        for group in joined(days, pairs)
    ]


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def sides_told(ways: Sequence[Told], evidence: Evidence) -> list[ConflictSide]:
    """Make a side of each way, read as the most exact of its days."""
    sides = []
    for way in ways:
        exact = min((value for _, value in way), key=lambda value: value.last - value.first)
        facts = list({fact.id: fact for fact, _ in way}.values())
        sides.append(evidence.side(days_in_words(exact.first, exact.last), facts))
    return sides
