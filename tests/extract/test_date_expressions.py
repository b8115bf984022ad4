import re
from pathlib import Path

import pytest

from briefgen.extract.date_expressions import (
    _is_of_calendar,
    _needed,
    find_date_expressions,
)
from briefgen.extract.date_patterns import PATTERNS
from briefgen.extract.sentences import split_sentences
from briefgen.extract.span import Span


def test_expressions_come_in_reading_order_and_share_no_character() -> None:
    text = "From May 7 to 16, 2031 and on Tuesday (June 3); in July."

    found = find_date_expressions(text, Span(0, len(text)))

    assert [text[slice(*one.span)] for one in found] == [
        "May 7 to 16, 2031",
        "Tuesday (June 3)",
        "July",
    ]


def test_a_form_that_begins_in_another_is_left_out() -> None:
    text = "May June (May 7 May 2030 9 June"

    found = find_date_expressions(text, Span(0, len(text)))

    assert [text[slice(*one.span)] for one in found][-2:] == ["May 2030", "9 June"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They met on 7 and 21 May 2031.", ["7", "21 May 2031"]),
        ("They met on May 7 and 21.", ["May 7", "21"]),
        ("They met on 28 April and 3 May.", ["28 April", "3 May"]),
        ("They met on 7, 14 and 21 May.", ["7", "14", "21 May"]),
        ("They met on 7 and 8 May.", ["7 and 8 May"]),
        ("They met on 30 April and 1 May.", ["30 April and 1 May"]),
        ("They met between 7 and 21 May.", ["7 and 21 May"]),
    ],
)
def test_days_joined_by_and_are_a_stretch_only_where_nothing_lies_between(
    text: str, places: list[str]
) -> None:
    found = find_date_expressions(text, Span(0, len(text)))

    assert [text[slice(*one.span)] for one in found] == places


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "On Monday. On Tuesday."

    (found,) = find_date_expressions(text, Span(11, len(text)))

    assert text[slice(*found.span)] == "Tuesday"


def test_leading_words_are_no_part_of_the_place() -> None:
    text = "since the year 2029"

    (found,) = find_date_expressions(text, Span(0, len(text)))

    assert (text[slice(*found.span)], found.parts) == ("2029", {"year": "2029"})


def test_no_expression_lacks_the_cue_by_which_its_pattern_is_chosen() -> None:
    texts = [path.read_text() for path in Path(__file__).parent.glob("blind/*/*.txt")]
    patterns = [re.compile(pattern) for _, pattern in PATTERNS]

    unchosen = [
        (text[slice(*sentence)], number)
        for text in texts
        for sentence in split_sentences(text)
        for number, pattern in enumerate(patterns)
        if any(map(_is_of_calendar, pattern.finditer(text, *sentence)))
        and number not in {chosen for chosen, _ in _needed(text, sentence)}
    ]

    assert len(texts) > 60
    assert unchosen == []


@pytest.mark.parametrize(
    "text", ["in Novelle", "Mayor 7", "7 Mayor", "May 45", "on Workday 7", "Job. 7"]
)
def test_what_only_looks_like_a_month_or_day_is_no_date(text: str) -> None:
    assert find_date_expressions(text, Span(0, len(text))) == ()
