"""The officer's points: lines in bullets, each kind under a heading of its own."""

from collections.abc import Iterator
from typing import Literal

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Block, Heading, Inlines, Text
from briefgen.model.dossier import Point, PointKind
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def point_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give points about the meeting as a whole, or of all areas."""
    return _kinds(context, section, area=None, level=2)


def points_by_kind(context: Context, section: Section, *, area: Id) -> tuple[Block, ...]:
    """Give the points of one area."""
    return _kinds(context, section, area=area, level=3)


def _kinds(
    context: Context, section: Section, *, area: Id | None, level: Literal[2, 3]
) -> tuple[Block, ...]:
    """Give each kind under its heading; a section of one kind needs none."""
    alone = len(section.points) == 1
    blocks: list[Block] = []
    here = {point.kind for point in context.points(*section.points, area=area)}
    for kind in section.points:
        if kind not in here and not section.everywhere:
            # Most kinds of most areas.
            continue
        if lines := bullets(point_lines(context, section, kind, area=area)):
            heading = Heading(level=level, inlines=(context.label(kind),))
            blocks += lines if alone else (heading, *lines)
    return tuple(blocks)


def point_lines(
    context: Context, section: Section, kind: PointKind, *, area: Id | None = None
) -> Iterator[Inlines]:
    """Give the points of a kind; those of other areas begin with the name of theirs."""
    yield from (point_line(point, context) for point in context.points(kind, area=area))
    for other in context.areas() if section.everywhere else ():
        for point in context.points(kind, area=other.id):
            name = area_name(other, context, bold=True)
            yield (name, context.label("colon"), *point_line(point, context))


def point_line(point: Point, context: Context) -> Inlines:
    """Give the words of a point, with the marks of the facts that carry it."""
    words = context.text(point.text, point.id)
    return (words, *context.marks(point.facts)) if words.text else ()


def area_name(area: AgendaArea, context: Context, *, bold: bool = False) -> Text:
    """Give the label of an area, which the sources that name it stand behind.

    An area without a label goes by its id.
    """
    origins = (area.id, *(fact.id for fact in context.facts("area", area=area.id)))
    foreign = context.foreign_area(area)
    label = context.quoted(context.area_label(area), *origins, bold=bold, language=foreign)
    return label if label.text else Text(text=area.id, origins=origins, bold=bold)
