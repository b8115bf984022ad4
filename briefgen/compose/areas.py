"""The agenda: each area with what sources call it, its points by kind, what sources say."""

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, paragraph
from briefgen.compose.points import area_name, points_by_kind
from briefgen.compose.source_wording import original_wording, own_words
from briefgen.compose.statements import statements
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Block, Counted, Heading, Inlines, Paragraph
from briefgen.model.dossier import Point
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def area_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give every area that something to print stands under, numbered in the brief's order."""
    blocks: list[Block] = []
    number = 0
    for area in context.areas():
        facts = context.facts(*section.facts, area=area.id)
        names = [fact for fact in facts if fact.kind == "area"]
        said = [fact for fact in facts if fact.kind != "area"]
        points = context.points(*section.points, area=area.id)
        told = _is_told_by_label(area, names, context) and _has_words(said, points, context)
        heading = Heading(level=2, inlines=_heading_words(area, names if told else [], context))
        content = (
            *_named_in_sources([] if told else names, context),
            *points_by_kind(context, section, area=area.id),
            *_said_in_sources(said, context),
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


def _heading_words(area: AgendaArea, names: list[Fact], context: Context) -> Inlines:
    """Give the label, with the marks of the sources that name the area and have no own line."""
    return (area_name(area, context), *(context.notes.marks(*names) if names else ()))


def _named_in_sources(names: list[Fact], context: Context) -> tuple[Block, ...]:
    """Give the words by which the sources name the area, where these are others than ours."""
    if not names or not context.shows_source_wording:
        return ()
    wording = original_wording(map(own_words, names), context, before=context.labels["in_sources"])
    return (paragraph(*wording, *context.notes.marks(*names), role="label"),)


def _is_told_by_label(area: AgendaArea, names: list[Fact], context: Context) -> bool:
    """Tell whether no other name is shown than ours."""
    ours = {area.label.casefold(), context.area_label(area).casefold()}
    return not context.shows_source_wording or all(fact.text.casefold() in ours for fact in names)


def _has_words(said: list[Fact], points: tuple[Point, ...], context: Context) -> bool:
    """Tell whether anything but its name stands under an area: its heading will not be alone."""
    return bool(said) or any(context.text(point.text).text for point in points)


def _said_in_sources(said: list[Fact], context: Context) -> tuple[Block, ...]:
    """Give the statements of the sources under a heading of their own."""
    lines = bullets(statements(said, context))
    heading = Heading(level=3, inlines=(context.label("from_sources"),))
    return (heading, *lines) if lines else ()


def _charts(section: Section, context: Context, *, area: Id) -> tuple[Block, ...]:
    if not section.charts:
        return ()
    # Few briefs have a chart; the others don't wait for what draws it.
    from briefgen.compose.charts import chart_figures

    return chart_figures(context, area=area)
