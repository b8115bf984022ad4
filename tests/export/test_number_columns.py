"""Columns of numbers, whose figures end below each other."""

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from briefgen.export.number_columns import document_with_number_columns
from briefgen.model.document import Cell, Document, ListBlock, ListItem, Paragraph, Row, Table, Text
from tests.support.document_strategy import documents


def cell(text: str) -> Cell:
    if not text:
        return Cell(blocks=())
    return Cell(blocks=(Paragraph(inlines=(Text(text=text),), role="cell"),))


def table(*rows: tuple[str, ...]) -> Table:
    """Make a grid of rows below a head."""
    width = len(rows[0])
    heads = tuple(cell(f"Head {at}") for at in range(width))
    cells = (heads, *(tuple(map(cell, row)) for row in rows))
    listed = tuple(Row(cells=row) for row in cells)
    return Table(rows=listed, widths=(1 / width,) * width, title="Quotas", head_rows=1)


def ends(given_table: Table) -> list[list[str]]:
    document = Document(title="Talks", blocks=(given_table,))
    (found,) = document_with_number_columns(document).blocks
    assert isinstance(found, Table)
    return [[one.align for one in row.cells] for row in found.rows]


def is_number_column(*texts: str) -> bool:
    (*columns,) = zip(*ends(table(*(("Cod", text) for text in texts))), strict=True)
    assert set(columns[0]) == {"start"}
    return set(columns[1]) == {"end"}


@pytest.mark.parametrize(
    "texts",
    [
        ("15 min", "120 min", "30 min"),
        ("21.5", "19", "1,200.75"),
        ("-3", "\N{MINUS SIGN}12", "+4"),
        ("1\N{NO-BREAK SPACE}200", "40"),
        ("7%", "12%"),
        ("7 %", "12 %"),
        ("$40", "$1,200"),
        ("USD 40", "USD 1,200"),
        ("3", "", "4"),
        ("3", "–", "4"),
    ],
)
def test_figures_of_one_unit_end_below_each_other(texts: tuple[str, ...]) -> None:
    assert is_number_column(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("3",),
        ("3", ""),
        ("", ""),
        ("3", "four"),
        ("3 boats", "4 nets"),
        ("3 boats", "4"),
        ("30 April 2024", "1 June 2024"),
        ("1. Two meetings", "2. One"),
        ("10:00 (15 min)", "10:15 (30 min)"),
        ("Room 4", "Room 12"),
    ],
)
def test_words_days_and_figures_of_several_units_stand_at_the_start(texts: tuple[str, ...]) -> None:
    assert not is_number_column(*texts)


def test_a_head_ends_where_its_figures_do() -> None:
    assert ends(table(("Cod", "3"), ("Herring", "40"))) == [["start", "end"]] * 3


def test_lists_headless_tables_and_those_that_span_are_left_alone() -> None:
    numbers = table(("Cod", "3"), ("Herring", "40"))
    item = ListItem(blocks=(Paragraph(inlines=(Text(text="3"),), role="list"),))
    listed = Row(cells=(cell("Cod"), Cell(blocks=(ListBlock(items=(item,)),))))
    wide = Row(cells=(Cell(blocks=cell("3").blocks, column_span=2),))

    for changed in (
        replace(numbers, head_rows=0),
        replace(numbers, role="dated"),
        replace(numbers, rows=(*numbers.rows, wide)),
        replace(numbers, rows=(*numbers.rows, listed)),
    ):
        assert {one for row in ends(changed) for one in row} == {"start"}


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_no_words_change(document: Document) -> None:
    found = document_with_number_columns(document)

    for one, other in zip(document.blocks, found.blocks, strict=True):
        if isinstance(one, Table) and isinstance(other, Table):
            for row, same in zip(one.rows, other.rows, strict=True):
                assert [cell.blocks for cell in row.cells] == [cell.blocks for cell in same.cells]
        else:
            assert one == other
