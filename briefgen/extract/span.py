"""Places in a text: half-open intervals of characters."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """The characters from `start` up to, not including, `end`."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Tell whether the other place lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Tell whether the two places share a character."""
        return self.start < other.end and other.start < self.end


def span_at(spans: Sequence[Span], position: int) -> int:
    """Give the index of the last span that starts at or before a position; spans are sorted."""
    return max(bisect_right(spans, position, key=lambda span: span.start) - 1, 0)


class SpanIndex:
    """Many places, asked which of them share a character with another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def meeting(self, other: Span) -> list[Span]:
        """Give the places that share a character with another, in order."""
        first = bisect_left(self._spans, (other.start - self._longest,))
        found = []
        for index in range(first, len(self._spans)):
            if self._spans[index].start >= other.end:
                break
            if self._spans[index].meets(other):
                found.append(self._spans[index])
        return found


NO_SPANS = SpanIndex(())
"""No place at all."""


def in_any(span: Span, others: Iterable[Span]) -> bool:
    """Tell whether a place shares a character with any of the others."""
    return any(span.meets(other) for other in others)
