"""Blocks as paragraphs in named styles."""

import pytest
from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx import numbering
from briefgen.export.to_docx.blocks import blocks_to_docx
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.model.document import (
    PARAGRAPH_ROLES,
    Blank,
    Block,
    Cell,
    Counted,
    Cover,
    Heading,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    ParagraphRole,
    Row,
    Table,
    Text,
)
from tests.support.docx_render import draft_of, found, paragraph_texts, values
from tests.support.rich_document import item, paragraph, words


def written(*blocks: Block) -> etree._Element:
    return etree.fromstring(
        f"<w:body {NAMESPACES}>{blocks_to_docx(blocks, draft=draft_of(*blocks))}</w:body>"
    )


def one_cell(*blocks: Block) -> Table:
    return Table(rows=(Row(cells=(Cell(blocks=blocks),)),), widths=(1.0,), title="Quota")


@pytest.mark.parametrize("role", PARAGRAPH_ROLES)
def test_each_role_is_written_in_one_style(role: ParagraphRole) -> None:
    root = written(paragraph(words("a"), role=role))

    assert len(values(root, "p/pPr/pStyle")) == 1


def test_headings_are_word_s_own() -> None:
    root = written(*(Heading(level=level, inlines=(words("a"),)) for level in (1, 2, 3)))

    assert values(root, "p/pPr/pStyle") == ["Heading1", "Heading2", "Heading3"]


def test_a_paragraph_may_be_held_on_the_page_of_the_next() -> None:
    held = replace(paragraph(words("a")), keep_with_next=True)

    root = written(held, paragraph(words("b")))

    assert [len(found(line, "pPr/keepNext")) for line in found(root, "p")] == [1, 0]


def test_a_paragraph_without_text_is_not_written() -> None:
    assert not len(written(paragraph(), paragraph(words(""))))


def test_two_tables_in_a_row_are_kept_apart_and_the_last_is_followed_by_a_paragraph() -> None:
    table = one_cell(paragraph(words("a"), role="cell"))

    root = written(table, paragraph(), table)

    assert [etree.QName(child).localname for child in root] == ["tbl", "p", "tbl", "p"]
    assert values(root, "p/pPr/pStyle") == ["BriefTableGap", "BriefTableGap"]


def test_a_table_without_rows_is_not_written() -> None:
    table = one_cell(paragraph(words("a"), role="cell"))
    bare = Table(rows=(), widths=(1.0,), title="Nothing")

    root = written(bare, table, bare)

    assert [etree.QName(child).localname for child in root] == ["tbl", "p"]


def test_all_paragraphs_of_an_item_are_set_as_list_text() -> None:
    quoted = paragraph(Text(text="gear", italic=True), role="quote")

    root = written(ListBlock(items=(ListItem(blocks=(quoted,)),)))

    assert values(root, "p/pPr/pStyle") == ["ListBulletLast"]
    assert values(root, "p/r/rPr/rStyle") == ["Emphasis"]


def test_what_follows_a_table_keeps_its_distance() -> None:
    table = one_cell(paragraph(words("a")))
    listed = ListBlock(items=(item(words("b")), item(words("c"))))

    root = written(table, listed, table, Heading(level=1, inlines=(words("d"),)))

    styles = values(root, "p/pPr/pStyle")
    assert styles == ["ListBulletAfterTable", "ListBulletLast", "Heading1"]


def test_an_empty_cell_holds_the_paragraph_that_word_wants() -> None:
    assert values(written(one_cell()), ".//tc/p/pPr/pStyle") == ["BriefTableText"]


def test_the_only_item_of_a_list_below_a_table_keeps_both_distances() -> None:
    root = written(one_cell(paragraph(words("a"))), ListBlock(items=(item(words("b")),)))

    assert values(root, "p/pPr/pStyle") == ["ListBulletAfterTableLast"]


def test_only_the_first_paragraph_of_an_item_is_counted() -> None:
    inner = ListBlock(items=(item(words("d")),), numbered=True)
    blocks = (paragraph(words("a"), role="list"), paragraph(words("b"), role="list"), inner)

    root = written(ListBlock(items=(ListItem(blocks=blocks), item(words("e")))))

    assert list(paragraph_texts(root)) == ["a", "b", "d", "e"]
    styles = ["ListBullet", "ListContinue", "ListNumber2Last", "ListBulletLast"]
    assert values(root, "p/pPr/pStyle") == styles
    assert values(root, "p/pPr/numPr/ilvl") == ["0", "1", "0"]
    assert values(root, "p/pPr/numPr/numId") == ["1", "3", "1"]


