"""A dossier and a brief become a neutral document tree: section by section of the recipe."""

from collections.abc import Callable

from briefgen.compose.areas import area_blocks
from briefgen.compose.background import background_blocks
from briefgen.compose.commitments import commitment_blocks
from briefgen.compose.context import Context, included_items, is_released
from briefgen.compose.header import furniture, header_blocks
from briefgen.compose.logistics import logistics_blocks
from briefgen.compose.nodes import bullets, paragraph
from briefgen.compose.notes import NoteRegister
from briefgen.compose.objectives import objective_blocks, point_line
from briefgen.compose.participants import participant_blocks
from briefgen.compose.programme import programme_blocks
from briefgen.compose.title import title_text
from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, Heading, NoteList, placed_origins
from briefgen.model.dossier import Dossier
from briefgen.model.labels import Labels
from briefgen.model.marking import MarkingScheme
from briefgen.model.notices import Notice
from briefgen.model.recipe import Recipe, Section, SectionKind
from briefgen.model.value import Value


class Composed(Value):
    """A document and what the officer should know about it."""

    document: Document
    notices: tuple[Notice, ...] = ()


def compose(
    dossier: Dossier, brief: Brief, *, recipe: Recipe, labels: Labels, scheme: MarkingScheme
) -> Composed:
    """Compose the document of a brief; it holds no sentence that nobody wrote."""
    context = Context(
        dossier=dossier,
        brief=brief,
        recipe=recipe,
        labels=labels,
        scheme=scheme,
        items=included_items(dossier, brief, scheme),
        notes=NoteRegister(
            sources={source.id: source for source in dossier.sources},
            labels=labels,
            shown=brief.provenance == "notes",
        ),
    )
    blocks = [block for section in recipe.sections for block in _section(context, section)]
    document = Document(
        title=title_text(context),
        blocks=tuple(blocks),
        language=brief.language,
        paper=brief.paper,
        subject=labels[recipe.title],
        furniture=furniture(context),
    )
    notices = (*context.notices, *_withheld(context), *_without_place(context, document))
    return Composed(document=document, notices=notices)


def _section(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the heading and blocks of one section, or nothing where it has no content."""
    blocks = SECTION_BUILDERS[section.kind](context, section)
    if blocks:
        return (*_heading(context, section), *blocks)
    if section.mandatory:
        name = context.labels[section.heading] if section.heading else section.kind
        code = "passage-missing" if section.kind == "passage" else "section-empty"
        context.notice(
            code, f"The section “{name}” has no content; {context.recipe.name} asks for it."
        )
    return ()


def _heading(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the heading; header and logistics stand at the top without one."""
    if section.kind in {"header", "logistics"}:
        return ()
    return (Heading(level=1, inlines=(context.label(section.heading),)),)


def _passage(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the officer's own text of a section, a paragraph for each block of lines."""
    text = context.brief.passages.get(section.passage)
    if text is None:
        return ()
    words, language = text.in_language(context.brief.language)
    foreign = "" if language == context.brief.language else language
    return tuple(
        paragraph(context.quoted(part, context.brief.id, language=foreign))
        for part in words.split("\n\n")
        if part.strip()
    )


def _points(context: Context, section: Section) -> tuple[Block, ...]:
    """Give points about the meeting as a whole; several kinds get a heading each."""
    blocks: list[Block] = []
    for kind in section.points:
        points = context.points((kind,), area=None)
        if points and len(section.points) > 1:
            blocks.append(Heading(level=3, inlines=(context.label(kind),)))
        blocks += bullets(point_line(point, context) for point in points)
    return tuple(blocks)


def _sources(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the notes that the sections before have cited."""
    notes = context.notes.notes()
    return (NoteList(notes=notes),) if notes else ()


SectionBuilder = Callable[[Context, Section], tuple[Block, ...]]
SECTION_BUILDERS: dict[SectionKind, SectionBuilder] = {
    "header": header_blocks,
    "logistics": logistics_blocks,
    "passage": _passage,
    "objectives": objective_blocks,
    "participants": participant_blocks,
    "programme": programme_blocks,
    "areas": area_blocks,
    "points": _points,
    "background": background_blocks,
    "commitments": commitment_blocks,
    "sources": _sources,
}
"""What composes each kind of section; complete by a test."""


def _withheld(context: Context) -> tuple[Notice, ...]:
    """Name what is ticked but stands above the release level: ids and grounds, no wording."""
    ticked = set(context.brief.selected)
    return tuple(
        Notice(code="withheld", message=_withheld_message(item.ground), ids=(item.id,))
        for item in context.dossier.items()
        if item.id in ticked
        and not is_released(item, context.dossier, context.brief, context.scheme)
    )


def _withheld_message(ground: str) -> str:
    return f"Left out: above the release level{f' ({ground})' if ground else ''}."


def _without_place(context: Context, document: Document) -> tuple[Notice, ...]:
    """Name what is ticked but has no section in this type of brief."""
    placed = placed_origins(document)
    missing = tuple(id_ for id_ in context.items if id_ not in placed)
    if not missing:
        return ()
    message = f"{context.recipe.name} has no section for {len(missing)} ticked item(s)."
    return (Notice(code="no-section", message=message, ids=missing),)
