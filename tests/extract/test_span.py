from hypothesis import given
from hypothesis import strategies as st

from briefgen.extract.span import Span, SpanIndex, in_any, span_at

SPANS = st.lists(
    st.builds(
        lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20)
    )
)


def test_a_place_covers_what_lies_wholly_inside_it() -> None:
    assert Span(2, 9).covers(Span(2, 9))
    assert not Span(2, 9).covers(Span(2, 10))


def test_places_that_only_touch_do_not_meet() -> None:
    assert not Span(0, 3).meets(Span(3, 6))
    assert Span(0, 4).meets(Span(3, 6))
    assert not in_any(Span(0, 3), [Span(3, 6)])


def test_a_position_before_all_places_belongs_to_the_first() -> None:
    spans = [Span(5, 8), Span(10, 12)]

    assert [span_at(spans, position) for position in (0, 5, 9, 10, 99)] == [0, 0, 0, 1, 1]


@given(SPANS, st.integers(0, 60), st.integers(1, 30))
def test_the_index_finds_what_a_plain_search_finds(
    spans: list[Span], start: int, length: int
) -> None:
    wanted = Span(start, start + length)

    assert SpanIndex(spans).meeting(wanted) == sorted(one for one in spans if one.meets(wanted))
