"""What was promised earlier, by whom, until when, and how it stands."""

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.nodes import cell, grid
from briefgen.model.document import Block, Cell, Text
from briefgen.model.dossier import Commitment
from briefgen.model.local_text import LocalText, main_words
from briefgen.model.recipe import Section

_WIDTHS = (0.2, 0.45, 0.21, 0.14)


def commitment_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of prior commitments."""
    found = context.items_of(Commitment)
    head = [context.label(key) for key in ("who_promised", "what_promised", "due", "state")]
    rows = [_row(commitment, context) for commitment in found]
    return grid(head, rows, widths=_WIDTHS, title=context.labels["commitments"])


def promising(commitment: Commitment, context: Context) -> Text:
    """Give who promised something; a country by its name in the language of the brief."""
    who = commitment.who
    is_worded = isinstance(who, LocalText) and context.brief.language in who.texts
    if main_words(who) in context.labels.countries and not is_worded:
        return context.side(main_words(who), owner=(commitment.id,))
    return context.words(who, commitment.id)


def _row(commitment: Commitment, context: Context) -> tuple[Cell, ...]:
    """Give who, what with the marks of the facts that carry it, the day and the state."""
    due = day_in_words(commitment.due, context.labels) if commitment.due else ""
    state = context.labels[commitment.state]
    words = context.text(commitment.what, commitment.id)
    return (
        cell((promising(commitment, context),)),
        cell((words, *context.marks(commitment.facts))),
        cell((context.quoted(due, commitment.id),)),
        cell((context.quoted(state, commitment.id),)),
    )
