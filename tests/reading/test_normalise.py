import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading.normalise import folded, joined, row_of


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" Port\t\n Aldren\u00a0, 7\u2009May ", "Port Aldren , 7 May"),
        ("Sørensen, Renée", "Sørensen, Renée"),
        ("de\u00adfor\u200besta\ufefftion", "deforestation"),
        ("a\x00b\x1b\x7f\ue000\U000e0041c", "abc"),
        ("left\u202eright\u2066", "leftright"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_line_has_single_spaces_and_nothing_unseen(text: str, line: str) -> None:
    assert folded(text) == unicodedata.normalize("NFC", line)


def test_paragraphs_are_kept_apart_by_a_blank_line_and_empty_ones_go() -> None:
    assert joined(["One\n two ", " \n\t", "", "three"]) == "One\ntwo\n\nthree"


def test_the_cells_of_a_row_are_kept_apart_by_bars() -> None:
    assert row_of([" Herring", "", "40,000\ntonnes"]) == "Herring | 40,000 tonnes"


@given(st.lists(st.text()))
def test_what_was_joined_once_stays_as_it_is(paragraphs: list[str]) -> None:
    once = joined(paragraphs)

    assert joined(once.split("\n\n")) == once
    assert once.encode("utf-8").decode("utf-8") == once
