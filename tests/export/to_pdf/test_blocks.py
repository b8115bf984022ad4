from typing import Literal

import msgspec
import pytest

from briefgen.export.to_pdf.blocks import (
    block_to_boxes,
    hyphens_in,
    paragraph_box,
)
from briefgen.export.to_pdf.boxes import LinesBox, stack
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.lines import Piece
from briefgen.export.to_pdf.roles import base_line, look_of
from briefgen.export.to_pdf.tags import ARTIFACT
from briefgen.model.document import (
    Block,
    Counted,
    Cover,
    Heading,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    ParagraphRole,
    Text,
)
from briefgen.model.house_style import HouseStyle, ListForm, Numbering, ParagraphLook
from briefgen.reference.house_styles import house_style_names, load_house_style
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
    found = boxes[0].path.block
    assert found is not None
    assert (found.kind, found.attributes) == ("L", (("ListNumbering", name),))


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


def test_a_list_without_items_takes_no_room() -> None:
    assert block_to_boxes(ListBlock(items=()), column()) == ()


def test_a_cover_begins_below_the_white_that_its_first_paragraph_asks_for() -> None:
    first = Paragraph(inlines=(Text(text="Briefing book"),), role="cover_label")

    white, label = block_to_boxes(Cover(blocks=(first,)), column())

    assert isinstance(white, LinesBox)
    assert isinstance(label, LinesBox)
    assert (white.height, white.keeps_with_next, white.path) == (0, True, ARTIFACT)
    assert stack([white, label], 600, force=True).placed[1].top == 130
    assert [label.path.above.kind, label.path.kind] == ["Sect", "P"]


def test_a_note_hangs_its_number_and_is_a_target_of_links() -> None:
    notes = NoteList(notes=(Note(id="note-1", label="1", inlines=(Text(text="A source."),)),))

    box = lines_boxes(notes)[0]

    assert (shown(box.label), box.anchor) == ("1", "note-1")


def test_a_note_may_be_held_at_the_next() -> None:
    note = Note(id="note-1", label="1", inlines=(Text(text="A source."),))
    notes = NoteList(notes=(msgspec.structs.replace(note, keep_with_next=True), note))

    assert [box.keeps_with_next for box in lines_boxes(notes)] == [True, False]


def test_no_notes_take_no_room() -> None:
    assert block_to_boxes(NoteList(notes=()), column()) == ()


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
    assert (first.label_path.above, first.label_path.kind) == (first.path, "Lbl")
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


def test_an_area_keeps_its_distance_from_a_number_of_two_digits() -> None:
    area = Heading(level=2, inlines=(Text(text="Fisheries"),), number=Counted(label="10"))

    (heading,) = lines_boxes(area)

    size = plain_style().paragraphs["heading2"].size
    width = sum(piece.width for piece in heading.label)
    assert heading.setting.indent - width == pytest.approx(0.4 * size)


@pytest.mark.parametrize(
    ("hyphenate", "width", "allowed"),
    [
        ("never", 100, False),
        ("narrow", 100, True),
        ("narrow", 400, False),
        ("always", 400, True),
    ],
)
def test_words_are_divided_where_their_role_lets_them(
    hyphenate: Literal["never", "narrow", "always"], width: float, allowed: bool
) -> None:
    look = ParagraphLook(size=10, leading=14, hyphenate=hyphenate)

    assert hyphens_in(column(), look, measure=width).allowed is allowed


def test_a_heading_of_two_lines_has_lines_of_about_one_length() -> None:
    text = "Working Group on Enhancing Climate Action in the Twenties"

    heading = lines_boxes(Heading(level=1, inlines=(Text(text=text),)))[0]
    body = lines_boxes(paragraph(text, "body"))[0]

    assert len(heading.lines) == 2
    assert abs(heading.lines[0].width - heading.lines[1].width) < 40
    assert len(body.lines) == 1


def test_a_justified_paragraph_fills_its_lines() -> None:
    look = msgspec.structs.replace(plain_style().paragraphs["body"], align="justify")

    box = lines_boxes(
        paragraph("We agree on herring and cod and eels. " * 4, "body"), styled("body", look)
    )[0]

    assert [line.width for line in box.lines[:-1]] == [WIDTH] * (len(box.lines) - 1)


@pytest.mark.parametrize("name", house_style_names())
def test_the_title_of_a_cover_is_set_in_even_lines_of_whole_words(name: str) -> None:
    style = load_house_style(name)
    column = Column(style=style, fonts=open_fonts(), width=450.0, language="en")
    words = Text(text="Sample: US\N{EN DASH}China climate talks in the city of Washington")

    box = paragraph_box((words,), column, role="cover_title")

    widths = [line.width for line in box.lines]
    assert len(widths) > 1
    assert min(widths) > 0.6 * max(widths)
    assert not any(line.hyphenated for line in box.lines)
