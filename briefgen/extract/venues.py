"""Find where things take place: cities, regions, and houses with a name."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.dated import dates_in
from briefgen.extract.found import Found
from briefgen.extract.houses import find_houses, find_seats, longest
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.venue_cities import find_cities, find_countries, whole_place
from briefgen.extract.venue_datelines import byline_town, dateline_town
from briefgen.extract.venue_lands import find_lands
from briefgen.extract.venue_offices import find_offices
from briefgen.extract.venue_sites import find_sites
from briefgen.extract.venue_towns import find_towns
from briefgen.extract.venues_told import find_told
from briefgen.model.facts import Attribute, DateValue, NamedValue

_ABOUT_MEETING = compiled(
    r"\b(?:meet\w*|met|talks?|talked|held|hold\w*|host\w*|receiv\w+|welcom\w+|co-chaired|visit\w*"
    r"|arriv\w+|travel\w*|delegation|session|round|spoke|speak\w*|discuss\w*|consultations|opened"
    r"|dialogue"
    r"|committee)\b",
    re.IGNORECASE,
)
_EARLIER = compiled(
    r"\b(?:COP\s?\d\d|summit|agreed|adopted|signed|conference|Conference|Summit|Council|statement)"
    r"(?: held)?\s(?:in|at)\s(?:the\s)?\Z"
)
"""What ties a place to something else than the meeting: "agreed in Dubai"."""
_OF_OTHER_THINGS = frozenset({"statement", "appointment", "quote", "deadline"})
"""Roles of dates that tell of something else; an announcement may be one of the meeting."""
_RECENT = timedelta(days=60)
"""A meeting that lies further back than this is not the one the text tells of."""
_CITYS_OWN = compiled(r" (?:(?:City|Town) Hall|(?:International )?Airport|Opera|Cathedral)\b")
"""Houses that are called after the city they stand in."""


def find_venues(
    article: Article,
    *,
    outside: SpanIndex,
    bodies: SpanIndex,
    people: SpanIndex,
    quoted: SpanIndex,
    dates: Sequence[Found],
) -> tuple[Found, ...]:
    """Find venues, one fact for each place.

    Names of bodies and people are `outside`; the seat of a body, and one of the `bodies` where
    people meet, only must not be one of the `people`. What is spoken of in a `quoted` speech
    is no venue.

    The attribute `role` says whether things of the meeting or visit take place there
    ("meeting"), or only others: an earlier summit, a statement ("other").
    """
    groups: dict[str, list[Span]] = {}
    for sentence in article.sentences:
        houses = longest(
            (
                *find_houses(article, sentence),
                *find_lands(article, sentence),
                *find_sites(article, sentence),
            )
        )
        taken: list[Span] = []
        told = tuple(find_told(article, sentence))
        seats = (*find_seats(article, sentence), *told)
        built = [span for span, _ in (*houses, *seats)]
        towns = (
            *find_cities(article, sentence),
            *find_towns(article, sentence),
            *find_countries(article, sentence),
        )
        towns += tuple(_towns_behind(article, sentence, built, [span for span, _ in towns]))
        for span, name in (
            *(one for one in towns if not _names_house(article.text, one[0], built)),
            *houses,
        ):
            if not (_is_named_otherwise(article, span, outside) or quoted.meeting(span)):
                groups.setdefault(name, []).append(span)
                taken.append(span)
        offices = find_offices(article, sentence, bodies.meeting(sentence.span))
        for span, name in (*seats, *offices):
            housed = any(
                span.start < house.start < span.end or house.covers(span) for house in taken
            )
            if not (housed or people.meeting(span) or quoted.meeting(span)):
                groups.setdefault(name, []).append(span)
    for span, name in (*dateline_town(article), *byline_town(article)):
        groups.setdefault(name, []).append(span)
    return tuple(
        _found(name, spans, _role(article, spans, dates)) for name, spans in groups.items()
    )


def _is_named_otherwise(article: Article, span: Span, outside: SpanIndex) -> bool:
    """Tell what has another kind; a house may have the name of a body within its own."""
    return any(
        span == other or not span.covers(other) or article.text.startswith(("'s", "’s"), other.end)
        for other in outside.meeting(span)
    )


def _towns_behind(
    article: Article, sentence: Sentence, houses: Sequence[Span], found: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the cities right behind a house, which stands in them: "at the Skrei Hyatt, Oslo"."""
    for one in sentence.places:
        behind = any(article.text[house.end : one.span.start] == ", " for house in houses)
        if behind and one.span not in found:
            yield whole_place(article, sentence, one)


def _names_house(text: str, town: Span, houses: Sequence[Span]) -> bool:
    """Tell the city in the name of a house, "Lancaster House", unless it stands there."""
    return any(
        house.covers(town) and house != town and not _CITYS_OWN.match(text, town.end)
        for house in houses
    )


def _role(article: Article, spans: list[Span], dates: Sequence[Found]) -> Attribute:
    """Give the role of a place: one sentence about the meeting makes it a place of the meeting."""
    for span in spans:
        sentence = article.sentence_at(span.start).span
        if _tells_of_meeting(article, span, dates_in(sentence, dates)):
            return Attribute(
                value="meeting",
                start=sentence.start,
                end=sentence.end,
                rule="venue-by-sentence",
                confidence=0.8,
            )
    return Attribute(value="other", rule="venue-by-sentence", confidence=0.7)


def _tells_of_meeting(article: Article, span: Span, dates: Sequence[Found]) -> bool:
    """Ask the dates of the sentence, else its words; what lies long back was another meeting."""
    known = [one.value for one in dates if isinstance(one.value, DateValue)]
    oldest = article.date.value - _RECENT if article.date else date.min
    if any(one.role in ("meeting", "visit") for one in known):
        return any(one.role in ("meeting", "visit") and one.last >= oldest for one in known)
    if any(one.role in _OF_OTHER_THINGS for one in known):
        return False
    sentence = article.sentence_at(span.start).span
    earlier = _EARLIER.search(article.text, max(sentence.start, span.start - 30), span.start)
    return not earlier and _is_about_meeting(article.text, sentence)


@lru_cache(maxsize=4)
def _is_about_meeting(text: str, sentence: Span) -> bool:
    """Tell a sentence that speaks of a meeting, once for all places in it."""
    return _ABOUT_MEETING.search(text, *sentence) is not None


def _found(name: str, spans: list[Span], role: Attribute) -> Found:
    return Found(
        kind="venue",
        span=spans[0],
        value=NamedValue(name=name),
        attributes={"role": role},
        more=tuple(spans[1:]),
        rule="place-by-preposition",
        confidence=0.85,
    )
