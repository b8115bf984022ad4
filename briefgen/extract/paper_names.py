"""Give the name of a paper as it is listed: with its topic and years, without cut-off parties."""

import re
from collections.abc import Iterable

from briefgen.extract.joined_topics import is_common
from briefgen.extract.paper_tails import with_tail, without_second
from briefgen.extract.paper_topics import rest_of_topic, topic_end
from briefgen.extract.span import Span

_BETWEEN = " between "
_SECOND_PARTY = re.compile(r"(?: \([^()\n]{1,40}\))?,? and (?:the )?[A-Z]")
"""What goes on behind a name that holds the first of two parties only."""
_HAS_TOPIC = re.compile(r" (?:on|for|concerning|regarding|about|against|of) ")
_NO_TOPIC = re.compile(
    r"(?i:(?:memorand\w+|letter|agreement|protocol|programme|program|plan) of"
    r" (?:mutual )?(?:understanding|cooperation|collaboration|intent|friendship|partnership))\b"
)
"""Names that have an "of" and yet tell no topic."""
_YEARS = re.compile(r" for (?:19|20)\d\d ?[-–] ?(?:20)?\d\d(?!\d)")
_TOLD_FULLY = re.compile(r"(?:[A-Z][\w-]+ (?:and )?){4,}[A-Z][a-z]+\Z")
"""A long name that tells its topic, behind which "for" tells whom it helps."""
_IN_QUOTES = re.compile(r"[\"“„«](?P<name>[^\"“”„«»\n]{1,240}?)[.,]?[\"”“»]")
"""A name that a text itself sets off: it is all that stands between the marks."""
_VERB = re.compile(
    r"\b(?:is|isn['’]t|are|was|were|be|been|will|would|must|should|has|have|had|can|cannot|could"
    r"|may|might|does|did|do|means|says|said|took|takes|came|comes|needs?|brings?|makes?)\b"
)
"""What makes a sentence of what stands in quotation marks."""
_HOLDERS = re.compile(r"(?:, [A-Z][a-z]+){1,3},? and (?:[A-Z][a-z]+ ){1,2}[A-Z][a-z]+s\b")
"""The rest of a row that a topic begins: "of Service, Diplomatic and Official Passports"."""
_LED_IN = re.compile(
    r"\b(?:(?:[Aa]dditional|[Oo]ptional|[Ss]econd|[Tt]hird|[Ss]upplementary|[Ff]inancial) )?"
    r"(?:[Pp]rotocol|[Aa]mendments?|[Aa]ddendum|[Aa]nnex|[Ss]upplement|[Aa]ddition|[Cc]hanges)"
    r" to the (?:(?:19|20)\d\d )?\Z"
)
"""What belongs to another paper: "protocol to the 1979 Agreement on Herring"."""


_TO_PLACE = re.compile(
    r"\b(?:Agreement|Treaty|Convention|Protocol|Declaration|Accord|Pact|Memorandum|Charter) to "
)
"""Behind it, a town tells where somebody goes: "goes for the Herring Convention to Bergen"."""


def whole_paper(text: str, span: Span, stop: int, *, places: Iterable[int] = ()) -> Span:
    """Give the whole name of a paper that is known from its first capital to its last.

    `stop` is where its sentence ends, `places` are where the names of states and of towns begin
    in it. The topic and years of the paper may follow in small letters, and what it changes may
    precede it. Parties are left out where the name tells its topic before them, and where only
    one of the two could be read; but a name in quotation marks is whole as it stands.
    """
    quoted = _IN_QUOTES.match(text, max(0, span.start - 1), stop)
    if quoted and not _VERB.search(quoted["name"]):
        return Span(*quoted.span("name"))
    span = _without_way(text, without_second(text, span), places)
    led_in = _LED_IN.search(text, max(0, span.start - 60), span.start)
    start = led_in.start() if led_in else span.start
    between = text.find(_BETWEEN, span.start, span.end)
    if between > -1 and _is_dispensable(text, span, between):
        return Span(start, between)
    end = _row_end(text, _circumstance_end(text, span, stop), stop)
    if not (_TOLD_FULLY.search(text, span.start, end) and text.startswith(" for ", end)):
        end = topic_end(text, end, stop, parties=between > -1)
    if number := _NUMBER.match(text, end, stop):
        end = number.end()
    end = rest_of_topic(text, span.start, end, stop)
    end = with_tail(text, Span(span.start, end), stop).end
    return Span(start, years_end(text, end, stop))


_NUMBER = re.compile(r"(?<=Convention) (?:[Nn]o\.? ?)?\d{1,3}(?![\w-]|\.\d)")
"""What tells a convention of the International Labour Organization: "ILO Convention 169"."""


def _without_way(text: str, paper: Span, places: Iterable[int]) -> Span:
    """Leave out where somebody goes for a paper."""
    way = _TO_PLACE.search(text, *paper)
    return Span(paper.start, way.end() - len(" to ")) if way and way.end() in places else paper


_WHEN = re.compile(
    r" (?:as|during|beyond|across|without|within|along|through|after|under|among|outside)"
    r" (?:the )?(?:[A-Z][a-z]+ ){0,2}(?P<last>[A-Z][a-z]+)(?![\w-])"
)


_IN_WHAT_STATE = re.compile(
    r" (?:at (?:Risk|Sea|Birth|Work)|in (?:Need|Distress|Transit|Custody|Detention|Conflicts?)"
    r"|with Disabilities)(?: of (?:the )?(?:[A-Z][a-z]+ )?[A-Z][a-z]+)?(?![\w-])"
)
"""How those are whom a paper is about: "Protocol on Persons at Risk of Statelessness"."""


def _circumstance_end(text: str, span: Span, stop: int) -> int:
    """Give where "during Long Journeys" ends behind what a paper is about."""
    if state := _IN_WHAT_STATE.match(text, span.end, stop):
        return state.end()
    found = _WHEN.match(text, span.end, stop)
    told = _HAS_TOPIC.search(_NO_TOPIC.sub("", text[span.start : span.end]))
    plain = found and (is_common(found["last"]) or found["last"].endswith(("ys", "rs", "ts", "ds")))
    return found.end() if found and plain and told else span.end


def _row_end(text: str, end: int, stop: int) -> int:
    row = _HOLDERS.match(text, end, stop)
    return row.end() if row else end


def _is_dispensable(text: str, span: Span, between: int) -> bool:
    """Tell parties that are cut, or stand behind a topic."""
    name = text[span.start : between]
    if " " not in name:
        return False
    told = _HAS_TOPIC.search(_NO_TOPIC.sub("", name)) is not None
    first = between + len(_BETWEEN)
    cut = " and " not in text[first : span.end] or _SECOND_PARTY.match(text, span.end)
    return told or bool(cut)


def years_end(text: str, end: int, stop: int) -> int:
    """Give where a paper ends with its years: "Programme of Exchanges for 2027-2029"."""
    years = _YEARS.match(text, end, stop)
    return years.end() if years else end
