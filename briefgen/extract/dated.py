"""The dates near other facts, from which these take theirs."""

from bisect import bisect_left
from collections.abc import Sequence

from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue


def dates_in(span: Span, dates: Sequence[Found]) -> Sequence[Found]:
    """Give the dates that begin in a stretch of text; `dates` come in reading order."""
    first = bisect_left(dates, span.start, key=lambda one: one.span.start)
    last = bisect_left(dates, span.end, key=lambda one: one.span.start)
    return dates[first:last]


def iso_interval(value: DateValue) -> str:
    """Give a single day as 2031-05-07, several as 2031-05-07/2031-05-16."""
    first, last = value.first.isoformat(), value.last.isoformat()
    return first if first == last else f"{first}/{last}"
