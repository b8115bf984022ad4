import gc

import pytest

from briefgen.collector import paused_collector


def test_the_collector_rests_and_goes_on_also_after_a_fault() -> None:
    states: list[bool] = []

    def fail() -> None:
        states.append(gc.isenabled())
        raise ValueError("quota")

    with pytest.raises(ValueError, match="quota"), paused_collector():
        fail()

    assert (states, gc.isenabled()) == ([False], True)


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with paused_collector():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_made_meanwhile_is_not_searched_for_cycles_at_once() -> None:
    gc.unfreeze()  # a batch of another test may have put its memory away
    with paused_collector():
        kept = [[number] for number in range(5000)]

    young, old = (gc.get_objects(generation=at) for at in (0, 2))
    assert not any(one is kept[-1] for one in young)
    assert any(one is kept[-1] for one in old)
    assert gc.get_freeze_count() == 0


def test_what_was_put_away_for_good_stays_so() -> None:
    gc.freeze()
    try:
        with paused_collector():
            pass
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
