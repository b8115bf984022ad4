"""Find where things take place: cities, regions, and houses with a name."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PlaceMention
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import NamedValue

_LEADS_TO = re.compile(
    r"\b(?:in|at|to|visit|visits|visited|visiting|reached|near|outside)\s"
    r"(?:(?:the\s)?(?:city|capital|resort|port|town)(?:\sof)?,?\s|(?:downtown|central)\s)?\Z",
    re.IGNORECASE,
)
_STRICT = re.compile(r"\b(?:in|at|to|from)\s\Z", re.IGNORECASE)
_HOSTS = re.compile(r"\s(?:received|hosted|hosts|will host|welcomed|is hosting|to host)\b")
_HOUSE = re.compile(
    r"\b(?:in|at|inside)\s(?:the\s)?(?P<house>Palace\sof\s(?:the\s)?[A-Z]\w{1,25}"
    r"|(?:[A-Z][\w’'-]{1,25}\s(?:of\sthe\s|of\s|de\s)?){1,4}?"
    r"(?:Palace|Hall|Hotel|Centre|Center|House|Headquarters|Castle|Villa|Guesthouse|Chancellery|Mansion"
    r"|Château|Kremlin|Residence|Museum|Auditorium)(?:\sof\sthe\s[A-Z]\w{1,25}|\sof\s[A-Z]\w{1,25})?)"
)
_CAPITAL_DISTRICT = re.compile(r",? D\.?C\.?\Z")


def find_venues(article: Article, *, outside: SpanIndex) -> tuple[Found, ...]:
    """Find venues, one fact for each place; names of bodies and people are `outside`."""
    groups: dict[str, list[Span]] = {}
    for sentence in article.sentences:
        for span, name in (*_cities(article, sentence), *_houses(article, sentence)):
            if not outside.meeting(span):
                groups.setdefault(name, []).append(span)
    return tuple(_found(name, spans) for name, spans in groups.items())


def _cities(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for one in sentence.places:
        if _is_venue(article.text, sentence, one):
            yield one.span, _CAPITAL_DISTRICT.sub("", one.place.name)


def _is_venue(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Ask for a word that leads to a place, or for a city that receives somebody."""
    start, end = one.span
    if text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("-", "–"):
        return False
    opening = max(sentence.span.start, start - 30)
    if one.place.common_word:
        return bool(_STRICT.search(text, opening, start))
    return bool(_LEADS_TO.search(text, opening, start) or _HOSTS.match(text, end))


def _houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for match in _HOUSE.finditer(article.text, *sentence.span):
        yield Span(*match.span("house")), match["house"]


def _found(name: str, spans: list[Span]) -> Found:
    return Found(
        kind="venue",
        span=spans[0],
        value=NamedValue(name=name),
        more=tuple(spans[1:]),
        rule="place-by-preposition",
        confidence=0.85,
    )
