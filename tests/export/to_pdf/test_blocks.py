import msgspec
import pytest

from briefgen.export.to_pdf.blocks import Column, base_line, block_to_boxes, look_of
from briefgen.export.to_pdf.boxes import LinesBox, stack
from briefgen.export.to_pdf.lines import Piece
from briefgen.export.to_pdf.tables import TableBox
from briefgen.export.to_pdf.tags import Step
from briefgen.model.document import (
    Block,
    Cell,
    Counted,
    Cover,
    Heading,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    Text,
)
from briefgen.model.house_style import HouseStyle, ListForm, Numbering, ParagraphLook
from tests.support.pdf_making import open_fonts, plain_style

WIDTH = 300.0


def column(style: HouseStyle | None = None) -> Column:
    return Column(style=style or plain_style(), fonts=open_fonts(), width=WIDTH)


def styled(role: ParagraphRole, look: ParagraphLook) -> HouseStyle:
    plain = plain_style()
    return msgspec.structs.replace(plain, paragraphs={**plain.paragraphs, role: look})


def lines_boxes(block: Block, style: HouseStyle | None = None) -> list[LinesBox]:
    boxes = block_to_boxes(block, column(style))
    assert all(isinstance(box, LinesBox) for box in boxes)
    return [box for box in boxes if isinstance(box, LinesBox)]


def paragraph(text: str, role: ParagraphRole = "list") -> Paragraph:
    return Paragraph(inlines=(Text(text=text),), role=role)


def item(*blocks: Block) -> ListItem:
    return ListItem(blocks=blocks)


def shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(sign for piece in pieces for run in piece.word.runs for _, sign in run.glyphs)


def test_a_heading_is_set_in_its_role_and_known_to_the_outline() -> None:
    box = lines_boxes(Heading(level=2, inlines=(Text(text="Herring "), Text(text="quota"))))[0]

    look = plain_style().paragraphs["heading2"]
    assert (box.heading, box.text) == (2, "Herring quota")
    assert (box.setting.leading, box.before, box.keeps_with_next) == (14, look.before, True)


def test_a_paragraph_takes_all_from_its_role() -> None:
    look = ParagraphLook(
        size=9,
        leading=12,
        font="heading",
        bold=True,
        align="end",
        indent=20,
        hanging=15,
        before=3,
        after=4,
        rule_above=True,
        rule_below=True,
    )

    box = lines_boxes(paragraph("words", "body"), styled("body", look))[0]

    rule = plain_style().colours.rule
    assert (box.setting.indent, box.setting.hanging, box.setting.width) == (20, 15, 280)
    assert (box.setting.align, box.before, box.after) == ("end", 3, 4)
    assert (box.rule_above, box.rule_below) == (rule, rule)
    assert box.lines[0].pieces[0].look.cut.bold


def test_a_paragraph_may_be_held_on_the_page_of_the_next() -> None:
    loose = paragraph("a", "body")
    held = msgspec.structs.replace(loose, keep_with_next=True)

    assert [lines_boxes(one)[0].keeps_with_next for one in (loose, held)] == [False, True]


def test_a_style_may_set_headings_in_another_family() -> None:
    plain = plain_style()
    style = msgspec.structs.replace(
        plain, fonts=msgspec.structs.replace(plain.fonts, heading="Liberation Serif")
    )

    families = [look_of(style.paragraphs[role], style).cut.family for role in ("heading1", "body")]

    assert families == ["Liberation Serif", "Liberation Sans"]


def test_letters_stand_in_the_middle_of_their_line() -> None:
    look = look_of(plain_style().paragraphs["body"], plain_style())

    assert base_line(look, 14, open_fonts()) == pytest.approx(10.47, abs=0.05)


@pytest.mark.parametrize(("numbered", "labels"), [(False, ["•", "•"]), (True, ["1.", "2."])])
def test_each_item_hangs_its_label_before_its_first_paragraph(
    numbered: bool, labels: list[str]
) -> None:
    block = ListBlock(
        items=(item(paragraph("one"), paragraph("more")), item(paragraph("two"))),
        numbered=numbered,
    )

    boxes = lines_boxes(block)

    assert [shown(box.label) for box in boxes] == [labels[0], "", labels[1]]
    assert {box.setting.indent for box in boxes} == {14}


@pytest.mark.parametrize(
    ("form", "labels", "name"),
    [
        ("1.", ["1.", "2."], "Decimal"),
        ("(a)", ["(a)", "(b)"], "LowerAlpha"),
        ("A.", ["A.", "B."], "UpperAlpha"),
        ("i.", ["i.", "ii."], "LowerRoman"),
    ],
)
def test_a_numbered_list_counts_as_the_house_style_says(
    form: ListForm, labels: list[str], name: str
) -> None:
    style = plain_style()
    style = msgspec.structs.replace(style, list=msgspec.structs.replace(style.list, numbers=form))
    block = ListBlock(items=(item(paragraph("one")), item(paragraph("two"))), numbered=True)

    boxes = lines_boxes(block, style)

    assert [shown(box.label) for box in boxes] == labels
    assert boxes[0].path[0] == Step("L", 0, (("ListNumbering", name),))


def test_a_nested_list_stands_further_in() -> None:
    inner = ListBlock(items=(item(paragraph("inner")),))

    boxes = lines_boxes(ListBlock(items=(item(paragraph("outer"), inner),)))

    assert [(box.label_indent, box.setting.indent) for box in boxes] == [(0, 14), (14, 28)]


