"""The officer's points: lines in bullets, each kind under a heading of its own."""

from typing import Literal

from briefgen.compose.context import Context
from briefgen.compose.nodes import bullets
from briefgen.model.document import Block, Heading, Inlines
from briefgen.model.dossier import Point
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def point_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give points about the meeting as a whole; several kinds get a heading each."""
    if len(section.points) > 1:
        return points_by_kind(context, section, area=None, level=2)
    return bullets(point_line(point, context) for point in context.points(*section.points))


def points_by_kind(
    context: Context, section: Section, *, area: Id | None, level: Literal[2, 3]
) -> tuple[Block, ...]:
    """Give the points of one area, or of the whole meeting, each kind under its heading."""
    blocks: list[Block] = []
    for kind in section.points:
        points = context.points(kind, area=area)
        if lines := bullets(point_line(point, context) for point in points):
            blocks += [Heading(level=level, inlines=(context.label(kind),)), *lines]
    return tuple(blocks)


def point_line(point: Point, context: Context) -> Inlines:
    """Give the words of a point, with the marks of the facts that carry it."""
    words = context.text(point.text, point.id)
    return (words, *context.marks(point.facts)) if words.text else ()
