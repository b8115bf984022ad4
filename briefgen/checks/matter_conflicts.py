"""Days and figures that differ in sentences of two sources that tell of one matter."""

import datetime as dt
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import fsum, sqrt
from typing import Generic, NamedTuple, TypeVar

from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.event_conflicts import next_meeting_of, signing_of
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined
from briefgen.checks.tellings import (
    Account,
    DayTold,
    FigureTold,
    Telling,
    accounts_of_one_meeting,
    sentence_bounds,
    telling_stems,
)
from briefgen.model.conflicts import Conflict, ConflictKind

_LEAST_OF_DAYS, _LEAST_OF_FIGURES = 1.35, 0.8
"""What two sentences must have in common to tell of one matter.

A word that is in no other sentence of the two texts counts 1. Figures have a unit in common too.
"""
_MOST_NEAR = 40
"""Facts beside one word up to which it leads from one text to the other."""
_LEAST_WEIGHT = 0.08
"""A word in more sentences does not lead from one to the other: many texts share their topic."""
_LEAST_WORDS = 2
_LEAST_WORDS_OF_PAST = 3
"""Of what is past there are more days of more things: a guest is shown much in one city."""
_ROLES = frozenset({"other", "deadline", "statement"})
"""Roles of days that tell of some matter; other checks know of visits, meetings and offices."""
_AHEAD = dt.timedelta(days=14)
_SEASON = dt.timedelta(days=100)
"""What spans more days is a year, which is not compared with a day or a month."""
_LONGEST = dt.timedelta(days=366)
_ROUNDED = 0.04
"""Numbers that differ by no more of one may be one number, rounded."""
_FAR = 2
"""Times by which two numbers of one thing may differ that only their unit tells to be one."""
Told = TypeVar("Told", bound=Telling)
DayPair = tuple[DayTold, DayTold]
FigurePair = tuple[FigureTold, FigureTold]


class Candidate(NamedTuple, Generic[Told]):
    """Two tellings of different sources: what their sentences have in common, if they differ."""

    common: float
    differ: bool
    one: Told
    other: Told


class Matters(NamedTuple):
    """What an account tells that may be compared: days, and figures by their unit."""

    account: Account
    days: list[DayTold]
    by_unit: dict[str, list[FigureTold]]


def find_matter_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find differing days and figures of one matter."""
    people = _words_of_people(evidence)
    pairs = accounts_of_one_meeting(evidence)
    accounts = {account.source.id: account for pair in pairs for account in pair}
    matters = {id_: _matters_of(account) for id_, account in accounts.items()}
    days: list[DayPair] = []
    figures: list[FigurePair] = []
    for one, other in ((matters[a.source.id], matters[b.source.id]) for a, b in pairs):
        weights = _weights(one.account, other.account, without=people)
        days += _contrary_days(one.days, other.days, weights)
        found = _contrary_figures(one.account.figures, other.account.figures, weights)
        figures += [
            (told, contrary)
            for told, contrary in (*found, *_only_ones(one, other, weights))
            if not (_has_number(other, told) or _has_number(one, contrary))
        ]
    yield from _conflicts(
        "dates", "days", days, evidence, reading=_reading_of_days, agree=_days_agree
    )
    yield from _conflicts(
        "figure", "figures", figures, evidence, reading=_reading_of_figure, agree=_figures_agree
    )


def _matters_of(account: Account) -> Matters:
    by_unit: defaultdict[str, dict[float, FigureTold]] = defaultdict(dict)
    for one in sorted(account.figures, key=lambda one: one.quantity.number):
        by_unit[one.quantity.unit].setdefault(one.quantity.number, one)
    rows = {unit: list(row.values()) for unit, row in by_unit.items()}
    return Matters(account, _days_of(account), rows)


def _days_of(account: Account) -> list[DayTold]:
    """Give the days that tell of neither the source itself nor the signing nor a next meeting."""
    of_events = {one.start for one in (*signing_of(account).days, *next_meeting_of(account).days)}
    return [
        one
        for one in account.days
        if _tells_matter(one) and one.length <= _LONGEST and one.start not in of_events
    ]


def _tells_matter(one: DayTold) -> bool:
    """Tell a day of some matter; one far ahead is not that of an announcement."""
    ahead = one.told_on is not None and one.value.first - one.told_on > _AHEAD
    return one.value.role in _ROLES or (one.value.role == "announcement" and ahead)


def _contrary_days(
    first: Sequence[DayTold], second: Sequence[DayTold], weights: Mapping[str, float]
) -> Iterator[DayPair]:
    candidates = (
        Candidate(common, not one.meets(other), one, other)
        for one, other in _near_in_words(first, second, weights)
        if (one.length > _SEASON) == (other.length > _SEASON)
        and (common := _in_common(one, other, weights, past=one.is_past and other.is_past))
        >= _LEAST_OF_DAYS
    )
    return _contrary(candidates)


def _contrary_figures(
    first: Sequence[FigureTold], second: Sequence[FigureTold], weights: Mapping[str, float]
) -> Iterator[FigurePair]:
    candidates = (
        Candidate(common, not one.quantity.meets(other.quantity), one, other)
        for one, other in _near_in_words(first, second, weights)
        if one.quantity.unit == other.quantity.unit != ""
        and (common := _in_common(one, other, weights)) >= _LEAST_OF_FIGURES
    )
    return _contrary(candidates)


def _near_in_words(
    first: Sequence[Told], second: Sequence[Told], weights: Mapping[str, float]
) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs whose sentences share a word that is not in many others."""
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for number, other in enumerate(second):
        for stem in telling_stems(other.words):
            if weights.get(stem, 0) > _LEAST_WEIGHT:
                by_word[stem].append(number)
    for one in first:
        rows = (by_word.get(stem, []) for stem in telling_stems(one.words))
        numbers = {number for row in rows if len(row) <= _MOST_NEAR for number in row}
        yield from ((one, second[number]) for number in sorted(numbers))


