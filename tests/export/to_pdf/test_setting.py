import pytest

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.boxes import LinesBox, LineSetting
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.lines import Line
from briefgen.export.to_pdf.setting import Bar, Mark, SetLine, place_part
from briefgen.export.to_pdf.tables import RowBox, TableBox, TableLines, cell_box
from briefgen.export.to_pdf.tags import ARTIFACT
from briefgen.model.document import Blank, LineBreak, Paragraph, Text
from tests.support.pdf_making import open_fonts, plain_style


def lines_box(**changes: object) -> LinesBox:
    setting = LineSetting(leading=10, base=8, width=100, indent=20, hanging=5, align="start")
    lines = (Line((), width=60.0), Line((), width=40.0))
    return LinesBox(lines=lines, setting=setting, **changes)  # type: ignore[arg-type] # by test


def marks(box: LinesBox) -> list[Mark]:
    return list(place_part(box, left=100, top=500))


def set_lines(found: list[Mark]) -> list[SetLine]:
    return [mark for mark in found if isinstance(mark, SetLine)]


def bars(found: list[Mark]) -> list[tuple[float, float, float, float]]:
    return [(bar.x0, bar.y0, bar.x1, bar.y1) for bar in found if isinstance(bar, Bar)]


def test_lines_stand_below_each_other_and_the_first_begins_earlier() -> None:
    first, second = set_lines(marks(lines_box()))

    assert (first.x, first.base, first.top, first.bottom) == (115, 492, 500, 490)
    assert (second.x, second.base) == (120, 482)
    assert (first.opens, second.opens) == (True, False)


@pytest.mark.parametrize(("align", "x"), [("start", 100), ("centre", 120), ("end", 140)])
def test_lines_are_aligned_in_their_measure(align: str, x: float) -> None:
    setting = LineSetting(leading=10, base=8, width=100, align=align)

    line = set_lines(marks(LinesBox(lines=(Line((), 60.0),), setting=setting)))[0]

    assert line.x == x


def test_what_goes_on_from_the_page_before_opens_nothing() -> None:
    first = set_lines(marks(lines_box(opens=False)))[0]

    assert (first.x, first.opens) == (120, False)


def test_a_label_stands_on_the_first_base_line() -> None:
    box = block_to_boxes(
        Paragraph(inlines=(Text(text="1."),)),
        Column(style=plain_style(), fonts=open_fonts(), width=200),
    )[0]
    assert isinstance(box, LinesBox)

    label = set_lines(marks(lines_box(label=box.lines[0].pieces, label_indent=3)))[0]

    assert (label.x, label.base, label.opens) == (103, 492, False)


def test_rules_run_over_the_measure_above_and_below() -> None:
    found = marks(lines_box(rule_above="#aaaaaa", rule_below="#bbbbbb"))

    assert bars(found) == [(120, 500, 220, 500.5), (120, 479.5, 220, 480)]


def test_a_rule_is_as_thick_as_its_style_says() -> None:
    found = marks(lines_box(rule_above="#aaaaaa", rule_below="#bbbbbb", rule_width=2.0))

    assert bars(found) == [(120, 500, 220, 502), (120, 478, 220, 480)]


def test_spans_leave_out_the_space_after_their_inline() -> None:
    inlines = (Text(text="We agree "), LineBreak(), Text(text="on cod"))
    box = block_to_boxes(
        Paragraph(inlines=inlines), Column(style=plain_style(), fonts=open_fonts(), width=200)
    )[0]
    assert isinstance(box, LinesBox)

    spans = [span for line in set_lines(marks(box)) for span in line.spans()]

    assert [span.inline for span in spans] == [inlines[0], inlines[2]]
    assert [span.x0 for span in spans] == [100, 100]
    assert [span.x1 for span in spans] == pytest.approx([100 + line.width for line in box.lines])


