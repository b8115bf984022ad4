"""Find the country a text speaks from: for its own ministers it names none."""

import re

from briefgen.extract.article import Article
from briefgen.extract.dateline import dateline_places
from briefgen.extract.span import Span
from briefgen.extract.words import find_words, word_set
from briefgen.model.facts import Attribute

_HEAD = 400
"""Characters at the start that hold a letterhead."""
_STATE_OFFICE = re.compile(
    r"\b(?:minister|(?:permanent|principal|cabinet|state|technical) secretary|premier|senator"
    r"|undersecretary|chancellor|secretary of state)\b",
    re.IGNORECASE,
)
_SEATS = word_set("Brussels Geneva Vienna Strasbourg Davos Hague York")
"""Cities from which is reported of bodies of many countries."""


def by_home(article: Article, titles: list[Span]) -> Attribute | None:
    """Give the country a text speaks from to an officer of state whose country it does not name."""
    home = home_party(article)
    if home is None:
        return None
    party, place = home
    for title in titles:
        if _STATE_OFFICE.search(article.words_of(title)):
            return Attribute(
                value=party, start=place.start, end=place.end, rule="side-by-home", confidence=0.5
            )
    return None


def home_party(article: Article) -> tuple[str, Span] | None:
    """Give the party of the letterhead, else of the dateline, with its place."""
    return _of_letterhead(article) or _of_dateline(article)


def _of_letterhead(article: Article) -> tuple[str, Span] | None:
    """Read "REPUBLIC OF NORLAND" and "EMBASSY OF NORLAND" in lines of capitals."""
    start = 0
    for line in article.text[:_HEAD].splitlines(keepends=True):
        if line.isupper() and " OF " in line:
            words = find_words(line.title().replace(" Of ", " of ").replace(" The ", " the "))
            party = next(article.index.gazetteer.parties(words), None)
            if party:
                return party.party, Span(start + party.span.start, start + party.span.end)
        start += len(line)
    return None


def _of_dateline(article: Article) -> tuple[str, Span] | None:
    """Give the country of the place a report is given from, unless many speak from there."""
    for span in dateline_places(article):
        home = _country_at(article, span)
        if home and not set(article.words_of(span).title().split()) & _SEATS:
            return home
    return None


def _country_at(article: Article, span: Span) -> tuple[str, Span] | None:
    """Give the country of the capital or city that a place begins with."""
    sentence = article.sentence_at(span.start)
    capital = sentence.party_at(span)
    if capital and capital.span.start == span.start:
        return capital.party, capital.span
    city = next((one for one in sentence.places if one.span.start == span.start), None)
    names = {one.code: one.name for one in article.index.knowledge.countries}
    return (names[city.place.country], city.span) if city and city.place.country in names else None
