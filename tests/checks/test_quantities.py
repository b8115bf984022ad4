import pytest

from briefgen.checks.quantities import Quantity, number_of, quantity_of
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
        ("", "500", "square kilometres", 500, "square kilometres"),
        ("", "60", "megawatts", 60, "MW"),
        ("", "9.200", "jobs", 9200, "jobs"),
        ("", "9.200", "people", 9200, "people"),
        ("", "9.200", "tonnes", 9.2, "tonnes"),
    ],
)
def test_numbers_are_read_with_what_they_count(
    before: str, amount: str, unit: str, number: float, counted: str
) -> None:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit=unit))

    found = quantity_of(figure, before)

    assert found is not None
    assert (found.number, found.unit) == (number, counted)


@pytest.mark.parametrize("amount", ["many", "1.2.3", "."])
def test_what_is_no_number_is_no_quantity(amount: str) -> None:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit="beds"))

    assert quantity_of(figure, "") is None


def test_other_facts_have_no_quantity() -> None:
    assert quantity_of(named(told("Oslo"), "Oslo", "venue"), "") is None


def quantity(amount: str, before: str = "") -> Quantity:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit="beds"))
    found = quantity_of(figure, before)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("100", ""), ("102", ""), True),
        (("100", ""), ("110", ""), False),
        (("100", "about "), ("108", ""), True),
        (("100", "nearly "), ("130", "some "), False),
        (("1,000", "more than "), ("1,150", ""), True),
        (("1,000", "more than "), ("900", ""), False),
        (("400", "up to "), ("300", ""), True),
        (("400", "up to "), ("500", ""), False),
        (("400", "up to "), ("600", "up to "), False),
        (("78", "will hand over "), ("90", ""), False),
        (("10", "between 5 and "), ("7", ""), True),
        (("10", "between 5 and "), ("9", "from 8 to "), True),
        (("10", "in rooms 12 and "), ("11", ""), False),
    ],
)
def test_rounded_numbers_and_bounds_meet_others(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    assert quantity(*one).meets(quantity(*other)) is same


@pytest.mark.parametrize(
    ("amount", "number"),
    [
        ("1,200", 1200),
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("1.200.000", 1_200_000),
        ("40 000", 40_000),
        ("1.2.3", None),
        ("two hundred", 200),
    ],
)
def test_numbers_are_read_as_both_halves_of_the_world_write_them(
    amount: str, number: float | None
) -> None:
    assert number_of(amount) == number
