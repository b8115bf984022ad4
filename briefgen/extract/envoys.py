"""Find whose envoy an ambassador is whom a text gives no country but that of the post."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.capital_letters import compiled
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.people_index import place_of_title, title_of
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_ENVOY = compiled(
    r"(?:[A-Z][a-z]+ )?(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Cc]onsul(?:[- ][Gg]eneral)?"
    r"|[Cc]hargé d['’][Aa]ffaires|[Ee]nvoy|(?:[A-Z][a-z]+ )?[Aa]ttach[ée]"
    r"|(?:[Ff]irst|[Ss]econd|[Tt]hird) [Ss]ecretary|[Mm]inister[- ][Cc]ounsell?or|[Cc]ounsell?or)"
    r"(?: [Ee]xtraordinary and [Pp]lenipotentiary)?"
    r"(?P<post> (?:to|in|at|accredited to) .*)?"
)
_MISSION_OF = re.compile(
    r"\b(?:[Ee]mbassy|[Hh]igh [Cc]ommission|[Cc]onsulate(?:[- ][Gg]eneral)?|[Dd]elegation"
    r"|[Pp]ermanent [Mm]ission) of (?:the (?:[A-Z]\w+ )?(?:Republic|Kingdom|State|Sultanate) of )?"
    r"(?:the )?\Z"
)
_LIVES = re.compile(r"\b[Rr]esidence of (?:the )?\Z")
"""Where somebody lives tells of no mission: "at the residence of Ambassador NAME in Oslo"."""
_ITS_MISSION = re.compile(
    r"(?:['’]s)? (?:[Ee]mbassy|[Hh]igh [Cc]ommission\b|[Cc]onsulate|[Dd]elegation (?:to|in)\b)"
)
"""The mission behind the name of whose it is: "the Norwegian embassy"."""
_REACH = 30
"""Characters before a title in which the house it belongs to stands."""


def by_mission(article: Article, person: Found) -> Attribute | None:
    """Give an ambassador the country of the mission that a text tells of.

    Of two countries that the text is of, who is accredited to one comes from the other.
    """
    title = place_of_title(person)
    match = _ENVOY.fullmatch(title_of(person)) if title else None
    if title is None or match is None or _is_where_lives(article.text, title.start):
        return None
    sender = _sender(article, title) if match["post"] else None
    known = [one for one in _missions(article) if one.span.start < title.start]
    if sender is None and len({one.party for one in known}) == 1:
        sender = known[0].party, known[0].span
    if sender is None:
        return None
    party, place = sender
    return Attribute(
        value=party, start=place.start, end=place.end, rule="side-by-mission", confidence=0.6
    )


def _is_where_lives(text: str, title: int) -> bool:
    return bool(_LIVES.search(text, max(0, title - _REACH), title))


def _sender(article: Article, title: Span) -> tuple[str, Span] | None:
    """Give the other of two parties than that of the post: "Ambassador to Norway"."""
    pair = article.main_parties
    posts = [one for one in article.sentence_at(title.start).parties if title.covers(one.span)]
    if pair is None or len(posts) != 1 or posts[0].party not in pair:
        return None
    return pair[posts[0].party == pair[0]], posts[0].span


def _missions(article: Article) -> Iterator[PartyMention]:
    """Yield the parties whose embassies and delegations a text names."""
    for sentence in article.sentences:
        for one in sentence.parties:
            its = _ITS_MISSION.match(article.text, one.span.end) or (
                one.party == "European Union"
                and article.text.startswith(" Delegation", one.span.end)
            )
            if its or _MISSION_OF.search(article.text, sentence.span.start, one.span.start):
                yield one
