from datetime import date

import pytest

from briefgen.extract.selected_words import value_of_words
from briefgen.model.facts import DateValue, FactKind, FigureValue, NamedValue

TUESDAY = date(2031, 3, 4)


@pytest.mark.parametrize("kind", ["participant", "organisation", "venue", "mechanism", "agreement"])
def test_words_of_a_name_are_its_name_on_one_line(kind: FactKind) -> None:
    value = value_of_words("Hanne\r\n  Sørensen", kind, against=None)

    assert value == NamedValue(name="Hanne Sørensen")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("20 and 21 March 2031", date(2031, 3, 20), date(2031, 3, 21)),
        ("no later than 20 March 2031", date(2031, 3, 20), date(2031, 3, 20)),
        ("last Monday", date(2031, 3, 3), date(2031, 3, 3)),
    ],
)
def test_words_of_a_date_are_placed_in_the_calendar(words: str, first: date, last: date) -> None:
    value = value_of_words(words, "date", against=TUESDAY)

    assert value == DateValue(first=first, last=last)


def test_a_date_with_two_readings_keeps_the_other_as_candidate() -> None:
    value = value_of_words("07/05/2031", "date", against=None)

    may, july = date(2031, 5, 7), date(2031, 7, 5)
    assert value == DateValue(first=may, last=may, candidates=((july, july),))


@pytest.mark.parametrize("words", ["when the ice breaks", "Thursday", "31 February 2031"])
def test_a_date_that_has_no_day_keeps_no_value(words: str) -> None:
    assert value_of_words(words, "date", against=None) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("some 40,000 tonnes", FigureValue(amount="40,000", unit="tonnes")),
        ("two of 7", FigureValue(amount="7")),
        ("two of seven", None),
    ],
)
def test_words_of_a_figure_hold_its_amount(words: str, value: FigureValue | None) -> None:
    assert value_of_words(words, "figure", against=None) == value


@pytest.mark.parametrize("kind", ["quote", "position", "side_meeting", "milestone", "area"])
def test_other_kinds_have_only_their_words(kind: FactKind) -> None:
    assert value_of_words("20 March 2031", kind, against=TUESDAY) is None
