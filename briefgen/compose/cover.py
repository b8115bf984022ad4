"""The cover of a book: what it is, when and where, for whom."""

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.header import header_blocks
from briefgen.compose.logistics import logistics_rows
from briefgen.compose.nodes import label_table
from briefgen.model.document import Block, Cover
from briefgen.model.recipe import Section


def cover_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give type and title, the days and the place, and the lines of the header."""
    # A cover carries no raised numbers; the same lines stand inside with their notes.
    unmarked = replace(context, notes=replace(context.notes, display="none"))
    rows = logistics_rows(unmarked, section.rows or ("when", "where"))
    label, title, *header = header_blocks(context, section)
    when = label_table(rows, title=context.labels["logistics"], role="logistics")
    return (Cover(blocks=(label, title, *when, *header)),)
