"""Wordings that exclude each other: of a name, of an agenda area, of a quotation."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefgen.checks.evidence import Evidence, conflict, disagreement
from briefgen.checks.groups import FactGroup
from briefgen.checks.likeness import contains, joined, plain_words
from briefgen.checks.people_groups import name_words
from briefgen.model.conflicts import Choice, Conflict
from briefgen.model.facts import Fact, FactKind, NamedValue

_NAMED: tuple[FactKind, ...] = ("mechanism", "agreement", "organisation")
_SAME_THING = (("carbon dioxide", "co2"), ("greenhouse gases", "ghg"))
_EXCLUDED = re.compile(
    r"\bnon[\s-]{0,3}(\w+)|\b(?:other than|excluding|except(?: for)?|without)\s(?:the\s)?(\w+)"
)
_SHORTEST_QUOTATION = 5


def find_name_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find wordings that two official names stand for, and those that are only like one."""
    yield from _two_names(evidence)
    for fact in evidence.dossier.facts:
        value = fact.value
        if isinstance(value, NamedValue) and value.perhaps and fact.review.state == "proposed":
            yield _perhaps(fact, value, evidence)


def _two_names(evidence: Evidence) -> Iterator[Conflict]:
    """Find the same words, in one source or two, read as different terms."""
    by_wording: defaultdict[tuple[str, ...], dict[str, list[Fact]]] = defaultdict(dict)
    for fact in evidence.dossier.facts:
        if fact.kind in _NAMED and isinstance(fact.value, NamedValue) and fact.value.term:
            terms = by_wording[plain_words(fact.text)]
            terms.setdefault(fact.value.term, []).append(fact)
    for terms in by_wording.values():
        if len(terms) > 1:
            sides = [evidence.side(facts[0].name, facts) for facts in terms.values()]
            names = " or ".join(f"“{side.reading}”" for side in sides)
            wording = next(iter(terms.values()))[0].text
            yield disagreement(
                "name", f"“{wording}” stands for {names}.", sides, both="All are right"
            )


def _perhaps(fact: Fact, value: NamedValue, evidence: Evidence) -> Conflict:
    names = [term.official for term in value.perhaps]
    official = (Choice(key=term.term, label=f"It is the {term.official}") for term in value.perhaps)
    return conflict(
        "name",
        f"“{fact.text}” is like “{' or '.join(names)}”, but not enough to be sure.",
        (evidence.side(fact.text, [fact]),),
        choices=(*official, Choice(key="wording", label="It is a name of its own")),
    )


def find_area_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find agenda areas that one source words as without something and another as with it."""
    for group in evidence.of_kind("area"):
        for thing, without in _excluded_things(group).items():
            having = [fact for fact in group.facts if _includes(fact, thing)]
            if having:
                yield _inversion(thing, without, having, evidence=evidence)


def _excluded_things(group: FactGroup) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in group.facts:
        for thing in sorted(
            {one or other for one, other in _EXCLUDED.findall(_unified(fact.text))}
        ):
            found.setdefault(thing, []).append(fact)
    return found


def _includes(fact: Fact, thing: str) -> bool:
    """Tell whether a wording names a thing that it does not exclude."""
    left = _EXCLUDED.sub(" ", _unified(fact.text))
    return contains(plain_words(left), (thing,))


def _unified(text: str) -> str:
    """Give small letters and one name for each thing: "carbon dioxide" is CO2."""
    words = " ".join(text.casefold().split())
    for name, short in _SAME_THING:
        words = words.replace(name, short)
    return words


def _inversion(
    thing: str, without: list[Fact], having: list[Fact], *, evidence: Evidence
) -> Conflict:
    sides = [evidence.side(f"“{facts[0].text}”", facts) for facts in (without, having)]
    shown = thing.upper() if any(sign.isdigit() for sign in thing) else thing
    return disagreement(
        "area",
        f"The area is without {shown} in one wording and with it in another: "
        f"{' or '.join(side.reading for side in sides)}.",
        sides,
        both="Both are right: they speak of different things",
    )


def find_quotation_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find quotations that sources word differently or give to different people."""
    people = {word: at for at, names in enumerate(_people(evidence)) for word in sorted(names)}
    for group in evidence.of_kind("quote"):
        long = [fact for fact in group.facts if len(plain_words(fact.text)) >= _SHORTEST_QUOTATION]
        yield from _by_wording(long, evidence)
        yield from _by_speaker(long, people, evidence)


def _people(evidence: Evidence) -> Iterator[frozenset[str]]:
    for group in evidence.of_kind("participant"):
        yield frozenset().union(*(name_words(fact) for fact in group.facts))


def _by_wording(facts: Sequence[Fact], evidence: Evidence) -> Iterator[Conflict]:
    """Find differing words; a quotation that is cut short differs in nothing."""
    texts = {fact.id: plain_words(fact.text) for fact in facts}
    pairs = [
        (one.id, other.id)
        for one, other in combinations(facts, 2)
        if _stands_in(texts[one.id], texts[other.id])
    ]
    rows = joined(texts, pairs)
    if len(rows) > 1:
        known = {fact.id: fact for fact in facts}
        sides = [
            evidence.side(f"“{known[row[0]].text}”", [known[id_] for id_ in row]) for row in rows
        ]
        yield disagreement(
            "quotation",
            "One quotation has different words in different sources.",
            sides,
            both="All are right: it was said more than once",
        )


def _stands_in(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return contains(one, other) or contains(other, one)


def _by_speaker(
    facts: Sequence[Fact], people: dict[str, int], evidence: Evidence
) -> Iterator[Conflict]:
    """Find speakers who are different people; a body and its spokesman may be one voice."""
    by_person: dict[int, list[Fact]] = {}
    for fact in facts:
        speaker = {
            people[word] for word in plain_words(fact.attribute("speaker")) if word in people
        }
        if len(speaker) == 1:
            by_person.setdefault(speaker.pop(), []).append(fact)
    if len(by_person) > 1:
        rows = list(by_person.values())
        sides = [evidence.side(row[0].attribute("speaker"), row) for row in rows]
        yield disagreement(
            "quotation",
            f"One quotation is given to {' and to '.join(side.reading for side in sides)}.",
            sides,
            both="All are right: each said it",
        )
