"""Tell what two sides, or all who met, hold as one: "Both sides voiced concern"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from briefgen.extract.article import Article, Sentence
from briefgen.extract.clauses import clause_end, opening
from briefgen.extract.reporting_verbs import REPORTED
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.stance_verbs import stance_end

_LEAD = (
    r"(?:(?:Likewise|Moreover|Further|Furthermore|In addition|Also|And|Finally|However"
    r"|(?:In|On|At|After|Following|As for|As regards|Regarding|Concerning|With regard to)"
    r" [A-Za-z][\w’' -]{3,60}),? )?"
)
_GROUPS = (
    r"(?:sides|ministers|countries|parties|delegations|leaders|presidents|governments|heads|chairs"
    r"|co-chairs|chairmen|partners|commissioners|capitals|states|nations|neighbou?rs|teams"
    r"|institutions|authorities|mayors|governors|regulators|agencies|ministries|secretaries"
    r"|negotiators|participants|speakers|directors)"
)
_ALL = (
    r"(?-i:Ministers|Leaders|Participants|Delegates|Parties|Members|Delegations"
    r"|Heads of (?:[Ss]tate(?: and [Gg]overnment)?|[Gg]overnment|[Dd]elegations?))"
)
"""All who met, as communiqués call them without an article: "Ministers welcomed"."""
_SUBJECT = re.compile(
    rf"{_LEAD}(?P<who>(?:both|(?:the )?two|the both|the)"
    rf" (?:[a-z-]+ )?{_GROUPS}|they|both|{_ALL}|(?-i:The) (?:joint )?(?:committee|commission))"
    r" (?:(?:have|had|all|both|also|further|therefore|again|then|thus|besides|[a-z]+ly) )*",
    re.IGNORECASE,
)
"""Two who speak as one, at the start of a sentence, and what stands before their verb."""
_NEWS = re.compile(
    r"(?:intend|considered|recalled the (?=[A-Z])[\w-]+|welcomed the (?:entry into force|arrival"
    r"|signing)"
    r"|express(?:ed)? (?:[a-z]+ ){0,3}(?:sorrow|satisfaction|condolences|thanks|gratitude))\b"
)
"""What two do rather than hold."""
_HELD = re.compile(
    r"agreed (?:that\b|[a-z]+ [a-z]+ (?:is|are|will)\b)"
    r"|(?:directed|decided|instructed) that\b"
    r"|(?:exchanged views|agreed to|acknowledged|discussed|reviewed|took stock) [^.;]{5,200}?"
    r" and (?:reaffirmed|reiterated|expressed|underlined|welcomed|urged|called (?:on|for)"
    r"|agreed that)\b"
    r"|concurred (?:that|to) [a-z]"
    r"|noted with (?:[a-z]+ )?(?:concern|regret|satisfaction|appreciation)\b"
    r"|(?:are|were) concerned (?:about|by|at|that)\b"
    r"|confirmed (?:its|their) [a-z]|took note (?:that|of|with)\b|shared the (?:view|concern)\b"
    r"|look(?:ed)? forward to [a-z]|pledged to [a-z]|undertook to\b|committed to\b"
    r"|(?:welcomed|reiterated|reaffirmed|underlined|underscored|stressed|recalled|supported"
    r"|praised|condemned|deplored|regretted|noted|acknowledged|voiced|expressed|urged"
    r"|opposed|rejected"
    r"|called (?:for|up?on)|considers?|believes?|wants?) [\w’'-]+"
)
"""What two hold, as communiqués tell it."""


_BEFORE_ITEMS = re.compile(
    r"^(?P<who>(?:The )?(?:Joint )?(?:Ministers|Leaders|Heads|Parties|Participants|Delegates"
    r"|Members|Delegations|(?:Two |Both )?Sides|Council|Committee|Commission|Conference|Meeting"
    r"|Forum)"
    r"\b[^\n:.]{0,80}):[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""Who holds all that a list tells behind it: "The Ministers:"."""
_ITEM = re.compile(
    r"(?:Re)?(?:Affirmed|affirmed|Iterated|iterated|Noted|Took note|Condemned|Welcomed|Urged|Called"
    r" (?:on|for|upon)|Encouraged|Recommended|Stressed|Underlined|Underscored|Emphasi[sz]ed"
    r"|Expressed|Decided (?:to|that)|Agreed (?:to|that)|Invited|Recalled|Acknowledged|Recogni[sz]ed"
    r"|Supported|Rejected|Deplored|Regretted|Resolved|Committed)\b"
)
"""An item of such a list that tells what is held: "2. Noted that nets are dear"."""


def told_jointly(article: Article, sentence: Sentence) -> Iterator[tuple[Span, Speaker]]:
    """Yield what both hold with whom a sentence begins."""
    yield from _items(article, sentence)
    subject = _SUBJECT.match(article.text, opening(article, sentence), sentence.span.end)
    if subject is None or _NEWS.match(article.text, subject.end()):
        return
    held = _held_until(article, sentence, subject.end())
    if held is not None:
        who = Span(*subject.span("who"))
        told = Span(who.start, clause_end(article, sentence, held))
        yield told, Speaker(subject["who"], who, person=True)


def _items(article: Article, sentence: Sentence) -> Iterator[tuple[Span, Speaker]]:
    """Yield what an item of a list says that all hold who are named before the list."""
    verb = _ITEM.match(article.text, opening(article, sentence), sentence.span.end)
    if verb is None:
        return
    if who := who_leads_items(article, verb.start()):
        yield Span(verb.start(), clause_end(article, sentence, verb.end())), who


def who_leads_items(article: Article, position: int) -> Speaker | None:
    """Give who is named before the list in which a position lies: "The Ministers:"."""
    leads = _before_items(article.text)
    at = bisect_left(leads, (position,))
    return Speaker(article.words_of(leads[at - 1]), leads[at - 1], person=True) if at else None


@lru_cache(maxsize=1)
def _before_items(text: str) -> tuple[Span, ...]:
    """Give who is named before each list of a text; many items ask for them, one by one."""
    return tuple(Span(*match.span("who")) for match in _BEFORE_ITEMS.finditer(text))


def _held_until(article: Article, sentence: Sentence, start: int) -> int | None:
    """Give where a verb at a place, and what belongs to it, ends if it tells what is held."""
    end = sentence.span.end
    for pattern in (_HELD, REPORTED):
        if found := pattern.match(article.text, start, end):
            return found.end()
    verb = next((one for one in sentence.words if one.start == start), None)
    return stance_end(article.text, verb, end) if verb else None
