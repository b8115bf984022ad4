"""What pictures are drawn with: lines, areas and discs, in roles of colour and of lettering.

Lengths are points, counted from the upper left corner of a picture; an exporter draws it
larger or smaller, so that it is as wide as the text.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from briefgen.model.value import Value

FIGURE_WIDTH = 460.0
"""The width that pictures are made for where no house style asks for another."""
LETTERING = 8.5
"""The size of most words; a house style gets pictures as wide as makes these the size of a note."""
Spot = tuple[float, float]
"""A place in a picture: how far from its left side, how far from its top."""
ColourRole = Literal["text", "muted", "accent", "rule", "fill", "paper"]
"""Colours of a house style; paper is white."""
LabelRole = Literal["strong", "plain", "quiet"]
"""How words in a picture are set: a name or date, what belongs to it, what explains."""
LabelAlign = Literal["start", "centre", "end"]


class LabelLook(Value):
    """How one role of words is set: size and leading in points, weight, colour."""

    size: float
    leading: float
    colour: Literal["text", "muted"]
    bold: bool = False


LABEL_LOOKS: Mapping[LabelRole, LabelLook] = MappingProxyType(
    {
        "strong": LabelLook(size=LETTERING, leading=10.5, colour="text", bold=True),
        "plain": LabelLook(size=LETTERING, leading=10.5, colour="text"),
        "quiet": LabelLook(size=8, leading=10, colour="muted"),
    }
)
"""All roles."""


class Stroke(Value, tag_field="type", tag="stroke"):
    """A line through two spots or more."""

    spots: tuple[Spot, ...]
    colour: ColourRole = "text"
    width: float = 0.75
    dashed: bool = False


class Area(Value, tag_field="type", tag="area"):
    """A polygon, filled and with an outline where it has one."""

    spots: tuple[Spot, ...]
    fill: ColourRole
    outline: ColourRole | None = None
    width: float = 0.75


class Disc(Value, tag_field="type", tag="disc"):
    """A circle around a spot, filled and with an outline where it has one."""

    centre: Spot
    radius: float
    fill: ColourRole
    outline: ColourRole | None = None
    width: float = 0.75


Shape = Stroke | Area | Disc


def box(x: float, y: float, *, width: float, height: float) -> tuple[Spot, ...]:
    """Give the corners of an upright rectangle by its upper left one."""
    return ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
