"""Compare proposed facts with what a person found in the same text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from rapidfuzz import fuzz

from briefgen.app.commands.selection import LEAST_CONFIDENCE
from briefgen.model.facts import AreaValue, DateValue, Fact, FactKind
from briefgen.model.value import Value

TICKED_AREA = "area, ticked"
"""The key under which the areas are counted that are ticked when they are proposed."""
NAMED = ("participant", "organisation", "venue", "mechanism", "agreement")


class GoldFact(Value):
    """One fact a person found; an `optional` one may be proposed or not.

    `texts`, `values`, `titles`, `sides`, `roles` and `speakers` are right as well.
    """

    kind: FactKind
    name: str = ""
    text: str = ""
    texts: tuple[str, ...] = ()
    area: str = ""
    value: tuple[str, str] | None = None
    values: tuple[tuple[str, str], ...] = ()
    title: str | None = None
    titles: tuple[str, ...] = ()
    side: str | None = None
    sides: tuple[str, ...] = ()
    role: str = ""
    roles: tuple[str, ...] = ()
    speaker: str = ""
    speakers: tuple[str, ...] = ()
    date: str = ""
    optional: bool = False


class GoldText(Value):
    """The facts of one text with the day it was published; `batch` says when it was written.

    The day is `given` where the text can't tell it.
    """

    batch: int
    date: str
    facts: tuple[GoldFact, ...]
    given: bool = False


def read_list(path: Path) -> GoldText:
    """Read the list of one text; a ValueError names a file of another form and what is wrong."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=GoldText)
    except msgspec.DecodeError as error:
        raise ValueError(f"{path} is no list of facts: {error}") from error


class Tally(NamedTuple):
    """What was found, falsely proposed, missed, per kind; which attributes were right."""

    found: Counter[str]
    false: Counter[str]
    missed: Counter[str]
    right: Counter[str]
    asked: Counter[str]
    remarks: list[str]


def new_tally() -> Tally:
    """Give a tally of nothing."""
    return Tally(Counter(), Counter(), Counter(), Counter(), Counter(), [])


def added(tallies: Iterable[Tally]) -> Tally:
    """Give one tally of all."""
    total = new_tally()
    for tally in tallies:
        for counter, more in zip(total[:-1], tally[:-1], strict=True):
            counter.update(more)
        total.remarks.extend(tally.remarks)
    return total


def count(gold: Sequence[GoldFact], facts: Sequence[Fact], tally: Tally) -> None:
    """Add the facts of one text to a tally.

    Figures are not compared; a general area counts where the list asks for it, and is never false.
    """
    _count_ticked_areas(gold, facts, tally)
    left = [fact for fact in _one_of_each(facts) if fact.kind != "figure"]
    for wanted in gold:
        fact = next((one for one in left if _same(wanted, one)), None)
        if fact is not None:
            left.remove(fact)
            _count_attributes(wanted, fact, tally)
        if wanted.optional:
            continue
        (tally.found if fact else tally.missed)[wanted.kind] += 1
        if fact is None:
            tally.remarks.append(f"missed {wanted.kind}: {_words(wanted)}")
    for fact in (one for one in left if not _general(one)):
        tally.false[fact.kind] += 1
        tally.remarks.append(f"false {fact.kind}: {fact.name} {_days(fact) or ''}")


def surely_told(facts: Iterable[Fact]) -> list[Fact]:
    """Leave out the areas that are proposed with doubt, and so not ticked."""
    return [fact for fact in facts if fact.kind != "area" or fact.confidence >= LEAST_CONFIDENCE]


def _count_ticked_areas(gold: Sequence[GoldFact], facts: Sequence[Fact], tally: Tally) -> None:
    ticked = {fact.areas[0] for fact in surely_told(facts) if fact.kind == "area"}
    listed = {fact.area: fact.optional for fact in gold if fact.kind == "area"}
    wanted = {area for area, optional in listed.items() if not optional}
    general = {area for area in ticked if area.endswith("_general")}
    tally.found[TICKED_AREA] += len(ticked & wanted)
    tally.missed[TICKED_AREA] += len(wanted - ticked)
    tally.false[TICKED_AREA] += len(ticked - listed.keys() - general)