def _contrary(candidates: Iterable[Candidate[Told]]) -> Iterator[tuple[Told, Told]]:
    """Yield those that differ and have most in common, each at most once.

    What has as much in common with one that it agrees with contradicts nothing.
    """
    taken: set[str] = set()
    for _, differ, one, other in sorted(candidates, key=_order):
        if one.fact.id not in taken and other.fact.id not in taken:
            taken |= {one.fact.id, other.fact.id}
            if differ:
                yield one, other


def _order(found: Candidate[Told]) -> tuple[float, bool, int, int]:
    return -found.common, found.differ, found.one.start, found.other.start


def _in_common(
    one: Telling, other: Telling, weights: Mapping[str, float], *, past: bool = False
) -> float:
    shared = telling_stems(one.words) & telling_stems(other.words) & weights.keys()
    least = _LEAST_WORDS_OF_PAST if past else _LEAST_WORDS
    # An exact sum, since a set gives its words in any order.
    return fsum(weights[stem] for stem in shared) if len(shared) >= least else 0.0


def _only_ones(one: Matters, other: Matters, weights: Mapping[str, float]) -> Iterator[FigurePair]:
    """Yield figures that differ where one text has one of a unit, the other one like it.

    Numbers of things that are far apart count different things, and so do those whose
    sentences share no more than the unit.
    """
    for unit, told in one.by_unit.items():
        contrary = other.by_unit.get(unit, [])
        if unit not in ("", "%") and (len(told) == 1 or len(contrary) == 1):
            near = [(a, b) for a in told for b in contrary if _are_comparable(a, b)]
            if len(near) == 1 and _share_more_than_unit(*near[0], weights):
                yield near[0]


def _share_more_than_unit(one: FigureTold, other: FigureTold, weights: Mapping[str, float]) -> bool:
    units = telling_stems(one.fact.text) | telling_stems(other.fact.text)
    shared = telling_stems(one.words) & telling_stems(other.words) & weights.keys()
    return not shared <= units


def _has_number(matters: Matters, told: FigureTold) -> bool:
    """Tell a number that a text has too, or nearly so, in the same unit or without one."""
    least, most = told.quantity.number * (1 - _ROUNDED), told.quantity.number * (1 + _ROUNDED)
    for unit in ("", told.quantity.unit):
        row = matters.by_unit.get(unit, [])
        at = bisect_left(row, least, key=lambda one: one.quantity.number)
        if at < len(row) and row[at].quantity.number <= most:
            return True
    return False


def _are_comparable(one: FigureTold, other: FigureTold) -> bool:
    least, most = sorted((one.quantity.number, other.quantity.number))
    return most <= _FAR * least and not one.quantity.meets(other.quantity)


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


@lru_cache(maxsize=512)
def _stem_counts(text: str) -> Counter[str]:
    """Count the sentences of a text that have a word, for all words."""
    return Counter(
        stem for first, last in sentence_bounds(text) for stem in telling_stems(text[first:last])
    )


def _reading_of_days(one: DayTold) -> str:
    return days_in_words(one.value.first, one.value.last)


def _reading_of_figure(one: FigureTold) -> str:
    return one.fact.text


def _days_agree(one: DayTold, other: DayTold) -> bool:
    return one.meets(other)


def _figures_agree(one: FigureTold, other: FigureTold) -> bool:
    return one.quantity.meets(other.quantity)


def _conflicts(
    kind: ConflictKind,
    what: str,
    pairs: Sequence[tuple[Told, Told]],
    evidence: Evidence,
    *,
    reading: Callable[[Told], str],
    agree: Callable[[Told, Told], bool],
) -> Iterator[Conflict]:
    """Gather the pairs that have a fact in common, with one side for those that agree."""
    told = {one.fact.id: one for pair in pairs for one in pair}
    edges = [(one.fact.id, other.fact.id) for one, other in pairs]
    for component in joined(told, edges):
        sides: list[list[Told]] = []
        for one in (told[id_] for id_ in component):
            side = next((row for row in sides if all(agree(one, other) for other in row)), None)
            if side is None:
                sides.append([one])
            else:
                side.append(one)
        readings = [reading(row[0]) for row in sides]
        yield disagreement(
            kind,
            f"Sources give different {what} for what seems one matter: {' or '.join(readings)}.",
            [
                evidence.side(words, [one.fact for one in row])
                for words, row in zip(readings, sides, strict=True)
            ],
            both="All are right: they are of different matters",
        )
