"""Columns as wide as their content."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from briefgen.export.column_widths import fitted_document
from briefgen.model.document import Cell, Document, Paragraph, Row, Table, Text
from tests.support.document_strategy import documents

THIRD = (1 / 3, 1 / 3, 1 / 3)


def cell(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    words = Paragraph(inlines=(Text(text=text),), role="cell")
    return Cell(blocks=(words,), column_span=columns, row_span=rows)


def widths(*rows: tuple[Cell, ...], given: tuple[float, ...] = THIRD) -> tuple[float, ...]:
    table = Table(rows=tuple(Row(cells=row) for row in rows), widths=given, title="Quotas")
    (fitted,) = fitted_document(Document(title="Talks", blocks=(table,))).blocks
    assert isinstance(fitted, Table)
    return fitted.widths


def test_a_column_with_more_to_say_is_wider() -> None:
    found = widths((cell("Who"), cell("A work plan for the year, by area"), cell("Due in May")))

    assert found[1] > found[2] > found[0]
    assert sum(found) == pytest.approx(1)


def test_very_long_text_takes_no_more_than_a_line() -> None:
    line, endless = ("word " * 9).strip(), "word " * 400

    assert widths((cell("a"), cell("b"), cell(line))) == pytest.approx(
        widths((cell("a"), cell("b"), cell(endless))), abs=0.02
    )


def test_the_longest_word_has_room() -> None:
    found = widths((cell("a"), cell("Donaudampfschifffahrtsgesellschaftskapitänswitwe"), cell("b")))

    assert found[1] > 0.8


@pytest.mark.parametrize("given", [(0.2, 0.3, 0.5), (0.5, 0.5)])
def test_widths_that_somebody_gave_and_two_facing_columns_stay(given: tuple[float, ...]) -> None:
    row = tuple(cell("word " * number) for number, _ in enumerate(given, start=1))

    assert widths(row, given=given) == given


def test_cells_over_several_columns_or_rows_ask_for_nothing_elsewhere() -> None:
    found = widths(
        (cell("A heading over all of the columns of this table", columns=3),),
        (cell("Who", rows=2), cell("What"), cell("When")),
        (cell("Fish and more fish"), cell("May")),
    )

    assert found[1] > found[2] > 0.1
    assert found[0] == pytest.approx(found[2], abs=0.05)


def test_a_column_without_text_keeps_a_little_room() -> None:
    empty = Cell(blocks=())

    assert widths((empty, cell("Fish"), cell("May")))[0] > 0.05
    assert widths(given=THIRD) == pytest.approx(THIRD)


@given(documents())
def test_only_widths_change(document: Document) -> None:
    fitted = fitted_document(document)

    def bare(one: Document) -> list[object]:
        return [
            replace(block, widths=()) if isinstance(block, Table) else block for block in one.blocks
        ]

    assert bare(fitted) == bare(document)
    for block in fitted.blocks:
        if isinstance(block, Table):
            assert sum(block.widths) == pytest.approx(1)
