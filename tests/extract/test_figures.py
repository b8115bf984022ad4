from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact, FigureValue


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("about 40,000 tonnes of cod", "40,000", "tonnes"),
        ("a 16-megawatt turbine", "16", "megawatt"),
        ("a rise of 3.5 per cent", "3.5", "per cent"),
        ("worth $3 billion", "3", "billion $"),
        ("worth €250,000", "250,000", "€"),
        ("by 1.5C this century", "1.5", "C"),
    ],
)
def test_numbers_with_a_unit_are_figures(
    facts: Callable[[str, str], list[Fact]], text: str, amount: str, unit: str
) -> None:
    (fact,) = facts(text, "figure")

    assert isinstance(fact.value, FigureValue)
    assert (fact.value.amount, fact.value.unit) == (amount, unit)


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("They landed 40,000 tonnes of cod in May.", "cod"),
        ("The Bank lends $190 million for the Danish section.", "Danish section"),
        ("The Union pledged €4.2 million for the training of judges.", "training of judges"),
        ("Bilateral trade stood at US$312.6 million in 2024.", "Bilateral trade"),
        ("He said that exports of herring rose by more than 12 per cent.", "exports of herring"),
        ("They made commitments of 118.5 million euros for the next two years.", ""),
        ("They pay 40 million euros to the fund.", ""),
        ("Trade, which reached $3 billion, will grow.", ""),
    ],
)
def test_a_figure_tells_what_it_measures(
    facts: Callable[[str, str], list[Fact]], text: str, measures: str
) -> None:
    (fact,) = facts(text, "figure")

    assert isinstance(fact.value, FigureValue)
    assert fact.value.measures == measures


@pytest.mark.parametrize("text", ["in room 12", "on May 7 people came", "COP28 and 5G"])
def test_bare_numbers_and_dates_are_not(facts: Callable[[str, str], list[Fact]], text: str) -> None:
    assert facts(text, "figure") == []
