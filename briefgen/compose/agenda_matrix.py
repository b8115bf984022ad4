"""The agenda at a glance: each area with our aim, theirs, and where things stand.

A table, not a drawing: its cells hold officers' sentences, which have to wrap, carry note and
portion marks, be read cell by cell and be edited in Word. What stands out at a glance is a
sign before the word for the state, so nothing hangs on colour.
"""

from briefgen.compose.context import Context
from briefgen.compose.nodes import cell, grid
from briefgen.compose.points import area_name, point_line
from briefgen.model.agenda import AgendaArea, AreaState
from briefgen.model.document import Block, Cell, Inlines, Text
from briefgen.model.dossier import PointKind
from briefgen.model.recipe import Section

_WIDTHS = (0.22, 0.32, 0.32, 0.14)
_HEADS = ("our_aim", "their_aim", "state")
_OURS: tuple[PointKind, ...] = ("objective", "ask")
_THEIRS: tuple[PointKind, ...] = ("their_objective", "their_ask")
_SIGNS: dict[AreaState, str] = {"agreed": "●●", "close": "●○", "apart": "○○"}
"""The fuller, the nearer to agreement; of discs that Arial has, and sharp when small."""


def agenda_matrix_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give a row for each area of which an aim or the state is known."""
    rows = [row for area in context.areas() if (row := _row(area, context))]
    head = [context.label(key) for key in _HEADS]
    return grid((None, *head), rows, widths=_WIDTHS, title=context.labels["agenda_matrix"])


def _row(area: AgendaArea, context: Context) -> tuple[Cell, ...]:
    ours, theirs = (_aims(area, kinds, context) for kinds in (_OURS, _THEIRS))
    state = _state(area, context)
    if not (any(ours) or any(theirs) or state):
        return ()
    name = cell((area_name(area, context, bold=True),), header=True)
    return (name, cell(*ours), cell(*theirs), cell(state))


def _aims(area: AgendaArea, kinds: tuple[PointKind, ...], context: Context) -> list[Inlines]:
    points = (point for kind in kinds for point in context.points(kind, area=area.id))
    return [point_line(point, context) for point in points]


def _state(area: AgendaArea, context: Context) -> Inlines:
    if area.state is None:
        return ()
    words = f"{_SIGNS[area.state]}\N{NO-BREAK SPACE}{context.labels[f'area_{area.state}']}"
    return (Text(text=words, origins=(area.id,)),)
