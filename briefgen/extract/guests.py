"""Find the guests in the programme of a visit, who stand in a list without their country."""

import re

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.home_country import home_party
from briefgen.extract.span import Span
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
