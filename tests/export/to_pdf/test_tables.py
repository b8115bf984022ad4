from collections.abc import Iterator, Sequence

import msgspec
import pytest

from briefgen.export.to_pdf.boxes import LinesBox, LineSetting
from briefgen.export.to_pdf.lines import Line
from briefgen.export.to_pdf.tables import (
    CellBox,
    CellPart,
    RowBox,
    TableBox,
    TableLines,
    TablePart,
    cell_box,
)
from briefgen.export.to_pdf.tags import ARTIFACT

LINES = TableLines(rules="grid", colour="#000000", fill="", pad=0)
SETTING = LineSetting(leading=10, base=8, width=100)


def cell(
    count: int, *, column: int = 0, rows: int = 1, pad: float = 0, columns: int = 1
) -> CellBox:
    lines = tuple(Line(pieces=(), width=0) for _ in range(count))
    boxes = (LinesBox(lines=lines, setting=SETTING),) if count else ()
    return cell_box(boxes, column=column, spans=(columns, rows), pad=pad, path=ARTIFACT)


def table(*rows: Sequence[CellBox], head: int = 0) -> TableBox:
    return TableBox(
        rows=tuple(RowBox(tuple(cells)) for cells in rows),
        columns=(0, 50, 100),
        lines=LINES,
        head_rows=head,
        before=7,
    )


def pages(box: TableBox, room: float) -> list[TablePart]:
    """Fill as many whole rooms as the table needs."""
    found: list[TablePart] = []
    rest: TableBox | None = box
    while rest is not None:
        part, rest = rest.split(room, force=True)
        assert part is not None
        assert len(found) < 50
        found.append(part)
    return found


def lines_in(part: TablePart) -> int:
    return sum(lines_of(one) for one in part.cells)


def lines_of(part: CellPart) -> int:
    return sum(len(box.lines) for box in boxes_of(part))


def boxes_of(part: CellPart) -> Iterator[LinesBox]:
    for placed in part.placed:
        assert isinstance(placed.part, LinesBox)
        yield placed.part


def frames(part: TablePart) -> list[tuple[int, float, float]]:
    return sorted((one.cell.column, one.top, one.height) for one in part.cells)


def test_a_row_is_as_high_as_its_highest_cell_with_padding() -> None:
    part, rest = table([cell(1, pad=3), cell(3, column=1, pad=3)]).split(100, force=False)

    assert rest is None
    assert part is not None
    assert part.height == 36
    assert frames(part) == [(0, 0, 36), (1, 0, 36)]


def test_a_spanning_cell_stretches_the_last_of_its_rows() -> None:
    part, _ = table([cell(5, rows=2), cell(1, column=1)], [cell(2, column=1)]).split(
        100, force=False
    )

    assert part is not None
    assert frames(part) == [(0, 0, 50), (1, 0, 10), (1, 10, 40)]


def test_a_span_that_reaches_below_the_table_ends_with_it() -> None:
    part, _ = table([cell(3, rows=9), cell(1, column=1)]).split(100, force=False)

    assert part is not None
    assert frames(part) == [(0, 0, 30), (1, 0, 30)]


def test_a_table_parts_between_rows_and_repeats_its_head() -> None:
    found = pages(table([cell(1)], *[[cell(1)] for _ in range(5)], head=1), 30)

    assert [part.height for part in found] == [30, 30, 20]
    assert [[one.repeated for one in part.cells] for part in found] == [
        [False, False, False],
        [True, False, False],
        [True, False],
    ]
    assert [one.in_head for one in found[1].cells] == [True, False, False]


def test_a_head_that_takes_more_than_half_of_a_page_is_not_repeated() -> None:
    found = pages(table([cell(2)], *[[cell(1)] for _ in range(4)], head=1), 30)

    assert [part.height for part in found] == [30, 30]


def test_a_head_never_stands_without_its_first_row() -> None:
    box = table([cell(1)], [cell(2)], head=1)

    assert box.split(29, force=False) == (None, box)
    assert box.least == 30


def test_a_table_that_does_not_fit_at_all_moves_on() -> None:
    box = table([cell(2)])

    assert box.split(19, force=False) == (None, box)


def test_a_row_higher_than_a_page_parts_inside_its_cells() -> None:
    found = pages(table([cell(7, pad=2), cell(2, column=1, pad=2)]), 40)

    assert [lines_in(part) for part in found] == [5, 2, 2]
    assert all(part.height <= 40 for part in found)


def test_a_high_row_begins_at_the_foot_of_a_page_where_there_is_room() -> None:
    box = table([cell(1)], [cell(33)])

    part, rest = box.split(80, force=False)

    assert part is not None
    assert rest is not None
    assert lines_in(part) == 8
    assert lines_in(pages(rest, 500)[0]) == 26


