"""Tables: the grid, spans, heads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.blocks import blocks_to_docx
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.numbering import BULLETS, CELL_BULLETS
from briefgen.export.to_docx.tables import column_widths, placed_rows, table_to_docx
from briefgen.model.document import Cell, Document, ListBlock, ListItem, Row, Table, Text
from tests.support.docx_lint import lint
from tests.support.docx_render import (
    W,
    docx_of,
    draft_of,
    found,
    paragraph_texts,
    part,
    plain_style,
    styles_by_id,
    values,
)
from tests.support.rich_document import cell, label_rows, paragraph, words

PLAIN = Cell(blocks=())


def table_of(*rows: tuple[Cell, ...], columns: int, head: int = 0) -> Table:
    return Table(
        rows=tuple(Row(cells=cells) for cells in rows),
        widths=(1 / columns,) * columns,
        title='Quota & "gear"',
        head_rows=head,
    )


def written(table: Table) -> etree._Element:
    xml = table_to_docx(table, draft=draft_of(table), fill=lambda _: "<w:p/>")
    return etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")[0]


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=12).map(tuple), st.integers(1000, 20000))
def test_columns_add_up_to_the_width(shares: tuple[float, ...], width: int) -> None:
    widths = column_widths(shares, width=width)

    assert sum(widths) == width
    for share, column in zip(shares, widths, strict=True):
        assert column == pytest.approx(share / sum(shares) * width, abs=1)


def test_spans_fill_the_grid_with_the_cells_they_cover() -> None:
    tall = Cell(blocks=(), row_span=2)
    wide = Cell(blocks=(), column_span=2)

    rows = list(placed_rows(table_of((tall, wide), (PLAIN, PLAIN), columns=3)))

    assert [[(place.column, place.columns, place.merge) for place in row] for row in rows] == [
        [(0, 1, "restart"), (1, 2, "")],
        [(0, 1, "continue"), (1, 1, ""), (2, 1, "")],
    ]


def test_a_block_of_rows_and_columns_is_covered_as_a_whole() -> None:
    block = Cell(blocks=(), row_span=3, column_span=2)

    rows = list(placed_rows(table_of((block, PLAIN), (PLAIN,), (PLAIN,), columns=3)))

    merges = [(row[0].merge, row[0].columns) for row in rows]
    assert merges == [("restart", 2), ("continue", 2), ("continue", 2)]


def test_a_row_that_lacks_cells_is_filled_up() -> None:
    (row,) = placed_rows(table_of((PLAIN,), columns=3))

    assert [place.column for place in row] == [0, 1, 2]


def test_a_span_wider_than_the_table_ends_with_it() -> None:
    (row,) = placed_rows(table_of((Cell(blocks=(), column_span=9),), columns=2))

    assert row[0].columns == 2


def test_heads_repeat_and_rows_stay_whole() -> None:
    root = written(table_of((PLAIN,), (PLAIN,), (PLAIN,), columns=1, head=2))

    assert [len(found(row, "trPr/tblHeader")) for row in found(root, "tr")] == [1, 1, 0]
    assert [len(found(row, "trPr/cantSplit")) for row in found(root, "tr")] == [1, 1, 1]


def test_the_second_head_row_is_filled_like_the_first() -> None:
    root = written(table_of((PLAIN,), (PLAIN,), (PLAIN,), columns=1, head=2))

    fills = [
        [fill.get(f"{W}fill") for fill in found(row, "tc/tcPr/shd")] for row in found(root, "tr")
    ]
    # The first one has its fill from the table style.
    assert fills == [[], [plain_style().colours.fill.removeprefix("#").upper()], []]


def test_the_title_is_the_table_s_accessible_name() -> None:
    root = written(table_of((PLAIN,), columns=1))

    assert values(root, "tblPr/tblCaption") == ['Quota & "gear"']
    assert values(root, "tblPr/tblDescription") == ['Quota & "gear"']


def test_a_first_column_of_names_is_told_to_word() -> None:
    labels = Table(rows=label_rows(("To", (words("Minister"),))), widths=(0.2, 0.8), title="Header")
    plain = table_of((cell(words("a")), cell(words("b"))), columns=2, head=1)

    looks = [found(written(table), "tblPr/tblLook")[0] for table in (labels, plain)]

    shown = [(look.get(f"{W}firstColumn"), look.get(f"{W}firstRow")) for look in looks]
    assert shown == [("1", "0"), ("0", "1")]
    assert [look.get(f"{W}val") for look in looks] == ["0680", "0620"]


@pytest.mark.parametrize(("rows", "kept"), [(1, 0), (6, 5), (7, 0)])
def test_a_small_table_stays_on_one_page(rows: int, kept: int) -> None:
    small = table_of(*[(cell(words("a")), cell(words("b")))] * rows, columns=2)

    xml = blocks_to_docx((small,), draft=draft_of(small))
    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")

    held = [len(found(row, "tc/p/pPr/keepNext")) for row in found(root, "tbl/tr")]
    assert held == [2] * kept + [0] * (rows - kept)


@pytest.mark.parametrize(
    ("rows", "kept"), [(1, [0]), (2, [1, 0]), (3, [1, 1, 0]), (5, [1, 0, 0, 1, 0])]
)
def test_a_list_of_dates_may_part_but_leaves_no_row_alone(rows: int, kept: list[int]) -> None:
    dated = replace(table_of(*[(cell(words("May")),)] * rows, columns=1), role="dated")

    xml = blocks_to_docx((dated,), draft=draft_of(dated))
    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")

    assert [len(found(row, "tc/p/pPr/keepNext")) for row in found(root, "tbl/tr")] == kept


def test_plain_bullets_in_cells_hang_less_than_those_in_the_text() -> None:
    plain = ListBlock(items=(ListItem(blocks=(paragraph(words("Cod"), role="list"),)),))
    longer = ListBlock(items=(replace(plain.items[0], blocks=plain.items[0].blocks * 2),))
    row = (Cell(blocks=(plain,)), Cell(blocks=(longer,)))
    document = Document(title="Quotas", blocks=(table_of(row, columns=2), plain))

    body = part(docx_of(document), "word/document.xml")

    counted = values(body, ".//p/pPr/numPr/numId")
    assert counted == [str(CELL_BULLETS), str(BULLETS), str(BULLETS)]


def test_cells_of_numbers_have_a_style_of_their_own() -> None:
    name, numbers = cell(words("Cod"), header=True), replace(cell(words("40")), align="end")
    document = Document(title="Quotas", blocks=(table_of((name, numbers), columns=2),))
    data = docx_of(document)

    (_, style, *_) = values(part(data, "word/document.xml"), ".//tc/p/pPr/pStyle")

    assert values(styles_by_id(data)[style], "pPr/jc") == ["right"]
    assert lint(data) == []


@pytest.mark.parametrize(
    ("document", "language", "directions"),
    [("en", "ar", [None, "1"]), ("ar", "en", [None, "0"]), ("en", "zh", [None, None])],
)
def test_paragraphs_of_a_cell_run_the_way_of_its_language(
    document: str, language: str, directions: list[str | None]
) -> None:
    second = replace(cell(words("b")), language=language)
    table = table_of((cell(words("a")), second), columns=2)

    xml = blocks_to_docx((table,), draft=draft_of(table, language=document))
    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")

    told = [found(one, "pPr/bidi") for one in found(root, "tbl/tr/tc/p")]
    assert [one[0].get(f"{W}val", "1") if one else None for one in told] == directions


def test_english_in_a_cell_from_the_right_keeps_its_full_stop_behind_it() -> None:
    english = Text(text="The talks open.", language="en")
    arabic = replace(cell(english), language="ar")
    table = table_of((cell(english), arabic, cell(english)), columns=3)

    xml = blocks_to_docx((table,), draft=draft_of(table, language="en"))

    root = etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>")
    marked = "The talks open.\u200e\u200f"
    assert list(paragraph_texts(root)) == ["The talks open.", marked, "The talks open."]
