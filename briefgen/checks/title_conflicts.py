"""One person with different titles or on different sides."""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.groups import FactGroup
from briefgen.checks.likeness import joined, plain_words
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

_SMALL_WORDS = frozenset(
    {"cabinet", "a", "an", "and", "at", "for", "from", "in", "of", "on", "the", "to"}
)
_PARTY_WORDS = frozenset({"us", "u", "s", "prc", "uk", "eu", "un"})
_RANKS = frozenset(
    {"acting", "assistant", "associate", "deputy", "designate", "former", "interim", "shadow"}
    | {"under", "vice", "elect"}
)
"""Words that make another office of the same words."""
_GENERIC = frozenset(
    {"aide", "chief", "colleague", "counterpart", "delegate", "diplomat", "envoy", "head", "leader"}
    | {"negotiator", "official", "representative", "top", "senior", "special"}
)
"""Words that any office may be called by; alone, or with what it is about, they say no more."""
_LIKE = ("colleague", "counterpart", "homologue")
_DOES = ("manages ", "heads ", "leads ", "runs ", "chairs ", "directs ", "head of ", "boss of ")
"""How a text says what somebody does, whatever the office is called."""
_SAME_WORD = {
    "adviser": "advisor",
    "consultant": "advisor",
    "counsellor": "advisor",
    "secretary": "minister",
    "vice": "deputy",
    "immigration": "migration",
    "manpower": "labour",
    "labor": "labour",
    "defense": "defence",
    "mines": "minerals",
    "mining": "minerals",
}
"""Words that translations take for each other; a few states have secretaries for ministers."""
_ONE_OFFICE = re.compile(
    r"\b(?:chief executive(?: officer)?|ceo|managing director|general director"
    r"|director[- ]general)\b",
    re.IGNORECASE,
)
"""Who runs a firm or an agency, as languages call one office."""
_OF_PROVINCE = re.compile(r" of the (?:state|province|region|county)\Z", re.IGNORECASE)
_HELD_TOO = re.compile(
    r",? and (?=(?:the |first |deputy |vice |prime |foreign |finance |defen[cs]e ){0,2}"
    r"(?:minister|secretary|president|chair\w*|director|head|commissioner|governor)\b)",
    re.IGNORECASE,
)
"""What joins two offices of one person: "Deputy Prime Minister and Minister of Finance"."""
_LED_IN = re.compile(
    r"\A(?:our|the|his|her|their|visiting|current|own|new|['’]s|of) |\s+(?=\s)", re.IGNORECASE
)
_JUNIOR = frozenset({"state", "permanent", "parliamentary", "general"})
"""Words that make another office of a minister or director, where the title says more."""
_SECRETARIES = frozenset({"cabinet", "principal", "permanent", "additional", "joint"})
"""Words by which one secretary is told from another where both have one."""
_STEM = 6
_ALIKE = 0.75
"""So much of the shorter title stands in the longer one where both are the same."""
_SURE = 0.7
"""Confidence from which the side of a person is said, not guessed from company or journey."""


def find_title_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find people whom sources give different titles; a generic word contradicts none."""
    for group in evidence.of_kind("participant"):
        offices = {fact.id: office_of(fact) for fact in group.facts}
        titled = [fact for fact in group.facts if not is_generic(offices[fact.id])]
        texts = list(dict.fromkeys(offices[fact.id] for fact in titled))
        if len(groups := _like_titles(texts)) > 1:
            yield _conflict(group, titled, groups, offices, evidence)


def office_of(fact: Fact) -> str:
    """Give a title without whose it is: "Norwegian", "Norway's", "our", "visiting"."""
    title, side = fact.attributes.get("title"), fact.attributes.get("side")
    words = fact.attribute("title")
    if title and side and title.start is not None and side.start is not None and side.end:
        first, last = side.start - title.start, side.end - title.start
        if 0 <= first < last <= len(words) and last - first < len(words):
            words = f"{words[:first]}{words[last:]}"
    return _LED_IN.sub("", _LED_IN.sub("", words.strip(" ,"))).strip(" ,")


def _conflict(
    group: FactGroup,
    titled: Sequence[Fact],
    groups: list[list[str]],
    offices: Mapping[Id, str],
    evidence: Evidence,
) -> Conflict:
    name = fullest_name(group)
    sides = []
    for titles in groups:
        facts = [fact for fact in titled if offices[fact.id] in titles]
        sides.append(evidence.side(f"“{facts[0].attribute('title')}”", facts))
    return disagreement(
        "title",
        f"{name} has different titles: {' or '.join(side.reading for side in sides)}.",
        sides,
        both=f"All are right: {name} holds each office",
    )


def fullest_name(group: FactGroup) -> str:
    """Give the name of a person with the most words."""
    return max((fact.name for fact in group.facts), key=lambda name: len(name.split()))


def _like_titles(texts: list[str]) -> list[list[str]]:
    """Gather the titles that may be one in other words."""
    pairs = [
        (one, other)
        for at, one in enumerate(texts)
        for other in texts[at + 1 :]
        if may_be_one_title(one, other)
    ]
    return joined(texts, pairs)


def may_be_one_title(one: str, other: str) -> bool:
    """Tell whether two titles may be one office in other words, as translations have them.

    Who holds two offices may be called by one of them.
    """
    return any(
        _may_be_one_office(first, second)
        for first in _HELD_TOO.split(one)
        for second in _HELD_TOO.split(other)
    )


def _may_be_one_office(one: str, other: str) -> bool:
    kinds = [_SECRETARIES.intersection(plain_words(title)) for title in (one, other)]
    if all(kinds) and kinds[0].isdisjoint(kinds[1]):
        return False
    first, second = _stems(one), _stems(other)
    shared, shorter = len(first & second), min(len(first), len(second))
    ranks = _RANKS if shorter == 1 else _RANKS | _JUNIOR
    if first & ranks != second & ranks:
        return False
    return shared >= _ALIKE * shorter


def is_generic(title: str) -> bool:
    """Tell whether a title is no more than "envoy", "US counterpart" or "climate envoy".

    "Colleague for mines and energy" is none either: it says whose like somebody is.
    """
    if title.casefold().startswith((*_LIKE, *_DOES)):
        return True
    words = [word for word in plain_words(title) if word not in _PARTY_WORDS | _SMALL_WORDS]
    telling = [word for word in words if word not in _GENERIC]
    return not telling or (len(words) <= 3 and len(telling) == 1 and words[-1] in _GENERIC)


def _stems(title: str) -> frozenset[str]:
    one_office = _ONE_OFFICE.sub("director general", _OF_PROVINCE.sub("", title))
    words = (_SAME_WORD.get(word, word) for word in plain_words(one_office))
    kept = (word for word in words if word not in _SMALL_WORDS | _PARTY_WORDS)
    return frozenset(word if word in _RANKS | _JUNIOR else word[:_STEM] for word in kept)


def find_side_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find people whom sources put on different sides."""
    for group in evidence.of_kind("participant"):
        by_side: dict[str, list[Fact]] = {}
        for fact in group.facts:
            found = fact.attributes.get("side")
            if found and found.confidence >= _SURE:
                by_side.setdefault(fact.attribute("side"), []).append(fact)
        if len(by_side) > 1:
            name = fullest_name(group)
            yield disagreement(
                "side",
                f"{name} stands on different sides: {' or '.join(by_side)}.",
                [evidence.side(side, facts) for side, facts in by_side.items()],
                both=f"All are right: {name} stands for each of them",
            )
