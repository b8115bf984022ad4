"""Days and figures that two sources give in sentences of one matter, and that differ."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.event_conflicts import days_of_events
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined
from briefgen.checks.quantities import Quantity, quantity_of
from briefgen.checks.tellings import (
    Account,
    Telling,
    accounts_of_one_meeting,
    sentence_bounds,
    telling_stems,
)
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.facts import DateValue, Fact, FactKind

_LEAST: Mapping[FactKind, float] = {"date": 1.35, "figure": 0.8}
"""What two sentences must have in common to tell of one matter, by the kind of what differs.

A word that is in no other sentence of the two texts counts 1. Figures of one unit need less.
"""
_ROLES = frozenset({"other", "deadline", "statement"})
"""Roles of days that tell of some matter; other checks know of visits, meetings and offices."""
_LEAST_WORDS = 2
_LEAST_WORDS_OF_PAST = 3
"""Of what is past there are more days of more things: a guest is shown much in one city."""
_SEASON = dt.timedelta(days=100)
"""What spans more days is a year, which is not compared with a day or a month."""
_LONGEST = dt.timedelta(days=366)
_FAR = 2
"""Times by which two numbers of one thing may differ that only their unit tells to be one."""
_ROUNDED = 0.04
"""Numbers that differ by no more of the greater one may be one number, rounded."""
_STARTS = re.compile(
    r"\b(?:begin|begins|beginning|began|start|starts|starting|started|launch\w*|open|opens|opening"
    r"|opened|operation|operational|operating|running|runs|fly|flies|inaugurat\w+|completed?"
    r"|completion|finished|ready)\b"
)
_START = "begin"


class Pair(NamedTuple):
    """Two tellings of different sources, and how much their sentences have in common."""

    one: Telling
    other: Telling
    common: float


def find_matter_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find differing days and figures of one matter."""
    people = _words_of_people(evidence)
    days: list[Pair] = []
    figures: list[Pair] = []
    pairs = list(accounts_of_one_meeting(evidence))
    accounts = {account.source.id: account for pair in pairs for account in pair}
    days_of = {id_: _days(account) for id_, account in accounts.items()}
    for one, other in pairs:
        weights = _weights(one, other, without=people)
        told = days_of[one.source.id], days_of[other.source.id]
        days += _matched(*told, weights, excludes=_days_exclude)
        sums = one.told["figure"], other.told["figure"]
        figures += _matched(*sums, weights, excludes=_figures_exclude)
        figures += _only_ones(one, other)
    yield from _conflicts("dates", "days", days, evidence, reading=_day)
    yield from _conflicts("figure", "figures", figures, evidence, reading=_figure)


def _only_ones(one: Account, other: Account) -> Iterator[Pair]:
    """Yield figures that differ where both texts have one of a unit, and no more.

    Numbers of things that are far apart count different things.
    """
    first, second = _sole_figures(one), _sole_figures(other)
    for unit in first.keys() & second.keys():
        told, contrary = first[unit], second[unit]
        alike = _stems(told.words) & _stems(contrary.words)
        if alike and _figures_exclude(told, contrary) and _are_comparable(told, contrary):
            yield Pair(told, contrary, 0.0)


def _sole_figures(account: Account) -> dict[str, Telling]:
    by_unit: dict[str, list[Telling]] = {}
    for one in account.told["figure"]:
        quantity = _quantity(one)
        if quantity and quantity.unit not in ("", "%"):
            by_unit.setdefault(quantity.unit, []).append(one)
    return {unit: row[0] for unit, row in by_unit.items() if len(row) == 1}


def _are_comparable(one: Telling, other: Telling) -> bool:
    first, second = _quantity(one), _quantity(other)
    if first is None or second is None:
        return False
    least, most = sorted((first.number, second.number))
    return first.is_money or most <= _FAR * least


def _words_of_people(evidence: Evidence) -> frozenset[str]:
    """Give the words of who meets, with titles and sides, which say nothing of a matter."""
    return frozenset(
        stem
        for group in evidence.of_kind("participant")
        for fact in group.facts
        for words in (fact.text, fact.attribute("title"), fact.attribute("side"))
        for stem in telling_stems(words)
    )


def _weights(one: Account, other: Account, *, without: frozenset[str]) -> dict[str, float]:
    """Tell how much a word says that is in few sentences of both texts."""
    counts = _stem_counts(one.source.text), _stem_counts(other.source.text)
    shared = (counts[0].keys() & counts[1].keys()) - without
    return {stem: 1 / sqrt(counts[0][stem] * counts[1][stem]) for stem in shared}