def test_lists_deeper_than_word_s_nine_levels_stay_at_the_ninth() -> None:
    nested = ListBlock(items=(item(words("10")),))
    for depth in range(9, 0, -1):
        first = paragraph(words(str(depth)), role="list")
        nested = ListBlock(items=(ListItem(blocks=(first, nested)),))

    root = written(nested)

    assert values(root, ".//ilvl") == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "8"]
    assert values(root, "p/pPr/pStyle")[-2:] == ["ListBullet5", "ListBullet5Last"]


def test_a_note_begins_with_its_number_under_a_bookmark() -> None:
    root = written(NoteList(notes=(Note(id="n", label="1", inlines=(words("Courier"),)),)))

    assert list(paragraph_texts(root)) == ["1\tCourier"]
    assert len(found(root, "p/bookmarkStart")) == len(found(root, "p/bookmarkEnd")) == 1


def test_a_note_may_be_held_at_the_next() -> None:
    held = Note(id="n", label="1", inlines=(words("Courier"),), keep_with_next=True)
    free = Note(id="m", label="2", inlines=(words("News"),))

    root = written(NoteList(notes=(held, free)))

    assert len(found(root, "p/pPr/keepNext")) == 1


def test_a_note_inside_a_table_has_no_bookmark() -> None:
    note = Note(id="n", label="1", inlines=(words("Courier"),))

    root = written(one_cell(NoteList(notes=(note,))))

    assert list(paragraph_texts(root)) == ["1\tCourier"]
    assert not found(root, ".//bookmarkStart")


def test_a_counted_paragraph_has_the_style_of_its_level() -> None:
    counted = replace(paragraph(words("a")), number=Counted(label="1.1", level=1))
    below = replace(paragraph(words("b")), number=Counted(level=1))

    assert values(written(counted, below), ".//pStyle") == ["BriefNumbered2", "BriefContinued2"]


def test_a_list_at_the_end_of_a_cell_leaves_the_distance_to_the_cell() -> None:
    listed = ListBlock(items=(item(words("a")), item(words("b"))))
    root = written(one_cell(listed, listed), paragraph(words("c")))

    assert values(root, ".//tc/p/pPr/pStyle") == [
        "ListBullet",
        "ListBulletLast",
        "ListBullet",
        "ListBulletCellEnd",
    ]


def test_a_line_of_an_item_may_be_held_on_the_page_of_the_next() -> None:
    held = replace(paragraph(words("a"), role="list"), keep_with_next=True)
    both = ListItem(blocks=(held, paragraph(words("b"), role="list")))

    root = written(ListBlock(items=(both,), numbered=True))

    assert [len(found(line, "pPr/keepNext")) for line in found(root, "p")] == [1, 0]


def test_a_cover_begins_a_good_way_down_by_its_style() -> None:
    lines = (paragraph(words("Briefing book"), role="cover_label"), paragraph(words("Talks")))

    root = written(Cover(blocks=lines))

    assert values(root, "p/pPr/pStyle") == ["BriefCoverLabel", "BodyText"]


def test_a_cover_may_begin_with_a_table() -> None:
    table = one_cell(paragraph(words("a"), role="cell"))

    root = written(Cover(blocks=(table,)))

    assert [etree.QName(child).localname for child in root] == ["tbl", "p"]


def test_a_line_to_write_on_is_underlined_by_a_style_and_holds_no_words() -> None:
    root = written(paragraph(words("Approve "), Blank()))

    assert values(root, "p/r/rPr/rStyle") == ["BriefBlank"]
    assert list(paragraph_texts(root)) == ["Approve "]
    assert root[0][-1][-1].text.isspace()


def test_an_item_of_several_paragraphs_stands_apart_from_the_next() -> None:
    several = ListItem(blocks=(paragraph(words("a")), paragraph(words("b"))))

    root = written(ListBlock(items=(several, item(words("c")), item(words("d"))), numbered=True))

    assert values(root, "p/pPr/pStyle") == [
        "ListNumber",
        "ListContinueLast",
        "ListNumber",
        "ListNumberLast",
    ]


def test_an_area_is_counted_by_word_as_the_style_says() -> None:
    area = Heading(level=2, inlines=(words("Fisheries"),), number=Counted(label="A."))
    plain = Heading(level=2, inlines=(words("Points"),))

    root = written(area, plain)

    assert values(root, "p/pPr/pStyle") == ["Heading2", "Heading2"]
    assert values(root, "p/pPr/numPr/numId") == [str(numbering.AREAS)]


def test_a_label_keeps_no_distance_at_the_end_of_its_cell() -> None:
    label = paragraph(words("To"), role="label")

    root = written(label, one_cell(paragraph(words("Reply"), role="label"), label))

    assert values(root, "p/pPr/pStyle")[0] == "BriefLabel"
    assert values(root, "tbl/tr/tc/p/pPr/pStyle") == ["BriefLabel", "BriefLabelCellEnd"]
