import pytest

from briefgen.checks.written_numbers import number_of, share_of


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
        ("Twice", 2),
    ],
)
def test_numbers_are_read_as_both_halves_of_the_world_write_them(
    amount: str, number: float | None
) -> None:
    assert number_of(amount) == number


@pytest.mark.parametrize(
    ("amount", "share"),
    [
        ("half", 0.5),
        ("a third", pytest.approx(1 / 3)),
        ("two-thirds", pytest.approx(2 / 3)),
        ("Three quarters", 0.75),
        ("one in five", 0.2),
        ("one in many", None),
        ("five", None),
        ("", None),
    ],
)
def test_parts_are_read(amount: str, share: float | None) -> None:
    assert share_of(amount) == share