@pytest.mark.parametrize("blocks", [(), (ListBlock(items=(ListItem(blocks=()),)),)])
def test_an_item_without_a_paragraph_keeps_its_label(blocks: tuple[Block, ...]) -> None:
    boxes = lines_boxes(ListBlock(items=(ListItem(blocks=blocks),)))

    assert [shown(box.label) for box in boxes] == ["•"] * (1 + len(blocks))


def test_wide_numbers_push_the_text_in() -> None:
    block = ListBlock(items=tuple(item(paragraph("a")) for _ in range(100)), numbered=True)

    indent = lines_boxes(block)[0].setting.indent

    assert indent == pytest.approx(19.46 + plain_style().list.gap, abs=0.1)


def test_below_a_list_stands_the_space_of_a_body_paragraph() -> None:
    boxes = lines_boxes(ListBlock(items=(item(paragraph("one")), item(paragraph("two")))))

    assert [box.after for box in boxes] == [2.5, 6]


def test_an_item_of_several_paragraphs_stands_apart_from_the_next() -> None:
    looks = plain_style().paragraphs
    several = item(paragraph("a"), paragraph("b"))

    boxes = lines_boxes(ListBlock(items=(several, item(paragraph("c")), item(paragraph("d")))))

    near, apart = looks["list"].after, looks["body"].after
    assert [box.after for box in boxes] == [near, apart, near, apart]


def test_a_list_of_dates_may_part_between_any_rows() -> None:
    row = Row(cells=(cell(), cell()))
    dated = Table(rows=(row, row), widths=(0.2, 0.8), title="Background", role="dated")

    (box,) = block_to_boxes(dated, column())

    assert isinstance(box, TableBox)
    assert box.parts_freely


def test_a_list_without_items_takes_no_room() -> None:
    assert block_to_boxes(ListBlock(items=()), column()) == ()


def test_lists_nested_too_deep_for_their_width_keep_a_measure() -> None:
    block: Block = paragraph("deep")
    for _ in range(30):
        block = ListBlock(items=(item(block),))

    boxes = lines_boxes(block)

    assert max(box.setting.indent for box in boxes) == WIDTH - 24


def test_a_cover_begins_below_the_white_that_its_first_paragraph_asks_for() -> None:
    first = Paragraph(inlines=(Text(text="Briefing book"),), role="cover_label")

    white, label = block_to_boxes(Cover(blocks=(first,)), column())

    assert isinstance(white, LinesBox)
    assert isinstance(label, LinesBox)
    assert (white.height, white.keeps_with_next, white.path) == (0, True, ())
    assert stack([white, label], 600, force=True).placed[1].top == 130
    assert [step.kind for step in label.path] == ["Sect", "P"]


def test_a_note_hangs_its_number_and_is_a_target_of_links() -> None:
    notes = NoteList(notes=(Note(id="note-1", label="1", inlines=(Text(text="A source."),)),))

    box = lines_boxes(notes)[0]

    assert (shown(box.label), box.anchor) == ("1", "note-1")


def test_no_notes_take_no_room() -> None:
    assert block_to_boxes(NoteList(notes=()), column()) == ()


def cell(text: str = "a", *, rows: int = 1, columns: int = 1) -> Cell:
    return Cell(blocks=(paragraph(text, "cell"),), row_span=rows, column_span=columns)


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


def test_a_number_hangs_before_its_paragraph_in_the_column_of_its_level() -> None:
    numbering = Numbering(paragraphs="all", indent=30)
    style = msgspec.structs.replace(plain_style(), numbering=numbering)
    counted = msgspec.structs.replace(paragraph("words", "body"), keep_with_next=True)
    blocks = [
        msgspec.structs.replace(counted, number=Counted(label="(a)", level=1)),
        msgspec.structs.replace(counted, number=Counted(level=1)),
    ]

    first, below = (lines_boxes(block, style)[0] for block in blocks)

    assert (first.setting.indent, first.label_indent, below.setting.indent) == (60, 30, 60)
    assert "".join(sign for run in first.label[0].word.runs for _, sign in run.glyphs) == "(a)"
    assert first.label_path == (*first.path, Step("Lbl", 0))
    assert below.label == ()
    assert first.keeps_with_next


def test_a_number_wider_than_its_column_pushes_the_text() -> None:
    style = msgspec.structs.replace(plain_style(), numbering=Numbering(indent=5))
    counted = msgspec.structs.replace(paragraph("words", "body"), number=Counted(label="1234.5"))

    box = lines_boxes(counted, style)[0]

    assert box.setting.indent > sum(piece.width for piece in box.label)


def test_the_outline_has_the_number_of_a_heading() -> None:
    heading = Heading(level=1, inlines=(Text(text="Quotas"),), number=Counted(label="2."))

    box = lines_boxes(heading)[0]

    assert (box.heading, box.text) == (1, "2. Quotas")
    assert box.label


def test_an_area_hangs_its_number_as_bullets_hang() -> None:
    area = Heading(level=2, inlines=(Text(text="Fisheries"),), number=Counted(label="1"))
    bullets = ListBlock(items=(ListItem(blocks=(Paragraph(inlines=(Text(text="a"),)),)),))

    (heading,) = lines_boxes(area)
    (line,) = lines_boxes(bullets)

    assert (shown(heading.label), heading.text) == ("1", "1 Fisheries")
    assert heading.setting.indent == line.setting.indent == 14
