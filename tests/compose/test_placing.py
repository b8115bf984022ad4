from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.compose.placing import spread

LOW, HIGH = 50.0, 410.0


def test_places_far_enough_apart_stay_where_they_belong() -> None:
    assert spread([60, 200, 400], distance=50, low=LOW, high=HIGH) == [60, 200, 400]


def test_places_too_near_each_other_part_to_both_sides() -> None:
    assert spread([200, 200], distance=40, low=LOW, high=HIGH) == [180, 220]


def test_a_place_outside_the_row_moves_to_its_end() -> None:
    assert spread([500], distance=40, low=LOW, high=HIGH) == [410]
    assert spread([0, 10], distance=40, low=LOW, high=HIGH) == [50, 90]


def test_without_room_for_all_places_share_what_there_is() -> None:
    assert spread([1, 2, 3], distance=999, low=0, high=100) == [0, 50, 100]


def test_no_places_are_no_row() -> None:
    assert spread([], distance=40, low=LOW, high=HIGH) == []


@given(st.lists(st.floats(0, 460), max_size=40), st.floats(1, 80))
def test_places_keep_order_distance_and_bounds(wanted: list[float], distance: float) -> None:
    places = spread(sorted(wanted), distance=distance, low=LOW, high=HIGH)

    apart = min(distance, (HIGH - LOW) / max(1, len(places) - 1))
    assert len(places) == len(wanted)
    assert all(LOW - 0.001 <= place <= HIGH + 0.001 for place in places)
    gaps = [after - before for before, after in pairwise(places)]
    assert all(gap >= apart - 0.001 for gap in gaps)


@given(st.lists(st.floats(50, 410), min_size=2, max_size=6), st.floats(1, 60))
def test_a_row_that_is_apart_already_is_not_moved(wanted: list[float], distance: float) -> None:
    once = spread(sorted(wanted), distance=distance, low=LOW, high=HIGH)

    assert spread(once, distance=distance, low=LOW, high=HIGH) == pytest.approx(once)
