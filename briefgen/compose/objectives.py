"""What each side wants from the meeting, side by side."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, cell, grid, paragraph
from briefgen.compose.points import point_lines
from briefgen.model.document import Block, Cell, Text
from briefgen.model.dossier import PointKind, Side
from briefgen.model.recipe import Section

_OURS: tuple[PointKind, ...] = ("objective", "ask")
_THEIRS: tuple[PointKind, ...] = ("their_objective", "their_ask")


def objective_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give a table of two columns: our objectives, theirs; asks follow the objectives."""
    ours, theirs = (_wishes(context, section, kinds) for kinds in (_OURS, _THEIRS))
    if not ours and not theirs:
        return ()
    sides = context.dossier.sides
    head = (
        _column("our_objectives", sides.ours, context),
        _column("their_objectives", sides.theirs, context),
    )
    row = (_cell(ours, context), _cell(theirs, context))
    return grid(head, [row], widths=(0.5, 0.5), title=context.labels["objectives"])


def _column(key: str, side: Side, context: Context) -> Text:
    """Name a column after its side where the dossier knows it."""
    name = context.side(side.name).text
    return context.label(f"{key}_named", side=name) if name else context.label(key)


def _wishes(context: Context, section: Section, kinds: tuple[PointKind, ...]) -> tuple[Block, ...]:
    """Give the objectives in bullets, then the asks under a label of their own."""
    blocks: list[Block] = []
    for kind in kinds:
        lines = bullets(point_lines(context, section, kind)) if kind in section.points else ()
        if lines and kind in {"ask", "their_ask"}:
            blocks.append(paragraph(context.label(kind), role="label"))
        blocks += lines
    return tuple(blocks)


def _cell(blocks: tuple[Block, ...], context: Context) -> Cell:
    return Cell(blocks=blocks) if blocks else cell((context.label("none_set"),))
