"""Dates of a text as facts: interval, role, and what had to be inferred."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from briefgen.extract.article import Article, Sentence
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.date_tense import (
    is_ahead,
    is_ahead_around,
    is_deadline,
    is_over,
    is_since,
)
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.dateline import is_dateline
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.told_dates import Told
from briefgen.model.facts import DateRole, DateValue

_FIGURATIVE = re.compile(r"\btoday\b[^.;]*\btomorrow\b|\btomorrow\b[^.;]*\btoday\b", re.IGNORECASE)
"""In speech, no days: "what is tried today will be seen tomorrow"."""
_SPEECH_ENDS = re.compile(r"[^\"“”\n]*[\"”]\s?(?:,|[a-z—–]|\n|\Z)")
"""What ends a speech that began in a sentence before."""
_AGREED_ON = re.compile(r"\b(?:agreed|decided|settled|talked|negotiated) (?:on|from) \Z")
"""What leads to days on which people sat together: "what was agreed on 7 and 8 May"."""
_ROLE_CUES: tuple[tuple[DateRole, re.Pattern[str]], ...] = (
    (
        "quote",
        re.compile(r"\b(?:interview|told|(?:press|news) conference|speech)\b", re.IGNORECASE),
    ),
    (
        "appointment",
        re.compile(
            r"\b(?:appoint\w*|(?:took|taken|taking) (?:up|over|office)|sworn in|named)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "visit",
        re.compile(
            r"\b(?:visit\w*|head(?:s|ed|ing)? (?:to|for)|travel\w*|trip|tour(?:s|ed)?|arriv\w+"
            r"|(?:leads?|led|leading|heads?|headed) (?:(?:an?|the|his|her|its|their) )?"
            r"(?:[\w-]{1,20} ){0,3}?(?:group|delegation|team|mission))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "statement",
        re.compile(
            r"\b(?:statement|declaration|communiqu[ée]|sign(?:s|ed|ing)?|adopt(?:s|ed|ion)"
            r"|agreement|treaty|accord|memorandum|protocol|enter(?:s|ed) into force"
            r"|entry into force)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting",
        re.compile(
            r"\b(?:meet\w*|met|talks?|held|hold\w*|host\w*|summit|(?:co-)?chair(?:s|ed)?"
            r"|receiv\w+(?! (?:electronically|digitally|online|in writing|by (?:post|e?-?mail)))"
            r"|welcom\w+(?=[^.;]{0,160}? to [A-Z])|conference|session|round|dialogue"
            r"|discuss\w*|negotiat\w+"
            r"|consultations)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "announcement",
        re.compile(
            r"\b(?:announc\w+|issued|releas\w+|publish\w+|posted|said|stated|confirmed|reported"
            r"|updated)\b",
            re.IGNORECASE,
        ),
    ),
)
_NEWS = re.compile(
    r"\b(?:announc\w+|issued the (?:above )?news|published|released)\b", re.IGNORECASE
)
_SAID_BY = re.compile(
    r"\b(?:said|announced)(?: (?:the|an?))?(?: (?:\w{1,20} ){0,2}(?:officials?|ministry|sources?"
    r"|department|government|statement|minister|embassy|office))? on \Z",
    re.IGNORECASE,
)
"""What makes a date that of the saying, whatever else the sentence tells."""
_PUBLISHING = re.compile(r"\b(?:issued|signed|adopted|concluded|agreed)\b", re.IGNORECASE)
_PHRASE = re.compile(
    r", and\b|;|, (?:when|where|while|as|but|with)\b"
    r"| and (?=(?:also )?(?:will|would|is|are|was|were|has|have|had|holds?|held|signs?|signed"
    r"|meets?|met|visits?|visited|opens?|opened)\b)"
)
_CLAUSE = re.compile(
    r"\bthat\b|, (?:\w{2,5} )?(?:which|who|whom|whose)\b|, (?=(?:is|was|will|has|had|are|were)\b)",
    re.IGNORECASE,
)


def find_dates(article: Article, *, papers: SpanIndex) -> tuple[Found, ...]:
    """Find all dates; an unresolved one keeps no value and says what is missing.

    Near one of the `papers` (agreements, statements) a date is that of the paper. The date
    of a dateline or a stamp is left out where the text gives the same day ("on Tuesday").
    """
    found = list(_all_dates(article, papers))
    told = {_days(one) for one, dates_text in found if not dates_text}
    return tuple(
        _of_text(one) if dates_text else one
        for one, dates_text in found
        if not dates_text or _days(one) not in told
    )


def _all_dates(article: Article, papers: SpanIndex) -> Iterator[tuple[Found, bool]]:
    """Yield each date, and whether it only dates the text; some count from the one before."""
    told = Told(article.date)
    for sentence in article.sentences:
        for expression in find_date_expressions(article.text, sentence.span):
            if _is_figurative(article, sentence, expression):
                continue
            one = _found(article, sentence, expression, papers=papers, told=told)
            if one is None:
                continue
            told.add(_days(one))
            yield one, is_dateline(article, expression) or _is_stamp(article, expression)


def _days(found: Found) -> tuple[date, date] | None:
    value = found.value
    return (value.first, value.last) if isinstance(value, DateValue) else None


def _of_text(found: Found) -> Found:
    """Doubt the date of a dateline: it only dates the report, and nobody ticks it unasked."""
    return replace(found, confidence=0.4, reasons=("The date of the report itself.",))


def _is_stamp(article: Article, expression: DateExpression) -> bool:
    """Tell an ISO date that only dates the document from one its words speak of."""
    stamp = article.date.start if article.date else None
    return expression.kind == "iso" and expression.span.start == stamp


def _is_figurative(article: Article, sentence: Sentence, expression: DateExpression) -> bool:
    return (
        expression.kind == "word"
        and _FIGURATIVE.search(article.text, *sentence.span) is not None
        and (
            _is_quoted(article.text, sentence, expression.span)
            or _SPEECH_ENDS.match(article.text, expression.span.end) is not None
        )
    )


def _found(
    article: Article,
    sentence: Sentence,
    expression: DateExpression,
    *,
    papers: SpanIndex,
    told: Told,
) -> Found | None:
    """Place one date; from those `told` before it "two days earlier" counts.

    None where winters and summers are spoken of that are not to come.
    """
    clause = _clause(article.text, sentence, expression.span)
    ahead = is_ahead(article.text, clause, expression.span)
    if expression.kind == "bare_season" and not ahead:
        return None
    over = is_over(article.text, clause, expression.span)
    around = is_ahead_around(article.text, clause, expression.span)
    against = told.anchor_of(expression, future=around)
    against = against or (article.date.value if article.date else None)
    placed = place_date(expression, against=against, future=ahead, over=over)
    confidence, reasons = _trust(article, placed)
    return Found(
        kind="date",
        span=expression.span,
        value=_value(placed, _role(article, sentence, expression, papers=papers)),
        rule=f"date-{expression.kind.replace('_', '-')}",
        confidence=confidence,
        reasons=reasons,
    )


def _value(placed: Placed, role: DateRole) -> DateValue | None:
    if placed.days is None:
        return None
    first, last = placed.days
    return DateValue(first=first, last=last, role=role, candidates=placed.candidates)


def _trust(article: Article, placed: Placed) -> tuple[float, tuple[str, ...]]:
    if placed.days is None:
        return 0.3, ("Needs the date of the document." if placed.relative else "No such day.",)
    if not placed.relative:
        return (0.7 if placed.candidates else 0.95), ()
    if article.date and article.date.how == "inferred":
        return 0.7, (f"Read against the inferred date {article.date.value}.",)
    return 0.85, (f"Read against the date {article.date.value}.",) if article.date else ()


def _clause(text: str, sentence: Sentence, span: Span) -> Span:
    """Give the stretch of the sentence in which a date speaks: between two "that" or "which"."""
    start, end = sentence.span
    for first, last in _clause_breaks(text, sentence.span):
        if last <= span.start:
            start = last
        else:
            end = min(end, first)
    return Span(start, end)


@lru_cache(maxsize=4)
def _clause_breaks(text: str, sentence: Span) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _CLAUSE.finditer(text, *sentence))


def _role(
    article: Article, sentence: Sentence, expression: DateExpression, *, papers: SpanIndex
) -> DateRole:
    text, span = article.text, expression.span
    explicit = article.date and article.date.how == "explicit" and article.date.start == span.start
    if explicit or is_dateline(article, expression):
        return "announcement"
    if is_deadline(text, span):
        return "deadline"
    clause = _clause(text, sentence, span)
    if _is_quoted(text, sentence, span):
        return "other"
    if _NEWS.search(text, max(clause.start, span.start - 40), span.start) or _SAID_BY.search(
        text, max(clause.start, span.start - 60), span.start
    ):
        return "announcement"
    if expression.kind == "days" and _AGREED_ON.search(text, clause.start, span.start):
        return "meeting"
    phrase = _phrase(text, clause, span)
    nearest = _of_paper(text, phrase, papers) or _cued(text, phrase)
    if is_since(text, clause, span):
        return nearest if nearest == "appointment" else "other"
    wider = _of_paper(text, clause, papers) or _cued(text, clause)
    return nearest or wider or _cued_by_next(article, sentence) or "other"


def _of_paper(text: str, part: Span, papers: SpanIndex) -> DateRole | None:
    """Tell that a paper is signed or issued in a part of a sentence."""
    return "statement" if papers.meeting(part) and _PUBLISHING.search(text, *part) else None


def _phrase(text: str, clause: Span, span: Span) -> Span:
    """Give the part of a clause with its own verb in which a date stands."""
    start, end = clause
    for first, last in _phrase_breaks(text, clause):
        if last <= span.start:
            start = last
        else:
            return Span(start, first)
    return Span(start, end)


@lru_cache(maxsize=4)
def _phrase_breaks(text: str, clause: Span) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _PHRASE.finditer(text, *clause))


def _is_quoted(text: str, sentence: Sentence, span: Span) -> bool:
    """Tell a date that is part of what somebody says: its role is not that of the speech."""
    before = text[sentence.span.start : span.start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


@lru_cache(maxsize=16)
def _cued(text: str, clause: Span) -> DateRole | None:
    # A sentence of a hundred dates would be searched a hundred times.
    return next((role for role, cue in _ROLE_CUES if cue.search(text, *clause)), None)


def _cued_by_next(article: Article, sentence: Sentence) -> DateRole | None:
    """Read the sentence that is glued to this one: translations cut clauses in two."""
    following = article.text[sentence.span.end : sentence.span.end + 1]
    if not following or following.isspace():
        return None
    return _cued(article.text, article.sentence_at(sentence.span.end).span)
