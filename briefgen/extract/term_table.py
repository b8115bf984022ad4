"""The official names with all their wordings: word by word, and by the stems they share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.words import Stemmer, find_words, word_set
from briefgen.model.terms import Term

_SHORTEST_FUZZY = 9
"""Letters under which a name must match letter by letter."""
_SMALL = word_set("a an and at by for from in of on the to with")


class TermWording(NamedTuple):
    """One wording of a term; an `exact` one must match letter by letter."""

    term: Term
    words: tuple[str, ...]
    text: str
    exact: bool
    garbled: bool


class TermTable:
    """All wordings of all terms but those of areas, which have a table of their own."""

    def __init__(self, terms: Iterable[Term], stemmer: Stemmer) -> None:
        wordings = list(_wordings(terms))
        self.exact = PhraseTable((one.words, one) for one in wordings)
        self._by_stem = _by_stem([one for one in wordings if _may_be_fuzzy(one)], stemmer)

    def sharing(self, stems: Sequence[str]) -> dict[TermWording, list[int]]:
        """Give the wordings that share a stem with a sentence, and at which of its words."""
        shared: defaultdict[TermWording, list[int]] = defaultdict(list)
        for position, stem in enumerate(stems):
            for wording in self._by_stem.get(stem, ()):
                shared[wording].append(position)
        return shared


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """Give the words that carry meaning."""
    return tuple(word for word in words if word not in _SMALL)


def _wordings(terms: Iterable[Term]) -> Iterator[TermWording]:
    for term in terms:
        if term.kind == "area":
            continue
        for text in dict.fromkeys((term.official, *term.aliases, *term.garbled)):
            words = tuple(word.text.lower() for word in find_words(text))
            exact = text in term.exact_only
            yield TermWording(term, words, text, exact, text in term.garbled)


def _may_be_fuzzy(wording: TermWording) -> bool:
    return not wording.exact and len(wording.text) >= _SHORTEST_FUZZY and len(wording.words) > 1


def _by_stem(wordings: list[TermWording], stemmer: Stemmer) -> dict[str, list[TermWording]]:
    index: defaultdict[str, list[TermWording]] = defaultdict(list)
    for wording in wordings:
        for stem in set(stemmer.stems(content_words(wording.words))):
            index[stem].append(wording)
    return dict(index)
