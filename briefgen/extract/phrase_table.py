"""Find known phrases in a row of words, the longest at each place first."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class PhraseMatch(NamedTuple, Generic[T]):
    """The words from index `first` up to, not including, `stop` form the phrase of `entry`."""

    first: int
    stop: int
    entry: T


class PhraseTable(Generic[T]):
    """Phrases by their words, with the lengths that begin with each first word.

    A text is read once whatever the table's size: at each word there are as many look-ups as
    its phrases have lengths. Of two entries with one phrase the first counts.
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]]) -> None:
        self._entries: dict[tuple[str, ...], T] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        for phrase, entry in entries:
            if phrase:
                self._entries.setdefault(phrase, entry)
                length = len(phrase)
                known = self._lengths.get(phrase[0], ())
                if length not in known:
                    self._lengths[phrase[0]] = tuple(sorted((*known, length), reverse=True))

    @property
    def openings(self) -> Iterable[str]:
        """The words that phrases begin with."""
        return self._lengths.keys()

    def find(
        self,
        words: Sequence[str],
        *,
        accepts: Callable[[PhraseMatch[T]], bool] = lambda _: True,
    ) -> Iterator[PhraseMatch[T]]:
        """Yield the phrases in reading order; no two of them share a word.

        Where the longest at a place is not accepted, the next shorter one is tried.
        """
        position = 0
        while position < len(words):
            match = next(filter(accepts, self._matches_at(words, position)), None)
            if match is None:
                position += 1
            else:
                yield match
                position = match.stop

    def _matches_at(self, words: Sequence[str], position: int) -> Iterator[PhraseMatch[T]]:
        for length in self._lengths.get(words[position], ()):
            phrase = tuple(words[position : position + length])
            if phrase in self._entries:
                yield PhraseMatch(position, position + len(phrase), self._entries[phrase])
