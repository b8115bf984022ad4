"""What one statement says inside another: it is told once, by the statement that holds it.

Rules find "up by 22%" as a figure and again in what a minister said of it. Beside the whole
sentence the part says nothing new, and a bare number says nothing at all.
"""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from briefgen.compose.decided import Group
from briefgen.model.facts import AttributeName, Fact, FactKind
from briefgen.model.ids import Id

_WHOLE: tuple[FactKind, ...] = ("position", "quote", "side_meeting", "milestone")
"""Kinds of which all words of the source are printed; of equal places the first one tells most."""
_PARTS: frozenset[FactKind] = frozenset({*_WHOLE, "figure"})

_ATTRIBUTED: tuple[AttributeName, ...] = ("speaker", "date")


class _Holder(msgspec.Struct, frozen=True, order=True, gc=False):
    """Where a printed statement stands: its start, its end negated, its rank, its group."""

    start: int
    minus_end: int
    rank: int
    group: int


def told_once(groups: Iterable[Group]) -> list[Group]:
    """Give the groups without those that others tell; their facts join the groups that do."""
    found = list(groups)
    holders = _farthest_reaching(found)
    joined: dict[int | None, list[Fact]] = {}
    told: set[int] = set()
    for at, group in enumerate(found):
        within = [_holder_of(fact, found, holders) for fact in group]
        if not {at, None}.intersection(within):
            told.add(at)
            for fact, holder in zip(group, within, strict=True):
                joined.setdefault(holder, []).append(fact)
    return [(*group, *joined.get(at, ())) for at, group in enumerate(found) if at not in told]


def _farthest_reaching(groups: list[Group]) -> dict[Id | None, list[_Holder]]:
    """Give, for each source, the statements that reach farther than all that begin before them."""
    by_source: dict[Id | None, list[_Holder]] = {}
    for at, (first, *_) in enumerate(groups):
        if first.source and first.kind in _WHOLE and not first.review.wording:
            end = first.start + len(first.text)
            holder = _Holder(first.start, -end, _WHOLE.index(first.kind), at)
            by_source.setdefault(first.source, []).append(holder)
    for source, holders in by_source.items():
        reaching: list[_Holder] = []
        for one in sorted(holders):
            if not reaching or one.minus_end < reaching[-1].minus_end:
                reaching.append(one)
        by_source[source] = reaching
    return by_source


def _holder_of(
    fact: Fact, groups: list[Group], holders: dict[Id | None, list[_Holder]]
) -> int | None:
    """Give the group whose statement holds all words of a fact; it may be the fact's own."""
    before = holders.get(fact.source, [])
    at = bisect_right(before, fact.start, key=lambda one: one.start) - 1
    if at < 0 or -before[at].minus_end < fact.start + len(fact.text):
        return None
    group = before[at].group
    return group if _adds_nothing(fact, beside=groups[group][0]) else None


def _adds_nothing(fact: Fact, *, beside: Fact) -> bool:
    """Tell whether a fact has nothing of its own: no officer's wording, other speaker or day."""
    if fact.kind not in _PARTS or fact.review.wording:
        return False
    return all(
        fact.attribute(name).casefold() in {"", beside.attribute(name).casefold()}
        for name in _ATTRIBUTED
    )
