import msgspec
import pytest

from briefgen.export.to_pdf.boxes import Box, LinesBox, LineSetting, Placed, Queue, stack
from briefgen.export.to_pdf.lines import Line

SETTING = LineSetting(leading=10, base=8, width=100)


def lines_box(count: int, *, before: float = 0, after: float = 0, keep: bool = False) -> LinesBox:
    lines = tuple(Line(pieces=(), width=float(place)) for place in range(count))
    return LinesBox(
        lines=lines,
        setting=SETTING,
        before=before,
        after=after,
        keeps_with_next=keep,
        rule_above="#000000",
        rule_below="#000000",
    )


def heights(placed: tuple[Placed, ...]) -> list[tuple[float, float]]:
    return [(one.top, one.part.height) for one in placed]


def split_counts(box: LinesBox, room: float, *, force: bool = False) -> tuple[int, int]:
    part, rest = box.split(room, force=force)
    return len(part.lines) if part else 0, len(rest.lines) if rest else 0


def test_lines_without_height_fit_where_no_room_is_left() -> None:
    flat = msgspec.structs.replace(lines_box(5), setting=LineSetting(leading=0, base=8, width=100))

    assert split_counts(flat, -5) == (5, 0)


@pytest.mark.parametrize(
    ("count", "room", "counts"),
    [
        (5, 50, (5, 0)),
        (5, 49, (3, 2)),  # the last line alone would be a widow
        (5, 30, (3, 2)),
        (5, 29, (2, 3)),
        (5, 19, (0, 5)),  # one line alone would be an orphan
        (3, 29, (0, 3)),  # neither two and one nor one and two
        (2, 19, (0, 2)),
        (1, 9, (0, 1)),
        (4, -5, (0, 4)),
    ],
)
def test_a_paragraph_parts_only_with_two_lines_on_either_side(
    count: int, room: float, counts: tuple[int, int]
) -> None:
    assert split_counts(lines_box(count), room) == counts


@pytest.mark.parametrize(
    ("count", "room", "counts"), [(3, 29, (2, 1)), (2, 10, (1, 1)), (3, 5, (1, 2)), (1, 5, (1, 0))]
)
def test_a_whole_page_takes_a_paragraph_as_far_as_it_goes(
    count: int, room: float, counts: tuple[int, int]
) -> None:
    assert split_counts(lines_box(count), room, force=True) == counts


@pytest.mark.parametrize(
    ("hyphenated", "counts"), [((2,), (2, 4)), ((1,), (3, 3)), ((1, 2), (2, 4))]
)
def test_no_word_goes_on_over_the_page_but_where_the_paragraph_would_not_part(
    hyphenated: tuple[int, ...], counts: tuple[int, int]
) -> None:
    box = lines_box(6)
    lines = tuple(
        msgspec.structs.replace(line, hyphenated=at in hyphenated)
        for at, line in enumerate(box.lines)
    )

    assert split_counts(msgspec.structs.replace(box, lines=lines), 30) == counts


def test_rules_stay_at_the_ends_of_a_parted_paragraph() -> None:
    part, rest = lines_box(5, before=4, after=6).split(30, force=False)

    assert part is not None
    assert rest is not None
    assert (part.rule_above, part.rule_below, part.after) == ("#000000", "", 0)
    assert (rest.rule_above, rest.rule_below, rest.before) == ("", "#000000", 0)
    assert (part.opens, rest.opens) == (True, False)


def test_lines_without_leading_take_no_room() -> None:
    box = LinesBox(lines=(Line((), 0), Line((), 0)), setting=LineSetting(0, base=0, width=9))

    assert box.split(0, force=False) == (box, None)


def test_the_larger_space_of_two_neighbours_counts() -> None:
    found = stack([lines_box(1, before=9, after=4), lines_box(1, before=6)], 100, force=False)

    assert heights(found.placed) == [(0, 10), (16, 10)]
    assert found.height == 26


def test_what_does_not_fit_is_left_for_the_next_room() -> None:
    boxes: list[Box] = [lines_box(2), lines_box(3), lines_box(1)]

    found = stack(boxes, 45, force=False)

    assert heights(found.placed) == [(0, 20)]
    assert found.rest == tuple(boxes[1:])


def test_a_paragraph_is_continued_in_the_next_room() -> None:
    found = stack([lines_box(2), lines_box(6)], 45, force=False)
    second = stack(found.rest, 45, force=True)

    assert heights(found.placed) == [(0, 20), (20, 20)]
    assert heights(second.placed) == [(0, 40)]


def test_a_heading_moves_with_the_first_lines_of_its_paragraph() -> None:
    heading = lines_box(1, keep=True, after=5)

    together = stack([lines_box(1), heading, lines_box(6)], 45, force=False)
    apart = stack([lines_box(1), heading, lines_box(6)], 44, force=False)

    assert len(together.placed) == 3
    assert len(apart.placed) == 1


def test_headings_in_a_row_move_together() -> None:
    headings = [lines_box(1, keep=True), lines_box(1, keep=True)]

    found = stack([lines_box(1), *headings, lines_box(2)], 49, force=False)

    assert len(found.placed) == 1


def test_a_last_heading_needs_no_more_than_itself() -> None:
    found = stack([lines_box(1), lines_box(1, keep=True)], 20, force=False)

    assert found.rest == ()


def test_more_headings_than_a_page_holds_part_where_the_page_ends() -> None:
    found = stack([lines_box(1, keep=True)] * 5, 20, force=True)

    assert len(found.placed) == 2
    assert len(found.rest) == 3


def test_a_box_that_opens_a_page_is_the_first_of_its_room() -> None:
    opening = msgspec.structs.replace(lines_box(1), opens_page=True)

    first = stack([opening, lines_box(1), opening], 100, force=True)

    assert [one.part for one in first.placed] == [opening, lines_box(1)]
    assert first.rest == (opening,)


def test_a_heading_needs_no_room_for_what_opens_the_next_page() -> None:
    opening = msgspec.structs.replace(lines_box(8), opens_page=True)

    first = stack([lines_box(2), lines_box(1, keep=True), opening], 40, force=True)

    assert len(first.placed) == 2


def test_a_queue_is_filled_as_a_row_of_its_boxes_is() -> None:
    boxes = tuple(lines_box(count, before=9, after=4) for count in (1, 6, 2, 1, 7, 3))
    waiting, queue = boxes, Queue(boxes)

    while waiting:
        filled, queued = stack(waiting, 45, force=True), stack(queue, 45, force=True)
        assert queued.placed == filled.placed
        assert tuple(queued.rest) == filled.rest
        waiting, queue = tuple(filled.rest), Queue(queued.rest)

    assert len(queue) == 0


def test_what_a_page_leaves_shares_the_boxes_it_was_given() -> None:
    boxes = tuple(lines_box(2) for _ in range(4))

    rest = Queue(boxes).left(1, lines_box(1)).left(1)

    assert isinstance(rest, Queue)
    assert [one is other for one, other in zip(rest, boxes[2:], strict=True)] == [True, True]
    assert rest[0] is boxes[2]
    assert rest[1:] == boxes[3:]
