"""One text prepared for the rules: its sentences, words, parties and places."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

from briefgen.extract.gazetteer import Gazetteer, PartyMention, PlaceMention, is_wide
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.languages import ENGLISH, find_language
from briefgen.extract.sentences import split_sentences
from briefgen.extract.span import Span, SpanIndex, span_at
from briefgen.extract.words import Word, find_words
from briefgen.model.source import DocumentDate

Mentioned = TypeVar("Mentioned", PartyMention, PlaceMention)
_NAMESAKES: dict[str, tuple[str, ...]] = {
    "Dominican Republic": ("Dominica",),
    "Guinea": ("Guinea-Bissau", "Equatorial Guinea"),
    "South Korea": ("North Korea",),
    "Sudan": ("South Sudan",),
}
"""Countries whose adjective others share: "Guinean" of a text that names Guinea-Bissau alone."""
_TWO = 2
"""Parties that a meeting has by rule."""


@dataclass(frozen=True)
class Sentence:
    """One sentence with what the gazetteer knows in it; places count in the whole text."""

    span: Span
    words: tuple[Word, ...]
    parties: tuple[PartyMention, ...]
    places: tuple[PlaceMention, ...]

    @cached_property
    def is_headline(self) -> bool:
        """Tell a line in which nearly every word has a capital: capitals then say nothing."""
        words = [word.text for word in self.words if len(word.text) > 3]
        ended = bool(self.words) and self.words[-1].end < self.span.end
        return (
            len(words) > 3
            and not ended
            and sum(word[0].isupper() for word in words) > 0.8 * len(words)
        )

    def party_at(self, span: Span) -> PartyMention | None:
        """Give the first party that shares a character with a place."""
        # Parties never overlap; a list of a hundred of them is asked for each word.
        at = bisect_right(self.parties, span.start, key=lambda one: one.span.end)
        near = self.parties[at : at + 1]
        return near[0] if near and near[0].span.meets(span) else None

    def town_around(self, span: Span) -> Span | None:
        """Give the place of the first town that covers a stretch."""
        return next((one for one in self._towns.meeting(span) if one.covers(span)), None)

    @cached_property
    def _towns(self) -> SpanIndex:
        return SpanIndex(one.span for one in self.places)


@dataclass(frozen=True, eq=False)
class Article:
    """A whole text; what is worked out of it once is kept with it, so each is only like itself.

    `date` is the day it was published, where that is known, `language` a code, empty for
    an unknown one.
    """

    text: str
    sentences: tuple[Sentence, ...]
    index: KnowledgeIndex
    date: DocumentDate | None = None
    language: str = ENGLISH

    def sentence_at(self, position: int) -> Sentence:
        """Give the sentence in which, or after which, a position lies."""
        return self.sentences[span_at(self._spans, position)]

    def index_at(self, position: int) -> int:
        """Give the number of that sentence, counted from 0."""
        return span_at(self._spans, position)

    def words_of(self, span: Span) -> str:
        """Give the text at a place."""
        return self.text[span.start : span.end]

    @cached_property
    def main_parties(self) -> tuple[str, str] | None:
        """The two parties the text names most, where both come at least twice."""
        top = self._named_most
        return (top[0][0], top[1][0]) if len(top) > 1 and top[1][1] > 1 else None

    @cached_property
    def is_of_three(self) -> bool:
        """Tell a text that names a third party about as often as its second one."""
        top = self._named_most
        return len(top) > _TWO and top[_TWO][1] > 1 and 3 * top[_TWO][1] >= 2 * top[1][1]

    @cached_property
    def _named_most(self) -> list[tuple[str, int]]:
        counts = Counter(
            one.party
            for sentence in self.sentences
            for one in sentence.parties
            if not is_wide(self.text, one)
        )
        return counts.most_common(_TWO + 1)

    def towns_in(self, sentence: Sentence) -> Iterator[tuple[Span, str]]:
        """Yield the capitals, cities and regions of a sentence with the countries they lie in."""
        for one in sentence.parties:
            if one.form == "capital":
                yield one.span, one.party
        for place in sentence.places:
            if country := self.index.countries.get(place.place.country):
                yield place.span, country

    def names(self, party: str) -> bool:
        """Tell whether a text names a party anywhere."""
        return party in self._named_parties

    @cached_property
    def _named_parties(self) -> frozenset[str]:
        return frozenset(one.party for sentence in self.sentences for one in sentence.parties)

    @cached_property
    def _spans(self) -> tuple[Span, ...]:
        return tuple(sentence.span for sentence in self.sentences)


def prepare_article(text: str, *, index: KnowledgeIndex) -> Article:
    """Split a text into sentences, look up parties and places, and tell its language."""
    sentences = _with_namesakes(tuple(_prepare(text, index.gazetteer)))
    words = [word.text for sentence in sentences for word in sentence.words]
    language = find_language(words, index.knowledge.languages)
    return Article(text=text, sentences=sentences, index=index, language=language)


def _prepare(text: str, gazetteer: Gazetteer) -> Iterator[Sentence]:
    for span in split_sentences(text):
        words = find_words(text, *span)
        parties = tuple(gazetteer.parties(words))
        places = tuple(gazetteer.places(words))
        yield Sentence(
            span=span,
            words=tuple(words),
            # "Santiago de Cuba" is not in Chile.
            parties=_whole(parties, places, lambda one: one.form == "capital"),
            # "Antigua and Barbuda" is not the island.
            places=_whole(places, parties, lambda _: True),
        )


def _with_namesakes(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """Give an adjective of two countries to the one that a text names, where it is one alone."""
    told = {
        one.party for sentence in sentences for one in sentence.parties if one.form != "adjective"
    }
    meant = {
        party: named[0]
        for party, others in _NAMESAKES.items()
        if party not in told and len(named := [one for one in others if one in told]) == 1
    }
    return tuple(_with_meant(sentence, meant) for sentence in sentences) if meant else sentences


def _with_meant(sentence: Sentence, meant: dict[str, str]) -> Sentence:
    parties = tuple(
        one._replace(party=meant[one.party])
        if one.form == "adjective" and one.party in meant
        else one
        for one in sentence.parties
    )
    return replace(sentence, parties=parties)


def _whole(
    mentions: tuple[Mentioned, ...],
    others: Sequence[PartyMention | PlaceMention],
    is_asked: Callable[[Mentioned], bool],
) -> tuple[Mentioned, ...]:
    """Leave out, of those that are asked about, what is a part of a longer name."""
    if not mentions or not others:
        return mentions
    longer = SpanIndex(one.span for one in others)
    return tuple(
        one
        for one in mentions
        if not is_asked(one)
        or all(
            other == one.span or not other.covers(one.span) for other in longer.meeting(one.span)
        )
    )
