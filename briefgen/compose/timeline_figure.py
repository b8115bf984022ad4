"""Draw a timeline: marks on a line, their words by turns above and below it.

Marks stand as near to scale as their words let them, so the picture says that it is not to
scale. Seven stand on a line; what is more goes on on the next. What a mark is shows in its
form and in the key below, not in its colour.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Literal, assert_never

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.drawn import Drawn
from briefgen.compose.lettering import even_lines_of, is_cut, width_of
from briefgen.compose.nodes import cell, grid
from briefgen.compose.placing import spread
from briefgen.compose.statements import Days
from briefgen.model.document import Figure, Label, Table, Text
from briefgen.model.facts import Fact
from briefgen.model.figure import (
    LABEL_LOOKS,
    Area,
    Disc,
    LabelRole,
    Shape,
    Stroke,
    box,
)
from briefgen.model.ids import Id
from briefgen.model.value import Value

MarkKind = Literal["event", "statement", "visit", "meeting", "due"]
_KIND_LABELS: dict[MarkKind, str] = {
    "event": "event",
    "statement": "stated",
    "visit": "visit",
    "meeting": "this_meeting",
    "due": "due",
}
"""In the order of the key."""
_MOST_IN_ROW = 7
_ROWS_IN_FIGURE = 3
_GUTTER = 9.0
_WIDEST_WORDS = 140.0
_MOST_LINES = 6
_STEM = 10.5
"""From the line to the words."""
_ROW_GAP = 6.0
_KEY_HEIGHT = 13.2
_SIGN_WIDTHS: dict[MarkKind, float] = {
    "event": 8.8,
    "statement": 8.8,
    "visit": 17.2,
    "meeting": 14.2,
    "due": 8.4,
}
_KEY_WORDS = 5.0
"""From a sign to its words."""
_KEY_GAP = 14.0
_RADIUS = 3.8
_DATA_WIDTHS = (0.25, 0.55, 0.2)


class DatedMark(Value):
    """One entry of a timeline: what it is, its days, what happens then, and the facts told."""

    kind: MarkKind
    days: Days
    when: Text
    words: Text
    facts: tuple[Fact, ...] = ()


class _Set(Value):
    """A mark with its place on the line and its words, which stand above or below it."""

    mark: DatedMark
    x: float
    above: bool
    labels: tuple[Label, ...]

    @property
    def height(self) -> float:
        """The height of the words."""
        return sum(label.height for label in self.labels)


def timeline_figures(marks: Sequence[DatedMark], context: Context) -> tuple[Figure, ...]:
    """Give the figures that show marks in order, each a few lines of them high."""
    rows = list(_evenly(marks, most=_MOST_IN_ROW))
    count = -(-len(rows) // _ROWS_IN_FIGURE)
    groups = [rows[at * len(rows) // count : (at + 1) * len(rows) // count] for at in range(count)]
    meeting = max((mark.days[0] for mark in marks if mark.kind == "meeting"), default=date.max)
    return tuple(
        _figure(group, context, part=(place, count), meeting=meeting)
        for place, group in enumerate(groups, start=1)
    )


def told_in_full(marks: Sequence[DatedMark], *, width: float) -> set[Id]:
    """Give what the words stem from that find room in the picture of a width."""
    rows = _evenly(marks, most=_MOST_IN_ROW) if marks else ()
    labels = [label for row in rows for one in _placed(row, width) for label in one.labels]
    cut = {origin for label in labels if label.is_cut for origin in label.origins}
    return {origin for label in labels for origin in label.origins} - cut


def _evenly(marks: Sequence[DatedMark], *, most: int) -> Iterator[Sequence[DatedMark]]:
    """Part marks into as few rows as may be, none much longer than another."""
    count = -(-len(marks) // most)
    ends = [len(marks) * at // count for at in range(count + 1)]
    return (marks[start:end] for start, end in pairwise(ends))


def _figure(
    rows: Sequence[Sequence[DatedMark]],
    context: Context,
    *,
    part: tuple[int, int],
    meeting: date,
) -> Figure:
    width = context.figure_width
    shapes: list[Shape] = []
    labels: list[Label] = []
    marks = [mark for row in rows for mark in row]
    top = 0.0
    for row in rows:
        placed = _placed(row, width)
        axis = top + max((one.height + _STEM for one in placed if one.above), default=_STEM)
        shapes += _row_shapes(placed, axis=axis, width=width, turn=_turn(placed, meeting, width))
        labels += (label for one in placed for label in _moved(one, axis=axis))
        below = max((one.height + _STEM for one in placed if not one.above), default=_STEM)
        top = axis + below + _ROW_GAP
    key = _key(marks, context, top=top)
    number, count = (str(one) for one in part)
    title = context.labels.filled("timeline_part", number=number, count=count)
    caption = context.labels["timeline"] if count == "1" else title
    said = f"{caption}{context.labels['not_to_scale']}"
    facts = (fact.id for mark in marks for fact in mark.facts)
    return Figure(
        width=width,
        height=key.bottom,
        shapes=(*shapes, *key.shapes),
        labels=(*labels, *key.labels),
        description=_description(caption, marks, context),
        caption=(Text(text=said), *context.marks(facts)),
        data=_data(caption, marks, context),
    )


def _placed(row: Sequence[DatedMark], across: float) -> list[_Set]:
    """Place the marks of one line; those on one side are as far apart as their words are wide."""
    apart = (across + _GUTTER) / (len(row) + 1)
    width = min(_WIDEST_WORDS, 2 * apart - _GUTTER)
    high = across - width / 2
    days = [mark.days[0].toordinal() for mark in row]
    places = spread(
        _to_scale(days, low=width / 2, high=high),
        distance=(width + _GUTTER) / 2,
        low=width / 2,
        high=high,
    )
    return [
        _Set(mark=mark, x=x, above=at % 2 == 0, labels=_words(mark, x, width=width))
        for at, (mark, x) in enumerate(zip(row, places, strict=True))
    ]


def _to_scale(days: Sequence[int], *, low: float, high: float) -> list[float]:
    """Give where days would stand if nothing but time counted."""
    span = max(days[-1] - days[0], 1)
    return [low + (high - low) * (day - days[0]) / span for day in days]


def _words(mark: DatedMark, x: float, *, width: float) -> tuple[Label, ...]:
    """Break date and words into lines below each other, around the place of their mark."""
    labels: list[Label] = []
    y = 0.0
    said: tuple[tuple[LabelRole, Text], ...] = (("strong", mark.when), ("plain", mark.words))
    for role, text in said:
        lines = even_lines_of(text.text, width=width, role=role, most=_MOST_LINES)
        if lines:
            label = Label(
                x=x - width / 2,
                y=y,
                width=width,
                lines=lines,
                role=role,
                align="centre",
                origins=text.origins,
                is_cut=is_cut(lines, text.text),
            )
            labels.append(label)
            y += label.height
    return tuple(labels)


def _moved(one: _Set, *, axis: float) -> Iterator[Label]:
    """Put the words of a mark where they stand: above the line or below it."""
    top = axis - _STEM - one.height if one.above else axis + _STEM
    return (replace(label, y=label.y + top) for label in one.labels)


def _turn(placed: Sequence[_Set], meeting: date, width: float) -> float:
    """Give where on a line that which lies behind the meeting ends and the rest begins."""
    here = [one.x for one in placed if one.mark.kind == "meeting"]
    if here:
        return here[-1]
    return width if placed[0].mark.days[0] <= meeting else 0.0


def _row_shapes(
    placed: Sequence[_Set], *, axis: float, width: float, turn: float
) -> Iterator[Shape]:
    """Give the line, dashed from the meeting on, and the marks over it with their stems."""
    if turn > 0:
        yield Stroke(spots=((0.0, axis), (turn, axis)), colour="muted", width=1.2)
    if turn < width:
        spots = ((turn, axis), (width, axis))
        yield Stroke(spots=spots, colour="muted", width=1.2, dashed=True)
    for one in placed:
        end = axis + (2 - _STEM if one.above else _STEM - 2)
        yield Stroke(spots=((one.x, axis), (one.x, end)), colour="muted", width=0.6)
    for one in placed:
        yield from _sign(one.mark.kind, one.x, axis)


def _sign(kind: MarkKind, x: float, y: float) -> Iterator[Shape]:
    """Give the sign of a kind: each has a form of its own."""
    match kind:
        case "event":
            yield Disc(centre=(x, y), radius=_RADIUS, fill="accent", outline="accent", width=1.2)
        case "statement":
            yield Disc(centre=(x, y), radius=_RADIUS, fill="paper", outline="accent", width=1.2)
        case "visit":
            corners = box(x - 8, y - 3, width=16, height=6)
            yield Area(spots=corners, fill="accent", outline="accent", width=1.2)
        case "meeting":
            corners = ((x, y - 6.5), (x + 6.5, y), (x, y + 6.5), (x - 6.5, y))
            yield Area(spots=corners, fill="accent", outline="accent", width=1.2)
        case "due":
            corners = box(x - 3.6, y - 3.6, width=7.2, height=7.2)
            yield Area(spots=corners, fill="paper", outline="accent", width=1.2)
        case _:
            assert_never(kind)


def _key(marks: Sequence[DatedMark], context: Context, *, top: float) -> Drawn:
    """Give the signs that the picture has, with what each of them means, in rows."""
    shapes: list[Shape] = []
    labels: list[Label] = []
    shown = {mark.kind for mark in marks}
    x, middle = 0.0, top + _KEY_HEIGHT / 2
    above = LABEL_LOOKS["quiet"].leading / 2
    for kind, label in _KIND_LABELS.items():
        if kind not in shown:
            continue
        words = context.labels[label]
        width, sign = width_of(words, "quiet"), _SIGN_WIDTHS[kind]
        if x and x + sign + _KEY_WORDS + width > context.figure_width:
            x, middle = 0.0, middle + _KEY_HEIGHT
        shapes += _sign(kind, x + sign / 2, middle)
        x += sign + _KEY_WORDS
        labels.append(Label(x=x, y=middle - above, width=width, lines=(words,), role="quiet"))
        x += width + _KEY_GAP
    return Drawn(shapes=tuple(shapes), labels=tuple(labels), bottom=middle + _KEY_HEIGHT / 2)


def _description(caption: str, marks: Sequence[DatedMark], context: Context) -> str:
    """Say in words what the picture shows, mark by mark."""
    said = context.labels["item_separator"].join(_entry(mark, context) for mark in marks)
    return context.labels.filled("timeline_description", title=caption, entries=said)


def _entry(mark: DatedMark, context: Context) -> str:
    """Give "8 May 2024, Event: …"; a visit and the meeting say themselves what they are."""
    kind = "" if mark.kind in {"visit", "meeting"} else context.labels[_KIND_LABELS[mark.kind]]
    when = context.labels["list_separator"].join(filter(None, (mark.when.text, kind)))
    return f"{when}{context.labels['colon']}{mark.words.text}"


def _data(caption: str, marks: Sequence[DatedMark], context: Context) -> Table:
    head = [context.label(key) for key in ("date", "what", "kind_of_entry")]
    rows = [
        (
            cell((mark.when,)),
            cell((mark.words,)),
            cell((context.label(_KIND_LABELS[mark.kind]),)),
        )
        for mark in marks
    ]
    (table,) = grid(head, rows, widths=_DATA_WIDTHS, title=caption)
    return table
