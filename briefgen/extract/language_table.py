"""Names and phrases in languages other than English, filed when the first text needs them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from briefgen.extract.foreign_date_forms import DatePattern, date_patterns
from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.words import Stemmer, find_words
from briefgen.model.agenda import AreaDefinition
from briefgen.model.knowledge import Knowledge, Language
from briefgen.model.terms import Term

Known = TypeVar("Known", Term, AreaDefinition)

_ATTACHED = re.compile(r"[وفبك](?=ال)")
"""Arabic writes "and", "so", "in" and "as" together with the article of the next word."""


class TermPhrase(NamedTuple):
    """A name of a term in one language."""

    term: Term
    text: str


class AreaPhrase(NamedTuple):
    """A phrase of an agenda area in one language."""

    area: AreaDefinition
    text: str


@dataclass(frozen=True)
class LanguageTable:
    """What is known in one language."""

    stemmer: Stemmer
    terms: PhraseTable[TermPhrase]
    areas: PhraseTable[AreaPhrase]
    dates: tuple[DatePattern, ...]

    def stems(self, words: Iterable[str]) -> tuple[str, ...]:
        """Give the stems by which words are looked up."""
        return _stems(self.stemmer, words)


class LanguageTables:
    """The tables of all languages; each is made when it is first asked for."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._made: dict[str, LanguageTable] = {}

    def of(self, code: str) -> LanguageTable:
        """Give the table of a language; of an unknown one, it knows dates in numbers only."""
        if code not in self._made:
            self._made[code] = _made(self._knowledge, code)
        return self._made[code]


def _made(knowledge: Knowledge, code: str) -> LanguageTable:
    language = knowledge.language(code) or Language(code=code, name="", common=())
    stemmer = Stemmer(language.stemmer)
    terms = (TermPhrase(term, text) for term, text in _texts(knowledge.terms, code))
    areas = (AreaPhrase(area, text) for area, text in _texts(knowledge.areas, code))
    return LanguageTable(
        stemmer=stemmer,
        terms=PhraseTable((_key(stemmer, one.text), one) for one in terms),
        areas=PhraseTable((_key(stemmer, one.text), one) for one in areas),
        dates=date_patterns(language),
    )


def _texts(known: Iterable[Known], code: str) -> Iterator[tuple[Known, str]]:
    for one in known:
        for text in one.languages.get(code, ()):
            yield one, text


def _key(stemmer: Stemmer, text: str) -> tuple[str, ...]:
    return _stems(stemmer, (word.text for word in find_words(text)))


def _stems(stemmer: Stemmer, words: Iterable[str]) -> tuple[str, ...]:
    return stemmer.stems(_ATTACHED.sub("", word, count=1) for word in words)
