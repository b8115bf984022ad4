"""Placing the marks of a timeline and their words, for any number of dates."""

from datetime import date, timedelta
from itertools import combinations
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.compose.timeline_figure import DatedMark, MarkKind, timeline_figures
from briefgen.model.document import Figure, Label, Text
from briefgen.model.document_text import inline_text
from briefgen.model.figure import FIGURE_WIDTH, Area, Disc, Stroke
from tests.support.document_strategy import wording
from tests.support.dossier_composing import context_of
from tests.support.dossier_sample import sample_dossier

KINDS: tuple[MarkKind, ...] = get_args(MarkKind)
FIRST = date(2031, 3, 20)


def mark(day: date, words: str = "Talks", kind: MarkKind = "event") -> DatedMark:
    return DatedMark(
        kind=kind,
        days=(day, day),
        when=Text(text=day.isoformat(), origins=("f-date",)),
        words=Text(text=words, origins=("f-words",)),
    )


def figures(*marks: DatedMark, width: float = FIGURE_WIDTH) -> tuple[Figure, ...]:
    return timeline_figures(marks, replace(context_of(sample_dossier()), figure_width=width))


def only(*marks: DatedMark, width: float = FIGURE_WIDTH) -> Figure:
    (figure,) = figures(*marks, width=width)
    return figure


def overlap(one: Label, other: Label) -> bool:
    across = one.x < other.x + other.width - 0.01 and other.x < one.x + one.width - 0.01
    down = one.y < other.y + other.height - 0.01 and other.y < one.y + one.height - 0.01
    return across and down


def assert_legible(figure: Figure) -> None:
    """Check that words stand inside the picture and none over others."""
    for label in figure.labels:
        assert label.x >= -0.01
        assert label.x + label.width <= figure.width + 0.01
        assert label.y >= -0.01
        assert label.y + label.height <= figure.height + 0.01
    pairs = combinations(figure.labels, 2)
    assert not [(one, other) for one, other in pairs if overlap(one, other)]


def spots(figure: Figure) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for shape in figure.shapes:
        match shape:
            case Stroke() | Area():
                found += shape.spots
            case Disc(centre=(x, y), radius=radius):
                found += [(x - radius, y - radius), (x + radius, y + radius)]
    return found


@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 15, 22, 40])
def test_any_number_of_dates_finds_its_place(count: int) -> None:
    words = "Joint statement on herring, cod and the patrols of both coast guards"
    marks = [mark(FIRST + timedelta(days=at), words) for at in range(count)]

    drawn = figures(*marks)

    for figure in drawn:
        assert_legible(figure)
        assert figure.height < 420
    dates = [label for figure in drawn for label in figure.labels if label.role == "strong"]
    assert [label.text.text for label in dates] == [one.when.text for one in marks]


def test_forty_dates_are_parted_evenly_and_each_part_says_which_it_is() -> None:
    drawn = figures(*(mark(FIRST + timedelta(days=at)) for at in range(40)))

    counts = [sum(label.role == "strong" for label in figure.labels) for figure in drawn]
    assert counts == [20, 20]
    assert inline_text(drawn[0].caption).startswith("Timeline, 1 of 2; not to scale.")


def test_marks_of_one_day_stand_beside_each_other() -> None:
    figure = only(*(mark(FIRST, f"Event {at}") for at in range(5)))

    assert_legible(figure)


def test_far_dates_keep_their_distance_where_there_is_room() -> None:
    figure = only(mark(date(2001, 1, 1)), mark(date(2030, 1, 1)), mark(date(2031, 1, 1)))

    assert_legible(figure)
    first, second, third = (one.x + one.width / 2 for one in figure.labels if one.role == "strong")
    assert second - first > 2 * (third - second)


def test_names_from_right_to_left_and_words_without_a_break_stay_inside() -> None:
    figure = only(mark(FIRST, "محمد بن راشد آل مكتوم"), mark(FIRST, "W" * 200))

    assert_legible(figure)
    assert any(label.is_cut for label in figure.labels)


def test_what_is_behind_the_meeting_is_a_full_line_and_the_rest_a_dashed_one() -> None:
    days = [FIRST + timedelta(days=10 * at) for at in range(3)]
    figure = only(mark(days[0]), mark(days[1], kind="meeting"), mark(days[2], kind="due"))

    full, dashed = (one for one in figure.shapes if isinstance(one, Stroke) and one.width == 1.2)
    assert (full.dashed, dashed.dashed) == (False, True)
    assert full.spots[1] == dashed.spots[0]


def test_lines_wholly_before_and_after_the_meeting_are_of_one_kind() -> None:
    days = [FIRST + timedelta(days=at) for at in range(21)]
    marks = [mark(day, kind="meeting" if at == 8 else "event") for at, day in enumerate(days)]

    axes = [
        one.dashed for one in only(*marks).shapes if isinstance(one, Stroke) and one.width == 1.2
    ]

    assert axes == [False, False, True, True]


def test_the_key_names_the_kinds_there_are_and_each_has_a_form_of_its_own() -> None:
    figure = only(*(mark(FIRST, kind=kind) for kind in KINDS))

    key = [label.text.text for label in figure.labels if label.role == "quiet"]
    assert key == ["Event", "Statement", "Visit", "This meeting", "Due"]
    assert [label.text.text for label in only(mark(FIRST), mark(FIRST)).labels][-1] == "Event"


def test_a_key_too_long_for_its_line_goes_on_below_it() -> None:
    marks = [mark(FIRST, kind=kind) for kind in KINDS]

    figure = only(*marks, width=260)

    assert_legible(figure)
    heights = [label.y for label in figure.labels if label.role == "quiet"]
    assert len(set(heights)) == 2


def test_description_and_data_say_what_the_picture_shows() -> None:
    figure = only(mark(FIRST, "Count"), mark(FIRST, "Talks", "meeting"))

    assert figure.description == (
        "Timeline, oldest first. 2031-03-20, Event: Count; 2031-03-20: Talks."
    )
    assert len(figure.data.rows) == 3


def test_an_entry_without_words_stands_with_its_day_alone() -> None:
    figure = only(mark(FIRST, ""), mark(FIRST))

    assert [label.role for label in figure.labels] == ["strong", "strong", "plain", "quiet"]


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.builds(
            mark,
            st.dates(date(2001, 1, 1), date(2031, 12, 31)),
            wording(most=12),
            st.sampled_from(KINDS),
        ),
        min_size=1,
        max_size=24,
    ),
    st.sampled_from([340.0, FIGURE_WIDTH, 640.0]),
)
def test_no_words_ever_stand_over_others_or_outside(marks: list[DatedMark], width: float) -> None:
    for figure in figures(*sorted(marks, key=lambda one: one.days), width=width):
        assert_legible(figure)
        for x, y in spots(figure):
            assert -0.01 <= x <= figure.width + 0.01
            assert -0.01 <= y <= figure.height + 0.01
