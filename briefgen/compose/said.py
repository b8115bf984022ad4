"""Key facts: what the sources say of the meeting and of all areas, in one list."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets
from briefgen.compose.statements import statements
from briefgen.model.document import Block
from briefgen.model.recipe import Section


def fact_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the statements of some kinds: of the meeting first, then area by area."""
    homes = (None, *(area.id for area in context.areas()))
    facts = [fact for home in homes for fact in context.facts(*section.facts, area=home)]
    return bullets(statements(facts, context))
