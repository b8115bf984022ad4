"""One who may speak in a text, and rows of them by place."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.extract.found import Found
from briefgen.extract.span import Span
from briefgen.model.facts import AttributeName

OPENING = 30
"""Characters at the start of a sentence in which a subject with a title begins."""
LONGEST_TITLE = 160
"""Characters of a title between a name and its verb."""


class Speaker(NamedTuple):
    """Who speaks: the name, its place, and whether it is a person."""

    name: str
    span: Span
    person: bool
    side: str = ""
    title: str = ""


def count_before(row: list[Speaker], position: int) -> int:
    """Count the speakers of a row, by place, that begin before a position."""
    return bisect_left(row, position, key=lambda one: one.span.start)


def last_before(row: list[Speaker], position: int) -> Speaker | None:
    """Give the last of a row that begins before a position."""
    index = count_before(row, position)
    return row[index - 1] if index else None


def between(row: list[Speaker], within: Span) -> list[Speaker]:
    """Give those of a row that begin in a place."""
    return row[count_before(row, within.start) : count_before(row, within.end)]


def speakers_of(found: Sequence[Found], *, person: bool) -> list[Speaker]:
    """Give a speaker for each place at which people, or bodies and papers, are named."""
    return [
        Speaker(
            str(getattr(one.value, "name", "")),
            span,
            person,
            _told(one, "side"),
            _told(one, "title"),
        )
        for one in found
        for span in (one.span, *one.more)
    ]


def _told(found: Found, name: AttributeName) -> str:
    attribute = found.attributes.get(name)
    return str(attribute.value) if attribute else ""
