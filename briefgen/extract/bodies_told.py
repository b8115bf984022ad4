"""Find whose "the ministry", "the company" and "the town" are that a title names without a name."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import is_wide
from briefgen.extract.home_country import home_party
from briefgen.extract.people_index import PeopleIndex, place_of_title, side_of, title_of
from briefgen.extract.sides_beside import side_of_body
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_NOUN = (
    r"(?P<noun>ministry|department|agency|authority|commission|council|board|bank|fund|institute"
    r"|cent(?:re|er)|hospital|university|committee|office|service|bureau|embassy|delegation|mission"
    r"|secretariat|parliament|union|association|federation|chamber|foundation|organi[sz]ation|bloc"
    r"|body|company|firm|group|operator|utility|manufacturer|lender|unit|laboratory|laboratories"
    r"|town|city|municipality|region|province|district|island|county)"
)
_OF_IT = re.compile(
    rf"(?:\b(?:of|for|at|in|from|with) )?(?:\A|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Aa]) )"
    rf"(?i:{_NOUN})\b(?:['’]s\b)?(?! (?:of|for) | [A-Z])"
)
"""Whom somebody serves, without its name: "head of the agency", "the company's spokesman"."""
_THEIRS = re.compile(rf"\b[Tt]he (?i:{_NOUN})['’]s \Z")
_OWNS = ("'s", "’s")
_LEADS = "ofaiw"
"""How "of", "for", "at", "in", "from" and "with" begin."""
_PLACES = frozenset(
    {"town", "city", "municipality", "region", "province", "district", "island", "county"}
)
_FIRMS = frozenset({"company", "firm", "group", "operator", "utility", "manufacturer", "lender"})
_OF_MANY = frozenset({"bloc", "body", "organisation", "organization", "union"})
_PARTS = frozenset({"unit", "laboratory", "laboratories", "office"})
"""What is called so is a part of a body named before."""
_STATES = frozenset({"ministry", "department"})
_BODY_WORD = re.compile(
    r"\b(?:Ministry|Department|Government|Parliament|Agency|Authority|Commission|Council|Embassy"
    r"|Office|Party)\b"
)
"""Names that no firm has."""
_MINISTER = re.compile(r"\bminister\b", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|at|to|from|of|visit\w*|near) (?:the )?\Z")
_AT_HEAD = re.compile(
    r"\b(?:[Aa]t the head of|[Hh]eading|[Ll]eading|[Ll]eader of|[Hh]ead of) (?:the|this) delegation"
    r"(?: (?:stands|stood|was|is))?,? (?:the )?(?:[\w-]+ ){0,5}\Z"
)
_MENTIONS = 8
"""Places of a name around which a body is looked for."""
_REACH = 900
"""Characters before a title in which its body is told."""


def by_body_told(
    article: Article, person: Found, people: PeopleIndex, bodies: BodyIndex
) -> Attribute | None:
    """Give the side of the body that a title calls by its noun alone, as it is told last before."""
    if headed := _of_delegation(article, person):
        return headed
    title = place_of_title(person)
    if title is None:
        return _of_owner(article, person, people, bodies)
    start = title.start
    if article.text[max(0, start - 4) : start].lower() in ("the ", " its"):
        start -= 4
    words = article.text[start : title.end]
    match = _OF_IT.search(words)
    if match is None or not (
        words[match.end() - 2 : match.end()] in _OWNS or match[0][0] in _LEADS
    ):
        return None
    noun = match["noun"].lower()
    return _of_noun(article, noun, start + match.start(), people=people, bodies=bodies)


def _of_owner(
    article: Article, person: Found, people: PeopleIndex, bodies: BodyIndex
) -> Attribute | None:
    """Read "The ministry's NAME said"."""
    for place in (person.span, *person.more)[:_MENTIONS]:
        match = _THEIRS.search(article.text, max(0, place.start - 40), place.start)
        if match:
            noun = match["noun"].lower()
            return _of_noun(article, noun, match.start(), people=people, bodies=bodies)
    return None


def _of_noun(
    article: Article, noun: str, start: int, *, people: PeopleIndex, bodies: BodyIndex
) -> Attribute | None:
    """Give the side of the body of a noun that is told last before a place."""
    told = sorted(_told(article, noun, start, people=people, bodies=bodies))
    home = home_party(article) if noun in _STATES else None
    here = article.sentence_at(start).span
    if home and not (told and told[-1][0].start >= here.start):
        # "the ministry" of a text that speaks from a country is its own.
        told = [(home[1], home[0])]
    if not told or (noun in _FIRMS and len({side for _, side in told}) > 1):
        return None
    place, side = told[-1]
    last = article.sentence_at(place.start).span
    if noun in _STATES and len({one for at, one in told if last.meets(at)}) > 1:
        # "the ministry" behind the ministers of two countries may be either's.
        return None
    return _attribute(side, place)


def _of_delegation(article: Article, person: Found) -> Attribute | None:
    """Read "At the head of the delegation stands NAME", of a delegation told before."""
    for place in (person.span, *person.more)[:_MENTIONS]:
        start = article.sentence_at(place.start).span.start
        if _AT_HEAD.search(article.text, start, place.start):
            sides = list(_of_parties(article, "delegation", max(0, start - _REACH), start))
            if len({side for _, side in sides}) == 1:
                span, side = sides[-1]
                return _attribute(side, span)
    return None


def _attribute(side: str, span: Span) -> Attribute:
    return Attribute(
        value=side, start=span.start, end=span.end, rule="side-by-body-told", confidence=0.55
    )


def _told(
    article: Article, noun: str, end: int, *, people: PeopleIndex, bodies: BodyIndex
) -> Iterator[tuple[Span, str]]:
    """Yield what is told of such bodies before a place: where, and whose they are."""
    start = max(0, end - _REACH)
    if noun in _PLACES:
        yield from _of_places(article, start, end)
        return
    yield from _of_parties(article, noun, start, end)
    for body, place in bodies.near(Span(start, end)):
        name = str(getattr(body.value, "name", ""))
        fits = re.search(rf"\b{noun}", name, re.IGNORECASE) or _may_be_called(article, body, noun)
        if place.end <= end and fits:
            yield place, side_of_body(article, body) or ("" if noun in _STATES else name)
    if noun in _STATES:
        for place, one in people.named_in(Span(start, end)):
            if _MINISTER.search(title_of(one)) and side_of(one):
                yield place, side_of(one)


def _may_be_called(article: Article, body: Found, noun: str) -> bool:
    """Tell a body that a noun may mean which its name does not have."""
    name = str(getattr(body.value, "name", ""))
    if noun in _FIRMS:
        return not _BODY_WORD.search(name)
    if noun in _OF_MANY:
        return side_of_body(article, body) == name
    return noun in _PARTS


def _of_parties(article: Article, noun: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Yield "the Norwegian fisheries ministry" and "Ministry of Fish of Norway"."""
    behind = re.compile(rf"(?:['’]s?)?(?: [\w'’-]+){{0,4}}? {noun}\b", re.IGNORECASE)
    before = re.compile(
        rf"\b{noun}(?: (?:of|for) [\w, ]{{1,60}}?)? (?:of|in|from) (?:the )?\Z", re.IGNORECASE
    )
    for sentence in article.sentences[article.index_at(start) : article.index_at(end) + 1]:
        for one in sentence.parties:
            if one.span.end > end or is_wide(article.text, one):
                continue
            if behind.match(article.text, one.span.end, end) or before.search(
                article.text, sentence.span.start, one.span.start
            ):
                yield one.span, one.party


def _of_places(article: Article, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Yield the cities and regions, with the countries they lie in."""
    names = article.index.countries
    for sentence in article.sentences[article.index_at(start) : article.index_at(end) + 1]:
        for one in sentence.places:
            led = _IN.search(article.text, sentence.span.start, one.span.start)
            if one.span.end <= end and led and one.place.country in names:
                yield one.span, names[one.place.country]
