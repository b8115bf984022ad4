"""Give sides that only the text as a whole tells, from what is surest on."""

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article
from briefgen.extract.bodies_told import by_body_told
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.counterparts import with_other_sides, without_sides_of_faced
from briefgen.extract.envoys import by_mission
from briefgen.extract.found import Found
from briefgen.extract.guests import by_guest_list, by_host_of_visit
from briefgen.extract.home import by_home
from briefgen.extract.home_country import has_nameless_letterhead, home_party, is_of_ministry
from briefgen.extract.offices_told import OfficesTold
from briefgen.extract.people_index import PeopleIndex, place_of_title, side_of, title_of
from briefgen.extract.sides_told import by_own_body
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_MENTIONS = 8
"""Places of a name around which its side is looked for."""
_MARKS = ("side-in-title", "side-behind-title", "side-by-owner")
_ENVOY = re.compile(r"\b(?:ambassador|consul|high commissioner|envoy|attach[ée])", re.IGNORECASE)
"""Who has the country beside the title in each text, also in one of the own."""
_LEAD = 400
"""Characters behind the headline in which a text names its own officer."""
_CONTACT = re.compile(
    r"(?:\b(?:[Cc]ontact|[Ee]nquiries|[Ii]nquiries|[Aa]ccreditation|attributable to"
    r"|(?:[Ff]urther|[Mm]ore) information)\b[^.;\n]{0,50}"
    r"|^SPOKES(?:PERSON|MAN|WOMAN) \("
    r"|\b(?:[Ii]ssued|ISSUED|[Rr]eleased) (?:by|BY):?\s*)(?:(?:Mr|Ms|Mrs|Dr|Mx)\.? )?\Z",
    re.MULTILINE,
)
"""What leads to who answers questions on a text."""


def with_sides_of_text(
    article: Article, people: Sequence[Found], bodies: BodyIndex
) -> tuple[Found, ...]:
    """Give a side to those whose own words tell none.

    Who faces somebody of one side comes before the country the text speaks from, and what
    both tell again says who faces whom.
    """
    known = _with(people, OfficesTold(article, PeopleIndex(people)).of)
    if not article.is_of_three:
        known = with_other_sides(article, known)
    index = PeopleIndex(known)
    known = _with(known, lambda one: by_body_told(article, one, index, bodies))
    known = _with(known, lambda one: by_mission(article, one))
    known = _with(known, lambda one: by_guest_list(article, one) or by_host_of_visit(article, one))
    known = without_sides_of_faced(article, _with_home(article, known, bodies))
    if not article.is_of_three:
        known = with_other_sides(article, known)
    return _with(
        known,
        lambda one: by_own_body(article, _titles(one), (one.span, *one.more)[:_MENTIONS], bodies),
    )


def _with_home(article: Article, people: tuple[Found, ...], bodies: BodyIndex) -> tuple[Found, ...]:
    """Give the country the text speaks from to its officers, and to who answers for the text."""
    marked = _marked(people)
    told, unmarked = home_party(article), _unmarked(article, marked)
    home = told or (unmarked if has_nameless_letterhead(article) else None)
    official = is_of_ministry(article)
    doubtful = told is not None and not official and set(marked) == {told[0]}
    if home:
        place = home
        people = _with(
            people,
            lambda one: by_home(article, _titles(one), bodies, home=place, doubtful=doubtful),
        )
    elif unmarked and people:
        people = _with_first_at_home(article, people, bodies, unmarked)
    publisher = told if official else unmarked
    if publisher:
        issuer = publisher
        people = _with(people, lambda one: _by_contact(article, one, issuer))
    return people


def _with_first_at_home(
    article: Article, people: tuple[Found, ...], bodies: BodyIndex, home: tuple[str, Span]
) -> tuple[Found, ...]:
    """Give the officer of state whom a text names first, and without a country, its own one."""
    first = min(people, key=lambda one: one.span)
    if first.span.start > article.sentences[0].span.end + _LEAD:
        return people
    own = _with(
        [first], lambda one: by_home(article, _titles(one), bodies, home=home, doubtful=True)
    )
    return tuple(own[0] if one is first else one for one in people)


def _marked(people: Sequence[Found]) -> dict[str, Span]:
    """Give the parties that stand in the titles of officers, with one place of each.

    A text leaves out the country of its own officers and names that of the others'. A report
    sent home from abroad does so too, with a dateline of the host.
    """
    return {
        side_of(one): Span(side.start or 0, side.end or 0)
        for one in people
        if (side := one.attributes.get("side"))
        and side.rule in _MARKS
        and not _ENVOY.search(title_of(one))
    }


def _by_contact(article: Article, person: Found, publisher: tuple[str, Span]) -> Attribute | None:
    """Read "For more information please contact NAME": of whom publishes the text."""
    for place in (person.span, *person.more)[:_MENTIONS]:
        if _CONTACT.search(article.text[max(0, place.start - 90) : place.start]):
            party, span = publisher
            return Attribute(
                value=party,
                start=span.start,
                end=span.end,
                rule="side-by-publisher",
                confidence=0.5,
            )
    return None


def _unmarked(article: Article, marked: dict[str, Span]) -> tuple[str, Span] | None:
    """Give the one of two countries whose officers a text leaves without it."""
    pair = article.main_parties
    if pair is None or len(marked) != 1:
        return None
    ((other, place),) = marked.items()
    return (pair[other == pair[0]], place) if other in pair else None


def _with(people: Sequence[Found], side: Callable[[Found], Attribute | None]) -> tuple[Found, ...]:
    return tuple(one if "side" in one.attributes else _told(one, side(one)) for one in people)


def _told(person: Found, side: Attribute | None) -> Found:
    return replace(person, attributes={**person.attributes, "side": side}) if side else person


def _titles(person: Found) -> list[Span]:
    title = place_of_title(person)
    return [title] if title else []
