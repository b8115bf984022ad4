"""One further meeting in several sources: reordered, or translated in other words."""

import re
from collections.abc import Sequence

import msgspec

from briefgen.checks.likeness import candidate_pairs, contains, is_like, joined, plain_words
from briefgen.model.facts import Fact

_SAME = 0.9
_SHARED = 0.65
"""Share of equal words, in whichever order, from which two sources tell of one meeting."""
_TELLING = re.compile(r"\b(?:[A-Z][^\W\d_]+|[\d.,:]*\d)")
"""A name or a number."""


class _Told(msgspec.Struct, frozen=True):
    """The words of a further meeting, and those of them that are names or numbers."""

    source: str
    words: tuple[str, ...]
    telling: frozenset[str]


def group_side_meetings(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Gather the places where sources tell of the same further meeting."""
    told = [_told(fact) for fact in facts]
    words = [one.words for one in told]
    pairs = [
        (one, other)
        for one, other in candidate_pairs(words, least=_SHARED)
        if _is_same(told[one], told[other])
    ]
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


def _told(fact: Fact) -> _Told:
    telling = frozenset(word for one in _TELLING.findall(fact.text) for word in plain_words(one))
    return _Told(fact.source or "", plain_words(fact.text), telling)


def _is_same(one: _Told, other: _Told) -> bool:
    """Tell nearly equal words, one in the other, or most words of another source reordered.

    Of two meetings with different people or numbers each tells a name or number of its own.
    """
    if not (one.telling <= other.telling or other.telling <= one.telling):
        return False
    shorter, longer = sorted((one.words, other.words), key=len)
    if contains(longer, shorter) or is_like(shorter, longer, least=_SAME):
        return True
    words, others = set(one.words), set(other.words)
    shared = len(words & others)
    return one.source != other.source and shared >= _SHARED * max(len(words), len(others))
