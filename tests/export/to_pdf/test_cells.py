from msgspec.structs import replace

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.boxes import LinesBox
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.tables import TableBox
from briefgen.model.document import Cell, Paragraph, Row, Table, Text
from tests.support.pdf_making import open_fonts, plain_style

WIDTH = 300.0


def column() -> Column:
    return Column(style=plain_style(), fonts=open_fonts(), width=WIDTH)


def cell(text: str = "a", *, rows: int = 1, columns: int = 1) -> Cell:
    return Cell(
        blocks=(Paragraph(inlines=(Text(text=text),), role="cell"),),
        row_span=rows,
        column_span=columns,
    )


def table_box(*rows: tuple[Cell, ...], head: int = 0, widths: int = 2) -> TableBox:
    block = Table(
        rows=tuple(Row(cells=cells) for cells in rows),
        widths=(1 / widths,) * widths,
        title="T",
        head_rows=head,
    )
    box = block_to_boxes(block, column())[0]
    assert isinstance(box, TableBox)
    return box


def spots(box: TableBox) -> list[list[tuple[int, int, int]]]:
    return [[(one.column, one.column_span, one.row_span) for one in row.cells] for row in box.rows]


def test_cells_step_aside_for_those_that_span_from_above() -> None:
    box = table_box((cell(rows=2), cell()), (cell(),), (cell(columns=2),))

    assert spots(box) == [[(0, 1, 2), (1, 1, 1)], [(1, 1, 1)], [(0, 2, 1)]]


def test_a_row_may_be_covered_from_above() -> None:
    box = table_box((cell(rows=2), cell(rows=2)), (), (cell(), cell()))

    assert spots(box) == [[(0, 1, 2), (1, 1, 2)], [], [(0, 1, 1), (1, 1, 1)]]


def test_no_span_reaches_out_of_the_head() -> None:
    box = table_box((cell(rows=2), cell()), (cell(), cell()), head=1)

    assert spots(box)[0] == [(0, 1, 1), (1, 1, 1)]


def test_a_table_is_as_wide_as_its_column_and_looks_as_its_role_says() -> None:
    box = table_box((cell(), cell()), head=1)

    look = plain_style().tables["grid"]
    assert list(box.columns) == [0, 150, 300]
    assert (box.lines.rules, box.lines.pad) == (look.rules, look.pad_x)
    assert box.lines.fill == plain_style().colours.fill
    assert (box.before, box.after) == (look.before, look.after)


def test_a_head_longer_than_its_table_is_all_of_it() -> None:
    assert table_box((cell(), cell()), head=3).head_rows == 1


def test_a_column_narrower_than_its_padding_keeps_a_measure() -> None:
    box = table_box(tuple(cell("a b c") for _ in range(100)), widths=100)

    content = box.rows[0].cells[0].boxes[0]
    assert isinstance(content, LinesBox)
    assert content.setting.width == 24


def test_a_list_of_dates_may_part_between_any_rows() -> None:
    row = Row(cells=(cell(), cell()))
    dated = Table(rows=(row, row), widths=(0.2, 0.8), title="Background", role="dated")

    (box,) = block_to_boxes(dated, column())

    assert isinstance(box, TableBox)
    assert box.parts_freely


def test_cells_of_numbers_stand_at_their_end() -> None:
    box = table_box((cell(), replace(cell(), align="end")))

    aligned = [one.boxes[0] for one in box.rows[0].cells]

    assert [one.setting.align for one in aligned if isinstance(one, LinesBox)] == ["start", "end"]
