"""Draw figures as bars that lie: room for long names, and the figure itself at each end.

Which bar belongs to which column shows in its pattern and its place in the group, not in
its colour. Bars begin at nought, whatever the figures are.
"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from briefgen.compose.drawn import Drawn, Pen
from briefgen.compose.lettering import width_of
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.document import Label
from briefgen.model.figure import LABEL_LOOKS, Area, ColourRole, Shape, Stroke, box
from briefgen.model.value import Value

_WIDEST_NAME = 150.0
_GAP = 8.0
_BAR = 10.5
_BETWEEN_ROWS = 8.0
_NAME_LINES = 2
_SWATCH = 14.0
_KEY_GAP = 16.0
_HIGHEST = 400.0
_SPACIOUS = 1.2
"""Room for words, where a typeface that stands in for ours is a fifth wider."""
_FILLS: tuple[ColourRole, ...] = ("accent", "paper", "rule", "paper")


class _Scale(Value):
    """From figures to places: what nought and one more stand for."""

    nought: float
    unit: float

    def at(self, amount: float) -> float:
        """Give the place of an amount."""
        return self.nought + amount * self.unit


def draw_bars(data: DataTable, pen: Pen, *, top: float) -> list[Drawn]:
    """Give pictures of a few rows each, so that each finds room on a page."""
    names = min(_WIDEST_NAME, _SPACIOUS * max(width_of(row.label, "plain") for row in data.rows))
    scale = _scale(data, pen, left=names + _GAP)
    group = _group_height(data)
    most = max(1, int(_HIGHEST // group))
    parts = [data.rows[at : at + most] for at in range(0, len(data.rows), most)]
    return [_part(rows, data, scale, names=names, pen=pen, top=top) for rows in parts]


def _group_height(data: DataTable) -> float:
    """Give the height of a row, which a name of two lines must fit into."""
    bars = _BAR * len(data.columns)
    names = (
        Pen().words(row.label, 0, 0, width=_WIDEST_NAME, most=_NAME_LINES) for row in data.rows
    )
    return max(bars, *(name.height for name in names)) + _BETWEEN_ROWS


def _scale(data: DataTable, pen: Pen, *, left: float) -> _Scale:
    """Fit all bars with the figures at their ends between a place and the right side."""
    amounts = [amount or 0.0 for row in data.rows for amount in row.amounts]
    figures = (pen.figure(figure) for row in data.rows for figure in row.figures)
    room = _SPACIOUS * max(width_of(words, "plain") for words in figures) + _GAP
    low, high = min(0.0, *amounts), max(0.0, *amounts)
    start = left + (room if low < 0 else 0.0)
    unit = (pen.width - room - start) / ((high - low) or 1.0)
    return _Scale(nought=start - low * unit, unit=unit)


def _part(
    rows: Sequence[DataRow],
    data: DataTable,
    scale: _Scale,
    *,
    names: float,
    pen: Pen,
    top: float,
) -> Drawn:
    key = _key(data.columns, pen, top=top)
    shapes, labels = list(key.shapes), list(key.labels)
    height = _group_height(data)
    first = y = key.bottom
    bars = _BAR * len(data.columns)
    for row in rows:
        name = pen.words(row.label, 0, y, width=names, most=_NAME_LINES, align="end")
        room = height - _BETWEEN_ROWS
        labels.append(replace(name, y=y + (room - name.height) / 2))
        group = _bars(row, scale, pen, top=y + (room - bars) / 2)
        shapes += group.shapes
        labels += group.labels
        y += height
    end = y - _BETWEEN_ROWS / 2
    axis = ((scale.nought, first - _BETWEEN_ROWS / 2), (scale.nought, end))
    shapes.append(Stroke(spots=axis, colour="muted", width=0.75))
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=end)


def _bars(row: DataRow, scale: _Scale, pen: Pen, *, top: float) -> Drawn:
    """Give the bars of one row, each with its figure beyond its end."""
    shapes: list[Shape] = []
    labels: list[Label] = []
    for at, (figure, amount) in enumerate(zip(row.figures, row.amounts, strict=True)):
        if amount is None:
            continue
        y = top + at * _BAR
        start, end = sorted((scale.nought, scale.at(amount)))
        shapes += bar(at, start, y + 1, width=max(end - start, 0.5), height=_BAR - 2)
        words = pen.figure(figure)
        width = width_of(words, "plain")
        x = start - width - 4 if amount < 0 else end + 4
        labels.append(pen.words(words, x, y, width=width, align="end" if amount < 0 else "start"))
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=top)


def bar(column: int, x: float, y: float, *, width: float, height: float) -> Iterator[Shape]:
    """Give a bar in the pattern of its column, from 0: full, empty, grey, or with a line in it."""
    corners = box(x, y, width=width, height=height)
    yield Area(spots=corners, fill=_FILLS[column], outline="accent", width=0.75)
    if column == 3:
        middle = y + height / 2
        yield Stroke(spots=((x, middle), (x + width, middle)), colour="accent", width=1.5)


def _key(columns: Sequence[str], pen: Pen, *, top: float) -> Drawn:
    """Say which pattern is which column; one alone is named with the unit."""
    shapes: list[Shape] = []
    labels: list[Label] = []
    x, y = 0.0, top
    leading = LABEL_LOOKS["plain"].leading
    for at, name in enumerate(columns if len(columns) > 1 else ()):
        width = min(width_of(name, "plain"), pen.width - _SWATCH)
        if x and x + _SWATCH + width > pen.width:
            x, y = 0.0, y + leading
        shapes += bar(at, x, y + 2, width=_SWATCH - 4, height=leading - 4)
        labels.append(pen.words(name, x + _SWATCH, y, width=width))
        x += _SWATCH + width + _KEY_GAP
    bottom = y + leading + _BETWEEN_ROWS if labels else top
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=bottom)
