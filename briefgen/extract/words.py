"""Words with their places, and the stems by which phrases are compared."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|[^\W_]+?(?=(?<=[a-z])[A-Z][a-z])"  # asForest: two words glued by a translation
    r"|[^\W_]+"
)
_PIECE = (
    r"(?:(?:[A-Z]\.){2,}"
    r"|[A-Z]\.(?=\s?[A-Z]|\s(?:de|van|von|da|del|bin|al)\s)"  # the initial of a name
    r"|[^\W_]+(?:['’][^\W_]+)?)"
)
_TOKEN = re.compile(rf"COP \d{{1,2}}(?!\w)|vda\.(?=\sde\s)|{_PIECE}(?:[-&/]{_PIECE})*|[^\w\s]")
_LONGEST_STEMMED = 40


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text as a set; word lists read best as text."""
    return frozenset(text.split())


class Word(NamedTuple):
    """One word and its place."""

    start: int
    end: int
    text: str


def find_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Split a stretch of text into words; punctuation only separates them."""
    stop = len(text) if end is None else end
    return [Word(*match.span(), match[0]) for match in _WORD.finditer(text, start, stop)]


def find_tokens(text: str, start: int, end: int) -> list[Word]:
    """Split a stretch into names' words: hyphens and possessives stay, other marks stand alone."""
    return [Word(*match.span(), match[0]) for match in _TOKEN.finditer(text, start, end)]


class Stemmer:
    """Reduce English words to their stems; remembers the words it has seen."""

    def __init__(self) -> None:
        import snowballstemmer

        self._stem = snowballstemmer.stemmer("english").stemWord
        self._known: dict[str, str] = {}

    def stems(self, words: Iterable[str]) -> tuple[str, ...]:
        """Give the stem of each word; a word of over 40 letters is no word and stays as it is."""
        return tuple(self._stem_of(word.lower()) for word in words)

    def _stem_of(self, word: str) -> str:
        if len(word) > _LONGEST_STEMMED:
            return word
        if word not in self._known:
            self._known[word] = self._stem(word)
        return self._known[word]
