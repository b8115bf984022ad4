"""Parts take their place on a page: lines and bars with coordinates.

Coordinates are points from the lower left corner of the paper, as in a PDF.
"""

from collections.abc import Iterable, Iterator

import msgspec

from briefgen.export.to_pdf.boxes import HAIRLINE, LinesBox, LineSetting, Part
from briefgen.export.to_pdf.figures import FigureBox
from briefgen.export.to_pdf.lines import Line, Piece, width_of
from briefgen.export.to_pdf.objects import number
from briefgen.export.to_pdf.tables import CellPart, TableLines, TablePart
from briefgen.export.to_pdf.tags import ARTIFACT, UNSHARED, Path
from briefgen.model.document import Blank, Inline
from briefgen.model.figure import Shape
from briefgen.model.house_style import Colours

# Where a line to write on stands, in points.
_BELOW_BASE = 1.5
_APART = 3.0
# Words in a figure belong to no paragraph: no link leads to them or from them.
_NO_PARAGRAPH = LinesBox(lines=(), setting=LineSetting(leading=0.0, base=0.0, width=0.0))


class SetLine(msgspec.Struct, frozen=True, gc=False):
    """Pieces on a base line, as they are read, and the box they belong to.

    `top` and `bottom` bound the line; `opens` marks the first line of its paragraph.
    """

    x: float
    base: float
    top: float
    bottom: float
    pieces: tuple[Piece, ...]
    box: LinesBox
    path: Path = ARTIFACT
    opens: bool = False

    @property
    def runs_both_ways(self) -> bool:
        """Tell whether not all of the line's paragraph runs from left to right."""
        return bool(self.pieces) and self.pieces[0].direction is not None

    @property
    def from_right(self) -> bool:
        """Tell whether the line begins at its right end."""
        direction = self.pieces[0].direction if self.pieces else None
        return direction is not None and direction.paragraph == 1

    @property
    def width(self) -> float:
        """Give the width from the first word to the last."""
        return width_of(self.pieces) - (self.pieces[-1].space_width if self.pieces else 0.0)

    def spans(self) -> Iterator["Span"]:
        """Give each inline of the line with its sides, the space after it left out.

        One that runs in both directions may stand at several places.
        """
        if self.runs_both_ways:
            from briefgen.export.to_pdf.visual import sides_of

            for one, left, right in sides_of(self.pieces):
                yield Span(one, self.x + left, self.x + right)
            return
        start = end = x = self.x
        inline: Inline | None = None
        for piece in self.pieces:
            if piece.inline is not inline:
                if inline is not None:
                    yield Span(inline, start, end)
                inline, start = piece.inline, x
            size = piece.look.size
            end = x + piece.word.width * size
            x = end + piece.space.width * size if piece.space else end
        if inline is not None:
            yield Span(inline, start, end)


class Span(msgspec.Struct, frozen=True, gc=False):
    """The part of a line that stems from one inline, from side to side."""

    inline: Inline
    x0: float
    x1: float


class Bar(msgspec.Struct, frozen=True, gc=False):
    """A filled rectangle: a rule, or the ground of a cell."""

    x0: float
    y0: float
    x1: float
    y1: float
    colour: str


class Element(msgspec.Struct, frozen=True, gc=False):
    """A cell, which is an element even where nothing stands in it."""

    path: Path


class Picture(msgspec.Struct, frozen=True):
    """A picture that fills a rectangle, and the figure that it is."""

    x0: float
    y0: float
    x1: float
    y1: float
    path: Path


class Drawing(msgspec.Struct, frozen=True):
    """The shapes of a figure, its upper left corner, and how many points its lengths measure.

    One that is `mirrored` has its upper right corner there.
    """

    left: float
    top: float
    scale: float
    shapes: tuple[Shape, ...]
    colours: Colours
    path: Path
    mirrored: bool = False


Mark = SetLine | Bar | Element | Picture | Drawing


def place_part(part: Part, *, left: float, top: float, artifact: bool = False) -> Iterable[Mark]:
    """Give the marks of a part whose column begins at `left` and whose top is at `top`.

    An `artifact` repeats what was read before.
    """
    if isinstance(part, LinesBox):
        read = (
            msgspec.structs.replace(part, path=ARTIFACT, label_path=ARTIFACT) if artifact else part
        )
        return _place_lines(read, left=left, top=top)
    if isinstance(part, FigureBox):
        return _place_figure(part, left=left + part.indent, top=top)
    assert isinstance(part, TablePart)
    marks: list[Mark] = [*_table_bars(part, left=left, top=top)]
    for cell in part.cells:
        marks += _place_cell(cell, part, left=left, top=top)
    return marks


def _place_figure(box: FigureBox, *, left: float, top: float) -> Iterator[Mark]:
    sides = (left, top - box.height, left + box.width, top)
    spoken = (("Lang", box.language),) if box.language else ()
    said = (("Alt", box.description), ("BBox", " ".join(map(number, sides))), *spoken)
    path = box.path.child("Figure", UNSHARED, said)
    yield Drawing(left, top, box.scale, box.shapes, box.colours, path)
    for line in box.lines:
        yield SetLine(
            x=left + line.x,
            base=top - line.base,
            top=top - line.top,
            bottom=top - line.bottom,
            pieces=line.pieces,
            box=_NO_PARAGRAPH,
            path=path,
        )


