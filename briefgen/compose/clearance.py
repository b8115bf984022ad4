"""Who drafted and cleared a brief, whom to ask, and how far it may go: a page of its own."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import label_row, label_table
from briefgen.model.document import Block
from briefgen.model.recipe import Section


def clearance_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table, where the header names anybody."""
    lines = {
        key: getattr(context.brief.header, key) for key in ("drafter", "cleared_by", "contact")
    }
    if not any(words.strip() for words in lines.values()):
        return ()
    lines["release_status"] = _release_status(context)
    rows = (
        label_row((context.label(key),), (context.quoted(words, context.brief.id),))
        for key, words in lines.items()
        if words.strip()
    )
    return label_table(rows, title=context.labels["clearance"], role="header")


def _release_status(context: Context) -> str:
    """Give the level for which a brief is released, in the words of its banner."""
    release = context.brief.release
    if release is None:
        return ""
    return context.scheme.banner(release) or context.labels["unrestricted"]
