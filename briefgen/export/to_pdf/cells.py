"""Tables become boxes: each cell finds its columns and is measured in them."""

from collections.abc import Callable, Sequence
from itertools import accumulate

import msgspec
from msgspec.structs import replace

from briefgen.export.to_pdf.boxes import Box
from briefgen.export.to_pdf.column import LEAST_MEASURE, Column
from briefgen.export.to_pdf.tables import CellBox, RowBox, TableBox, TableLines, cell_box
from briefgen.export.to_pdf.tags import Attributes
from briefgen.model.document import Block, Cell, Row, Table

Fill = Callable[[Sequence[Block], Column], tuple[Box, ...]]
"""Measures what stands in a cell, which may hold any block that a page does."""


def table_box(table: Table, column: Column, *, fill: Fill) -> TableBox:
    """Measure a table over the width of the column."""
    look = column.style.tables[table.role]
    measure = column.width - column.indent
    shares = accumulate(table.widths, initial=0.0)
    columns = tuple(column.indent + share * measure for share in shares)
    colours = column.style.colours
    return TableBox(
        rows=table_rows(table, columns, column, fill=fill),
        columns=columns,
        lines=TableLines(
            rules=look.rules,
            colour=colours.rule,
            fill=colours.fill if look.filled_head else "",
            pad=look.pad_x,
            label_fill=colours.fill if look.filled_labels else "",
        ),
        head_rows=min(table.head_rows, len(table.rows)),
        before=look.before,
        after=look.after,
        parts_freely=table.role == "dated",
    )


def table_rows(
    table: Table, columns: tuple[float, ...], column: Column, *, fill: Fill
) -> tuple[RowBox, ...]:
    """Give each cell its columns: those that no span from above covers."""
    covered = [0] * (len(columns) - 1)
    rows = []
    for place, row in enumerate(table.rows):
        # A head repeats on each page, so no span may reach out of it.
        most = table.head_rows - place if place < table.head_rows else len(table.rows) - place
        spots = cell_spots(row, covered, most_rows=most)
        in_row = column.tagged("TR", place)
        rows.append(
            RowBox(
                tuple(
                    table_cell(cell, spot, table=table, columns=columns, column=in_row, fill=fill)
                    for cell, spot in zip(row.cells, spots, strict=True)
                )
            )
        )
        covered = [max(0, left - 1) for left in covered]
    return tuple(rows)


class Spot(msgspec.Struct, frozen=True):
    """The place of a cell in the grid: its first column and what it spans."""

    column: int
    columns: int
    rows: int


def cell_spots(row: Row, covered: list[int], *, most_rows: int) -> list[Spot]:
    """Place the cells of a row, and note in `covered` how many rows each column is taken."""
    spots = []
    at = 0
    for cell in row.cells:
        at = next(free for free in range(at, len(covered)) if not covered[free])
        spot = Spot(at, cell.column_span, min(cell.row_span, most_rows))
        spots.append(spot)
        covered[at : at + spot.columns] = [spot.rows] * spot.columns
        at += spot.columns
    return spots


def table_cell(
    cell: Cell,
    spot: Spot,
    *,
    table: Table,
    columns: tuple[float, ...],
    column: Column,
    fill: Fill,
) -> CellBox:
    """Measure what stands in a cell."""
    look = column.style.tables[table.role]
    width = columns[spot.column + spot.columns] - columns[spot.column] - 2 * look.pad_x
    in_head = column.path.place < table.head_rows
    inner = replace(
        column,
        path=column.path.child(
            "TH" if cell.header else "TD",
            spot.column,
            _cell_attributes(cell, spot, in_head=in_head),
        ),
        width=max(width, LEAST_MEASURE),
        indent=0.0,
        in_cell=True,
        align="end" if cell.align == "end" else "",
        language=cell.language or column.language,
    )
    return cell_box(
        fill(cell.blocks, inner),
        column=spot.column,
        spans=(spot.columns, spot.rows),
        pad=look.pad_y,
        path=inner.path,
        header=cell.header,
        mirrored=inner.from_right != column.from_right,
    )


def _cell_attributes(cell: Cell, spot: Spot, *, in_head: bool) -> Attributes:
    """Give what the element of a cell says: what it spans and names."""
    spans = (("ColSpan", spot.columns), ("RowSpan", spot.rows))
    wide = tuple([span for span in spans if span[1] > 1])
    return (("Scope", "Column" if in_head else "Row"), *wide) if cell.header else wide
