"""A figure of a document that runs from right to left: what came first stands at the right."""

from typing import assert_never

from msgspec.structs import replace

from briefgen.model.document import Figure, Label
from briefgen.model.figure import Area, Disc, Shape, Spot, Stroke


def mirrored_figure(figure: Figure) -> Figure:
    """Give a figure with its shapes and the room of its words on the other side."""
    width = figure.width
    return replace(
        figure,
        shapes=tuple(_mirrored_shape(shape, width) for shape in figure.shapes),
        labels=tuple(_mirrored_label(label, width) for label in figure.labels),
    )


def _mirrored_shape(shape: Shape, width: float) -> Shape:
    match shape:
        case Stroke(spots=spots) | Area(spots=spots):
            return replace(shape, spots=tuple(_mirrored_spot(spot, width) for spot in spots))
        case Disc(centre=centre):
            return replace(shape, centre=_mirrored_spot(centre, width))
        case _:
            assert_never(shape)


def _mirrored_spot(spot: Spot, width: float) -> Spot:
    across, down = spot
    return width - across, down


def _mirrored_label(label: Label, width: float) -> Label:
    return replace(label, x=width - label.x - label.width)
