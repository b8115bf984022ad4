"""Dates of a text as facts: interval, role, and what had to be inferred."""

import re

from briefgen.extract.article import Article, Sentence
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import DateRole, DateValue

_FUTURE = re.compile(
    r"\b(?:will|shall|would|is to|are to|to be|set to|due to|plans? to|planned|scheduled|upcoming"
    r"|next|expected|going to|head(?:ing|s)? to)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\b(?:by|before|no later than|until|deadline of)\s\Z", re.IGNORECASE)
_ROLE_CUES: tuple[tuple[DateRole, re.Pattern[str]], ...] = (
    ("quote", re.compile(r"\b(?:interview|told|press conference|speech)\b", re.IGNORECASE)),
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
            r"\b(?:visit\w*|head(?:s|ed|ing)? to|travel\w*|trip|arriv\w+"
            r"|(?:leads?|led) (?:a|the) (?:group|delegation))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "statement",
        re.compile(
            r"\b(?:statement|declaration|communiqu[ée]|signed|agreement|treaty|accord)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting",
        re.compile(
            r"\b(?:meet\w*|met|talks|held|hold\w*|host\w*|summit|co-chaired|receiv\w+|conference|session)\b",
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
_PUBLISHING = re.compile(r"\b(?:issued|signed|adopted|concluded|agreed)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"\bthat\b|, (?:which|who)\b", re.IGNORECASE)


def find_dates(article: Article, *, papers: SpanIndex) -> tuple[Found, ...]:
    """Find all dates; an unresolved one keeps no value and says what is missing.

    Near one of the `papers` (agreements, statements) a date is that of the paper.
    """
    return tuple(
        _found(article, sentence, expression, papers=papers)
        for sentence in article.sentences
        for expression in find_date_expressions(article.text, sentence.span)
        if not _is_stamp(article, expression)
    )


def _is_stamp(article: Article, expression: DateExpression) -> bool:
    """Tell an ISO date that only dates the document from one its words speak of."""
    stamp = article.date.start if article.date else None
    return expression.kind == "iso" and expression.span.start == stamp


def _found(
    article: Article, sentence: Sentence, expression: DateExpression, *, papers: SpanIndex
) -> Found:
    clause = _clause(article.text, sentence, expression.span)
    against = article.date.value if article.date else None
    placed = place_date(
        expression, against=against, future=bool(_FUTURE.search(article.text, *clause))
    )
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
    for match in _CLAUSE.finditer(text, *sentence.span):
        if match.end() <= span.start:
            start = match.end()
        else:
            end = min(end, match.start())
    return Span(start, end)


def _role(
    article: Article, sentence: Sentence, expression: DateExpression, *, papers: SpanIndex
) -> DateRole:
    text, span = article.text, expression.span
    if _DEADLINE.search(text[max(0, span.start - 20) : span.start]):
        return "deadline"
    clause = _clause(text, sentence, span)
    if _is_quoted(text, sentence, span):
        return "other"
    if _NEWS.search(text, max(clause.start, span.start - 40), span.start):
        return "announcement"
    if papers.meeting(clause) and _PUBLISHING.search(text, *clause):
        return "statement"
    return _cued(text, clause) or _cued_by_next(article, sentence) or "other"


def _is_quoted(text: str, sentence: Sentence, span: Span) -> bool:
    """Tell a date that is part of what somebody says: its role is not that of the speech."""
    before = text[sentence.span.start : span.start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def _cued(text: str, clause: Span) -> DateRole | None:
    return next((role for role, cue in _ROLE_CUES if cue.search(text, *clause)), None)


def _cued_by_next(article: Article, sentence: Sentence) -> DateRole | None:
    """Read the sentence that is glued to this one: translations cut clauses in two."""
    following = article.text[sentence.span.end : sentence.span.end + 1]
    if not following or following.isspace():
        return None
    return _cued(article.text, article.sentence_at(sentence.span.end).span)
