"""One quotation in several sources: cut short, or translated in other words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefgen.checks.likeness import candidate_pairs, contains, is_like, joined, plain_words
from briefgen.model.facts import Fact

_SAME = 0.7
_SAME_OF_SPEAKER = 0.6
"""Likeness from which two quotations are one; unrelated ones reach 0.47, those of one
speaker that were translated twice have 0.64."""
_FEWEST_WORDS = 5
_MOST_OF_SPEAKER = 60
"""So many quotations of one speaker are compared with each other, word by word."""
Words = tuple[str, ...]


def group_quotes(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Gather the places where sources quote the same words, in whichever wording."""
    texts = [plain_words(fact.text) for fact in facts]
    pairs = [
        (one, other)
        for one, other in candidate_pairs(texts, least=_SAME)
        if _is_same(texts[one], texts[other], least=_SAME)
    ]
    pairs += [
        (one, other)
        for one, other in _pairs_of_speakers(facts, texts)
        if _is_same(texts[one], texts[other], least=_SAME_OF_SPEAKER)
    ]
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


def _pairs_of_speakers(facts: Sequence[Fact], texts: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Give pairs of longer quotations of one speaker, by surname, in different sources."""
    by_speaker: defaultdict[str, list[int]] = defaultdict(list)
    for number, fact in enumerate(facts):
        name = plain_words(fact.attribute("speaker"))
        if name and len(texts[number]) >= _FEWEST_WORDS:
            by_speaker[name[-1]].append(number)
    for numbers in by_speaker.values():
        for one, other in combinations(numbers[:_MOST_OF_SPEAKER], 2):
            if facts[one].source != facts[other].source:
                yield one, other


def _is_same(one: Words, other: Words, *, least: float) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return contains(longer, shorter) or is_like(one, other, least=least)