@lru_cache(maxsize=64)
def _stem_counts(text: str) -> Counter[str]:
    """Count the sentences of a text that have a word, for all words."""
    return Counter(
        stem for first, last in sentence_bounds(text) for stem in _stems(text[first:last])
    )


@lru_cache(maxsize=4096)
def _stems(words: str) -> frozenset[str]:
    stems = telling_stems(words)
    return stems | {_START} if _STARTS.search(words) else stems


def _days(account: Account) -> list[Telling]:
    """Give the days that tell of neither the source itself nor the signing nor a next meeting."""
    of_events = days_of_events(account)
    return [
        one
        for one in account.told["date"]
        if isinstance(one.fact.value, DateValue)
        and one.fact.value.role in _ROLES
        and one.fact.value.last - one.fact.value.first <= _LONGEST
        and one not in of_events
    ]


def _matched(
    first: Sequence[Telling],
    second: Sequence[Telling],
    weights: dict[str, float],
    *,
    excludes: Callable[[Telling, Telling], bool | None],
) -> Iterator[Pair]:
    """Yield those that exclude each other and have most in common, each at most once.

    `excludes` tells None of two that can't be compared. What has as much in common with one
    that it agrees with contradicts nothing.
    """
    pairs = [
        Pair(one, other, common)
        for one in first
        for other in second
        if excludes(one, other) is not None
        and (common := _common(one, other, weights)) >= _LEAST[one.fact.kind]
    ]
    taken: set[str] = set()
    for pair in sorted(pairs, key=lambda pair: _order(pair, excludes)):
        if pair.one.fact.id in taken or pair.other.fact.id in taken:
            continue
        taken |= {pair.one.fact.id, pair.other.fact.id}
        if excludes(pair.one, pair.other):
            yield pair


def _order(
    pair: Pair, excludes: Callable[[Telling, Telling], bool | None]
) -> tuple[float, bool, int, int]:
    """What has most in common comes first, and of one sentence what agrees."""
    differ = bool(excludes(pair.one, pair.other))
    return (-pair.common, differ, pair.one.start, pair.other.start)


def _common(one: Telling, other: Telling, weights: dict[str, float]) -> float:
    shared = _stems(one.words) & _stems(other.words) & weights.keys()
    past = one.is_past and other.is_past
    least = _LEAST_WORDS_OF_PAST if past else _LEAST_WORDS
    return sum(weights[stem] for stem in shared) if len(shared) >= least else 0.0


def _days_exclude(one: Telling, other: Telling) -> bool | None:
    first, second = one.fact.value, other.fact.value
    if not isinstance(first, DateValue) or not isinstance(second, DateValue):
        return None
    if (first.last - first.first > _SEASON) != (second.last - second.first > _SEASON):
        return None
    return first.last < second.first or second.last < first.first


def _figures_exclude(one: Telling, other: Telling) -> bool | None:
    first, second = _quantity(one), _quantity(other)
    if first is None or second is None or first.unit != second.unit:
        return None
    greater = max(first.number, second.number)
    return abs(first.number - second.number) > _ROUNDED * greater


def _quantity(one: Telling) -> Quantity | None:
    return quantity_of(one.fact, one.before)


def _conflicts(
    kind: ConflictKind,
    what: str,
    pairs: Sequence[Pair],
    evidence: Evidence,
    *,
    reading: Callable[[Telling], str],
) -> Iterator[Conflict]:
    """Gather the pairs that have a fact in common, with one side for each reading."""
    told = {one.fact.id: one for pair in pairs for one in (pair.one, pair.other)}
    edges = [(pair.one.fact.id, pair.other.fact.id) for pair in pairs]
    for component in joined(told, edges):
        by_reading: dict[str, list[Fact]] = {}
        for one in (told[id_] for id_ in component):
            by_reading.setdefault(reading(one), []).append(one.fact)
        sides = [evidence.side(words, facts) for words, facts in by_reading.items()]
        readings = " or ".join(by_reading)
        yield disagreement(
            kind,
            f"Sources give different {what} for what seems one matter: {readings}.",
            sides,
            both="All are right: they are of different matters",
        )


def _day(one: Telling) -> str:
    value = one.fact.value
    return days_in_words(value.first, value.last) if isinstance(value, DateValue) else ""


def _figure(one: Telling) -> str:
    return one.fact.text
