"""Read words that an officer selected: the value they have as a fact of some kind."""

from datetime import date
from typing import assert_never

from briefgen.extract.date_expressions import find_date_expressions
from briefgen.extract.date_values import place_date
from briefgen.extract.figures import figure_in
from briefgen.extract.span import Span
from briefgen.model.facts import DateValue, FactKind, FactValue, NamedValue


def value_of_words(words: str, kind: FactKind, *, against: date | None) -> FactValue | None:
    """Give the value of some words, None where they name none or the kind has none.

    Relative dates are read `against` the day of the document. No value of an agenda area
    is read: its words seldom name it.
    """
    match kind:
        case "participant" | "organisation" | "venue" | "mechanism" | "agreement":
            return NamedValue(name=" ".join(words.split()))
        case "date":
            return _days_in(words, against=against)
        case "figure":
            return figure_in(words)
        case "quote" | "position" | "side_meeting" | "milestone" | "area":
            return None
        case _:
            assert_never(kind)


def _days_in(words: str, *, against: date | None) -> DateValue | None:
    """Read the first date of the words that can be placed in the calendar."""
    for expression in find_date_expressions(words, Span(0, len(words))):
        placed = place_date(expression, against=against)
        if placed.days:
            first, last = placed.days
            return DateValue(first=first, last=last, candidates=placed.candidates)
    return None
