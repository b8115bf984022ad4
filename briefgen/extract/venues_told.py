"""Find places that what somebody does there tells: comes to a town, is received at a ministry."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, MODIFIERS, NO_NAME, SUBJECTS
from briefgen.extract.venue_offices import MEETS

_NAME = r"[A-Z][\w’'-]+"
_ENDS = (
    r"(?=[.,;)\n]|\s?\Z| (?:on|in|this|today|tomorrow|yesterday|here|where|to|with|and|for|before"
    r"|after|during|last|next|as|from|by)\b)"
)
_FIELD = rf"(?!(?:Mr|Ms|Mrs|Dr|H\.E)\b){_NAME}"
_FIELDS = rf"{_FIELD}(?:(?:,| and|, and| &)? {_FIELD}){{0,6}}"
_SEAT = compiled(
    rf"\b(?:[Aa]t|[Ii]n) (?:the )?(?P<seat>(?:{_NAME} ){{1,2}}(?:Ministry|Chancellery)"
    r"|(?:Foreign|Home|Cabinet|Prime Minister['’]s|President['’]s) Office|State Department"
    rf"|(?:Ministry|Department) of (?:the )?{_FIELDS}|(?:{_NAME} ){{1,2}}(?:Embassy|High Commission"
    r"|Consulate(?: General)?))"
    rf"{_ENDS}"
)
"""A ministry or mission where somebody is met: "was received at the Foreign Ministry"."""
_PHRASE = re.compile(r"[^,.;:\n]{0,90}\Z")
_BEHIND = re.compile(r" in (?!the\b)[A-Z]|,? and [A-Z]")
_COMES = compiled(
    r"\b(?:come|came|comes|coming|(?:has|have|had) been|displac\w+ (?:him|her|them)sel\w+"
    r"(?: tomorrow| today)?|[Rr]eturn(?:s|ed|ing)? visit|[Rr]ender\w* themselves"
    r"(?: this [A-Z]\w+day)?|render\w* (?:him|her)self) to "
    rf"(?P<town>{_NAME}(?: {_NAME})?)(?: and (?P<second>{_NAME}))?{_ENDS}"
    rf"|\b(?:came|arrived|gathered) in (?P<came>{_NAME}) together\b"
    rf"|\bat an? (?P<hotel>{_NAME}) hotel\b"
    rf"|\b(?:marked|fixed|foreseen|agreed) for (?P<marked>{_NAME}),? in (?:January|February|March"
    r"|April|May|June|July|August|September|October|November|December|20\d\d)\b"
)
"""Where somebody comes: "will come to Sørvik on 9 July", "a return visit to Nes and Lund"."""
_CITY = compiled(rf"\b(?:[Ii]n|[Tt]o|[Aa]t) the (?P<city>{_NAME}(?: {_NAME})?) [Cc]ity\b")
"""How translations call a town: "organised in the Sørvik city of Norway"."""
_AT_OFFICE = compiled(
    rf"\b(?:[Aa]t|[Ii]n) (?:his|her|their|its) (?P<town>{_NAME})"
    r" (?:office|residence|headquarters)\b"
)
_HOSPITAL = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed)?|[Ii]nspect(?:s|ed))(?: the)? "
    rf"(?P<house>(?:Hospital|School|University|Museum|Centre|Center|Institute|Clinic|Farm|Factory"
    rf"|Port|Station) (?:Dr\.? |Prof\.? |of |de |do |da )?{_NAME}(?: (?:(?:de|do|da|dos) )?{_NAME})"
    r"{0,3})"
    rf"|\b(?:visit|visits|visited|tour|toured) the (?P<plant>(?:(?:{_NAME}|\d) ){{1,4}}"
    r"(?:[a-z]+ )?(?:plant|dam|hospital|school|mill|mine|depot|terminal|farm|factory|substation))\b"
    rf"|\bin the (?P<centre>(?:{_NAME} ){{1,2}}Cultural Cent(?:re|er))\b"
)
"""What guests are shown, its kind first or last: "visits the Hospital Ida Lund"."""
_NO_TOWN = NO_NAME | HEADS | SUBJECTS | MODIFIERS


def find_told(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the places of a sentence that what is done there tells, with their names."""
    text = article.text
    if MEETS.search(text, *sentence.span):
        for match in _SEAT.finditer(text, *sentence.span):
            if not _is_served(text, match.start()) and not _BEHIND.match(text, match.end()):
                yield Span(*match.span("seat")), match["seat"]
    for pattern in (_COMES, _CITY, _AT_OFFICE):
        for match in pattern.finditer(text, *sentence.span):
            for group in match.groupdict():
                place = Span(*match.span(group))
                if match[group] and _may_be_town(sentence, place, match[group]):
                    yield place, match[group]
    for match in _HOSPITAL.finditer(text, *sentence.span):
        house = match.lastgroup or 0
        yield Span(*match.span(house)), match[house]


def _is_served(text: str, at: int) -> bool:
    """Tell who works there: "an official at the Ministry"."""
    phrase = _PHRASE.search(text, max(0, at - 90), at)
    behind = MEETS.split(phrase[0])[-1] if phrase else ""
    return any(word in HEADS for word in behind.lower().split())


def _may_be_town(sentence: Sentence, place: Span, name: str) -> bool:
    """Tell a town from a country or an office."""
    party = sentence.party_at(place)
    office = bool({word.lower() for word in name.split()} & _NO_TOWN)
    return not office and (party is None or party.form == "capital")
