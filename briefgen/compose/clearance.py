"""Who drafted and cleared a brief, whom to ask, and how far it may go: a page of its own."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import label_row, label_table
from briefgen.model.document import Block
from briefgen.model.recipe import Section


def clearance_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table, where the header names anybody."""
    names = ("drafter", "cleared_by", "contact")
    said = {key: getattr(context.brief.header, key) for key in names}
    lines = {key: context.words(words, context.brief.id) for key, words in said.items()}
    if not any(line.text.strip() for line in lines.values()):
        return ()
    lines["release_status"] = context.quoted(_release_status(context), context.brief.id)
    rows = (
        label_row((context.label(key),), (line,))
        for key, line in lines.items()
        if line.text.strip()
    )
    return label_table(rows, title=context.labels["clearance"], role="header")


def _release_status(context: Context) -> str:
    """Give the level for which a brief is released, in the words of its banner."""
    release = context.brief.release
    if release is None:
        return ""
    return context.scheme.banner(release) or context.labels["unrestricted"]
