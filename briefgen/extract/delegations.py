"""Give who comes along with somebody the side of whom is accompanied."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.home_country import home_party, is_of_ministry
from briefgen.extract.people_index import PeopleIndex, side_of, title_of
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_ACCOMPANIED = re.compile(r"\b(?:accompanied|joined|flanked|assisted|supported) by\b")
_PRONOUN = re.compile(r"(?:He|She)\b[^,;]*\Z")
_OFFICE = re.compile(
    r"\b[Tt]he (?P<office>[Aa]mbassador|[Mm]inister|[Pp]resident|[Ss]peaker|[Gg]overnor|[Mm]ayor)\b"
    r"[^,;.]{0,20}\Z"
)
"""Who is told by an office alone: "the Ambassador was accompanied by"."""
_INVITED = re.compile(r"(?:At|Upon|On) (?:the |an )?(?:kind )?invitation of\b")
_OPENING = 60
"""Characters in which a sentence names whom it is about."""
_OWN_TEAM = re.compile(
    r"(?:['’]s|\b(?:his|her)) (?:[a-z]+ ){0,2}delegation, (?:among (?:them|whom)|including)\b"
    r"|['’]s (?:[a-z]+ ){0,2}(?:team|delegation|side|party|entourage) (?:also )?"
    r"(?:comprised|included|includes|comprises|consisted of|consists of)\b"
    r"|['’]s (?:[a-z-]+ ){0,2}(?:deputy|adviser|advisor|aide|spokes(?:man|woman|person)"
    r"|chief of staff|chief negotiator)s?,? (?=[A-Z])"
)
"""What belongs to somebody named before: "Berg's team comprised", "Berg's deputy"."""
_COMING = re.compile(r"\b(?:came|travel+ed|arrived|flew|accompan(?:ied|ies|ying))\b")
_COMES_WITH = re.compile(
    r"(?:(?!\b(?:who|which|that|received|met|hosted|said|welcomed|signed|saw|thanked)\b)[^.;]){0,140}?"
    r"(?:, who)? (?:also )?(?:(?:came(?: along)?|(?:travel+ed|arrived|flew)"
    r"(?: along| together)?) with"
    r"|accompan(?:ied|ies)|(?:is|are|was|were) accompanying) (?:the )?"
)
"""What leads from those who come along to the one with whom: "NAME travelled with"."""
_THE_DELEGATION = re.compile(
    r"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:visiting |official |high-level )?delegation"
    r" (?:accompanying (?:him|her|the minister) )?(?:also )?"
    r"(?:comprised|included|includes|comprises|consisted of|consists of)\b"
    r"|[Tt]he (?:[a-z]+ )?(?:minister|guest|visitor|envoy|president)['’]s"
    r" (?:party|delegation|team|entourage),? (?:which |also )*"
    r"(?:comprised|included|includes|comprises)\b"
)
"""A delegation of which nothing is told is that of the guest."""


def with_leaders_sides(article: Article, people: Sequence[Found]) -> tuple[Found, ...]:
    """Give those without a side that of whom they come with, where the text says so."""
    known = PeopleIndex(people)
    return tuple(_with_leaders_side(article, one, known) for one in people)


def _with_leaders_side(article: Article, person: Found, people: PeopleIndex) -> Found:
    if "side" in person.attributes:
        return person
    for place in (person.span, *person.more):
        for sides, ground in _companies(article, place, people):
            if len(sides) == 1:
                (side,) = sides
                return with_side(person, side, ground, "side-by-company")
    return person


def _companies(
    article: Article, place: Span, people: PeopleIndex
) -> Iterator[tuple[set[str], Span]]:
    """Yield the sides of those with whom somebody comes, and the words that tell so."""
    text, number = article.text, article.index_at(place.start)
    start = article.sentences[number].span.start
    if not _is_of_company(text, article.sentences[number].span):
        return
    if match := _ACCOMPANIED.search(text, start, place.start):
        led = Span(start, match.start())
        sides = {side_of(one) for one in people.people_in(led)}
        if not sides and (office := _OFFICE.search(text, start, match.start())):
            holders = [one for one in people if _title_ends(one, office["office"])]
            sides = {side_of(one) for one in holders}
        if not sides and _PRONOUN.match(text, start, match.start()):
            before = (one.span for one in reversed(article.sentences[max(0, number - 3) : number]))
            subjects = (_side_of_subject(text, one, people) for one in before)
            sides = next(filter(None, subjects), set())
        yield sides - {""}, Span(*match.span())
    if match := _COMES_WITH.match(text, place.end, article.sentences[number].span.end):
        led = Span(match.end(), match.end() + _OPENING)
        leaders = [
            one for at, one in people.named_in(article.sentences[number].span) if led.meets(at)
        ]
        yield {side_of(one) for one in leaders[:1]} - {""}, Span(match.end() - 1, match.end())
    if match := _OWN_TEAM.search(text, start, place.start):
        led = Span(max(start, match.start() - 1), match.start())
        owners = people.people_in(Span(start, match.start()))
        named = {side_of(one) for one in owners if _ends_in(one, led)}
        yield named - {""}, Span(*match.span())
    if match := _THE_DELEGATION.search(text, start, place.start):
        home = home_party(article)
        guests = {side_of(one) for one in people} - {"", home[0] if home else ""}
        hosts = home is not None and not is_of_ministry(article)
        rest = Span(match.end(), article.sentences[number].span.end)
        beside = {side_of(one) for one in people.people_in(rest)} & {*(article.main_parties or ())}
        yield beside or (guests if hosts else set()), Span(*match.span())


@lru_cache(maxsize=4)
def _is_of_company(text: str, sentence: Span) -> bool:
    """Tell a sentence that speaks of people who come with others, once for all in it."""
    forms = (_ACCOMPANIED, _COMING, _OWN_TEAM, _THE_DELEGATION)
    return any(form.search(text, *sentence) for form in forms)


def _title_ends(person: Found, office: str) -> bool:
    return office.lower() in title_of(person).lower().split()


def _side_of_subject(text: str, sentence: Span, people: PeopleIndex) -> set[str]:
    """Give the side of whom a sentence names first, or next behind who invited."""
    named = list(people.named_in(sentence))
    if _INVITED.match(text, *sentence):
        return {side_of(one) for _, one in named[1:2]}
    opening = Span(sentence.start, sentence.start + _OPENING)
    return {side_of(one) for place, one in named[:1] if opening.meets(place)}


def _ends_in(person: Found, span: Span) -> bool:
    return any(span.start < place.end <= span.end for place in (person.span, *person.more))


def with_side(person: Found, side: str, ground: Span, rule: str) -> Found:
    """Give somebody a side, with the words that tell it."""
    told = Attribute(value=side, start=ground.start, end=ground.end, rule=rule, confidence=0.6)
    return replace(person, attributes={**person.attributes, "side": told})
