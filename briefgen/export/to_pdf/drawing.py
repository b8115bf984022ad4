"""Shapes of a picture become operators, in the picture's own lengths from its upper corner."""

from collections.abc import Iterator
from itertools import chain
from typing import assert_never

from briefgen.export.to_pdf.objects import number
from briefgen.model.figure import Area, ColourRole, Disc, Shape, Spot, Stroke
from briefgen.model.house_style import Colours

# How far the control points of a quarter of a circle stand from its ends, in radii.
_ROUND = 0.5523
_DASHES = "[3 2] 0 d"
_WHITE = "#ffffff"


def colour_of(role: ColourRole, colours: Colours) -> str:
    """Give the colour of a role in a house style."""
    return _WHITE if role == "paper" else getattr(colours, role)


def shape_operators(shape: Shape, colours: Colours) -> Iterator[str]:
    """Give the operators that draw one shape; they leave dashes off again."""
    match shape:
        case Stroke(spots=spots, colour=role, width=width, dashed=dashed):
            yield f"{number(width)} w {_rgb(colour_of(role, colours))} RG"
            if dashed:
                yield _DASHES
            yield f"{_outline(spots)} S"
            if dashed:
                yield "[] 0 d"
        case Area(spots=spots):
            yield from _filled(f"{_outline(spots)} h", shape, colours)
        case Disc(centre=centre, radius=radius):
            yield from _filled(_circle(centre, radius), shape, colours)
        case _:
            assert_never(shape)


def _filled(outline: str, shape: Area | Disc, colours: Colours) -> Iterator[str]:
    yield f"{_rgb(colour_of(shape.fill, colours))} rg"
    if shape.outline is None:
        yield f"{outline} f"
    else:
        yield f"{number(shape.width)} w {_rgb(colour_of(shape.outline, colours))} RG"
        yield f"{outline} B"


def _outline(spots: tuple[Spot, ...]) -> str:
    (x, y), *others = spots
    lines = (f"{number(across)} {number(down)} l" for across, down in others)
    return " ".join((f"{number(x)} {number(y)} m", *lines))


def _circle(centre: Spot, radius: float) -> str:
    x, y = centre
    near = radius * _ROUND
    turns = ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))
    curves = [f"{number(x + radius)} {number(y)} m"]
    for dx, dy, to_x, to_y in turns:
        spots = (
            (x + dx * radius + to_x * near, y + dy * radius + to_y * near),
            (x + to_x * radius + dx * near, y + to_y * radius + dy * near),
            (x + to_x * radius, y + to_y * radius),
        )
        curves.append(f"{' '.join(map(number, chain.from_iterable(spots)))} c")
    return " ".join((*curves, "h"))


def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))
