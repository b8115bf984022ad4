"""Draw figures as lines over the rows, each named at its end.

Which line belongs to which column shows in its dashes, its marks and the name beside its
end, not in its colour.
"""

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from briefgen.compose.drawn import Drawn, Pen
from briefgen.compose.lettering import width_of
from briefgen.compose.placing import spread
from briefgen.model.data_table import DataTable
from briefgen.model.document import Label
from briefgen.model.figure import (
    LABEL_LOOKS,
    Area,
    ColourRole,
    Disc,
    Shape,
    Spot,
    Stroke,
    box,
)
from briefgen.model.value import Value

_ASPECT = 0.3
"""The height of the drawing in widths of the picture."""
_WIDEST_NAME = 110.0
_GAP = 6.0
_LEADER = 12.0
_INTERVALS = 5
_STEPS = (1, 2, 5, 10)
_COLOURS: tuple[ColourRole, ...] = ("accent", "text", "accent", "muted")
_MARK = 2.6


class _Frame(Value):
    """Where rows and amounts stand: the sides of the drawing and the amounts at its ends."""

    left: float
    right: float
    top: float
    height: float
    low: float
    high: float
    rows: int

    def across(self, row: int) -> float:
        """Give the place of a row from 0."""
        return self.left + (self.right - self.left) * (row + 0.5) / self.rows

    def down(self, amount: float) -> float:
        """Give the height at which an amount stands."""
        return self.top + self.height * (self.high - amount) / (self.high - self.low)


def draw_lines(data: DataTable, pen: Pen, *, top: float) -> list[Drawn]:
    """Give the one picture of some lines."""
    amounts = [one for row in data.rows for one in row.amounts if one is not None]
    ticks = ticks_for(min(amounts), max(amounts))
    margin = max(width_of(pen.figure(str(tick)), "quiet") for tick in ticks) + _GAP
    names = _names(data, pen)
    frame = _Frame(
        left=margin,
        right=pen.width - min(_WIDEST_NAME, max(map(_name_width, names))) - _LEADER,
        top=top + LABEL_LOOKS["quiet"].leading / 2,
        height=pen.width * _ASPECT,
        low=float(ticks[0]),
        high=float(ticks[-1]),
        rows=len(data.rows),
    )
    parts = (
        _grid(ticks, frame, pen),
        _rows(data, frame, pen),
        *(_line(at, data, frame) for at in range(len(data.columns))),
        _ends(data, names, frame, pen),
    )
    return [
        Drawn(
            shapes=tuple(shape for part in parts for shape in part.shapes),
            labels=tuple(label for part in parts for label in part.labels),
            bottom=max(part.bottom for part in parts),
        )
    ]


def ticks_for(low: float, high: float) -> list[Decimal]:
    """Give round amounts, evenly apart, from below the lowest one to above the highest."""
    span = (high - low) or abs(high) or 1.0
    power = Decimal(10) ** math.floor(math.log10(span / _INTERVALS))
    steps = (power * step for step in _STEPS)
    step = next(one for one in steps if span <= float(one) * _INTERVALS)
    first = math.floor(Decimal(str(low)) / step)
    last = max(math.ceil(Decimal(str(high)) / step), first + 1)
    return [_plain(at * step) for at in range(first, last + 1)]


def _plain(amount: Decimal) -> Decimal:
    """Give an amount without an exponent and without noughts at its end."""
    return amount.quantize(Decimal(1)) if amount == amount.to_integral() else amount.normalize()


def _grid(ticks: Sequence[Decimal], frame: _Frame, pen: Pen) -> Drawn:
    shapes: list[Shape] = []
    labels: list[Label] = []
    half = LABEL_LOOKS["quiet"].leading / 2
    for tick in ticks:
        y = frame.down(float(tick))
        spots = ((frame.left, y), (frame.right, y))
        is_base = tick in (0, ticks[0])
        # Lines to read by stay behind the lines that are read, also where rules are dark.
        shapes.append(
            Stroke(
                spots=spots,
                colour="muted" if is_base else "rule",
                width=0.5 if is_base else 0.25,
            )
        )
        words, room = pen.figure(f"{tick:f}"), frame.left - _GAP
        labels.append(pen.words(words, 0, y - half, width=room, role="quiet", align="end"))
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=frame.top + frame.height)


