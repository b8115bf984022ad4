"""What each side wants from the meeting, side by side."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, cell, head_row
from briefgen.model.document import Block, Cell, Row, Table, Text
from briefgen.model.dossier import Point, PointKind, Side
from briefgen.model.recipe import Section

_OURS: tuple[PointKind, ...] = ("objective", "ask")
_THEIRS: tuple[PointKind, ...] = ("their_objective", "their_ask")


def objective_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give a table of two columns: our objectives, theirs; asks follow the objectives."""
    ours, theirs = context.points(_OURS, area=None), context.points(_THEIRS, area=None)
    if not ours and not theirs:
        return ()
    sides = context.dossier.sides
    head = head_row(
        _column("our_objectives", sides.ours, context),
        _column("their_objectives", sides.theirs, context),
    )
    row = Row(cells=(_points_cell(ours, context), _points_cell(theirs, context)))
    title = context.labels["objectives"]
    return (Table(rows=(head, row), widths=(0.5, 0.5), title=title, head_rows=1),)


def _column(key: str, side: Side, context: Context) -> Text:
    """Name a column after its side where the dossier knows it."""
    if not side.name:
        return context.label(key)
    return Text(text=context.labels.filled(f"{key}_named", side=context.quoted(side.name).text))


def _points_cell(points: tuple[Point, ...], context: Context) -> Cell:
    lines = bullets(point_line(point, context) for point in points)
    return Cell(blocks=lines) if lines else cell((context.label("none_set"),))


def point_line(point: Point, context: Context) -> tuple[Text, ...]:
    """Give the line of a point."""
    return (context.text(point.text, point.id),)
