from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.model.facts import DateValue, Fact, FigureValue, NamedValue, Review
from briefgen.model.figure_words import figure_words, is_bare_figure, measured_words
from briefgen.model.local_text import local
from briefgen.reference.labels import load_labels

DAY = date(2031, 1, 1)
SHARE = FigureValue(amount="22", unit="%")
PROPOSED = Fact(id="f-a", kind="figure", text="22%", source="s-a", value=SHARE)


@pytest.mark.parametrize(
    ("amount", "unit", "written"),
    [
        ("22", "%", "22%"),
        ("12", "$", "$12"),
        ("40", "million US$", "US$40 million"),
        ("90", "million £", "£90 million"),
        ("20", "million USD", "20 million USD"),
        ("8,000", "workers", "8,000 workers"),
        ("10", "", "10"),
    ],
)
def test_a_figure_is_written_as_english_writes_it(amount: str, unit: str, written: str) -> None:
    assert figure_words(FigureValue(amount=amount, unit=unit), load_labels("en")) == written


@pytest.mark.parametrize(
    ("language", "share", "money"),
    [
        ("fr", "22\N{NO-BREAK SPACE}%", "12 €"),
        ("es", "22\N{NO-BREAK SPACE}%", "12 €"),
        ("ru", "22\N{NO-BREAK SPACE}%", "12 €"),
        ("zh", "22%", "12 €"),
        ("ar", "22%", "12 €"),
    ],
)
def test_other_languages_have_their_own_order(language: str, share: str, money: str) -> None:
    labels = load_labels(language)

    assert figure_words(SHARE, labels) == share
    assert figure_words(FigureValue(amount="12", unit="€"), labels) == money


def test_what_a_figure_measures_stands_before_it() -> None:
    value = replace(SHARE, measures="expenses")

    assert measured_words(value, load_labels("en")) == "Expenses: 22%"
    assert measured_words(SHARE, load_labels("en")) == "22%"


@pytest.mark.parametrize(
    ("unit", "bare"),
    [
        ("%", True),
        ("million US$", True),
        ("thousand", True),
        ("barrels per day", True),
        ("thousand workers", False),
        ("fishing boats", False),
        ("", False),
    ],
)
def test_a_figure_is_bare_where_its_unit_says_not_of_what_it_is(unit: str, bare: bool) -> None:
    fact = replace(PROPOSED, value=FigureValue(amount="22", unit=unit))

    assert is_bare_figure(fact) is bare


@pytest.mark.parametrize(
    "fact",
    [
        replace(PROPOSED, review=Review(state="accepted")),
        replace(PROPOSED, review=Review(wording=local("A fifth"))),
        replace(PROPOSED, source=None),
        replace(PROPOSED, value=replace(SHARE, measures="catch")),
        replace(PROPOSED, value=None),
        replace(PROPOSED, kind="milestone"),
        replace(PROPOSED, kind="date", value=DateValue(first=DAY, last=DAY)),
        replace(PROPOSED, kind="venue", value=NamedValue(name="Aldren")),
    ],
)
def test_what_an_officer_decided_or_what_says_more_is_not_bare(fact: Fact) -> None:
    assert not is_bare_figure(fact)
