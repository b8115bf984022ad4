"""One person under several names: in full, turned around, by surname alone, spelt otherwise."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefgen.checks.likeness import joined, plain_words
from briefgen.late_patterns import late_pattern
from briefgen.model.facts import Fact

Name = frozenset[str]

_VOWELS = late_pattern(r"(?<=.)[aeiouy]")
_DOUBLED = late_pattern(r"(.)\1+")
_SHORTEST_RESPELT = 5
"""Letters of a word below which another vowel makes another name: "Lund" and "Lind"."""
_MOST_SPELT_ALIKE = 60
"""Names that share the consonants of a word with more others than this are not compared."""


def group_people(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Gather the facts of each person.

    A name that is a part of just one fuller name, on the same side as far as sides are
    known, is that person's; so is one in which a single word has other vowels, as
    languages with another script are written down in more than one way.
    """
    names = [name_words(fact) for fact in facts]
    holders: defaultdict[Name, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        holders[name].append(number)
    pairs = [(numbers[0], number) for numbers in holders.values() for number in numbers]
    by_word = _by_word(holders)
    for name, numbers in holders.items():
        if fuller := _fuller(name, by_word):
            pairs += [
                (holders[fuller][0], number)
                for number in numbers
                if _may_be_one([facts[at] for at in (number, *holders[fuller])])
            ]
    for name, respelt in _respelt(holders):
        first, other = holders[name], holders[respelt]
        if _may_be_one([facts[at] for at in (*first, *other)]):
            pairs.append((first[0], other[0]))
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


def _respelt(names: defaultdict[Name, list[int]]) -> Iterator[tuple[Name, Name]]:
    """Yield pairs of names of which one word differs in vowels: "Birhanu", "Berhanu".

    One of both may be fuller: "Majed Harbi", "Majid bin Fahd Harbi".
    """
    alike: defaultdict[tuple[Name, str], list[Name]] = defaultdict(list)
    spelt: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        for word in sorted(name):
            if len(name) > 1 and len(word) >= _SHORTEST_RESPELT:
                consonants = _consonants(word)
                alike[name - {word}, consonants].append(name)
                spelt[consonants].append(name)
    for row in alike.values():
        yield from pairwise(row)
    for (others, consonants), row in alike.items():
        if len(spelt[consonants]) <= _MOST_SPELT_ALIKE:
            for one in spelt[consonants]:
                if others < one and consonants in map(_consonants, one - others):
                    yield row[0], one


def _consonants(word: str) -> str:
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word))


def name_words(fact: Fact) -> Name:
    """Give the words of a name in any order; initials between them make no other name."""
    words = plain_words(fact.name)
    return frozenset(word for word in words if len(word) > 1) or frozenset(words)


def _by_word(names: defaultdict[Name, list[int]]) -> dict[str, list[Name]]:
    by_word: dict[str, list[Name]] = {}
    for name in names:
        for word in sorted(name):
            by_word.setdefault(word, []).append(name)
    return by_word


def _fuller(name: Name, by_word: dict[str, list[Name]]) -> Name | None:
    """Give the only name that has all words of another and more."""
    rarest = min((by_word[word] for word in name), key=len, default=[])
    fuller = [other for other in rarest if name < other]
    return fuller[0] if len(fuller) == 1 else None


def _may_be_one(facts: list[Fact]) -> bool:
    """Tell whether no two sides are named."""
    return len({side for fact in facts if (side := fact.attribute("side"))}) < 2
