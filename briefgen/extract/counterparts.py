"""Give a side to who is named beside somebody of the other one, where a text has two parties."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.delegations import people_in, side_of, with_leaders_sides, with_side
from briefgen.extract.found import Found
from briefgen.extract.home import is_faced, is_office_of_state
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_COUNTERPART = re.compile(r"\bcounterpart\b", re.IGNORECASE)
_LED_BY_TWO = re.compile(
    r"\b(?:co-?(?:led|chaired|hosted|presided)|jointly (?:led|chaired|hosted|presided over)"
    r"|joint (?:leadership|chairmanship|chairship)|(?:was|were) (?:signed|initialled) by"
    r"|(?:meeting|session|commission|committee|dialogue|talks|consultations|round)\b[^.;]{0,80}?"
    r" (?:headed|led|chaired|presided(?: over)?) by)\b",
    re.IGNORECASE,
)

_RECEIVED = re.compile(
    r"\b(?:receive[sd]?|(?:had|gave|hosted) a reception for|welcome[sd]?|hosts?|hosted"
    r"|met|held (?:talks|a meeting|consultations) with"
    r"|sat down with|(?:received|accepted) by|(?:call|calls|called) on"
    r"|discussed\b[^.;]{3,80}? with|held\b[^.;]{3,120}? with"
    r"|(?:signed|exchanged|concluded)\b[^.;]{0,90}? with)\b"
)
_AND_OTHER = re.compile(
    r",? and (?:(?:his|her|their) (?:[\w-]+ ){0,3}(?:counterpart|colleague|opposite number|peer)\b"
    r"|(?:the )?[A-Z]\w+['’]s (?=[A-Z]))"
)
"""What joins two who face each other: "NAME and her counterpart", "NAME and Norway's Minister"."""
_OF_MANY_STATES = re.compile(
    r"\b(?:Secretary|Director|Commissioner)[- ]General of the "
    r"(?!(?:[A-Z]\w+ )?(?:Ministry|Department|Government|Presidency|Parliament))[A-Z]",
)
"""Who heads an organisation of many states stands on none of two sides."""


def with_other_sides(article: Article, people: Sequence[Found]) -> tuple[Found, ...]:
    """Give people without a side the other of two parties, where the text says they face one.

    That is so for a "counterpart", and for one of two people who lead something
    together or receive each other.
    """
    pair = article.main_parties
    faced = [_with_side(article, one, people, pair) for one in people] if pair else people
    home = _side_of_own_office(faced)
    joined = with_leaders_sides(article, faced)
    return tuple(_at_home(article, one, home) for one in joined)


def _side_of_own_office(people: Sequence[Found]) -> Attribute | None:
    """Give the side whose officers of state a text names without their country, where it is one.

    "The Minister hosted Norland's Minister": the text speaks from the other country.
    """
    sides = {
        str(side.value): side
        for one in people
        if (side := one.attributes.get("side"))
        and side.rule == "side-facing-other"
        and is_office_of_state(_title(one))
    }
    return next(iter(sides.values())) if len(sides) == 1 else None


def _at_home(article: Article, person: Found, home: Attribute | None) -> Found:
    if home is None or "side" in person.attributes or not is_office_of_state(_title(person)):
        return person
    title = person.attributes["title"]
    place = Span(title.start or 0, title.end or 0)
    if is_faced(article, place, str(home.value)):
        return person
    told = replace(home, rule="side-by-home", confidence=0.5)
    return replace(person, attributes={**person.attributes, "side": told})


def _title(person: Found) -> str:
    title = person.attributes.get("title")
    return str(title.value) if title else ""


def _with_side(
    article: Article, person: Found, people: Sequence[Found], pair: tuple[str, str]
) -> Found:
    if "side" in person.attributes or _serves_many(person):
        return person
    for place in (person.span, *person.more):
        counterpart = _counterpart(article, person, place)
        ground = counterpart or _shared_lead(article, place, people)
        sides = _sides_beside(article, place, people, before=bool(counterpart)) if ground else []
        if ground and len(sides) == 1 and sides[0] in pair:
            return with_side(person, pair[sides[0] == pair[0]], ground, "side-facing-other")
    return person


def _serves_many(person: Found) -> bool:
    title = person.attributes.get("title")
    return title is not None and bool(_OF_MANY_STATES.search(str(title.value)))


def _counterpart(article: Article, person: Found, place: Span) -> Span | None:
    """Give the word by which somebody is the counterpart of one named before."""
    title = person.attributes.get("title")
    if title is None or title.start is None or title.end is None:
        return None
    match = _COUNTERPART.search(article.text, title.start, title.end)
    near = article.index_at(title.start) == article.index_at(place.start)
    return Span(*match.span()) if match and near else None


def _shared_lead(article: Article, place: Span, people: Sequence[Found]) -> Span | None:
    """Give the words that tell of two people, this one and another, leading or meeting."""
    sentence = article.sentence_at(place.start).span
    pair = list(people_in(sentence, people))
    if len(pair) != 2:
        return None
    match = _LED_BY_TWO.search(article.text, sentence.start, place.start)
    if match is None:
        first, second = sorted(_placepeople_in(sentence, one) for one in pair)
        match = _RECEIVED.search(article.text, first.end, second.start)
        if match is None and place == first:
            match = _AND_OTHER.match(article.text, first.end, second.start)
    return Span(*match.span()) if match else None


def _placepeople_in(sentence: Span, person: Found) -> Span:
    """Give the first place of a person in a sentence."""
    return min(place for place in (person.span, *person.more) if sentence.covers(place))


def _sides_beside(
    article: Article, place: Span, people: Sequence[Found], *, before: bool
) -> list[str]:
    """Give the sides of the others in a sentence; where there are none, in the one `before`.

    Of two who face each other and both have no side, the sentence before tells nothing.
    """
    index = article.index_at(place.start)
    for number in (index, index - 1) if before else (index,):
        sentence = article.sentences[max(number, 0)].span
        sides = {side for one in people_in(sentence, people) if (side := side_of(one))}
        if sides:
            return sorted(sides)
    return []
