import pytest

from briefgen.checks.units import are_alike, is_counted, unit_of


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("beds", "beds", True),
        ("kroner", "DKK", True),
        ("NOK", "kroner", True),
        ("DKK", "NOK", False),
        ("beds", "doses", False),
        ("US cents per unit", "cents", True),
        ("", "", False),
    ],
)
def test_a_currency_may_be_told_by_its_name_or_its_code(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike


@pytest.mark.parametrize(
    ("unit", "counted"), [("beds", True), ("people", True), ("tonnes", False), ("dinars", False)]
)
def test_money_and_what_is_measured_is_not_counted_one_by_one(unit: str, counted: bool) -> None:
    assert is_counted(unit) is counted


@pytest.mark.parametrize(
    ("unit", "currency"),
    [
        ("million dollars", "USD"),
        ("million US dollars", "USD"),
        ("million Canadian dollars", "CAD"),
        ("Australian dollars", "AUD"),
    ],
)
def test_dollars_are_those_of_their_country(unit: str, currency: str) -> None:
    assert unit_of(unit, "") == currency
