"""The agenda: each area with what sources call it, its points by kind, what sources say."""

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, paragraph
from briefgen.compose.points import area_name, points_by_kind
from briefgen.compose.source_wording import original_wording, own_words
from briefgen.compose.statements import statements
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Block, Counted, Heading, Inlines, Paragraph
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def area_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give every area that something to print stands under, numbered in the brief's order."""
    blocks: list[Block] = []
    number = 0
    for area in context.areas():
        heading = Heading(level=2, inlines=_heading_words(area, section, context))
        content = (
            *_named_in_sources(area, section, context),
            *points_by_kind(context, section, area=area.id),
            *_said_in_sources(area.id, section, context),
            *_charts(section, context, area=area.id),
        )
        if content:
            number += 1
            heading = replace(heading, number=Counted(label=str(number)))
            blocks += [heading, *_kept_together(content)]
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


def _heading_words(area: AgendaArea, section: Section, context: Context) -> Inlines:
    """Give the label, with the marks of the sources where no line of their own carries them."""
    names = _names(area, section, context)
    marks = context.notes.marks(*names) if _is_told_by_label(area, section, context) else ()
    return (area_name(area, context), *marks)


def _named_in_sources(area: AgendaArea, section: Section, context: Context) -> tuple[Block, ...]:
    """Give the words by which the sources name the area, where these are others than ours."""
    names = _names(area, section, context)
    told = _is_told_by_label(area, section, context)
    if not names or told or not context.shows_source_wording:
        return ()
    wording = original_wording(map(own_words, names), context, before=context.labels["in_sources"])
    return (paragraph(*wording, *context.notes.marks(*names), role="label"),)


def _names(area: AgendaArea, section: Section, context: Context) -> list[Fact]:
    return [fact for fact in _facts(area.id, section, context) if fact.kind == "area"]


def _is_told_by_label(area: AgendaArea, section: Section, context: Context) -> bool:
    """Tell whether no other name is shown than ours, and the heading will not stand alone."""
    names = _names(area, section, context)
    ours = {area.label.casefold(), context.area_label(area).casefold()}
    same = all(fact.text.casefold() in ours for fact in names)
    return (same or not context.shows_source_wording) and _has_more(area, section, context)


def _has_more(area: AgendaArea, section: Section, context: Context) -> bool:
    """Tell whether anything but its name stands under an area."""
    points = context.points(*section.points, area=area.id)
    said = [fact for fact in _facts(area.id, section, context) if fact.kind != "area"]
    return bool(said) or any(context.text(point.text).text for point in points)


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
