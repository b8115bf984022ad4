import gc

import pytest

from briefgen.collector import (
    collect_seldom,
    is_put_away,
    paused_collector,
    put_away,
    take_back,
)


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
    with paused_collector():
        kept = [[number] for number in range(5000)]

    young, old = (gc.get_objects(generation=at) for at in (0, 2))
    assert not any(one is kept[-1] for one in young)
    assert any(one is kept[-1] for one in old)
    assert gc.get_freeze_count() == 0


def test_what_was_put_away_stays_so_until_it_is_taken_back() -> None:
    put_away()
    try:
        with paused_collector():
            pass
        assert gc.get_freeze_count() > 0
        assert is_put_away()
    finally:
        take_back()

    assert (gc.get_freeze_count(), is_put_away()) == (0, False)


def test_the_collector_looks_sooner_where_what_stays_was_put_away() -> None:
    before = gc.get_threshold()
    try:
        collect_seldom()
        seldom, *_ = gc.get_threshold()
        put_away()
        collect_seldom()
        sooner, *_ = gc.get_threshold()
    finally:
        take_back()
        gc.set_threshold(*before)

    assert seldom > sooner


def test_nobody_counts_what_was_put_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def count() -> int:
        raise AssertionError("it takes a millisecond each time")

    monkeypatch.setattr(gc, "get_freeze_count", count)
    put_away()
    try:
        with paused_collector():
            pass
    finally:
        take_back()
