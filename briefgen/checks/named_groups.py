"""One body, paper or place under several names: official, short, by its initials."""

from collections import defaultdict
from collections.abc import Sequence

from briefgen.checks.likeness import joined, plain_words
from briefgen.model.facts import Fact, NamedValue

_SMALL_WORDS = frozenset({"the", "of", "and", "for", "on", "in", "to", "a", "an"})
_SHORTEST_INITIALS = 3
Key = tuple[str, ...]


def group_names(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Gather the facts of each named thing.

    Known terms go by their id. A ministry that two sides have is two; where no side is
    told it counts for the only one there is. "MEE" is the only name with these initials.
    """
    keys = [_key(fact) for fact in facts]
    holders: defaultdict[Key, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        holders[key].append(number)
    pairs: list[tuple[int, int]] = []
    for numbers in holders.values():
        pairs += _of_one_side(numbers, facts)
    for key, other in _initials(holders):
        pairs.append((holders[key][0], holders[other][0]))
    return [[facts[at] for at in row] for row in joined(range(len(facts)), pairs)]


def _key(fact: Fact) -> Key:
    """Give the id of a term, else the words of the name without articles."""
    if isinstance(fact.value, NamedValue) and fact.value.term:
        return ("", fact.value.term)
    words = plain_words(fact.name)
    return tuple(word for word in words if word != "the") or words


def _of_one_side(numbers: list[int], facts: Sequence[Fact]) -> list[tuple[int, int]]:
    """Pair facts of one name by their side; without a side only where there is but one."""
    by_side: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        by_side[facts[number].attribute("side").casefold()].append(number)
    if len(by_side) == 2 and "" in by_side:
        return [(numbers[0], number) for number in numbers]
    return [(same[0], number) for same in by_side.values() for number in same]


def _initials(holders: defaultdict[Key, list[int]]) -> list[tuple[Key, Key]]:
    """Pair each name of initials with the only name that has them."""
    spelt: defaultdict[str, list[Key]] = defaultdict(list)
    for key in holders:
        content = [word for word in key if word not in _SMALL_WORDS]
        if len(content) >= _SHORTEST_INITIALS:
            spelt["".join(word[0] for word in content)].append(key)
    short = (key for key in holders if len(key) == 1 and len(spelt.get(key[0], ())) == 1)
    return [(key, spelt[key[0]][0]) for key in short]