def _rows(data: DataTable, frame: _Frame, pen: Pen) -> Drawn:
    """Name the rows below the drawing, as many of them as there is room for."""
    apart = (frame.right - frame.left) / frame.rows
    widest = max(width_of(row.label, "quiet") for row in data.rows)
    every = max(1, math.ceil((min(widest, _WIDEST_NAME) + _GAP) / apart))
    room = apart * every - _GAP / 2
    # Below the lowest amount, which stands half beneath the drawing.
    top = frame.top + frame.height + LABEL_LOOKS["quiet"].leading / 2 + 1
    labels = []
    for at in range(0, frame.rows, every):
        width = min(room, 2 * min(frame.across(at), pen.width - frame.across(at)))
        x = frame.across(at) - width / 2
        name = data.rows[at].label
        labels.append(pen.words(name, x, top, width=width, role="quiet", align="centre", most=2))
    bottom = top + max(label.height for label in labels)
    return Drawn(shapes=(), labels=tuple(labels), bottom=bottom)


def _line(column: int, data: DataTable, frame: _Frame) -> Drawn:
    """Give the line of a column, apart where a row has no figure, with a mark at each figure."""
    amounts = [(at, row.amounts[column]) for at, row in enumerate(data.rows)]
    shapes: list[Shape] = []
    for known, stretch in groupby(amounts, key=lambda one: one[1] is not None):
        spots = [(frame.across(at), frame.down(one)) for at, one in stretch if one is not None]
        if known and len(spots) > 1:
            shapes.append(
                Stroke(
                    spots=tuple(spots),
                    colour=_COLOURS[column],
                    width=1.4,
                    dashed=column % 2 == 1,
                )
            )
        shapes += (mark for spot in spots for mark in _mark(column, spot))
    return Drawn(shapes=tuple(shapes), labels=(), bottom=frame.top)


def _mark(column: int, spot: Spot) -> Iterator[Shape]:
    """Give the mark of a column, from 0: full disc, empty disc, empty square, full diamond."""
    x, y = spot
    colour = _COLOURS[column]
    if column < 2:
        fill: ColourRole = colour if column == 0 else "paper"
        yield Disc(centre=spot, radius=_MARK, fill=fill, outline=colour, width=1)
    elif column == 2:
        corners = box(x - _MARK, y - _MARK, width=2 * _MARK, height=2 * _MARK)
        yield Area(spots=corners, fill="paper", outline=colour, width=1)
    else:
        wide = _MARK * 1.4
        corners = ((x, y - wide), (x + wide, y), (x, y + wide), (x - wide, y))
        yield Area(spots=corners, fill=colour, outline=colour, width=1)


def _names(data: DataTable, pen: Pen) -> list[str]:
    """Give what stands at the end of each line: the name of its column and its last figure."""
    return [
        f"{name} {pen.figure(last)}" if len(data.columns) > 1 else pen.figure(last)
        for name, last in zip(data.columns, map(_last, _columns(data)), strict=True)
    ]


def _name_width(name: str) -> float:
    return width_of(name, "plain")


def _columns(data: DataTable) -> Iterator[list[str]]:
    for at in range(len(data.columns)):
        yield [row.figures[at] for row in data.rows]


def _last(figures: Sequence[str]) -> str:
    return next(filter(None, reversed(figures)), "")


def _ends(data: DataTable, names: Sequence[str], frame: _Frame, pen: Pen) -> Drawn:
    """Name the lines at their ends, led to where two ends are near each other."""
    leading = LABEL_LOOKS["plain"].leading
    ends = sorted(
        (frame.down(float(figure)), at)
        for at, figure in enumerate(map(_last, _columns(data)))
        if figure
    )
    places = spread(
        [y for y, _ in ends],
        distance=leading,
        low=frame.top,
        high=frame.top + frame.height,
    )
    width = pen.width - frame.right - _LEADER
    labels = []
    shapes: list[Shape] = []
    for (y, at), place in zip(ends, places, strict=True):
        x = frame.right + _LEADER
        labels.append(pen.words(names[at], x, place - leading / 2, width=width))
        row = max(n for n, row in enumerate(data.rows) if row.figures[at])
        spots = ((frame.across(row), y), (frame.right, y), (x - 2, place))
        shapes.append(Stroke(spots=spots, colour=_COLOURS[at], width=0.5))
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=frame.top)
