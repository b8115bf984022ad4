"""Tables as boxes: rows of cells, split between rows, or inside a row where it must be.

Lengths are points. A cell that spans rows is stretched over them; where a page ends
inside such a span, what the rows above have room for stays and the rest goes on.
"""

import math
from collections.abc import Sequence

import msgspec

from briefgen.export.to_pdf.boxes import Box, Placed, stack
from briefgen.export.to_pdf.tags import Path

_TOLERANCE = 0.001
# A table as low as this moves to the next page whole rather than part.
_KEPT_WHOLE = 200.0
# A row higher than about half a page may part at its foot; a lower one moves as a whole.
_SPLIT_ABOVE = 320.0
# Rows lower than this are one line: two of them stay together at either end of a table.
_ONE_LINE = 30.0
# What stays of a row that parts: with less, it begins on the next page.
_LEAST_PART = 60.0


class CellBox(msgspec.Struct, frozen=True):
    """A cell: its columns, how many rows it spans, and what stands in it.

    `height` is that of its content with `pad` above and below.
    """

    column: int
    column_span: int
    row_span: int
    boxes: tuple[Box, ...]
    placed: tuple[Placed, ...]
    pad: float
    height: float
    path: Path
    header: bool = False
    mirrored: bool = False


def cell_box(
    boxes: tuple[Box, ...],
    *,
    column: int,
    spans: tuple[int, int],
    pad: float,
    path: Path,
    header: bool = False,
    mirrored: bool = False,
) -> CellBox:
    """Measure a cell; `spans` counts columns and rows, `path` and `header` say what it is.

    One that is `mirrored` runs the other way than the table.
    """
    whole = stack(boxes, math.inf, force=True)
    return CellBox(
        column=column,
        column_span=spans[0],
        row_span=spans[1],
        boxes=boxes,
        placed=whole.placed,
        pad=pad,
        height=whole.height + 2 * pad,
        path=path,
        header=header,
        mirrored=mirrored,
    )


class RowBox(msgspec.Struct, frozen=True):
    """The cells that begin in one row, from the start side."""

    cells: tuple[CellBox, ...]


class CellPart(msgspec.Struct, frozen=True):
    """A cell in its place: the row it begins in, top, height, and what stands here of it.

    `in_head` says that it stands in a head row, `repeated` that this is the copy of a
    head that the reader has met before.
    """

    cell: CellBox
    row: int
    top: float
    height: float
    placed: tuple[Placed, ...]
    in_head: bool = False
    repeated: bool = False


class TableLines(msgspec.Struct, frozen=True):
    """What is drawn around cells: the rules, their colour, fills, padding.

    `fill` is that of head cells, `label_fill` that of cells that name a row.
    """

    rules: str
    colour: str
    fill: str
    pad: float
    label_fill: str = ""


class TablePart(msgspec.Struct, frozen=True):
    """The rows that stand together on one page. `columns` holds the edges of the columns."""

    cells: tuple[CellPart, ...]
    height: float
    columns: tuple[float, ...]
    lines: TableLines


class TableBox(msgspec.Struct, frozen=True):
    """A table to be placed. `columns` holds the left edge of each column and the right edge.

    `head_rows` of `rows` are its head; `repeated` is the head of a table that began on
    a page before. One that `parts_freely` is as well read in two parts, however low.
    """

    rows: tuple[RowBox, ...]
    columns: tuple[float, ...]
    lines: TableLines
    head_rows: int = 0
    repeated: tuple[RowBox, ...] = ()
    before: float = 0.0
    after: float = 0.0
    keeps_with_next: bool = False
    opens_page: bool = False
    parts_freely: bool = False

    @property
    def least(self) -> float:
        """Give the height of a low table, else of its head and first row, two where it is low.

        Of a high row the start is enough.
        """
        goes_on = self.repeated or self.parts_freely
        if not goes_on and (whole := self._height_if_low()):
            return whole
        rows = len(self.repeated) + self.head_rows + 1
        known = self._heights()
        if known is None:
            known = _Filling(self, room=math.inf).fill(most=rows + 1).heights
        heights = known[: rows + 1]
        if max(heights[rows - 1 :], default=0.0) > _ONE_LINE:
            heights = heights[:rows]
        last = heights[-1] if heights else 0.0
        return sum(heights[:-1]) + (_LEAST_PART if last > _SPLIT_ABOVE else last)

    def _height_if_low(self) -> float:
        """Give the height of a table that is better moved than parted, or 0 for a higher one."""
        if (heights := self._heights()) is not None:
            whole = sum(heights)
            return whole if whole <= _KEPT_WHOLE + _TOLERANCE else 0.0
        filling = _Filling(self, room=_KEPT_WHOLE).fill()
        return filling.height if filling.row == len(filling.rows) else 0.0

    def _heights(self) -> list[float] | None:
        """Give the heights of all rows, None where cells span several: then it hangs on these."""
        rows = (*self.repeated, *self.rows)
        if [row for row in rows if [cell for cell in row.cells if cell.row_span > 1]]:
            return None
        return [max([0.0, *[cell.height for cell in row.cells]]) for row in rows]

    def split(self, room: float, *, force: bool) -> "tuple[TablePart | None, TableBox | None]":
        """Take the rows that fit, with the head before them; see `Box.split`."""
        filling = _Filling(self, room=room).fill()
        if filling.row == len(filling.rows):
            return filling.part(), None
        if self.repeated and filling.row < len(self.repeated) and force:
            return msgspec.structs.replace(self, repeated=()).split(room, force=True)
        if filling.row > filling.head and not filling.row_is_high():
            return self._with_company(filling).end_between_rows()
        if force or (filling.row >= filling.head and filling.row_is_high()):
            return filling.end_inside_row(force=force and filling.row <= filling.head)
        return None, self

    def _with_company(self, filling: "_Filling") -> "_Filling":
        """Take a row less where the last one would stand alone on the next page."""
        alone = filling.row == len(filling.rows) - 1 and filling.row > filling.head + 2
        if not alone or filling.heights[-1] > _ONE_LINE:
            return filling
        return _Filling(self, room=filling.room).fill(most=filling.row - 1)