def _place_lines(box: LinesBox, *, left: float, top: float) -> list[Mark]:
    # A list, which marks leave at once: nearly all of them come from here, some through a cell.
    marks: list[Mark] = []
    setting = box.setting
    start = left + setting.indent
    if box.rule_above:
        sides = (start, top, start + setting.width, top + box.rule_width)
        marks.append(Bar(*sides, box.rule_above))
    if box.label:
        marks.append(_label(box, left=left, top=top))
    for place, line in enumerate(box.lines):
        opens = box.opens and place == 0
        line_top = top - place * setting.leading
        set_line = SetLine(
            x=start + _shift(line, setting) - (setting.hanging if opens else 0.0),
            base=line_top - setting.base,
            top=line_top,
            bottom=line_top - setting.leading,
            pieces=line.pieces,
            box=box,
            path=box.path,
            opens=opens,
        )
        marks.append(set_line)
        if box.has_blanks:
            marks += _blanks(set_line)
    if box.rule_below:
        bottom = top - box.height
        sides = (start, bottom - box.rule_width, start + setting.width, bottom)
        marks.append(Bar(*sides, box.rule_below))
    return marks


def _blanks(line: SetLine) -> Iterator[Bar]:
    """Draw what is to be written on, a little below the base line, apart from its neighbours."""
    for span in line.spans():
        if isinstance(span.inline, Blank):
            colour = line.pieces[0].look.colour
            bottom = line.base - _BELOW_BASE
            x0, x1 = span.x0 + _APART, span.x1 - _APART
            if line.from_right:
                # The page is going to be mirrored, and words of a line are not.
                ends = 2 * line.x + line.width
                x0, x1 = ends - x1, ends - x0
            yield Bar(x0, bottom, x1, bottom + HAIRLINE, colour)


def _shift(line: Line, setting: LineSetting) -> float:
    """Give how far a line stands from the start side of its measure."""
    if setting.align not in {"centre", "end"}:
        return 0.0
    spare = setting.width - line.width
    return spare / 2 if setting.align == "centre" else spare


def _label(box: LinesBox, *, left: float, top: float) -> SetLine:
    setting = box.setting
    return SetLine(
        x=left + box.label_indent,
        base=top - setting.base,
        top=top,
        bottom=top - setting.leading,
        pieces=box.label,
        box=box,
        path=box.label_path,
    )


def number_line(
    box: LinesBox, pieces: tuple[Piece, ...], *, right: float, bottom: float
) -> SetLine:
    """Give the page that an entry leads to, at the end of its last line."""
    top = bottom + box.setting.leading
    return SetLine(
        x=right - sum(piece.width for piece in pieces),
        base=top - box.setting.base,
        top=top,
        bottom=bottom,
        pieces=pieces,
        # The words of the entry are the link; the number beside them needs none of its own.
        box=msgspec.structs.replace(box, leads_to=""),
        path=box.path,
    )


def _place_cell(part: CellPart, table: TablePart, *, left: float, top: float) -> list[Mark]:
    cell = part.cell
    x0, _, x1, y1 = _sides(part, table, left=left, top=top)
    marks: list[Mark] = [] if part.repeated else [Element(cell.path)]
    for placed in part.placed:
        marks += place_part(
            placed.part,
            left=x0 + table.lines.pad,
            top=y1 - cell.pad - placed.top,
            artifact=part.repeated,
        )
    if cell.mirrored:
        # Few documents run both ways; and a mirror knows the marks of this module.
        from briefgen.export.to_pdf.mirror import mirrored

        return [mirrored(mark, width=x0 + x1) for mark in marks]
    return marks


def _sides(
    part: CellPart, table: TablePart, *, left: float, top: float
) -> tuple[float, float, float, float]:
    """Give left, bottom, right and top of a cell."""
    cell = part.cell
    x0, x1 = table.columns[cell.column], table.columns[cell.column + cell.column_span]
    return left + x0, top - part.top - part.height, left + x1, top - part.top


def _table_bars(table: TablePart, *, left: float, top: float) -> Iterator[Bar]:
    """Give the grounds of all cells, then their rules, which no ground may cover."""
    sides = [(part, _sides(part, table, left=left, top=top)) for part in table.cells]
    for part, frame in sides:
        if fill := _cell_fill(part, table.lines):
            yield Bar(*frame, fill)
    if table.lines.rules != "none":
        for part, frame in sides:
            yield from _cell_rules(part, table, frame=frame)


def _cell_rules(
    part: CellPart, table: TablePart, *, frame: tuple[float, float, float, float]
) -> Iterator[Bar]:
    """Give the rules around a cell; neighbours share a rule."""
    x0, y0, x1, y1 = frame
    lines = table.lines
    half = HAIRLINE / 2
    if part.top == 0:
        yield Bar(x0, y1 - half, x1, y1 + half, lines.colour)
    if lines.rules != "ends" or part.in_head or _ends_table(part, table):
        yield Bar(x0, y0 - half, x1, y0 + half, lines.colour)
    if lines.rules == "grid":
        for x in (x0, x1):
            yield Bar(x - half, y0, x + half, y1, lines.colour)


def _cell_fill(part: CellPart, lines: TableLines) -> str:
    """Give the ground of a cell: that of heads, of cells that name a row, or none."""
    if part.in_head:
        return lines.fill
    return lines.label_fill if part.cell.header else ""


def _ends_table(part: CellPart, table: TablePart) -> bool:
    return part.top + part.height >= table.height - HAIRLINE
