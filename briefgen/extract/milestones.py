"""Find what happens for the first time, and who newly holds an office."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article, Sentence
from briefgen.extract.dated import dates_in, iso_interval
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, DateValue

_FIRST = re.compile(
    r"\b(?:is|was|will be|would be|are|were|be|became|becomes|marks?|marked|marking|opens?|opened"
    r"|holds?|held|hosts?|hosted|convenes?|convened|pays?|paid|makes?|made)\s(?:also\s)?"
    r"(?:(?:the|their|his|her|its|a)\s(?:very\s)?first"
    r"(?!\s(?:half|quarter|day|week|part|step|lady|place)\b)(?=[\s-])"
    # Translations drop the article; the noun then tells that something is a first.
    r"|first(?=\s(?:[\w-]{1,20}\s){0,2}?(?:visit|meeting|trip|talks?|session|dialogue|summit|time)\b))",
    re.IGNORECASE,
)
_OTHER_FIRSTS = re.compile(
    r"(?:\A|[\"“]|\.\s)For the first time,"
    r"|\b(?:meets?|met|convened?|convenes|gather(?:s|ed)?|visit(?:s|ed)?|held|hold)\b"
    r"[\w ]{0,20}? for the first time\b"
    r"|\bwill [a-z][^.;\n]{3,80}? for the first time(?=[.,;]|\Z)"
    r"|\b(?:is|was|would be|will be) [A-Z]\w+['’]s first\b"
    r"|,\s(?P<kind>(?:the|a) first of (?:its|their) kind\b[^.;\n]{0,60})"
    r"|,\s(?P<noun>the first (?:such |ever |high-level |official )?(?:[\w-]+ ){0,2}?"
    r"(?:visit|meeting|gathering|trip|round|session|summit|agreement|deal|conference)"
    r"(?: to [A-Z]\w+)? (?:by|of its kind|in \w+ (?:years|decades)|since|between|ever)\b"
    r"|the first outside (?:the )?\w+\b"
    r"|the first (?:[\w-]+ ){1,5}?to (?:visit|hold|host|sign|attend|address)\b)"
    r"|(?P<meeting>\bthe (?:very )?first (?:meeting|session|round|edition) of the [A-Z])"
    r"|(?P<between>\bthe first between\b)"
)
_SUBJECT = re.compile(
    r"(?:\b(?:this|it|that|which|these|the (?:\w+\s){0,3}?\w+|[A-Z]\w+)\s)\Z", re.IGNORECASE
)
_FIRST_END = re.compile(
    r"\s(?=who (?:were|was|have|has)\b)|\s(?:as well as|and the first)\b"
    r"|,\s(?:and|while|which|but|when|where|told|said|says|is|was|will|has)\s|;"
)
_CLAUSE_START = re.compile(r"\bthat\s|;\s|, and (?=the\b)")
_APPOINTED = re.compile(
    r"\b(?:received (?:a |his |her |their )?(?:new )?appointments?"
    r"|(?:is|was|were|has been|have been|had been) (?:(?:also|both|recently|newly|just) )*"
    r"(?:appointed|sworn in|named (?:as )?(?:the )?(?:new|special))"
    r"|(?:took|takes|assumed) (?:up )?(?:office|(?:his|her|their) (?:posts?|duties)))\b"
)
_APPOINTED_END = re.compile(r",\s|\s(?:after|when|which)\b|[;)]")
_SEPARATOR = re.compile(r"[,;>(]\s?")


def find_milestones(article: Article, *, dates: Sequence[Found]) -> tuple[Found, ...]:
    """Find claims of "first" and appointments; each claim keeps its own scope.

    An appointment has the day its sentence gives it; a "first" has none, for a date
    near it tells mostly of something else.
    """
    found: list[Found] = []
    for sentence in article.sentences:
        first, appointment = _first(article, sentence), _appointment(article, sentence, dates)
        if first:
            found.append(first)
        if appointment and not (first and first.span.meets(appointment.span)):
            found.append(appointment)
    return tuple(found)


def _first(article: Article, sentence: Sentence) -> Found | None:
    match = _FIRST.search(article.text, *sentence.span)
    if match is None:
        return _other_first(article, sentence)
    subject = _SUBJECT.search(
        article.text, max(sentence.span.start, match.start() - 40), match.start()
    )
    start = match.start() if subject is None or subject[0].lower() == "which " else subject.start()
    return _milestone(Span(start, _end(article, sentence, match.end(), _FIRST_END)), "first")


def _other_first(article: Article, sentence: Sentence) -> Found | None:
    """Find "for the first time", and a first that stands in apposition or by itself."""
    match = _OTHER_FIRSTS.search(article.text, *sentence.span)
    if match is None:
        return None
    start = sentence.span.start
    named = match["noun"] or match["kind"] or match["meeting"] or match["between"]
    if named:
        start = match.end() - len(named)
    else:
        for opener in _CLAUSE_START.finditer(article.text, start, match.start()):
            start = opener.end()
    return _milestone(Span(start, _end(article, sentence, match.end(), _FIRST_END)), "first")


def _appointment(article: Article, sentence: Sentence, dates: Sequence[Found]) -> Found | None:
    match = _APPOINTED.search(article.text, *sentence.span)
    if match is None:
        return None
    opening = sentence.span.start
    separators = _SEPARATOR.finditer(article.text, opening, match.start())
    starts = [opening, *(separator.end() for separator in separators)]
    relative = article.text.startswith("who ", starts[-1]) and len(starts) > 1
    start = starts[-2] if relative else starts[-1]
    end = _end(article, sentence, match.end(), _APPOINTED_END)
    appointment = _milestone(Span(start, end), "appointment")
    day = _day(dates_in(sentence.span, dates), appointment.span)
    return replace(appointment, attributes={"date": day}) if day else appointment


def _day(dates: Sequence[Found], span: Span) -> Attribute | None:
    """Give the days of an appointment as an ISO interval, or a single day."""
    of_role = [
        (span.covers(one.span), one.span, one.value)
        for one in dates
        if isinstance(one.value, DateValue) and one.value.role == "appointment"
    ]
    if not of_role:
        return None
    inside, place, value = max(of_role, key=lambda one: one[0])
    return Attribute(
        value=iso_interval(value),
        start=place.start,
        end=place.end,
        rule="date-of-appointment",
        confidence=0.85 if inside else 0.6,
    )


def _end(article: Article, sentence: Sentence, start: int, tail: re.Pattern[str]) -> int:
    cut = tail.search(article.text, start, sentence.span.end)
    end = cut.start() if cut else sentence.span.end
    return end - (article.text[end - 1] in ".!?")


def _milestone(span: Span, rule: str) -> Found:
    return Found(kind="milestone", span=span, rule=f"milestone-{rule}", confidence=0.8)
