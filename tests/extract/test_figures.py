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

    assert fact.value == FigureValue(amount=amount, unit=unit)


@pytest.mark.parametrize("text", ["in room 12", "on May 7 people came", "COP28 and 5G"])
def test_bare_numbers_and_dates_are_not(facts: Callable[[str, str], list[Fact]], text: str) -> None:
    assert facts(text, "figure") == []
