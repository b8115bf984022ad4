"""Pairs of blind articles that contradict each other, and which contradictions are found."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal, get_args

import msgspec

from briefgen.app.read_for_project import Reading, new_project, read_for_project
from briefgen.checks.conflicts import find_conflicts
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.model.conflicts import Conflict, ConflictSide
from briefgen.model.dossier import Dossier
from tests.support.blind_articles import BLIND_SETS
from tests.support.gold_facts import read_list

BLIND = BLIND_SETS[0].parent
ACCOUNTS = Path(__file__).parents[1] / "checks" / "accounts"
LATER_ACCOUNTS = ACCOUNTS.with_name("later_accounts")
LAST_ACCOUNTS = ACCOUNTS.with_name("last_accounts")
Kind = Literal["day", "place", "figure", "title", "person", "paper", "other"]
KINDS: tuple[Kind, ...] = get_args(Kind)


_KINDS_OF: dict[Kind, tuple[str, ...]] = {
    "day": ("dates", "weekday", "tense", "appointment"),
    "place": ("venue",),
    "figure": ("figure",),
    "title": ("title", "side"),
    "person": ("signatory",),
}
"""The kinds of conflicts that tell a kind of contradiction."""


_READ_ON = {
    ACCOUNTS.name: date(2026, 1, 1),
    LATER_ACCOUNTS.name: date(2027, 1, 1),
    LAST_ACCOUNTS.name: date(2027, 1, 1),
}
"""When the articles were read: some tell no year."""


class Contradiction(msgspec.Struct, frozen=True):
    """What two articles disagree on, with the words of each."""

    about: str
    kind: Kind
    a: str
    b: str


class ContradictingPair(msgspec.Struct, frozen=True):
    """Two articles of one set, and all that can't be right in both; `c` agrees with `a`."""

    set: str
    a: str
    b: str
    contradictions: tuple[Contradiction, ...]
    c: str | None = None

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files of its articles."""
        folder = (ACCOUNTS.parent if self.set in _READ_ON else BLIND) / self.set
        return tuple(folder / f"{name}.txt" for name in (self.a, self.b, self.c) if name)


class Outcome(msgspec.Struct, frozen=True):
    """Which contradictions of a pair are told and missed, and conflicts that match none."""

    pair: ContradictingPair
    found: tuple[Contradiction, ...]
    missed: tuple[Contradiction, ...]
    other: tuple[Conflict, ...]


def read_pairs(folder: Path = BLIND) -> tuple[ContradictingPair, ...]:
    """Read all pairs with what somebody who had read no rules found in them."""
    raw = (folder / "contradictions.json").read_bytes()
    return msgspec.json.decode(raw, type=tuple[ContradictingPair, ...])


def outcome_of(pair: ContradictingPair, index: KnowledgeIndex) -> Outcome:
    """Read both articles as a project and compare its conflicts with the contradictions."""
    dossier = dossier_of(pair, index)
    conflicts = find_conflicts(dossier)
    matches = [
        (one, conflict)
        for one in pair.contradictions
        for conflict in conflicts
        if _tells(conflict, one, dossier)
    ]
    found = tuple(one for one in pair.contradictions if one in [match for match, _ in matches])
    told = {conflict.id for _, conflict in matches}
    return Outcome(
        pair=pair,
        found=found,
        missed=tuple(one for one in pair.contradictions if one not in found),
        other=tuple(one for one in conflicts if one.id not in told),
    )


def dossier_of(pair: ContradictingPair, index: KnowledgeIndex) -> Dossier:
    """Read both articles as a project."""
    readings: list[Reading] = []
    for path in pair.paths:
        day = _day_given(path.with_suffix(".json"))
        readings.extend(
            read_for_project(
                path, index=index, as_of=day, read_on=_READ_ON.get(pair.set, date(2031, 1, 1))
            )
        )
    return new_project(readings).dossier


def _day_given(listed: Path) -> date | None:
    """Give the day of an article that does not tell its own, as its list has it."""
    if not listed.exists():
        return None
    gold = read_list(listed)
    return date.fromisoformat(gold.date) if gold.given else None


def _tells(conflict: Conflict, one: Contradiction, dossier: Dossier) -> bool:
    """Tell whether two sides of a conflict of its kind have the words of both articles."""
    if conflict.kind not in _KINDS_OF.get(one.kind, (conflict.kind,)):
        return False
    first, second, *_ = (source.id for source in dossier.sources)
    return any(
        _has(side, one.a, first, dossier) and _has(other, one.b, second, dossier)
        for side in conflict.sides
        for other in conflict.sides
        if side is not other
    )


def _has(side: ConflictSide, words: str, source: str, dossier: Dossier) -> bool:
    """Tell whether a fact of a side, its title, or what is quoted of it has the words."""
    if any(words in one.sentence for one in side.sayings if one.source == source):
        return True
    text = next(one.text for one in dossier.sources if one.id == source)
    return any(
        start <= place < end or place <= start < place + len(words)
        for place in _places(text, words)
        for start, end in _spans(side, source, dossier)
    )


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _spans(side: ConflictSide, source: str, dossier: Dossier) -> Iterator[tuple[int, int]]:
    for fact in dossier.facts:
        if fact.id in side.facts and fact.source == source:
            title = fact.attributes.get("title")
            if title and title.start is not None and title.end is not None:
                yield title.start, title.end
            else:
                yield fact.start, fact.end
            yield from ((one.start, one.end) for one in fact.mentions)