def table(rules: str, fill: str) -> list[Mark]:
    box = TableBox(
        rows=(
            RowBox((cell_box((lines_box(),), column=0, spans=(1, 1), pad=2, path=ARTIFACT),)),
            RowBox((cell_box((lines_box(),), column=0, spans=(1, 1), pad=2, path=ARTIFACT),)),
        ),
        columns=(10, 90),
        lines=TableLines(rules=rules, colour="#000000", fill=fill, pad=6),
        head_rows=1,
    )
    part, _ = box.split(1000, force=False)
    assert part is not None
    return list(place_part(part, left=100, top=500))


def test_a_table_without_rules_is_text_alone() -> None:
    found = table("none", "")

    assert bars(found) == []
    assert [line.x for line in set_lines(found)] == [131, 136, 131, 136]
    assert set_lines(found)[0].top == 498


def test_horizontal_rules_stand_above_the_first_row_and_below_each() -> None:
    assert bars(table("horizontal", "")) == [
        (110, 499.75, 190, 500.25),
        (110, 475.75, 190, 476.25),
        (110, 451.75, 190, 452.25),
    ]


def test_a_grid_has_rules_at_the_sides_too() -> None:
    assert len(bars(table("grid", ""))) == 7


def test_the_ground_of_a_head_is_filled() -> None:
    assert bars(table("none", "#eeeeee")) == [(110, 476, 190, 500)]


def test_rules_at_the_ends_stand_around_the_table_and_below_its_head() -> None:
    assert bars(table("ends", "")) == bars(table("horizontal", ""))

    cells = [
        cell_box((lines_box(),), column=0, spans=(1, 1), pad=2, path=ARTIFACT) for _ in range(3)
    ]
    box = TableBox(
        rows=tuple(RowBox((cell,)) for cell in cells),
        columns=(10, 90),
        lines=TableLines(rules="ends", colour="#000000", fill="", pad=6),
    )
    part, _ = box.split(1000, force=False)
    assert part is not None

    assert [bar[1] for bar in bars(list(place_part(part, left=100, top=500)))] == [499.75, 427.75]


def test_cells_that_name_a_row_have_a_ground_of_their_own_below_all_rules() -> None:
    named = cell_box((lines_box(),), column=0, spans=(1, 1), pad=2, path=ARTIFACT, header=True)
    box = TableBox(
        rows=(RowBox((named,)), RowBox((named,))),
        columns=(10, 90),
        lines=TableLines(rules="grid", colour="#000000", fill="", pad=6, label_fill="#eeeeee"),
    )
    part, _ = box.split(1000, force=False)
    assert part is not None

    found = [mark for mark in place_part(part, left=100, top=500) if isinstance(mark, Bar)]

    assert [bar.colour for bar in found[:2]] == ["#eeeeee", "#eeeeee"]
    assert {bar.colour for bar in found[2:]} == {"#000000"}


def test_a_line_to_write_on_is_drawn_between_its_neighbours() -> None:
    inlines = (Text(text="Agreed "), Blank(), Text(text=" Not agreed "), Blank())
    column = Column(style=plain_style(), fonts=open_fonts(), width=400)
    (box,) = block_to_boxes(Paragraph(inlines=inlines), column)
    assert isinstance(box, LinesBox)

    found = marks(box)

    (line,) = set_lines(found)
    spans = [span for span in line.spans() if isinstance(span.inline, Blank)]
    assert [(bar[0], bar[2]) for bar in bars(found)] == [
        (span.x0 + 3, span.x1 - 3) for span in spans
    ]
    assert all(bar[1] == line.base - 1.5 for bar in bars(found))
    assert spans[0].x1 - spans[0].x0 == pytest.approx(65)


def test_a_line_to_write_on_is_no_wider_than_its_measure() -> None:
    column = Column(style=plain_style(), fonts=open_fonts(), width=30)
    (box,) = block_to_boxes(Paragraph(inlines=(Text(text="Agreed "), Blank())), column)
    assert isinstance(box, LinesBox)

    assert max(line.width for line in box.lines) <= 30.001
