"""The cover of a book: what it is, when and where, and at its foot for whom."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.header import header_blocks
from briefgen.compose.logistics import ROWS
from briefgen.compose.nodes import broken, joined, paragraph, with_words
from briefgen.model.document import Block, Cover, Inlines
from briefgen.model.recipe import LogisticsRow, Section

_UNNAMED: frozenset[LogisticsRow] = frozenset({"who", "when", "where"})
"""Lines that need no label on a cover."""


def cover_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give type and title, the days and the place, and the lines of the header."""
    # A cover carries no raised numbers; the same lines stand inside with their notes.
    unmarked = replace(context, notes=replace(context.notes, display="none"))
    lines = list(_lines(unmarked, section.rows or ("when", "where")))
    below = (paragraph(*broken(lines), role="cover_line"),) if lines else ()
    label, title, *header = header_blocks(context, section)
    head = (replace(label, role="cover_label"), replace(title, role="cover_title"))
    return (Cover(blocks=(*head, *below, *(replace(one, role="cover") for one in header))),)


def _lines(context: Context, names: Iterable[LogisticsRow]) -> Iterator[Inlines]:
    """Yield what is known of the meeting, with its label where it does not speak for itself."""
    for name in names:
        for line in with_words(ROWS[name](context)):
            named = () if name in _UNNAMED else (context.label(name),)
            yield joined((named, line), context.labels["colon"])
