"""The day a text was published: given, printed, in its dateline, or inferred from a weekday."""

import re
from collections.abc import Iterator
from datetime import date

from briefgen.extract.article import Article
from briefgen.extract.calendar_words import WEEKDAYS, day_or_none, month_number
from briefgen.extract.date_expressions import DateExpression, find_date_expressions
from briefgen.extract.date_values import place_date
from briefgen.model.source import DateOrigin, DocumentDate

_HEAD = 1200
"""Characters at the start in which a text prints its own date."""

_LABEL = re.compile(
    r"(?:updated|published|posted|issued|released|date|dated|last modified|time)"
    r"(?:\s(?:on|at))?[\s:]{1,4}\Z",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?,?\s\Z")
_AGENCY_AFTER = re.compile(r"\s?(?:/|\(|--|–|—|:|\))")
_YEARS_BACK = 10
"""A text without a year is taken to be of the last ten years."""


def find_document_date(article: Article, *, latest_year: int) -> DocumentDate | None:
    """Find the date in the head of a text; else infer the year from weekday and day."""
    printed = _printed(article)
    return printed or _inferred(article, latest_year)


def _printed(article: Article) -> DocumentDate | None:
    """Give the best full date of the head: a labelled one before a dateline's."""
    best: DocumentDate | None = None
    for expression in _head_dates(article):
        how = _origin(article, expression)
        day = _single_day(expression)
        if how and day and (best is None or (how == "explicit" and best.how == "dateline")):
            best = DocumentDate(
                value=day, how=how, start=expression.span.start, end=expression.span.end
            )
    return best


def _head_dates(article: Article) -> Iterator[DateExpression]:
    for sentence in article.sentences:
        if sentence.span.start > _HEAD:
            return
        for expression in find_date_expressions(article.text, sentence.span):
            if "year" in expression.parts and expression.kind in ("day", "iso", "numeric"):
                yield expression


def _single_day(expression: DateExpression) -> date | None:
    placed = place_date(expression, against=None)
    return placed.days[0] if placed.days else None


def _origin(article: Article, expression: DateExpression) -> DateOrigin | None:
    """Tell how a date stands in the head: labelled, with a clock time, alone, in a dateline."""
    start, end = expression.span
    before = article.text[max(0, start - 30) : start]
    if _LABEL.search(before) or _CLOCK.search(before) or _stands_alone(article.text, expression):
        return "explicit"
    line = _line_before(article.text, start)
    opens_with_place = any(
        place.span.start - (start - len(line)) < 3
        for place in article.sentence_at(start).places
        if place.span.end <= start
    )
    ends = _AGENCY_AFTER.match(article.text, end) or not _line_after(article.text, end)
    return "dateline" if opens_with_place and len(line) < 90 and ends else None


def _stands_alone(text: str, expression: DateExpression) -> bool:
    """Tell whether little but the date stands in its line ("– DW – 07/05/2024")."""
    before = _line_before(text, expression.span.start)
    return not _line_after(text, expression.span.end) and (
        not before.strip() or before.rstrip().endswith(("–", "—", "-", "|", "·"))
    )


def _line_after(text: str, position: int) -> str:
    return re.split(r"[\n\r]", text[position : position + 40])[0].strip()


def _line_before(text: str, position: int) -> str:
    stretch = text[max(0, position - 120) : position]
    return re.split(r"[\n\r]", stretch)[-1]


def _inferred(article: Article, latest_year: int) -> DocumentDate | None:
    """Infer the year in which all pairs of weekday and day agree; the latest one is taken."""
    pairs = list(_weekday_pairs(article))
    if not pairs:
        return None
    years = range(latest_year, latest_year - _YEARS_BACK, -1)
    fitting = [year for year in years if all(_agrees(pair, year) for pair in pairs)]
    days = [day for year in fitting if (day := _day_in(pairs[0], year))]
    if not days:
        return None
    return DocumentDate(
        value=days[0],
        how="inferred",
        start=pairs[0].span.start,
        end=pairs[0].span.end,
        candidates=tuple(days[1:]),
    )


def _weekday_pairs(article: Article) -> Iterator[DateExpression]:
    for sentence in article.sentences[:40]:
        for expression in find_date_expressions(article.text, sentence.span):
            named = expression.kind == "day" and "weekday" in expression.parts
            if named and "year" not in expression.parts:
                yield expression


def _agrees(pair: DateExpression, year: int) -> bool:
    day = _day_in(pair, year)
    return day is not None and WEEKDAYS[day.weekday()] == pair.parts["weekday"].lower()


def _day_in(pair: DateExpression, year: int) -> date | None:
    number = int(re.sub(r"\D", "", pair.parts["day"]))
    return day_or_none(year, month_number(pair.parts["month"]), number)
