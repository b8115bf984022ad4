"""Write tables: a fixed grid, spans, heads that repeat, rows that stay whole."""

import re
from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise
from typing import Literal

import msgspec

from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.markup import escape, value
from briefgen.export.to_docx.names import TABLE_STYLES
from briefgen.export.to_docx.table_styles import head_fill
from briefgen.model.document import Cell, Table

_NO_CELL = Cell(blocks=())
_KEPT_ROWS = 6
"""A table of so few rows stays on one page; Word does not tell how high a row will be."""
_STYLE_OF_PARAGRAPH = re.compile(r"<w:pStyle [^>]*/>")


class Place(msgspec.Struct, frozen=True, gc=False):
    """One cell in the grid: its first column, how many it takes, and its vertical merge."""

    cell: Cell
    column: int
    columns: int
    merge: Literal["", "restart", "continue"]


def table_to_docx(table: Table, *, draft: Draft, fill: Callable[[Cell], str]) -> str:
    """Write a table; `fill` writes the paragraphs of a cell."""
    widths = column_widths(table.widths, width=draft.width)
    rows = (
        _row(row, number, table=table, widths=widths, draft=draft, fill=fill)
        for number, row in enumerate(placed_rows(table))
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f"<w:tbl>{_properties(table, draft=draft)}<w:tblGrid>{columns}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def column_widths(shares: tuple[float, ...], *, width: int) -> list[int]:
    """Share out a width in whole units, so that the columns add up to it exactly."""
    total = sum(shares)
    edges = [0, *(round(width * edge / total) for edge in accumulate(shares))]
    return [end - start for start, end in pairwise(edges)]


def placed_rows(table: Table) -> Iterator[list[Place]]:
    """Give the cells of each row in the grid, with those that a span from above covers.

    Word wants a cell at each place of the grid: what a row lacks is filled up empty.
    """
    count = len(table.widths)
    covered: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        cells = iter(row.cells)
        places: list[Place] = []
        column = 0
        while column < count:
            place, rows = _next_place(column, cells=cells, covered=covered, count=count)
            if rows > 1:
                covered[column] = (rows - 1, place.columns)
            places.append(place)
            column += place.columns
        yield places


def _next_place(
    column: int, *, cells: Iterator[Cell], covered: dict[int, tuple[int, int]], count: int
) -> tuple[Place, int]:
    rows, columns = covered.pop(column, (0, 0))
    if rows:
        return Place(_NO_CELL, column, columns, "continue"), rows
    cell = next(cells, _NO_CELL)
    columns = min(cell.column_span, count - column)
    return Place(cell, column, columns, "restart" if cell.row_span > 1 else ""), cell.row_span


def _properties(table: Table, *, draft: Draft) -> str:
    title = escape(table.title)
    return (
        f"<w:tblPr>{value('tblStyle', TABLE_STYLES[table.role].id)}"
        f"{'<w:bidiVisual/>' if draft.right_to_left else ''}"
        f'<w:tblW w:w="{draft.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{_look(table)}'
        f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{title}"/></w:tblPr>'
    )


def _look(table: Table) -> str:
    # Bits of ECMA-376 part 1, 17.4.56: 0x20 head row, 0x80 first column, 0x600 no banding.
    head = table.head_rows > 0
    below = table.rows[table.head_rows :]
    names_rows = bool(below) and all(row.cells and row.cells[0].header for row in below)
    bits = 0x600 | 0x20 * head | 0x80 * names_rows
    return (
        f'<w:tblLook w:val="{bits:04X}" w:firstRow="{head:d}" w:lastRow="0" '
        f'w:firstColumn="{names_rows:d}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )


def _row(
    places: list[Place],
    number: int,
    *,
    table: Table,
    widths: list[int],
    draft: Draft,
    fill: Callable[[Cell], str],
) -> str:
    head = number < table.head_rows
    # The table style fills the first row only.
    fills = (
        head_fill(draft.style.tables[table.role], draft.style.colours) if head and number else ""
    )
    stays = _stays(number, table)
    written = (_directed(place.cell, draft=draft, fill=fill) for place in places)
    cells = "".join(
        f"<w:tc>{_cell_properties(place, widths=widths, shading=fills)}"
        f"{_kept_with_next(paragraphs) if stays else paragraphs}</w:tc>"
        for place, paragraphs in zip(places, written, strict=True)
    )
    repeat = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeat}</w:trPr>{cells}</w:tr>"


def _stays(number: int, table: Table) -> bool:
    """Tell whether a row stays with the next: in a low table, at the ends of a list of dates."""
    last = len(table.rows) - 1
    if table.role == "dated":
        return number in {0, last - 1} - {last}
    return len(table.rows) <= _KEPT_ROWS and number < last


def _cell_properties(place: Place, *, widths: list[int], shading: str) -> str:
    width = sum(widths[place.column : place.column + place.columns])
    span = value("gridSpan", place.columns) if place.columns > 1 else ""
    merge = value("vMerge", place.merge) if place.merge else ""
    return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{shading}</w:tcPr>'


def _directed(cell: Cell, *, draft: Draft, fill: Callable[[Cell], str]) -> str:
    """Let the paragraphs of a cell run the way of its language; text holds no such mark."""
    draft.cell_language = cell.language
    paragraphs, from_right = fill(cell), draft.paragraph_from_right
    draft.cell_language = ""
    if from_right == draft.right_to_left:
        return paragraphs
    direction = "<w:bidi/>" if from_right else '<w:bidi w:val="0"/>'
    return paragraphs.replace("</w:pPr>", f"{direction}</w:pPr>")


def _kept_with_next(paragraphs: str) -> str:
    """Keep the paragraphs of a row on the page of the next row.

    A property of position, which no style can know; text is escaped and holds no such mark.
    """
    return _STYLE_OF_PARAGRAPH.sub(_then_kept, paragraphs)


def _then_kept(style: re.Match[str]) -> str:
    # A template in words would be read again for each cell.
    return f"{style[0]}<w:keepNext/>"
