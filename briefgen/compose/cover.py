"""The cover of a book: what it is, when and where, for whom."""

from briefgen.compose.context import Context
from briefgen.compose.header import header_blocks
from briefgen.compose.logistics import logistics_rows
from briefgen.compose.nodes import label_table
from briefgen.model.document import Block, Cover
from briefgen.model.recipe import Section


def cover_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give type and title, the days and the place, and the lines of the header."""
    rows = logistics_rows(context, section.rows or ("when", "where"))
    label, title, *header = header_blocks(context, section)
    when = label_table(rows, title=context.labels["logistics"], role="logistics")
    return (Cover(blocks=(label, title, *when, *header)),)
