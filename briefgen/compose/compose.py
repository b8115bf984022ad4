"""A dossier and a brief become a neutral document tree: section by section of the recipe."""

from functools import partial
from itertools import accumulate

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.header import furniture
from briefgen.compose.notes import NoteRegister
from briefgen.compose.remarks import remark_on_document, remark_on_selection, withheld
from briefgen.compose.sections import BuiltPart, compose_parts
from briefgen.compose.selection import select
from briefgen.compose.title import title_inlines
from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, Furniture
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import Dossier
from briefgen.model.figure import FIGURE_WIDTH
from briefgen.model.labels import Labels
from briefgen.model.marking import MarkingScheme, Withheld
from briefgen.model.notices import Notice
from briefgen.model.parts import Pair, Part
from briefgen.model.recipe import Recipe
from briefgen.model.terms import Term
from briefgen.model.value import Value


class Composed(Value):
    """A document, the parts it has, and what the officer should know about it.

    `pairs` is what it says in both of its languages, where it has two.
    """

    document: Document
    pairs: tuple[Pair, ...] = ()
    parts: tuple[Part, ...] = ()
    notices: tuple[Notice, ...] = ()
    withheld: tuple[Withheld, ...] = ()


def compose(
    dossier: Dossier,
    brief: Brief,
    *,
    recipe: Recipe,
    labels: Labels,
    scheme: MarkingScheme,
    terms: tuple[Term, ...] = (),
    figure_width: float = FIGURE_WIDTH,
    second_labels: Labels | None = None,
) -> Composed:
    """Compose the document of a brief; it holds no sentence that nobody wrote.

    `terms` are the official names that a glossary explains, `figure_width` is what pictures
    are drawn for, `second_labels` are the words of a second language that stands beside the
    first. Raises UsageError for a level or a caveat that the marking scheme does not have.
    """
    of = partial(_context, dossier, recipe=recipe, terms=terms, figure_width=figure_width)
    context = of(brief, labels=labels, scheme=scheme)
    parts = _parts(context)
    pairs: tuple[Pair, ...] = ()
    around = furniture(context)
    if second_labels:
        # Few briefs have a second language.
        from briefgen.compose.second_language import furniture_in_both, with_second_language

        second = of(
            replace(brief, language=second_labels.language),
            # The number of a tab stands once.
            labels=second_labels.worded({"tab": ""}),
            scheme=scheme.in_language(second_labels.language),
        )
        parts, pairs = with_second_language(parts, _parts(second), context, second)
        around = furniture_in_both(context, second)
    blocks = tuple(block for part in parts for block in part.blocks)
    document = _document(context, blocks, around)
    remark_on_selection(context)
    remark_on_document(context, document)
    return Composed(
        document=document,
        pairs=pairs,
        parts=_spans(parts),
        notices=context.notices(),
        withheld=withheld(context),
    )


def _context(
    dossier: Dossier,
    brief: Brief,
    *,
    recipe: Recipe,
    labels: Labels,
    scheme: MarkingScheme,
    terms: tuple[Term, ...],
    figure_width: float,
) -> Context:
    sources = {source.id: source for source in dossier.sources}
    return Context(
        dossier=dossier,
        brief=brief,
        recipe=recipe,
        labels=labels,
        scheme=scheme,
        selection=select(dossier, brief, scheme),
        notes=NoteRegister(sources=sources, labels=labels, display=recipe.provenance_of(brief)),
        sections=recipe.sections_of(brief),
        terms=terms,
        figure_width=figure_width,
    )


def _shows_portions(context: Context) -> bool:
    """Tell whether portions are marked: as the brief says, else as the marking scheme does."""
    chosen = context.brief.portion_marks
    return context.scheme.portions if chosen is None else chosen


def _parts(context: Context) -> list[BuiltPart]:
    """Compose the parts, each portion marked where the brief asks for it."""
    parts = compose_parts(context)
    if not _shows_portions(context):
        return parts
    from briefgen.compose.portions import with_portion_marks

    return [replace(part, blocks=with_portion_marks(part.blocks, context)) for part in parts]


def _spans(parts: list[BuiltPart]) -> tuple[Part, ...]:
    """Give where each part begins and ends among the blocks of the document."""
    ends = accumulate(len(part.blocks) for part in parts)
    return tuple(
        Part(section=part.section, title=part.title, start=end - len(part.blocks), end=end)
        for part, end in zip(parts, ends, strict=True)
    )


def _document(context: Context, blocks: tuple[Block, ...], around: Furniture) -> Document:
    return Document(
        title=inline_text(title_inlines(context)),
        blocks=blocks,
        language=context.brief.language,
        paper=context.brief.paper or "A4",
        subject=context.heading(context.recipe.title).text,
        furniture=around,
    )
