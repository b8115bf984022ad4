"""Words with their places, and the stems by which phrases are compared."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from briefgen.extract.english_stems import english_stem

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|[\u3400-\u9fff]"  # Chinese puts no spaces between words, so each sign counts
    r"|[\u3040-\u30ff\uac00-\ud7af]+"  # Japanese and Korean endings touch foreign names
    r"|[^\W_]+?(?=(?<=[a-z])[A-Z][a-z])"  # asForest: two words glued by a translation
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_PIECE = (
    r"(?:(?:[A-Z]\.){2,}|H\.E(?!\w)"
    # the initial of a name, also of a Mongolian or Russian one
    r"|(?:[A-Z]|Kh|Ts|Ch|Sh|Yu|Ya|Zh|Dz)\.(?=\s?[A-Z]|\s(?:de|van|von|da|del|bin|al)\s)"
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


def split_words(text: str) -> tuple[str, ...]:
    """Give the words of a phrase without their places; plain ones need no pattern."""
    if text.isascii() and text.replace(" ", "").isalpha():
        pieces = text.split()
        if text.islower() or all(one.islower() or one.istitle() for one in pieces):
            return tuple(pieces)
    return tuple(word.text for word in find_words(text))


@lru_cache(maxsize=2048)
def find_tokens(text: str, start: int, end: int) -> list[Word]:
    """Split a stretch into names' words: hyphens and possessives stay, other marks stand alone.

    Each sentence is asked for three times; nobody changes the list.
    """
    return [Word(*match.span(), match[0]) for match in _TOKEN.finditer(text, start, end)]


class Stemmer:
    """Reduce words to their stems; remembers the words it has seen.

    Takes the name of one of Snowball's algorithms; without one, words are their own stems.
    `known` are stems that need not be found again.
    """

    def __init__(self, algorithm: str = "english", *, known: Mapping[str, str] = {}) -> None:
        self._algorithm = algorithm
        self._known = dict(known)

    @cached_property
    def _stem(self) -> Callable[[str], str]:
        if not self._algorithm:
            return str
        if self._algorithm == "english":
            return english_stem
        import snowballstemmer

        stem: Callable[[str], str] = snowballstemmer.stemmer(self._algorithm).stemWord
        return stem

    def stems(self, words: Iterable[str]) -> tuple[str, ...]:
        """Give the stem of each word; a word of over 40 letters is no word and stays as it is."""
        lowered = [word.lower() for word in words]
        try:
            return tuple([self._known[word] for word in lowered])
        except KeyError:  # a new word, or one that is too long to be remembered
            return tuple([self._stem_of(word) for word in lowered])

    def _stem_of(self, word: str) -> str:
        if len(word) > _LONGEST_STEMMED:
            return word
        if word not in self._known:
            self._known[word] = self._stem(word)
        return self._known[word]
