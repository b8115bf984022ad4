"""One person under several names: in full, turned around, by surname alone."""

from collections import defaultdict
from collections.abc import Sequence

from briefgen.checks.likeness import joined, plain_words
from briefgen.model.facts import Fact

Name = frozenset[str]


def group_people(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Gather the facts of each person.

    A name that is a part of just one fuller name, on the same side as far as sides are
    known, is that person's.
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
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


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
