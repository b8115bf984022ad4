import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.ids import PREFIXES, make_id


@given(kind=st.sampled_from(sorted(PREFIXES)), parts=st.lists(st.text(), min_size=1, max_size=3))
def test_the_same_parts_give_the_same_id_of_eight_letters(kind: str, parts: list[str]) -> None:
    first = make_id(kind, *parts)

    assert first == make_id(kind, *parts)
    assert re.fullmatch(rf"{PREFIXES[kind]}-[a-z2-7]{{8}}", first)


def test_no_two_kinds_share_a_prefix() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_where_one_part_ends_matters() -> None:
    assert make_id("fact", "ab", "c") != make_id("fact", "a", "bc")


def test_an_id_that_is_taken_gives_way_to_the_next_of_its_row() -> None:
    first = make_id("fact", "Norland")
    second = make_id("fact", "Norland", taken={first})

    third = make_id("fact", "Norland", taken={first, second})

    assert len({first, second, third}) == 3
    assert second == make_id("fact", "Norland", taken=[first])


def test_half_of_a_character_still_has_an_id() -> None:
    assert make_id("point", "\ud83d") != make_id("point", "\ud83e")


def test_an_unknown_kind_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        make_id("planet", "fisheries")