class _Open(msgspec.Struct, frozen=True):
    """A cell whose last row is not reached yet, with the top it has."""

    cell: CellBox
    row: int
    top: float
    last_row: int
    in_head: bool
    repeated: bool

    def part(self, bottom: float, placed: tuple[Placed, ...]) -> CellPart:
        """Close the cell at a height, counted from the top of the table's part."""
        height = bottom - self.top
        return CellPart(self.cell, self.row, self.top, height, placed, self.in_head, self.repeated)

    def left(self, boxes: tuple[Box, ...], *, row: int) -> CellBox:
        """Give what goes on in a row of the next part."""
        return cell_box(
            boxes,
            column=self.cell.column,
            spans=(self.cell.column_span, self.last_row - row + 1),
            pad=self.cell.pad,
            path=self.cell.path,
            header=self.cell.header,
        )


def _column_of(one: _Open) -> int:
    return one.cell.column


class _Filling:
    """A table being filled into a room: rows taken, cells closed, cells still open."""

    def __init__(self, table: TableBox, *, room: float) -> None:
        self.table = table
        self.room = room
        self.rows = (*table.repeated, *table.rows)
        self.head = len(table.repeated) + table.head_rows
        self.row = 0
        self.height = 0.0
        self.heights: list[float] = []
        self.open: list[_Open] = []
        self.closed: list[CellPart] = []

    def fill(self, *, most: int | None = None) -> "_Filling":
        """Take rows until the room, the table or the given number ends."""
        for _ in self.rows[:most]:
            opened = self._opened()
            height = self._row_height(opened)
            if self.height + height > self.room + _TOLERANCE:
                break
            self._take_row(opened, height)
        return self

    def _opened(self) -> list[_Open]:
        """Give the cells open in the next row, with those that begin in it."""
        row, top, count = self.row, self.height, len(self.rows)
        in_head, repeated = row < self.head, row < len(self.table.repeated)
        begun = [
            # A span that reaches below the last row ends there.
            _Open(cell, row, top, min(row + cell.row_span, count) - 1, in_head, repeated)
            for cell in self.rows[row].cells
        ]
        # The cells of a row have their order.
        return sorted([*self.open, *begun], key=_column_of) if self.open else begun

    def _row_height(self, opened: Sequence[_Open]) -> float:
        """Give the height at which every cell that ends in the next row has its room."""
        missing = [
            one.cell.height - (self.height - one.top) for one in opened if one.last_row == self.row
        ]
        return max([0.0, *missing])

    def _take_row(self, opened: Sequence[_Open], height: float) -> None:
        self.height += height
        self.heights.append(height)
        ending = [one for one in opened if one.last_row == self.row]
        self.closed += [one.part(self.height, one.cell.placed) for one in ending]
        self.open = [one for one in opened if one.last_row > self.row]
        self.row += 1

    def row_is_high(self) -> bool:
        """Tell whether the next row is so high that it should part, and has room to."""
        room = self.room - self.height
        opened = self._opened()
        if room < _LEAST_PART or self._row_height(opened) <= _SPLIT_ABOVE:
            return False
        return any(
            stack(one.cell.boxes, room - 2 * one.cell.pad, force=False).placed
            for one in opened
            if one.top == self.height
        )

    def part(self) -> TablePart:
        """Give the rows taken so far as a part, its cells in reading order."""
        table = self.table
        cells = sorted(self.closed, key=lambda part: (part.row, part.cell.column))
        return TablePart(tuple(cells), self.height, columns=table.columns, lines=table.lines)

    def end_between_rows(self) -> tuple[TablePart, TableBox]:
        """End after the rows taken; cells that span the border go on below."""
        left = self._part_cells(self.open, end=self.height, force=False)
        return self.part(), self._rest([*left, *self.rows[self.row].cells])

    def end_inside_row(self, *, force: bool) -> tuple[TablePart, TableBox]:
        """Part the next row inside its cells at the end of the room."""
        left = self._part_cells(self._opened(), end=self.room, force=force)
        return self.part(), self._rest(left)

    def _part_cells(self, opened: Sequence[_Open], *, end: float, force: bool) -> list[CellBox]:
        """Close cells with what they have room for above `end`, and give what is left."""
        parted = [
            (one, stack(one.cell.boxes, end - one.top - 2 * one.cell.pad, force=force))
            for one in opened
        ]
        for one, filled in parted:
            if filled.placed:
                bottom = one.top + filled.height + 2 * one.cell.pad
                self.height = max(self.height, bottom)
        self.closed += [one.part(self.height, filled.placed) for one, filled in parted]
        return [one.left(tuple(filled.rest), row=self.row) for one, filled in parted]

    def _rest(self, cells: Sequence[CellBox]) -> TableBox:
        """Give the table that goes on with these cells, under its head again."""
        head_left = max(0, self.head - self.row)
        first = RowBox(tuple(sorted(cells, key=lambda cell: cell.column)))
        return msgspec.structs.replace(
            self.table,
            rows=(first, *self.rows[self.row + 1 :]),
            head_rows=head_left,
            repeated=() if head_left else self._head_to_repeat(),
            before=0.0,
        )

    def _head_to_repeat(self) -> tuple[RowBox, ...]:
        """Give the head rows, unless they would take more than half of each page."""
        high = sum(self.heights[: self.head]) > self.room / 2
        return () if high else self.rows[: self.head]
