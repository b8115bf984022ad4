import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from briefgen.extract.likeness import spelling_likeness

LETTERS = st.text("abcdé ", max_size=30)


@given(LETTERS, LETTERS, st.sampled_from([0.0, 50.0, 75.0, 86.0]))
def test_likeness_is_that_of_rapidfuzz(wanted: str, found: str, least: float) -> None:
    expected = ratio(wanted, found, score_cutoff=least)

    assert spelling_likeness(wanted, found, least=least) == pytest.approx(expected)


def test_nothing_is_like_nothing() -> None:
    assert spelling_likeness("", "") == 100
