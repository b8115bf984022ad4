"""Find the guests and hosts of a visit whom a text names without their country."""

import re

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.home import is_office_of_state
from briefgen.extract.home_country import home_party
from briefgen.extract.people_index import place_of_title
from briefgen.extract.span import Span
from briefgen.extract.visits import visited_party
from briefgen.model.facts import Attribute

_HEAD = 600
"""Characters at the start in which a programme tells whose visit it is of."""
_VISIT = re.compile(r"\bvisit\b", re.IGNORECASE)
_HEADING = re.compile(
    r"[ \t]*(?:(?:Members|Composition|List) of the (?:[a-z]+ )?(?:delegation|party|suite)"
    r"|(?:The |Accompanying |Visiting )?(?:delegation|entourage)"
    r"|Accompanying (?:members|officials|persons|party)|In the party|Accompanied by):?\s*",
    re.IGNORECASE,
)
"""The heading of a list of those who come along."""
_RECEIVED_BY = re.compile(
    r"\b(?:(?:received|welcomed|greeted|accepted)(?: in audience)? by|call(?:s|ed)? on) (?:the )?\Z"
)
_MET = re.compile(
    rf"{_RECEIVED_BY.pattern}|\b(?:[Hh]e|[Ss]he|[Tt]he [Mm]inister|[Tt]hey) (?:also |then )?"
    r"(?:met|talked|spoke|(?:held|had) (?:a )?(?:talks|meeting|discussions))(?: with)? (?:the )?"
    r"(?:(?:(?!\b(?:together|alongside|accompanied|joined|while)\b)[^.;]){3,120},? and (?:with )?"
    r"(?:the )?)?\Z"
)
"""What leads to the hosts in a report that the guest's country gives."""
_LINES = 15
"""Lines of a list under its heading, at most."""


def by_guest_list(article: Article, person: Found) -> Attribute | None:
    """Read "Members of the delegation" above a name: of two countries, it is not the host's."""
    pair, home = article.main_parties, home_party(article)
    if not (pair and home and home[0] in pair and _VISIT.search(article.text, 0, _HEAD)):
        return None
    heading = _heading_above(article.text, person.span.start)
    if heading is None:
        return None
    return Attribute(
        value=pair[home[0] == pair[0]],
        start=heading.start,
        end=heading.end,
        rule="side-by-guest-list",
        confidence=0.6,
    )


def by_host_of_visit(article: Article, person: Found) -> Attribute | None:
    """Read "She was received by the Premier" where a text tells of her visit to one of two."""
    title, host = place_of_title(person), visited_party(article)
    if title is None or host is None or not is_office_of_state(article.words_of(title)):
        return None
    sentence = article.sentence_at(title.start)
    home = home_party(article)
    abroad = home is not None and home[0] != host.party
    led = _MET if abroad else _RECEIVED_BY
    if not led.search(article.text, sentence.span.start, title.start):
        return None
    if {country for _, country in article.towns_in(sentence)} - {host.party}:
        return None
    return Attribute(
        value=host.party,
        start=host.span.start,
        end=host.span.end,
        rule="side-by-visit",
        confidence=0.55,
    )


def _heading_above(text: str, position: int) -> Span | None:
    """Give the heading of the list in whose lines a place stands; a blank line ends a list."""
    start = text.rfind("\n", 0, position) + 1
    for _ in range(_LINES):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above : max(0, start - 1)]
        if not line.strip():
            return None
        if _HEADING.fullmatch(line):
            return Span(above, above + len(line.rstrip()))
        start = above
    return None
