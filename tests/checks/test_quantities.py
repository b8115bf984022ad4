import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("", "thirty", "scholarships", 30, "students"),
        ("", "Twenty-five", "trainees", 25, "students"),
        ("", "two hundred", "beds", 200, "beds"),
        ("", "a hundred", "beds", 100, "beds"),
        ("some ", "7", "million", 7_000_000, ""),
        ("", "500", "square kilometres", 500, "square kilometres"),
        ("", "60", "megawatts", 60, "MW"),
        ("", "9.200", "jobs", 9200, "workers"),
        ("", "30", "staff", 30, "workers"),
        ("", "9.200", "people", 9200, "people"),
        ("", "9.200", "tonnes", 9.2, "tonnes"),
        ("", "350", "metre", 350, "metres"),
        ("", "60", "bed", 60, "beds"),
        ("for ", "two", "weeks", 14, "days"),
        ("", "three", "year", 1095, "days"),
        ("nearly ", "45", "minutes", 0.75, "hours"),
        ("", "four", "flights a week", 4, "per week"),
        ("", "3", "flights/week", 3, "per week"),
        ("sails ", "twice", "a week", 2, "per week"),
        ("", "two", "weekly departures", 2, "per week"),
        ("", "five", "daily trains", 5, "per day"),
        ("", "20", "yearly scholarships", 20, "students"),
        ("", "a quarter", "", 25, "%"),
        ("", "two thirds", "", pytest.approx(200 / 3), "%"),
        ("", "one in five", "adults", 20, "%"),
        ("", "6.4", "US cents", 6.4, "US cents"),
    ],
)
def test_numbers_are_read_with_what_they_count(
    before: str, amount: str, unit: str, number: float, counted: str
) -> None:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit=unit))

    found = quantity_of(figure, before)

    assert found is not None
    assert (found.number, found.unit) == (number, counted)


@pytest.mark.parametrize("amount", ["many", "1.2.3", ".", f"9{',999' * 150}"])
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
        (("841", ""), ("814", ""), False),
        (("46", ""), ("47", ""), True),
        (("9.4", ""), ("9.5", ""), True),
        (("4.6", "about "), ("4.2", ""), False),
        (("100", "nearly "), ("130", "some "), False),
        (("1,000", "more than "), ("1,150", ""), True),
        (("1,000", "more than "), ("900", ""), False),
        (("40", "More than "), ("43", ""), True),
        (("30", "not less than "), ("40", "at least "), False),
        (("30", "Not less than "), ("40", ""), True),
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


@pytest.mark.parametrize(("unit", "bound"), [("years", ""), ("km", ""), ("students", "least")])
def test_how_long_something_is_has_no_bound(unit: str, bound: str) -> None:
    four = fact(told("four"), "four", "figure", value=FigureValue(amount="four", unit=unit))

    found = quantity_of(four, "over ")

    assert found is not None
    assert found.bound == bound


@pytest.mark.parametrize(
    ("after", "unit"), [(" a tonne, freight included", "USD per tonne"), (" and more", "USD")]
)
def test_a_price_is_that_of_a_unit(after: str, unit: str) -> None:
    price = fact(told("565"), "565", "figure", value=FigureValue(amount="565", unit="$"))

    found = quantity_of(price, "", after)

    assert found is not None
    assert found.unit == unit


def counted(amount: str, unit: str, after: str = "") -> Quantity:
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit=unit))
    found = quantity_of(figure, "", after)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (("150,000", "tonnes", " of salt a year from 2031"), ("450,000", "tonnes", ""), True),
        (("150,000", "tonnes", " annually"), ("400,000", "tonnes", ""), False),
        (("150,000", "tonnes", ""), ("450,000", "tonnes", ""), False),
        (("35", "%", ""), ("65", "per cent", ""), True),
        (("35", "%", ""), ("60", "per cent", ""), False),
        (("0", "beds", " a year"), ("60", "beds", ""), False),
    ],
)
def test_a_number_may_be_a_part_of_another(
    one: tuple[str, str, str], other: tuple[str, str, str], both: bool
) -> None:
    assert counted(*one).adds_up_to(counted(*other)) is both


@pytest.mark.parametrize(
    ("before", "number", "same"), [("roughly ", "52", True), ("", "52", False), ("", "50.4", True)]
)
def test_what_is_about_so_much_may_be_another_number(before: str, number: str, same: bool) -> None:
    assert quantity("50", before).may_be(quantity(number)) is same


AMOUNTS = st.from_regex(r"(?:0|[1-9]\d{0,2})(?:,\d{3}){0,110}(?:\.\d{1,3})?", fullmatch=True)
UNITS = st.sampled_from(["", "beds", "million euros", "trillion", "%", "years", "tonnes"])
AROUND = st.sampled_from([("", ""), ("about ", ""), ("up to ", " a year"), ("5 to ", "")])


@given(st.tuples(AMOUNTS, UNITS, AROUND), st.tuples(AMOUNTS, UNITS, AROUND))
def test_any_two_numbers_can_be_compared_and_either_way(
    first: tuple[str, str, tuple[str, str]], second: tuple[str, str, tuple[str, str]]
) -> None:
    one, other = map(_quantity, (first, second))
    if one and other:
        assert one.meets(other) is other.meets(one)
        assert one.may_be(other) is other.may_be(one)
        assert one.adds_up_to(other) is other.adds_up_to(one)


def _quantity(told_of: tuple[str, str, tuple[str, str]]) -> Quantity | None:
    amount, unit, around = told_of
    figure = fact(told(amount), amount, "figure", value=FigureValue(amount=amount, unit=unit))
    return quantity_of(figure, *around)
