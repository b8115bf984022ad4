import pytest

from briefgen.checks.quantities import Quantity, quantity_of
from briefgen.model.facts import FigureValue
from tests.support.told import fact, named, told


@pytest.mark.parametrize(
    ("before", "amount", "unit", "number", "counted"),
    [
        ("", "40,000", "tonnes", 40_000, "tonnes"),
        ("", "9.4", "million €", 9_400_000, "EUR"),
        ("", "3", "bn $", 3_000_000_000, "USD"),
        ("", "250 000", "dollars", 250_000, "USD"),
        ("worth GEL ", "9.4", "million", 9_400_000, "GEL"),
        ("a rise of ", "3.5", "per cent", 3.5, "%"),
        ("", "12", "%", 12, "%"),
        ("", "60", "new mine-resistant vehicles", 60, "vehicles"),
        ("", "thirty", "scholarships", 30, "scholarships"),
        ("", "Twenty-five", "scholarships", 25, "scholarships"),
        ("", "two hundred", "beds", 200, "beds"),
        ("", "a hundred", "beds", 100, "beds"),
        ("some ", "7", "million", 7_000_000, ""),
    ],
)
def test_numbers_are_read_with_what_they_count(
    before: str, amount: str, unit: str, number: float, counted: str
) -> None:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit=unit))

    assert quantity_of(figure, before) == Quantity(number, counted)


@pytest.mark.parametrize("amount", ["many", "1.2.3", "."])
def test_what_is_no_number_is_no_quantity(amount: str) -> None:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit="beds"))

    assert quantity_of(figure, "") is None


def test_other_facts_have_no_quantity() -> None:
    assert quantity_of(named(told("Oslo"), "Oslo", "venue"), "") is None


@pytest.mark.parametrize(("unit", "money"), [("EUR", True), ("beds", False), ("GW", False)])
def test_money_is_told_by_its_code(unit: str, money: bool) -> None:
    assert Quantity(1, unit).is_money is money
