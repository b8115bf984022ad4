"""What came of the meeting: results alone, or beside the objectives they belong to."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, cell, grid
from briefgen.model.document import Block, Cell, Inlines
from briefgen.model.dossier import Outcome, Point
from briefgen.model.recipe import Section

_WIDTHS = (0.42, 0.58)


def outcome_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the results; beside their objectives where the section shows these."""
    found = context.items_of(Outcome)
    if "objective" not in section.points:
        return bullets(_result(one, context) for one in found)
    head = [context.label(key) for key in ("objective", "result")]
    rows = [_row(one, context) for one in found]
    return grid(head, rows, widths=_WIDTHS, title=context.labels["outcomes"])


def _row(outcome: Outcome, context: Context) -> tuple[Cell, ...]:
    """Give objective and result; an objective that does not go in is not told."""
    objective = context.items.get(outcome.objective or "")
    words: Inlines = ()
    if isinstance(objective, Point):
        words = (context.text(objective.text, objective.id),)
    return (cell(words), cell(_result(outcome, context)))


def _result(outcome: Outcome, context: Context) -> Inlines:
    words = context.text(outcome.result, outcome.id)
    return (words, *context.marks(outcome.facts)) if words.text else ()
