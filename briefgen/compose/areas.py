"""The agenda: each area with its points by kind, then what the sources say of it."""

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets, paragraph
from briefgen.compose.objectives import point_line
from briefgen.compose.statements import by_name, by_wording, original_wording, statements
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Block, Heading, Text
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.ids import Id
from briefgen.model.placement import home_area
from briefgen.model.recipe import Section


def area_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give every area that something ticked stands under, numbered in the brief's order."""
    blocks: list[Block] = []
    for number, area in enumerate(areas_in_order(context), start=1):
        label = Text(text=context.quoted(area.label).text, origins=(area.id,))
        blocks.append(Heading(level=2, inlines=(Text(text=f"{number}  "), label)))
        blocks += [
            *_named_in_sources(area.id, context),
            *_points(area.id, section, context),
            *_facts(area.id, section, context),
        ]
    return tuple(blocks)


def areas_in_order(context: Context) -> tuple[AgendaArea, ...]:
    """Give the areas that have content: as the brief orders them, then as the dossier does."""
    filled = {home_area(item) for item in context.items.values()}
    known = {area.id: area for area in sorted(context.dossier.areas, key=lambda area: area.order)}
    order = dict.fromkeys((*context.brief.area_order, *known))
    return tuple(known[id_] for id_ in order if id_ in filled and id_ in known)


def _named_in_sources(area: Id, context: Context) -> tuple[Block, ...]:
    """Give the words by which the sources name the area, with the marks of their places."""
    facts = context.facts_of("area", area=area)
    if not facts:
        return ()
    wording = original_wording(facts, context)
    return (paragraph(*wording, *context.notes.marks(*facts), role="label"),)


def _points(area: Id, section: Section, context: Context) -> tuple[Block, ...]:
    """Give the officer's points, each kind under its own heading."""
    blocks: list[Block] = []
    for kind in section.points:
        if points := context.points((kind,), area=area):
            blocks.append(Heading(level=3, inlines=(context.label(kind),)))
            blocks += bullets(point_line(point, context) for point in points)
    return tuple(blocks)


def _facts(area: Id, section: Section, context: Context) -> tuple[Block, ...]:
    """Give the statements of the sources; under a heading only where points stand before them."""
    facts = context.facts_of(*section.facts, area=area)
    if not facts:
        return ()
    heading = Heading(level=3, inlines=(context.label("from_sources"),))
    return (heading, *bullets(statements(facts, context, key=same_statement)))


def same_statement(fact: Fact) -> object:
    """Facts that say the same: one name, or one wording of one speaker."""
    return (fact.kind, by_name(fact)) if isinstance(fact.value, NamedValue) else by_wording(fact)
