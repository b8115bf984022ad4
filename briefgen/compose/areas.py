"""The agenda: each area with what sources call it, its points by kind, what sources say."""

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.nodes import EN_SPACE, bullets, paragraph
from briefgen.compose.points import area_name, points_by_kind
from briefgen.compose.source_wording import original_wording, own_words
from briefgen.compose.statements import statements
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Block, Heading, Paragraph, Text
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def area_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give every area that something to print stands under, numbered in the brief's order."""
    blocks: list[Block] = []
    number = 0
    for area in context.areas():
        content = (
            *_named_in_sources(area.id, section, context),
            *points_by_kind(context, section, area=area.id),
            *_said_in_sources(area.id, section, context),
            *_charts(section, context, area=area.id),
        )
        if content:
            number += 1
            blocks += [_area_heading(area, number, context), *_kept_together(content)]
    return tuple(blocks)


def topic_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the areas by their names alone."""
    return bullets((area_name(area, context),) for area in context.areas())


def _kept_together(content: tuple[Block, ...]) -> tuple[Block, ...]:
    """Keep a first line that more follows on the page of what follows."""
    first, *rest = content
    if rest and isinstance(first, Paragraph):
        first = replace(first, keep_with_next=True)
    return (first, *rest)


def _area_heading(area: AgendaArea, number: int, context: Context) -> Heading:
    """Give "1 Fisheries"."""
    number_text = Text(text=f"{number}{EN_SPACE}")
    return Heading(level=2, inlines=(number_text, area_name(area, context)))


def _named_in_sources(area: Id, section: Section, context: Context) -> tuple[Block, ...]:
    """Give the words by which the sources name the area, with the marks of their places."""
    facts = [fact for fact in _facts(area, section, context) if fact.kind == "area"]
    if not facts or not context.shows_source_wording:
        return ()
    wording = original_wording(map(own_words, facts), context, before=context.labels["in_sources"])
    return (paragraph(*wording, *context.notes.marks(*facts), role="label"),)


def _said_in_sources(area: Id, section: Section, context: Context) -> tuple[Block, ...]:
    """Give the statements of the sources under a heading of their own."""
    facts = [fact for fact in _facts(area, section, context) if fact.kind != "area"]
    lines = bullets(statements(facts, context))
    heading = Heading(level=3, inlines=(context.label("from_sources"),))
    return (heading, *lines) if lines else ()


def _charts(section: Section, context: Context, *, area: Id) -> tuple[Block, ...]:
    if not section.charts:
        return ()
    # Few briefs have a chart; the others don't wait for what draws it.
    from briefgen.compose.charts import chart_figures

    return chart_figures(context, area=area)


def _facts(area: Id, section: Section, context: Context) -> tuple[Fact, ...]:
    return context.facts(*section.facts, area=area)
