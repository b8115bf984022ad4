"""Which date a name belongs to: one in a sentence that says the name."""

from bisect import bisect_right
from collections.abc import Iterable

from briefgen.compose.statements import days_of
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id


class DatesOfSentences:
    """The resolved dates of sources by their sentences, the first of a sentence before others."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._by_source: dict[Id | None, list[tuple[tuple[int, int], Fact]]] = {}
        for fact in facts:
            if fact.kind == "date" and fact.sentence and days_of(fact):
                self._by_source.setdefault(fact.source, []).append((fact.sentence, fact))
        for dates in self._by_source.values():
            dates.sort(key=lambda one: (one[0], one[1].start))

    def of_name(self, fact: Fact) -> Fact | None:
        """Give the date a name belongs to, looking at every place where its source says it.

        An agreement belongs to the date of a statement before any other.
        """
        found = [date for start in places_of(fact) if (date := self._at(fact.source, start))]
        if fact.kind == "agreement":
            found.sort(key=lambda date: not _is_of_statement(date))
        return found[0] if found else None

    def _at(self, source: Id | None, start: int) -> Fact | None:
        """Give the first date of the sentence that covers a place."""
        dates = self._by_source.get(source, [])
        at = bisect_right(dates, start, key=lambda one: one[0][0]) - 1
        if at < 0 or start >= dates[at][0][1]:
            return None
        sentence = dates[at][0]
        while at and dates[at - 1][0] == sentence:
            at -= 1
        return dates[at][1]


def places_of(fact: Fact) -> list[int]:
    """Give where a source says a fact: its own place and those of its mentions."""
    return [fact.start, *(mention.start for mention in fact.mentions)]


def _is_of_statement(date: Fact) -> bool:
    return isinstance(date.value, DateValue) and date.value.role == "statement"
