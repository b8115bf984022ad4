import re
from datetime import date

import pytest

from briefgen.extract.calendar_words import (
    MONTH,
    day_or_none,
    is_month,
    is_weekday,
    month_number,
    shifted_month,
    week_interval,
)


@pytest.mark.parametrize(
    ("word", "number"), [("January", 1), ("Sept.", 9), ("sep", 9), ("MAY", 5), ("Dec.", 12)]
)
def test_months_are_known_whole_and_cut(word: str, number: int) -> None:
    assert month_number(word) == number


def test_there_is_no_thirtieth_of_february() -> None:
    assert day_or_none(2031, 2, 30) is None


def test_months_shift_over_new_year() -> None:
    assert shifted_month(date(2031, 1, 20), -1) == (date(2030, 12, 1), date(2030, 12, 31))


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert week_interval(date(2031, 3, 20)) == (date(2031, 3, 17), date(2031, 3, 23))


@pytest.mark.parametrize(
    "word",
    ["January", "MAY", "Sept.", "Sept", "Nov.", "DEC", "May.", "may", "Mayor", "Decent", "Jan,"],
)
def test_a_month_is_what_the_full_list_of_names_says(word: str) -> None:
    assert is_month(word) == bool(re.fullmatch(MONTH, word))


@pytest.mark.parametrize(
    ("word", "known"), [("Monday", True), ("Someday", False), ("monday", False)]
)
def test_a_weekday_has_its_capital(word: str, known: bool) -> None:
    assert is_weekday(word) is known
