"""The official names with all their wordings: word by word, and by the stems they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.words import Stemmer, split_words, word_set
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


class NearWording(NamedTuple):
    """A wording that shares most of its stems with a sentence, at some of its words."""

    wording: TermWording
    positions: list[int]


class _Stemmed(NamedTuple):
    """A wording with its stems, and how many of them a sentence must have."""

    wording: TermWording
    stems: frozenset[str]
    least: int


class TermTable:
    """All wordings of all terms but those of areas, which have a table of their own."""

    def __init__(self, terms: Iterable[Term], stemmer: Stemmer) -> None:
        wordings = list(_wordings(terms))
        self.exact = PhraseTable((one.words, one) for one in wordings)
        self._stemmed = [_stemmed(one, stemmer) for one in wordings if _is_long(one)]
        self._by_stem = _by_rare_stem(self._stemmed)

    def near(self, stems: Sequence[str]) -> list[NearWording]:
        """Give the wordings that share two thirds of their stems, and two at least."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for position, stem in enumerate(stems):
            places[stem].append(position)
        here, near = frozenset(places), []
        for number in sorted(set[int]().union(*(self._by_stem.get(stem, ()) for stem in places))):
            wording, wanted, least = self._stemmed[number]
            shared = wanted & here
            if len(shared) >= least:
                positions = sorted(at for stem in shared for at in places[stem])
                near.append(NearWording(wording, positions))
        return near


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """Give the words that carry meaning."""
    return tuple(word for word in words if word not in _SMALL)


def _wordings(terms: Iterable[Term]) -> Iterator[TermWording]:
    for term in terms:
        if term.kind == "area":
            continue
        texts = (term.official, *term.aliases, *term.garbled)
        # "UN Convention on …" and "UN Population Fund" are told as often as the full names.
        texts += tuple(text.replace("United Nations", "UN") for text in texts)
        for text in dict.fromkeys(texts):
            words = tuple(word.lower() for word in split_words(text))
            exact = text in term.exact_only
            yield TermWording(term, words, text, exact, text in term.garbled)


def _is_long(wording: TermWording) -> bool:
    """Tell whether a name is long enough to be known by its likeness."""
    return not wording.exact and len(wording.text) >= _SHORTEST_FUZZY and len(wording.words) > 1


def _stemmed(wording: TermWording, stemmer: Stemmer) -> _Stemmed:
    words = set(content_words(wording.words))
    least = -(-max(2 * len(words), 6) // 3)
    return _Stemmed(wording, frozenset(stemmer.stems(words)), least)


def _by_rare_stem(stemmed: Sequence[_Stemmed]) -> dict[str, list[int]]:
    """File each wording under so few of its stems that a near sentence must have one of them.

    The rarest ones are taken: "international" or "convention" would call up hundreds of
    names at every sentence.
    """
    counts = Counter(stem for one in stemmed for stem in one.stems)
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(stemmed):
        rarest = sorted(one.stems, key=lambda stem: (counts[stem], stem))
        for stem in rarest[: max(len(rarest) - one.least + 1, 0)]:
            index[stem].append(number)
    return dict(index)
