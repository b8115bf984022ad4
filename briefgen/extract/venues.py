"""Find where things take place: cities, regions, and houses with a name."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from briefgen.extract.article import Article, Sentence
from briefgen.extract.dated import dates_in
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PlaceMention
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import HEADS, MODIFIERS, NO_NAME, SUBJECTS
from briefgen.extract.words import word_set
from briefgen.model.facts import Attribute, DateValue, NamedValue

_LEADS_TO = re.compile(
    r"\b(?:in|at|to|visit|visits|visited|visiting|reached|near|outside)\s"
    r"(?:the\s)?(?:(?:city|capital|resort|port|town)(?:\sof)?,?\s|(?:downtown|central)\s)?\Z",
    re.IGNORECASE,
)
_STRICT = re.compile(r"\b(?:in|at|to|from)\s\Z", re.IGNORECASE)
_HOSTS = re.compile(r"\s(?:received|hosted|hosts|will host|welcomed|is hosting|to host)\b")
_GIVES_NAME = re.compile(r"\s(?:summit|meeting|talks|conference|round)\b")
_HOUSE = re.compile(
    r"\b(?:in|at|inside|outside|near)\s(?:the\s)?(?P<house>Palace\sof\s(?:the\s)?[A-Z]\w{1,25}"
    r"|(?:[A-Z][\w’'-]{1,25}\s(?:of\sthe\s|of\s|de\s)?){1,4}?"
    r"(?:Palace|Hall|Hotel|Centre|Center|House|Headquarters|Castle|Villa|Guesthouse|Chancellery|Mansion"
    r"|Château|Kremlin|Residence|Museum|Auditorium)(?:\sof\sthe\s[A-Z]\w{1,25}|\sof\s[A-Z]\w{1,25})?)"
)
_TOWN = re.compile(
    r"\b(?P<verb>(?:met|held|meet|arrived|took place|takes place|hosted|signed) )?"
    r"(?:in|at) (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=[,.;]| (?:on|for|to|and|with)\b)"
)
_NO_TOWN = NO_NAME | HEADS | SUBJECTS | MODIFIERS | word_set("english french parliament")
_ABOUT_MEETING = re.compile(
    r"\b(?:meet\w*|met|talks?|talked|held|hold\w*|host\w*|receiv\w+|welcom\w+|co-chaired|visit\w*"
    r"|arriv\w+|travel\w*|delegation|session|round|spoke|speak\w*|discuss\w*|consultations|opened|dialogue"
    r"|committee)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:COP\s?\d\d|summit|agreed|adopted|signed|conference|Conference|Summit|Council|statement)"
    r"(?: held)?\s(?:in|at)\s(?:the\s)?\Z"
)
"""What ties a place to something else than the meeting: "agreed in Dubai"."""
_OF_OTHER_THINGS = frozenset({"statement", "appointment", "quote", "deadline"})
"""Roles of dates that tell of something else; an announcement may be one of the meeting."""
_RECENT = timedelta(days=60)
"""A meeting that lies further back than this is not the one the text tells of."""
_CAPITAL_DISTRICT = re.compile(r",? D\.?C\.?\Z")


def find_venues(
    article: Article, *, outside: SpanIndex, dates: Sequence[Found]
) -> tuple[Found, ...]:
    """Find venues, one fact for each place; names of bodies and people are `outside`.

    The attribute `role` says whether things of the meeting or visit take place there
    ("meeting"), or only others: an earlier summit, a statement ("other").
    """
    groups: dict[str, list[Span]] = {}
    for sentence in article.sentences:
        for span, name in (
            *_cities(article, sentence),
            *_towns(article, sentence),
            *_houses(article, sentence),
        ):
            if not outside.meeting(span):
                groups.setdefault(name, []).append(span)
    return tuple(
        _found(name, spans, _role(article, spans, dates)) for name, spans in groups.items()
    )


def _role(article: Article, spans: list[Span], dates: Sequence[Found]) -> Attribute:
    """Give the role of a place: one sentence about the meeting makes it a place of the meeting."""
    for span in spans:
        sentence = article.sentence_at(span.start).span
        if _tells_of_meeting(article, span, dates_in(sentence, dates)):
            return Attribute(
                value="meeting",
                start=sentence.start,
                end=sentence.end,
                rule="venue-by-sentence",
                confidence=0.8,
            )
    return Attribute(value="other", rule="venue-by-sentence", confidence=0.7)


def _tells_of_meeting(article: Article, span: Span, dates: Sequence[Found]) -> bool:
    """Ask the dates of the sentence, else its words; what lies long back was another meeting."""
    known = [one.value for one in dates if isinstance(one.value, DateValue)]
    oldest = article.date.value - _RECENT if article.date else date.min
    if any(one.role in ("meeting", "visit") for one in known):
        return any(one.role in ("meeting", "visit") and one.last >= oldest for one in known)
    if any(one.role in _OF_OTHER_THINGS for one in known):
        return False
    sentence = article.sentence_at(span.start).span
    earlier = _EARLIER.search(article.text, max(sentence.start, span.start - 30), span.start)
    return not earlier and bool(_ABOUT_MEETING.search(article.text, *sentence))


def _cities(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for one in sentence.places:
        if _is_venue(article.text, sentence, one):
            yield one.span, _CAPITAL_DISTRICT.sub("", one.place.name)


def _is_venue(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Ask for a word that leads to a place, or for a city that receives or names a meeting."""
    start, end = one.span
    if text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("-", "–"):
        return False
    opening = max(sentence.span.start, start - 30)
    if one.place.common_word:
        return bool(_STRICT.search(text, opening, start))
    return bool(
        _LEADS_TO.search(text, opening, start)
        or _HOSTS.match(text, end)
        or _GIVES_NAME.match(text, end)
    )


def _towns(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield towns that no list has: "in Sørvik, Norway", "met in Sørvik"."""
    for match in _TOWN.finditer(article.text, *sentence.span):
        span = Span(*match.span("town"))
        known = sentence.party_at(span) or any(one.span.meets(span) for one in sentence.places)
        words = {word.lower() for word in match["town"].split()}
        of_country = article.text.startswith(", ", span.end) and sentence.party_at(
            Span(span.end + 2, span.end + 6)
        )
        if not known and not words & _NO_TOWN and (match["verb"] or of_country):
            yield span, match["town"]


def _houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for match in _HOUSE.finditer(article.text, *sentence.span):
        yield Span(*match.span("house")), match["house"]


def _found(name: str, spans: list[Span], role: Attribute) -> Found:
    return Found(
        kind="venue",
        span=spans[0],
        value=NamedValue(name=name),
        attributes={"role": role},
        more=tuple(spans[1:]),
        rule="place-by-preposition",
        confidence=0.85,
    )
