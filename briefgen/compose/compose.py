"""A dossier and a brief become a neutral document tree: section by section of the recipe."""

from collections.abc import Callable

from briefgen.compose.areas import area_blocks
from briefgen.compose.background import background_blocks
from briefgen.compose.commitments import commitment_blocks
from briefgen.compose.context import Context
from briefgen.compose.header import furniture, header_blocks
from briefgen.compose.logistics import logistics_blocks
from briefgen.compose.notes import NoteRegister
from briefgen.compose.objectives import objective_blocks
from briefgen.compose.participants import participant_blocks
from briefgen.compose.passages import passage_blocks
from briefgen.compose.points import point_blocks
from briefgen.compose.portions import shows_portions, with_portion_marks
from briefgen.compose.programme import programme_blocks
from briefgen.compose.remarks import remark_on_document, remark_on_selection, withheld
from briefgen.compose.selection import select
from briefgen.compose.sources import source_blocks
from briefgen.compose.title import title_inlines
from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, Heading, inline_text
from briefgen.model.dossier import Dossier
from briefgen.model.labels import Labels
from briefgen.model.marking import MarkingScheme, Withheld
from briefgen.model.notices import Notice
from briefgen.model.recipe import Recipe, Section, SectionKind
from briefgen.model.value import Value


class Composed(Value):
    """A document and what the officer should know about it."""

    document: Document
    notices: tuple[Notice, ...] = ()
    withheld: tuple[Withheld, ...] = ()


def compose(
    dossier: Dossier, brief: Brief, *, recipe: Recipe, labels: Labels, scheme: MarkingScheme
) -> Composed:
    """Compose the document of a brief; it holds no sentence that nobody wrote.

    Raises UsageError for a level or a caveat that the marking scheme does not have.
    """
    sources = {source.id: source for source in dossier.sources}
    context = Context(
        dossier=dossier,
        brief=brief,
        recipe=recipe,
        labels=labels,
        scheme=scheme,
        selection=select(dossier, brief, scheme),
        notes=NoteRegister(sources=sources, labels=labels, shown=brief.provenance != "none"),
    )
    document = _document(context)
    remark_on_selection(context)
    remark_on_document(context, document)
    return Composed(document=document, notices=context.notices(), withheld=withheld(context))


def _document(context: Context) -> Document:
    blocks = tuple(
        block for section in context.recipe.sections for block in _section(context, section)
    )
    return Document(
        title=inline_text(title_inlines(context)),
        blocks=with_portion_marks(blocks, context) if shows_portions(context) else blocks,
        language=context.brief.language,
        paper=context.brief.paper or "A4",
        subject=context.heading(context.recipe.title).text,
        furniture=furniture(context),
    )


def _section(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the heading and blocks of one section, or nothing where it has no content."""
    blocks = SECTION_BUILDERS[section.kind](context, section)
    if blocks:
        return (*_heading(context, section), *blocks)
    if section.mandatory:
        name = context.heading(section.heading).text or section.kind
        code = "passage-missing" if section.kind == "passage" else "section-empty"
        context.notice(
            code, f"The section “{name}” has no content; {context.recipe.name} asks for it."
        )
    return ()


def _heading(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the heading; header and logistics stand at the top without one."""
    if section.kind in {"header", "logistics"} or not section.heading:
        return ()
    return (Heading(level=1, inlines=(context.heading(section.heading),)),)


SectionBuilder = Callable[[Context, Section], tuple[Block, ...]]
SECTION_BUILDERS: dict[SectionKind, SectionBuilder] = {
    "header": header_blocks,
    "logistics": logistics_blocks,
    "passage": passage_blocks,
    "objectives": objective_blocks,
    "participants": participant_blocks,
    "programme": programme_blocks,
    "areas": area_blocks,
    "points": point_blocks,
    "background": background_blocks,
    "commitments": commitment_blocks,
    "sources": source_blocks,
}
"""What composes each kind of section; complete by a test."""