def precision(tally: Tally, kind: str) -> float:
    """Give the share of proposals that are right; 1 where there is none."""
    proposed = tally.found[kind] + tally.false[kind]
    return tally.found[kind] / proposed if proposed else 1.0


def recall(tally: Tally, kind: str) -> float:
    """Give the share of gold facts that are found; 1 where there is none."""
    wanted = tally.found[kind] + tally.missed[kind]
    return tally.found[kind] / wanted if wanted else 1.0


def share_right(tally: Tally, attribute: str) -> float:
    """Give the share of an attribute's values that are right, of the facts that are found."""
    return tally.right[attribute] / tally.asked[attribute] if tally.asked[attribute] else 1.0


def _general(fact: Fact) -> bool:
    return isinstance(fact.value, AreaValue) and fact.value.area.endswith("_general")


def _one_of_each(facts: Iterable[Fact]) -> list[Fact]:
    """Keep one proposal per named thing and interval: repeats are no false alarms."""
    kept: dict[object, Fact] = {}
    for fact in facts:
        key: object = fact.id
        if fact.kind in NAMED:
            key = (fact.kind, fact.name.lower())
        elif _days(fact):
            key = _days(fact)
        kept.setdefault(key, fact)
    return list(kept.values())


def _days(fact: Fact) -> tuple[str, str] | None:
    value = fact.value
    if not isinstance(value, DateValue):
        return None
    return value.first.isoformat(), value.last.isoformat()


def _same(gold: GoldFact, fact: Fact) -> bool:
    if gold.kind != fact.kind:
        return False
    if gold.kind in NAMED:
        return any(
            _alike(name, found, 85)
            for name in (gold.name, *gold.texts)
            for found in (fact.name, fact.text)
        )
    if gold.kind == "date":
        right = _days(fact) in (gold.value, *gold.values)
        return right and (gold.value is not None or gold.text == fact.text)
    if gold.kind == "area":
        return gold.area in fact.areas
    return any(fuzz.ratio(text, fact.text) >= 75 for text in (gold.text, *gold.texts))


def _alike(wanted: str, found: str, least: float) -> bool:
    return fuzz.token_sort_ratio(_bare(wanted), _bare(found)) >= least


def _bare(name: str) -> str:
    return " ".join(word for word in name.lower().split() if word != "the")


def _count_attributes(gold: GoldFact, fact: Fact, tally: Tally) -> None:
    if gold.kind == "participant":
        titles = [gold.title or "", *gold.titles]
        right = any(_alike(title, fact.attribute("title"), 75) for title in titles)
        _note(tally, "title", right, (fact, fact.attribute("title")))
        right = fact.attribute("side") in (gold.side or "", *gold.sides)
        _note(tally, "side", right, (fact, fact.attribute("side")))
    if gold.kind == "date" and isinstance(fact.value, DateValue):
        roles = gold.roles or (gold.role,)
        _note(tally, "role of date", fact.value.role in roles, (fact, fact.value.role))
    if gold.kind == "venue" and (gold.role or gold.roles):
        right = fact.attribute("role") in (gold.roles or (gold.role,))
        _note(tally, "role of venue", right, (fact, fact.attribute("role")))
    if gold.speaker:
        said_by = fact.attribute("speaker")
        right = said_by in (gold.speaker, *gold.speakers)
        _note(tally, "speaker", right, (fact, said_by))
    if gold.date or gold.kind in ("quote", "position"):
        right = fact.attribute("date") == gold.date
        _note(tally, "date of fact", right, (fact, fact.attribute("date")))


def _note(tally: Tally, attribute: str, right: bool, given: tuple[Fact, str]) -> None:
    tally.asked[attribute] += 1
    tally.right[attribute] += right
    if not right:
        fact, value = given
        tally.remarks.append(f"{attribute} of {fact.name!r}: {value!r}")


def _words(gold: GoldFact) -> str:
    return gold.name or gold.text or gold.area
