"""Find known phrases in a row of words, the longest at each place first."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class PhraseMatch(NamedTuple, Generic[T]):
    """The words from index `first` up to, not including, `stop` form the phrase of `entry`."""

    first: int
    stop: int
    entry: T


class PhraseTable(Generic[T]):
    """Phrases by their first word, so that a text is read once whatever the table's size."""

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]]) -> None:
        by_first: defaultdict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        for phrase, entry in entries:
            if phrase:
                by_first[phrase[0]].append((phrase, entry))
        for rows in by_first.values():
            rows.sort(key=lambda row: -len(row[0]))
        self._by_first = dict(by_first)

    def find(self, words: Sequence[str]) -> Iterator[PhraseMatch[T]]:
        """Yield the phrases in reading order; no two of them share a word."""
        position = 0
        while position < len(words):
            match = self._match_at(words, position)
            if match is None:
                position += 1
            else:
                yield match
                position = match.stop

    def _match_at(self, words: Sequence[str], position: int) -> PhraseMatch[T] | None:
        for phrase, entry in self._by_first.get(words[position], ()):
            stop = position + len(phrase)
            if tuple(words[position:stop]) == phrase:
                return PhraseMatch(position, stop, entry)
        return None