def test_a_high_row_moves_on_where_little_room_is_left() -> None:
    part, _ = table([cell(1)], [cell(33)]).split(60, force=False)

    assert part is not None
    assert part.height == 10


def test_a_high_row_moves_on_where_none_of_it_may_stand() -> None:
    lines = tuple(Line(pieces=(), width=0) for _ in range(33))
    kept = LinesBox(
        lines=lines, setting=LineSetting(leading=100, base=8, width=100), keeps_with_next=True
    )
    high = cell_box((kept,), column=0, spans=(1, 1), pad=0, path=ARTIFACT)

    part, _ = table([cell(1)], [high]).split(110, force=False)

    assert part is not None
    assert part.height == 10


def test_a_low_table_asks_for_room_for_all_of_it() -> None:
    assert table([cell(1)], [cell(2)], [cell(3)]).least == 60


@pytest.mark.parametrize(("lines", "least"), [(2, 50), (4, 50)])
def test_a_higher_table_asks_for_its_head_and_first_row_and_two_that_are_low(
    lines: int, least: float
) -> None:
    assert table([cell(1)], *[[cell(lines)]] * 10, head=1).least == least


def test_no_low_row_stands_alone_on_the_next_page() -> None:
    found = pages(table(*[[cell(1)] for _ in range(5)]), 40)

    assert [part.height for part in found] == [30, 20]


def test_a_row_of_several_lines_may_stand_alone_on_the_next_page() -> None:
    found = pages(table(*[[cell(4)] for _ in range(5)]), 160)

    assert [part.height for part in found] == [160, 40]


def test_a_high_first_row_needs_only_the_room_for_its_start() -> None:
    assert table([cell(1)], [cell(33)], head=1).least == 70
    assert table().least == 0


def test_a_table_that_parts_freely_needs_room_for_two_low_rows_only() -> None:
    low = table([cell(1)], [cell(2)], [cell(3)])
    high = table([cell(1)], [cell(4)], [cell(3)])

    found = [msgspec.structs.replace(box, parts_freely=True).least for box in (low, high)]

    assert found == [30, 10]


def test_a_high_first_row_parts_below_its_head() -> None:
    part, rest = table([cell(1)], [cell(33)], head=1).split(90, force=False)

    assert part is not None
    assert rest is not None
    assert lines_in(part) == 9
    assert len(rest.repeated) == 1


def test_a_cell_that_spans_a_page_border_goes_on_below() -> None:
    rows = [[cell(6, rows=3), cell(2, column=1)], [cell(2, column=1)], [cell(2, column=1)]]

    found = pages(table(*rows), 45)

    assert frames(found[0]) == [(0, 0, 40), (1, 0, 20), (1, 20, 20)]
    assert frames(found[1]) == [(0, 0, 20), (1, 0, 20)]
    assert sum(map(lines_in, found)) == 12


def test_a_spanning_cell_with_nothing_left_goes_on_empty() -> None:
    found = pages(table([cell(1, rows=2), cell(2, column=1)], [cell(2, column=1)]), 30)

    assert frames(found[1]) == [(0, 0, 20), (1, 0, 20)]
    assert [lines_of(one) for one in found[1].cells if one.cell.column == 0] == [0]


def test_a_head_higher_than_a_page_parts_too() -> None:
    found = pages(table([cell(7)], [cell(1)], head=1), 30)

    assert sum(map(lines_in, found)) == 8
    assert not any(one.repeated for part in found for one in part.cells)


def test_a_head_that_fitted_a_larger_room_is_not_repeated_in_a_smaller_one() -> None:
    part, rest = table([cell(4)], [cell(2)], [cell(2)], head=1).split(80, force=True)
    assert part is not None
    assert rest is None
    part, rest = table([cell(4)], [cell(4)], [cell(2)], head=1).split(85, force=True)
    assert rest is not None

    small = pages(rest, 30)

    assert [lines_in(one) for one in small] == [2]


def test_only_the_first_part_asks_for_space_above() -> None:
    _, rest = table([cell(1)], [cell(1)]).split(10, force=False)

    assert rest is not None
    assert rest.before == 0


@pytest.mark.parametrize("room", [25, 40, 55, 90, 300])
def test_no_line_is_lost_or_doubled_however_the_pages_cut(room: float) -> None:
    rows = [
        [cell(2, columns=2)],
        [cell(9, rows=3), cell(4, column=1)],
        [cell(1, column=1)],
        [cell(12, column=1)],
        [cell(0), cell(3, column=1)],
    ]

    found = pages(table(*rows, head=0), room)

    assert sum(map(lines_in, found)) == 31
    assert all(part.height <= room for part in found)
