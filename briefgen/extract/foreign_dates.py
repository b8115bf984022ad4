"""Find dates in languages other than English, by the forms each language writes them in."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from briefgen.extract.article import Article
from briefgen.extract.date_expressions import DateExpression
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.foreign_date_forms import DatePattern, find_foreign_expressions
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue
from briefgen.model.source import DateOrigin, DocumentDate

_HEAD = 600
"""Characters at the start in which a text prints its own date."""
_WIRED = re.compile(r"[电電讯訊]")
"""What stands behind the day of a Chinese wire: "by telegraph"."""
_PLACE = re.compile(r"[^\W\d_][\w’' ./()-]{1,40}(?:[,.،]|\s[–—-])?\s")
_AGENCY = re.compile(r"\.?(?:\s?[(/–—]|\s-\s|\.-|:\s)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEARS_BACK = 10


def find_foreign_dates(article: Article, patterns: tuple[DatePattern, ...]) -> Iterator[Found]:
    """Yield the dates of a text; what they are the dates of, no rule can tell.

    The text is searched as a whole: what ends a sentence in English stands inside German dates.
    """
    against = article.date.value if article.date else None
    whole = Span(0, len(article.text))
    for expression in find_foreign_expressions(article.text, whole, patterns):
        placed = place_date(expression, against=against)
        yield Found(
            kind="date",
            span=expression.span,
            value=_value(placed),
            rule=f"date-{expression.kind.replace('_', '-')}",
            confidence=_confidence(placed),
            reasons=() if placed.days else (_missing(placed),),
        )


def _value(placed: Placed) -> DateValue | None:
    if placed.days is None:
        return None
    first, last = placed.days
    return DateValue(first=first, last=last, candidates=placed.candidates)


def _confidence(placed: Placed) -> float:
    if placed.days is None:
        return 0.3
    return 0.7 if placed.relative or placed.candidates else 0.9


def _missing(placed: Placed) -> str:
    return "Needs the date of the document." if placed.relative else "No such day."


def find_foreign_document_date(
    article: Article, patterns: tuple[DatePattern, ...], *, latest: date
) -> DocumentDate | None:
    """Take the day of a dateline, else the first full day in the head, for that of the text.

    A dateline without a year is of a year that the text names, else of one of the last ten;
    it is not later than `latest`.
    """
    head = Span(0, min(_HEAD, len(article.text)))
    expressions = find_foreign_expressions(article.text, head, patterns)
    for expression in expressions:
        if expression.kind == "day" and _is_dateline(article.text, expression.span):
            days = _days_of(article.text, expression, latest)
            if days:
                start, end = expression.span
                how: DateOrigin = "dateline" if "year" in expression.parts else "inferred"
                return DocumentDate(
                    value=days[0], how=how, start=start, end=end, candidates=tuple(days[1:])
                )
    return _first_full_day(expressions)


def _first_full_day(expressions: Sequence[DateExpression]) -> DocumentDate | None:
    for expression in expressions:
        placed = place_date(expression, against=None)
        if placed.days and placed.days[0] == placed.days[1]:
            start, end = expression.span
            return DocumentDate(value=placed.days[0], how="inferred", start=start, end=end)
    return None


def _is_dateline(text: str, span: Span) -> bool:
    """Tell the day behind a place and before an agency: "OSLO, 3 mars (AFP) –"."""
    if _WIRED.match(text, span.end):
        return True
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return bool(_PLACE.fullmatch(line) and _AGENCY.match(text, span.end))


def _days_of(text: str, expression: DateExpression, latest: date) -> list[date]:
    """Give the days that a dateline may mean, the likeliest first."""
    if "year" in expression.parts:
        placed = place_date(expression, against=None)
        return [placed.days[0]] if placed.days else []
    named = sorted({int(year) for year in _YEAR.findall(text)}, reverse=True)
    recent = range(latest.year, latest.year - _YEARS_BACK, -1)
    in_years = (
        expression._replace(parts={**expression.parts, "year": str(year)})
        for year in dict.fromkeys((*named, *recent))
    )
    spans = (place_date(one, against=None).days for one in in_years)
    return [days[0] for days in spans if days and days[0] <= latest]
