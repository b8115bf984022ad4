"""Tell which of the facts proposed anew an old fact has become.

The surest signs come first: the same place, then the same words or value in what became
of the sentence, then these anywhere, then words that are alike.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from msgspec.structs import replace
from rapidfuzz.fuzz import ratio

from briefgen.app.rereading.alignment import Alignment
from briefgen.model.facts import DateValue, Fact, FactKind, FactValue
from briefgen.model.ids import Id

_ALIKE = 85
"""How alike reported words are, of 100, to be the same ones in another wording."""
_SHORTEST = 20
"""Characters from which on words that are alike are no chance."""
_MOST = 100
"""Facts that are compared with one where many say the same."""

Sign = Callable[[Fact], Iterable[Fact]]
"""Gives the new facts that an old one may have become, the likeliest first."""


def matched(
    old_facts: Sequence[Fact], new_facts: Sequence[Fact], *, alignment: Alignment
) -> dict[Id, Fact]:
    """Give the new fact of each old one that has one, by the old one's id; each only once.

    Old facts are to be given as they were proposed.
    """
    candidates = _Candidates(new_facts, alignment)
    found: dict[Id, Fact] = {}
    for sign in (
        candidates.at_the_place,
        candidates.same_in_sentence,
        candidates.touching,
        candidates.same_anywhere,
        candidates.alike,
    ):
        for old in old_facts:
            if old.id not in found and (new := next(iter(sign(old)), None)):
                found[old.id] = candidates.take(new)
    return found


class _Candidates:
    """New facts that no old one has taken yet."""

    def __init__(self, new_facts: Sequence[Fact], alignment: Alignment) -> None:
        self._alignment = alignment
        self._free = {fact.id: fact for fact in new_facts}
        self._by_kind: dict[FactKind, list[Fact]] = {}
        self._by_saying: dict[object, list[Fact]] = {}
        for fact in sorted(new_facts, key=lambda fact: fact.start):
            self._by_kind.setdefault(fact.kind, []).append(fact)
            self._by_saying.setdefault(saying(fact), []).append(fact)

    def take(self, fact: Fact) -> Fact:
        """Take a fact out."""
        return self._free.pop(fact.id)

    def at_the_place(self, old: Fact) -> Iterable[Fact]:
        """Give those at the very place, the same value before others."""
        place = self._alignment.place(old.start, old.end)
        if place is None:
            return ()
        here = [
            fact
            for fact in self._between(old.kind, place.start, place.start + 1)
            if fact.end == place.end
        ]
        return sorted(here, key=lambda fact: fact.value != old.value)

    def same_in_sentence(self, old: Fact) -> Iterable[Fact]:
        """Give those that say the same where the sentence went."""
        return (fact for fact in self._near(old) if saying(fact) == saying(old))

    def touching(self, old: Fact) -> Iterable[Fact]:
        """Give those that share characters with the place, or whose words are alike there."""
        place = self._alignment.place(old.start, old.end)
        return (
            fact
            for fact in self._near(old)
            if (place and fact.start < place.end and place.start < fact.end)
            or _are_alike(fact, old)
        )

    def same_anywhere(self, old: Fact) -> Iterable[Fact]:
        """Give those that say the same at any place, in reading order."""
        known = self._by_saying.get(saying(old), ())
        return islice((fact for fact in known if fact.id in self._free), 1)

    def alike(self, old: Fact) -> Iterable[Fact]:
        """Give those whose words are alike at any place; values must be the same to be so."""
        if old.value is not None:
            return ()
        free = (fact for fact in self._by_kind.get(old.kind, ()) if fact.id in self._free)
        return (fact for fact in islice(free, _MOST) if _are_alike(fact, old))

    def _near(self, old: Fact) -> Iterable[Fact]:
        """Give what is left of a kind in what became of the sentence of a fact."""
        where = self._alignment.counterpart(old.start, old.end)
        return self._between(old.kind, where.start, where.end) if where else ()

    def _between(self, kind: FactKind, start: int, end: int) -> Iterable[Fact]:
        """Give what is left of a kind that begins in a stretch of the new text."""
        facts = self._by_kind.get(kind, [])
        first = bisect_left(facts, start, key=lambda fact: fact.start)
        last = bisect_left(facts, end, key=lambda fact: fact.start)
        return (fact for fact in facts[first:last] if fact.id in self._free)


def saying(fact: Fact) -> object:
    """Give what is equal for facts that say the same, whatever is around them."""
    return fact.kind, words_of(fact) if fact.value is None else reading_of(fact.value)


def words_of(fact: Fact) -> str:
    """Give the words of a fact, whatever white space and capitals they have."""
    return " ".join(fact.text.casefold().split())


def reading_of(value: FactValue | None) -> FactValue | None:
    """Give a value without the other readings it might have had."""
    return replace(value, candidates=()) if isinstance(value, DateValue) else value


def _are_alike(first: Fact, second: Fact) -> bool:
    if min(len(first.text), len(second.text)) < _SHORTEST:
        return False
    return ratio(first.text, second.text) >= _ALIKE
