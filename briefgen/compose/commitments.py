"""What was promised earlier, by whom, until when, and how it stands."""

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.nodes import cell, head_row
from briefgen.model.document import Block, Row, Table
from briefgen.model.dossier import Commitment
from briefgen.model.recipe import Section

_WIDTHS = (0.2, 0.46, 0.2, 0.14)


def commitment_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of prior commitments."""
    found = [item for item in context.items.values() if isinstance(item, Commitment)]
    if not found:
        return ()
    head = head_row(
        *(context.label(key) for key in ("who_promised", "what_promised", "due", "state"))
    )
    rows = tuple(_row(commitment, context) for commitment in found)
    title = context.labels["commitments"]
    return (Table(rows=(head, *rows), widths=_WIDTHS, title=title, head_rows=1),)


def _row(commitment: Commitment, context: Context) -> Row:
    due = day_in_words(commitment.due, context.labels) if commitment.due else "–"
    return Row(
        cells=(
            cell((context.quoted(commitment.who, commitment.id),)),
            cell((context.text(commitment.what, commitment.id),)),
            cell((context.quoted(due, commitment.id),)),
            cell((context.quoted(context.labels[commitment.state], commitment.id),)),
        )
    )
