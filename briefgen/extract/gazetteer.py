"""Find parties (countries, unions) and places by their names."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property
from itertools import filterfalse
from typing import Literal, NamedTuple

from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.span import Span
from briefgen.extract.words import Word, find_words
from briefgen.model.knowledge import Country, Knowledge, Place

_WORDS_TOO = frozenset({"Polish"})
"""Adjectives that are another word in small letters."""

_EUROPEAN_BODY = re.compile(
    r" (?:Union|Commission\w*|Parliament|Council|External|Central|Investment|Medicines|Defence"
    r"|Chief|affairs|side|delegation|negotiator|ambassador|envoy|partners)\b"
)

PartyForm = Literal["name", "adjective", "capital"]


class PartyMention(NamedTuple):
    """A party at one place; `form` says whether by name, adjective or its capital."""

    span: Span
    party: str
    form: PartyForm


class PlaceMention(NamedTuple):
    """A city or region at one place."""

    span: Span
    place: Place


class Gazetteer:
    """The names of all parties and places, ready to be looked up."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._parties = PhraseTable(_party_names(knowledge))
        self._known_places = knowledge.places
        self._places = PhraseTable((key(place.name), place) for place in knowledge.places)

    @cached_property
    def _capital_openings(self) -> frozenset[str]:
        """The first words of places, in capitals; "McAllen" is two words, "MCALLEN" is one."""
        odd = (one.name for one in self._known_places if not one.name.istitle())
        words = (unaccented(name.partition(" ")[0]) for name in odd)
        return frozenset(map(str.upper, (*self._places.openings, *words)))

    @cached_property
    def _in_capitals(self) -> PhraseTable[Place]:
        """The places as datelines print them: "PORT ALDREN, May 7"; made when a text does so."""
        return PhraseTable((key(place.name.upper()), place) for place in self._known_places)

    def parties(self, words: list[Word]) -> Iterator[PartyMention]:
        """Yield the parties among some words in reading order."""
        for match in self._parties.find([unaccented(word.text) for word in words]):
            if match.entry:
                span = Span(words[match.first].start, words[match.stop - 1].end)
                yield PartyMention(span, *match.entry)

    def party_in(self, name: str) -> str:
        """Give the first party that the name of a body has in it, or an empty string."""
        parties = self.parties(find_words(name))
        return next((one.party for one in parties if not is_wide(name, one)), "")

    def places(self, words: list[Word]) -> Iterator[PlaceMention]:
        """Yield the places among some words in reading order."""
        plain = [unaccented(word.text) for word in words]
        found = list(self._places.find(plain))
        if any(word in self._capital_openings for word in plain):
            capitals = {match.first: match for match in self._in_capitals.find(plain)}
            found = [capitals.pop(match.first, match) for match in found]
            found = sorted((*found, *capitals.values()), key=lambda match: match.first)
        for match in found:
            yield PlaceMention(
                Span(words[match.first].start, words[match.stop - 1].end), match.entry
            )


def key(name: str) -> tuple[str, ...]:
    """Give the words of a name as they are looked up, without accents."""
    name = unaccented(name)
    if name.isalpha() and (name[1:].islower() or name.isupper()):
        # Most names are one plain word; telling so is far cheaper than splitting them.
        return (name,)
    if name.istitle() and name.replace(" ", "").isalpha():
        return tuple(name.split())
    return tuple(word.text for word in find_words(name))


def unaccented(name: str) -> str:
    """Give a name as agencies print it: Sao Paulo for São Paulo."""
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("Ø", "O"))
    return "".join(filterfalse(unicodedata.combining, parts))


def _party_names(
    knowledge: Knowledge,
) -> Iterator[tuple[tuple[str, ...], tuple[str, PartyForm] | None]]:
    """Give the names of parties; longer ones that mean no party stand there with nothing."""
    yield from ((key(name), None) for name in knowledge.not_parties)
    for country in knowledge.countries:
        for form, names in _forms(country):
            for name in names:
                yield key(name), (country.name, form)


def _forms(country: Country) -> Iterator[tuple[PartyForm, tuple[str, ...]]]:
    """Give the forms of a party's name; translations write adjectives in small letters."""
    small = (one.lower() for one in country.adjectives if one not in _WORDS_TOO)
    yield "name", (country.name, *country.aliases)
    yield "adjective", (*country.adjectives, *small)
    yield "capital", (country.capital,)


def is_wide(text: str, party: PartyMention) -> bool:
    """Tell "European" where it means the continent, not the Union."""
    european = text[party.span.start : party.span.end] == "European"
    return european and not _EUROPEAN_BODY.match(text, party.span.end)
