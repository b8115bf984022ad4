"""A dossier prepared for finding conflicts: groups, sources, sentences, and how to tell a side."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import msgspec

from briefgen.checks.copies import independent_sources
from briefgen.checks.groups import FactGroup, count_sources, group_facts
from briefgen.model.conflicts import BOTH, Choice, Conflict, ConflictKind, ConflictSide, Saying
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, FactKind
from briefgen.model.ids import Id, make_id
from briefgen.model.source import Source

_MOST_SAYINGS = 3
"""So many places are quoted for a side; the others are counted."""
_LONGEST_LABEL = 80


class Evidence(msgspec.Struct, frozen=True, dict=True):
    """What the sources of a dossier say; rejected facts say nothing."""

    dossier: Dossier
    copies: Mapping[Id, Id]
    groups: tuple[FactGroup, ...]

    @cached_property
    def sources(self) -> dict[Id, Source]:
        """The sources by id."""
        return {source.id: source for source in self.dossier.sources}

    @cached_property
    def group_of(self) -> dict[Id, int]:
        """The number of the group of each fact."""
        return {id_: at for at, group in enumerate(self.groups) for id_ in group.ids}

    @cached_property
    def _placed(self) -> dict[Id, list[tuple[int, int, Fact]]]:
        """By source, every place of every fact in reading order."""
        places: dict[Id, list[tuple[int, int, Fact]]] = {}
        for number, fact in enumerate(self.dossier.facts):
            for start, _ in places_of(fact):
                places.setdefault(fact.source or "", []).append((start, number, fact))
        return {source: sorted(row, key=lambda one: one[:2]) for source, row in places.items()}

    def of_kind(self, kind: FactKind) -> Iterator[FactGroup]:
        """Yield the groups of one kind."""
        return (group for group in self.groups if group.kind == kind)

    def origin(self, fact: Fact) -> Id | None:
        """Give the source of a fact, or the one that it is a copy of."""
        return self.copies.get(fact.source) if fact.source else None

    def in_sentence(self, fact: Fact) -> Iterator[tuple[int, Fact]]:
        """Yield the facts that begin in the sentence of another, each with its place."""
        if fact.sentence is None:
            return
        first, last = fact.sentence
        row = self._placed.get(fact.source or "", [])
        for at in range(bisect_left(row, (first,)), len(row)):
            start, _, other = row[at]
            if start >= last:
                return
            if other is not fact:
                yield start, other

    @cached_property
    def _milestones(self) -> dict[Id | None, list[Fact]]:
        """By source, what is told of firsts and appointments."""
        found: dict[Id | None, list[Fact]] = {}
        for fact in self.dossier.facts:
            if fact.kind == "milestone":
                found.setdefault(fact.source, []).append(fact)
        return found

    def milestones_of(self, source: Id | None) -> Sequence[Fact]:
        """Give the milestones that a source tells of."""
        return self._milestones.get(source, ())

    def words_of(self, source: Id | None, start: int, end: int) -> str:
        """Give the text of a source at a place."""
        found = self.sources.get(source or "")
        return found.text[start:end] if found else ""

    def sentence_of(self, fact: Fact) -> str:
        """Give the sentence of a fact word for word, the words of the fact where it has none."""
        return self.words_of(fact.source, *fact.sentence) if fact.sentence else fact.text

    def side(self, reading: str, facts: Sequence[Fact]) -> ConflictSide:
        """Make a side of a conflict, with a quotation from each of the first sources."""
        by_source: dict[Id | None, Fact] = {}
        for fact in facts:
            by_source.setdefault(self.origin(fact), fact)
        quoted = list(by_source.values())[:_MOST_SAYINGS]
        return ConflictSide(
            reading=reading,
            facts=tuple(fact.id for fact in facts),
            sayings=tuple(
                Saying(fact=fact.id, source=fact.source, sentence=self.sentence_of(fact))
                for fact in quoted
            ),
            sources=count_sources(facts, self.copies),
        )


def gather_evidence(dossier: Dossier, *, earlier: Evidence | None = None) -> Evidence:
    """Prepare a dossier; what the officer rejected is left out.

    `earlier` is what was prepared of the same project before: texts that are as they were
    are not compared again, nor are kinds of fact.
    """
    left = tuple(fact for fact in dossier.facts if fact.review.state != "rejected")
    kept = msgspec.structs.replace(dossier, facts=left)
    if earlier is None or _texts(earlier.dossier) != _texts(kept):
        copies = independent_sources(kept.sources)
        return Evidence(kept, copies, group_facts(kept, copies=copies))
    is_decided_alike = earlier.dossier.decisions == kept.decisions
    before = (earlier.dossier, earlier.groups) if is_decided_alike else None
    groups = group_facts(kept, copies=earlier.copies, earlier=before)
    return Evidence(kept, earlier.copies, groups)


def _texts(dossier: Dossier) -> list[tuple[Id, str]]:
    return [(source.id, source.text) for source in dossier.sources]


def places_of(fact: Fact) -> Iterator[tuple[int, int]]:
    """Yield the places of a fact and its mentions; one that was typed has none."""
    if fact.source:
        yield fact.start, fact.end
        yield from ((one.start, one.end) for one in fact.mentions)


def disagreement(
    kind: ConflictKind, message: str, sides: Iterable[ConflictSide], *, both: str
) -> Conflict:
    """Make a conflict of which one side is chosen, or all; `both` says what that means."""
    found = tuple(sides)
    kept = (
        Choice(key=str(at), label=_cut(f"Use {side.reading}"), side=at - 1)
        for at, side in enumerate(found, start=1)
    )
    return conflict(kind, message, found, choices=(*kept, Choice(key=BOTH, label=both)))


def _cut(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"


def conflict(
    kind: ConflictKind,
    message: str,
    sides: tuple[ConflictSide, ...],
    *,
    choices: tuple[Choice, ...],
) -> Conflict:
    """Make a conflict with its id."""
    leads = sorted(side.facts[0] for side in sides)
    id_ = make_id("conflict", kind, *leads)
    return Conflict(id=id_, kind=kind, message=message, sides=sides, choices=choices)
