"""The words that sentences of two sources have in common, and how much each of them says."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import fsum, sqrt
from typing import Generic, NamedTuple, TypeVar

from briefgen.checks.evidence import Evidence
from briefgen.checks.tellings import Account, Telling, sentence_bounds, telling_stems

_MOST_NEAR = 40
"""Facts beside one word up to which it leads from one text to the other."""
_LEAST_WEIGHT = 0.08
"""A word in more sentences does not lead from one to the other: many texts share their topic."""
Told = TypeVar("Told", bound=Telling)


class Candidate(NamedTuple, Generic[Told]):
    """Two tellings of different sources: what their sentences have in common, if they differ."""

    common: float
    differ: bool
    one: Told
    other: Told


def near_in_words(
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


def contrary(candidates: Iterable[Candidate[Told]]) -> Iterator[tuple[Told, Told]]:
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


def shared_stems(one: Telling, other: Telling, weights: Mapping[str, float]) -> frozenset[str]:
    """Give the words that the sentences of two tellings share, of those that say something."""
    return telling_stems(one.words) & telling_stems(other.words) & weights.keys()


def in_common(one: Telling, other: Telling, weights: Mapping[str, float], *, least: int) -> float:
    """Tell how much two sentences have in common; nothing where they share few words."""
    shared = shared_stems(one, other, weights)
    # An exact sum, since a set gives its words in any order.
    return fsum(weights[stem] for stem in shared) if len(shared) >= least else 0.0


def words_of_people(evidence: Evidence) -> frozenset[str]:
    """Give the words of who meets, with titles and sides, which say nothing of a matter."""
    return frozenset(
        stem
        for group in evidence.of_kind("participant")
        for fact in group.facts
        for words in (fact.text, fact.attribute("title"), fact.attribute("side"))
        for stem in telling_stems(words)
    )


def weights_between(one: Account, other: Account, *, without: frozenset[str]) -> dict[str, float]:
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
