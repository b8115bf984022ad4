from datetime import date

import click
import pytest

from briefgen.cli.options import ISO_DATE, OneOf
from briefgen.cli.words import listed


def test_a_day_is_read_in_iso_form() -> None:
    assert ISO_DATE.convert("2024-05-07", None, None) == date(2024, 5, 7)


@pytest.mark.parametrize("words", ["soon", "", "2024-02-30", "7 May 2024", "٢٠٢٤-05-07"])
def test_what_is_no_day_is_told_with_an_example(words: str) -> None:
    with pytest.raises(click.BadParameter, match=r"is no date\. Write it as 2024-05-07\."):
        ISO_DATE.convert(words, None, None)


def test_a_misspelt_word_is_told_with_the_nearest() -> None:
    with pytest.raises(click.BadParameter, match=r"Unknown word 'anex'\. Did you mean 'annex'\?"):
        OneOf(("none", "annex")).convert("anex", None, None)


@pytest.mark.parametrize(
    ("values", "ids"),
    [((), ()), (("a", "b"), ("a", "b")), (("a, b", ",c,"), ("a", "b", "c")), ((" ",), ())],
)
def test_ids_may_be_repeated_and_hold_commas(values: tuple[str, ...], ids: tuple[str, ...]) -> None:
    assert listed(values) == ids
