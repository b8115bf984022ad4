"""Find the place a report is given from: in its dateline, or in the line of who wrote it."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.capital_letters import compiled
from briefgen.extract.dateline import dateline_place, dateline_places
from briefgen.extract.head_nouns import HEADS as BODIES
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, MODIFIERS, NO_NAME, SUBJECTS

_LEAVES = compiled(
    r"\b(?:head(?:s|ed|ing)? (?:to|for)|travel\w* to|(?:will|to|sets? to) visit"
    r"|leaves? (?:(?:on|in) [A-Z][a-z]+day )?for|left for|trip to|visit to)\b",
    re.IGNORECASE,
)
_LEAD = 300
"""Characters behind a dateline in which the report says where things happen."""
_WHERE_TO = 40
"""Characters behind words of a journey in which its goal is named."""
_HERE = compiled(
    r" (?:the|this|our) (?:[Kk]ingdom|[Cc]ountry|[Rr]epublic|[Ss]ultanate|[Ee]mirate)\b(?! of)"
)
"""How a country calls itself: "on a visit to the Kingdom"."""
_BYLINE = compiled(
    r"(?:\A|\n)[Bb]y (?:[A-Z][^\n,.;]{3,60}? (?:in|[-–—] [Ff]rom)"
    r"|(?:[Oo]ur|[Aa]|[Ss]taff) [A-Z]?[\w ]{3,30},)"
    r" (?P<town>[A-Z][^\n,.;()]{2,30}?)\s*(?:\n|,)"
    r"|(?:\A|\n)(?:[Oo]ur|[Ss]taff|[Ss]pecial) (?:[Bb]ureau|[Cc]orrespondent|[Rr]eporter|[Dd]esk)"
    r", (?P<desk>[A-Z][\w’' -]{2,30}?)(?=[.,:\n])"
)
_NAMED_BYLINE = compiled(
    r"(?:\A|\n)[Bb]y [A-Z][\w.’'-]+(?: [\w.’'-]+){1,3}, (?P<town>[A-Z][\w’' -]{2,30}?)\s*\n"
)
"""Where the reporter writes from: "By NAME in Oslo", "By Our Writer, Oslo"."""
_CITY_STATES = frozenset(
    {"kuwait", "djibouti", "luxembourg", "panama", "guatemala", "monaco", "san marino", "mexico"}
)
"""Countries that agencies mean the capital by where a report is given from."""
_HEAD = 400
"""Characters in which a reporter is named."""
_PART = re.compile(r"[^/,(]*[^/,(\s]")
_NO_TOWN = NO_NAME | HEADS | SUBJECTS | MODIFIERS | frozenset(map(str.lower, BODIES))


def dateline_town(article: Article) -> Iterator[tuple[Span, str]]:
    """Yield the place a report is given from, unless it is of a journey to elsewhere."""
    span = dateline_place(article)
    if span and not _goes_elsewhere(article, span):
        known = next(
            (one for one in article.sentence_at(span.start).places if one.span == span), None
        )
        yield span, known.place.name if known else article.words_of(span).title()
    elif span is None:
        yield from _unlisted_town(article)


def byline_town(article: Article) -> Iterator[tuple[Span, str]]:
    """Yield where the reporter writes from."""
    head = article.text[:_HEAD]
    if match := _BYLINE.search(head):
        yield Span(*match.span(match.lastgroup or 0)), match[match.lastgroup or 0]
    elif match := _NAMED_BYLINE.search(head):
        town = Span(*match.span("town"))
        if any(one.span == town for one in article.sentence_at(town.start).places):
            yield town, match["town"]


def _goes_elsewhere(article: Article, town: Span) -> bool:
    """Tell a journey that is spoken of, but not one to the very country of the dateline."""
    own = {
        country
        for span, country in article.towns_in(article.sentence_at(town.start))
        if span.meets(town)
    }
    return any(
        not (_HERE.match(article.text, match.end()) or _goal(article, match.end()) in own)
        for match in _LEAVES.finditer(article.text, 0, town.end + _LEAD)
    )


def _goal(article: Article, position: int) -> str:
    """Give the country that a journey goes to, as far as it is named at once."""
    parties = article.sentence_at(position).parties
    behind = (one for one in parties if position <= one.span.start < position + _WHERE_TO)
    return next((one.party for one in behind), "")


def _unlisted_town(article: Article) -> Iterator[tuple[Span, str]]:
    """Yield a town that no list has from a dateline, where the text speaks of it once more."""
    for place in dateline_places(article):
        match = _PART.match(article.text, *place)
        if match is None or not _may_be_town(article, Span(*match.span())):
            continue
        flags = re.IGNORECASE if match[0].isupper() else re.NOFLAG
        again = re.compile(rf"\b(?:in|at|of|from|to|near) {re.escape(match[0])}\b", flags)
        state = match[0].isupper() and match[0].lower() in _CITY_STATES
        if state or again.search(article.text, place.end) or _is_of_country(article, match.end()):
            name = match[0].title() if match[0].isupper() else match[0]
            yield Span(*match.span()), name
            return


def _may_be_town(article: Article, span: Span) -> bool:
    """Tell what is no country, and has no word of a month, an office or a body in it."""
    name = article.words_of(span)
    party = article.sentence_at(span.start).party_at(span)
    country = (party and party.span.covers(span)) or article.names(name.title())
    country = country and name.lower() not in _CITY_STATES
    return not (country or _NO_TOWN & {*name.lower().split()})


def _is_of_country(article: Article, position: int) -> bool:
    """Tell a town behind which its country stands: "Sørvik, Norway, 7 May 2031"."""
    comma = article.text.startswith(", ", position)
    country = Span(position + len(", "), position + len(", A"))
    party = article.sentence_at(position).party_at(country) if comma else None
    if party is None or party.form == "capital":
        return False
    return party.span.start == country.start
