"""Find dates in languages other than English, by the forms each language writes them in."""

from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.date_values import Placed, place_date
from briefgen.extract.foreign_date_forms import DatePattern, find_foreign_expressions
from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue
from briefgen.model.source import DocumentDate

_HEAD = 600
"""Characters at the start in which a text prints its own date."""


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
    article: Article, patterns: tuple[DatePattern, ...]
) -> DocumentDate | None:
    """Take the first full day in the head of a text for the day it was published."""
    head = Span(0, min(_HEAD, len(article.text)))
    for expression in find_foreign_expressions(article.text, head, patterns):
        placed = place_date(expression, against=None)
        if placed.days and placed.days[0] == placed.days[1]:
            start, end = expression.span
            return DocumentDate(value=placed.days[0], how="inferred", start=start, end=end)
    return None
