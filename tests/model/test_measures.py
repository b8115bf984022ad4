import pytest

from briefgen.model.measures import Measure


@pytest.mark.parametrize(
    ("count", "most", "least", "over", "short"),
    [
        (2.1, 2, None, 0.1, 0),
        (2.0, 2, None, 0, 0),
        (9.0, None, None, 0, 0),
        (240, 400, 250, 0, 10),
        (410, 400, 250, 10, 0),
    ],
)
def test_a_measure_tells_by_how_much_it_is_over_or_short(
    count: float, most: int | None, least: int | None, over: float, short: float
) -> None:
    measure = Measure(unit="word", count=count, most=most, least=least)

    assert (measure.over, measure.short) == (over, short)
