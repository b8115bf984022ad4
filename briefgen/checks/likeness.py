"""How alike wordings are, found without comparing every text with every other."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ə": "e", "æ": "ae", "œ": "oe"}
)
"""Letters that Unicode does not take apart into a plain one and an accent."""
_WORD = re.compile(r"[^\W_]+(?:['’]+[^\W_]+)*")
_TELLING = 4
"""So many of its longest words stand for a text; texts that are nearly the same share two."""
_MOST_IN_BLOCK = 60
"""Texts that share two words with more others than this are of a stock phrase."""
_SLACK = 0.2
"""By so much the share of equal words may lie below the likeness of the letters."""
_LONGEST_COMPARED = 2_000
"""Words of both texts together; comparing takes the product of their lengths."""


def plain_words(text: str) -> tuple[str, ...]:
    """Give the words of a text in small letters, without accents and punctuation."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN_LETTERS))
        text = "".join(sign for sign in parts if not unicodedata.combining(sign))
    text = text.casefold()
    found = _WORD.findall(text)
    if "'s" not in text and "’s" not in text:
        return tuple(found)
    return tuple(word.removesuffix("'s").removesuffix("’s") for word in found)


def is_like(one: Sequence[str], other: Sequence[str], *, least: float) -> bool:
    """Tell whether two rows of words are alike, letter by letter, by `least` of 1 and more.

    Endless ones are only if they are equal. Rows with few words in common never come that
    far: that is looked at first, for what compares letters takes its time to load.
    """
    if one == other:
        return True
    words, others = set(one), set(other)
    shared = len(words & others)
    too_few = shared < (least - _SLACK) * max(len(words), len(others))
    if len(one) + len(other) > _LONGEST_COMPARED or too_few:
        return False
    from rapidfuzz.fuzz import ratio

    return ratio(" ".join(one), " ".join(other)) >= 100 * least


def contains(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    """Tell whether one row of words stands whole in another."""
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "


def candidate_pairs(
    texts: Sequence[tuple[str, ...]], *, least: float = 0.0
) -> Iterator[tuple[int, int]]:
    """Give the numbers of texts that may be alike: they share two of their longest words.

    Of these, pairs are left out whose words tell that they are not alike by `least` of 1, and
    that neither stands in the other. With stock phrases that is nearly all of them.
    """
    sets = list(map(frozenset, texts))
    marks, share = _marks(sets), least - _SLACK
    # A dictionary keeps the order, each pair once.
    for one, other in dict.fromkeys(_pairs(sets)):
        shared = (marks[one] & marks[other]).bit_count()
        few, many = len(sets[one]), len(sets[other])
        if shared in (few, many) or shared >= share * max(few, many):
            yield one, other


def _pairs(texts: Sequence[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Give the pairs of texts that share two of their longest words, some several times."""
    # The longest first, those of one length by the alphabet: sorting is stable.
    rows = [sorted(sorted(words), key=len, reverse=True)[:_TELLING] for words in texts]
    holders = Counter(chain.from_iterable(rows))
    blocks: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for number, telling in enumerate(rows):
        # What stands in one text only leads to no other.
        for pair in combinations(sorted(word for word in telling if holders[word] > 1), 2):
            blocks[pair].append(number)
    for numbers in blocks.values():
        yield from combinations(numbers[:_MOST_IN_BLOCK], 2)


def _marks(texts: Sequence[frozenset[str]]) -> list[int]:
    """Give a number for each text, with one bit for each word that another one has as well.

    How many words two of them share is told from these in a third of the time.
    """
    holders = Counter(chain.from_iterable(texts))
    shared = (word for word, count in holders.items() if count > 1)
    bits = {word: 1 << at for at, word in enumerate(shared)}
    return [sum(map(bits.__getitem__, bits.keys() & words)) for words in texts]


def joined(things: Iterable[K], pairs: Iterable[tuple[K, K]]) -> list[list[K]]:
    """Gather things that pairs connect, directly or over others; first come, first stands."""
    order = {thing: number for number, thing in enumerate(things)}
    leads = {thing: thing for thing in order}
    for one, other in pairs:
        first, second = sorted((_lead(leads, one), _lead(leads, other)), key=order.__getitem__)
        leads[second] = first
    groups: dict[K, list[K]] = {}
    for thing in order:
        groups.setdefault(_lead(leads, thing), []).append(thing)
    return list(groups.values())


def _lead(leads: dict[K, K], thing: K) -> K:
    while leads[thing] != thing:
        leads[thing] = leads[leads[thing]]
        thing = leads[thing]
    return thing
