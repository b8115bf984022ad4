"""The same fact over several sources: one group, with a count of independent sources."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from briefgen.checks.copies import independent_sources
from briefgen.checks.likeness import candidate_pairs, contains, is_like, joined, plain_words
from briefgen.checks.named_groups import group_names
from briefgen.checks.people_groups import group_people
from briefgen.checks.quote_groups import group_quotes
from briefgen.checks.side_meeting_groups import group_side_meetings
from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.facts import AreaValue, DateValue, Fact, FactKind, FigureValue
from briefgen.model.ids import Id
from briefgen.model.value import Value

_SAME_SAYING = 0.9
"""Likeness from which two wordings say the same."""

Grouped = list[list[Fact]]


class FactGroup(Value):
    """Facts of one kind that say the same, in the order of the dossier.

    `sources` counts the independent ones: copies of a wire count once, what an officer
    typed counts as one.
    """

    kind: FactKind
    facts: tuple[Fact, ...]
    sources: int

    @property
    def ids(self) -> tuple[Id, ...]:
        """The ids of its facts."""
        return tuple(fact.id for fact in self.facts)


OfKind = TypeVar("OfKind", Fact, FactGroup)


def group_facts(
    dossier: Dossier,
    *,
    copies: Mapping[Id, Id] | None = None,
    earlier: tuple[Dossier, tuple[FactGroup, ...]] | None = None,
) -> tuple[FactGroup, ...]:
    """Group all facts of a dossier; what the officer called the same, or not, comes first.

    `copies` gives for every source the one it is a copy of, where that is known already.
    `earlier` is the dossier as it was before, by the same copies and decisions, with its
    groups: kinds whose facts say what they said are not compared again.
    """
    originals = independent_sources(dossier.sources) if copies is None else copies
    former, groups = earlier or (Dossier(), ())
    before, known = _by_kind(former.facts), _by_kind(groups)
    found: list[FactGroup] = []
    for kind, facts in _by_kind(dossier.facts).items():
        stood = before.get(kind, [])
        if stood == facts:
            found += known[kind]
        elif _say_what_they_said(stood, facts):
            now = {fact.id: fact for fact in facts}
            found += [
                replace(group, facts=tuple(now[id_] for id_ in group.ids)) for group in known[kind]
            ]
        else:
            found += [
                FactGroup(kind=kind, facts=tuple(group), sources=count_sources(group, originals))
                for group in _decided(_GROUPERS[kind](facts), dossier.decisions)
            ]
    return tuple(found)


def _by_kind(things: Iterable[OfKind]) -> dict[FactKind, list[OfKind]]:
    by_kind: dict[FactKind, list[OfKind]] = {}
    for thing in things:
        by_kind.setdefault(thing.kind, []).append(thing)
    return by_kind


def _say_what_they_said(before: Sequence[Fact], facts: Sequence[Fact]) -> bool:
    """Tell whether facts are as they were; what an officer decided on one makes no group."""
    return len(before) == len(facts) and all(
        new is old or replace(new, review=old.review) == old
        for old, new in zip(before, facts, strict=True)
    )


def count_sources(facts: Iterable[Fact], copies: Mapping[Id, Id]) -> int:
    """Count the independent sources of facts."""
    return len({copies.get(fact.source) if fact.source else None for fact in facts})


def _decided(groups: Grouped, decisions: Decisions) -> Iterator[list[Fact]]:
    """Join and part groups as the officer decided."""
    facts = {fact.id: fact for group in groups for fact in group}
    pairs = [(group[0].id, fact.id) for group in groups for fact in group]
    for same in decisions.same:
        known = [id_ for id_ in same if id_ in facts]
        pairs += [(known[0], id_) for id_ in known[1:]]
    for ids in joined(facts, pairs):
        yield from _parted([facts[id_] for id_ in ids], decisions.different)


def _parted(group: list[Fact], different: Iterable[tuple[Id, ...]]) -> Grouped:
    """Part a group where it holds facts that the officer called different.

    Those named after the first stand by themselves, all others stay with the first.
    """
    ids = {fact.id for fact in group}
    alone = {id_ for row in different for id_ in [one for one in row if one in ids][1:]}
    rest = [fact for fact in group if fact.id not in alone]
    return [rest, *([fact] for fact in group if fact.id in alone)]


def _by_key(key: Callable[[Fact], object]) -> Callable[[Sequence[Fact]], Grouped]:
    def group(facts: Sequence[Fact]) -> Grouped:
        groups: defaultdict[object, list[Fact]] = defaultdict(list)
        for fact in facts:
            groups[key(fact)].append(fact)
        return list(groups.values())

    return group


def _days(fact: Fact) -> object:
    """Give role and days; a date nobody could place is like no other."""
    value = fact.value
    return (value.role, value.first, value.last) if isinstance(value, DateValue) else fact.id


def _area(fact: Fact) -> object:
    return fact.value.area if isinstance(fact.value, AreaValue) else plain_words(fact.text)


def _figure(fact: Fact) -> object:
    """Give number, unit and what is measured: 40,000 and 40 000 are one number."""
    value = fact.value
    if not isinstance(value, FigureValue):
        return plain_words(fact.text)
    amount = value.amount.replace(",", "").replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    return amount, value.unit.casefold(), plain_words(value.measures)


def _scope(fact: Fact) -> object:
    """Give the whole claim: "the first meeting" and "the first meeting on fish" are two."""
    return plain_words(fact.text)


def _alike(facts: Sequence[Fact]) -> Grouped:
    """Group by wording: nearly the same, or one a piece of the other."""
    texts = [plain_words(fact.text) for fact in facts]
    pairs = [
        (one, other)
        for one, other in candidate_pairs(texts, least=_SAME_SAYING)
        if _is_same(*sorted((texts[one], texts[other]), key=len))
    ]
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


def _is_same(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    return contains(longer, shorter) or is_like(shorter, longer, least=_SAME_SAYING)


_GROUPERS: Mapping[FactKind, Callable[[Sequence[Fact]], Grouped]] = {
    "participant": group_people,
    "organisation": group_names,
    "venue": group_names,
    "mechanism": group_names,
    "agreement": group_names,
    "date": _by_key(_days),
    "quote": group_quotes,
    "position": _alike,
    "side_meeting": group_side_meetings,
    "milestone": _by_key(_scope),
    "figure": _by_key(_figure),
    "area": _by_key(_area),
}
