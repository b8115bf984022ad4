"""Who the people at the table are: name, how to say it, office, life."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import broken, keeping, paragraph, with_words
from briefgen.compose.participants import name_of, participants, titles_of
from briefgen.compose.passages import written_paragraphs
from briefgen.model.document import Block, Heading, Inlines
from briefgen.model.dossier import Person
from briefgen.model.recipe import Section


def biography_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the biographies in the order of the table of participants."""
    blocks: list[Block] = []
    for one in participants(context):
        if one.person and (
            written := written_paragraphs(one.person.biography, context, one.person.id)
        ):
            blocks.append(Heading(level=2, inlines=(name_of(one, context),)))
            lines = with_words((*titles_of(one, context), _spoken(one.person, context)))
            known = (paragraph(*broken(lines), role="label"),) if lines else ()
            blocks += keeping((*known, written[0]))
            blocks += written[1:]
    return tuple(blocks)


def _spoken(person: Person, context: Context) -> Inlines:
    """Give the name in its own script and how to say it."""
    sound = context.labels.filled("pronunciation", sound=person.pronunciation)
    parts = (person.name_in_script, sound if person.pronunciation else "")
    words = context.labels["list_separator"].join(filter(None, parts))
    return (context.quoted(words, person.id),)
