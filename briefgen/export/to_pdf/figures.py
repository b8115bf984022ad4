"""A figure becomes a box that never parts: its shapes, and its words shaped like all others."""

from collections.abc import Iterator

import msgspec

from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.export.to_pdf.lines import Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.tags import Path
from briefgen.model.document import Figure, Label, Text
from briefgen.model.figure import LABEL_LOOKS, Shape
from briefgen.model.house_style import Colours, HouseStyle

_TOLERANCE = 0.001
# Words of one line of a label are never broken again: a line as long as it takes.
_ENDLESS = 1e6
_SPACING = {"before": 11.0, "after": 4.0}


class LabelLine(msgspec.Struct, frozen=True):
    """One line of a label: where it begins, its base line and its sides, from the upper corner."""

    pieces: tuple[Piece, ...]
    x: float
    base: float
    top: float
    bottom: float


class FigureBox(msgspec.Struct, frozen=True):
    """A figure as high as it is drawn; `scale` turns the lengths of its shapes into points.

    `path` names the section that it is in, `description` says what it shows, in `language`
    where that is not the document's.
    """

    shapes: tuple[Shape, ...]
    lines: tuple[LabelLine, ...]
    colours: Colours
    scale: float
    indent: float
    width: float
    height: float
    description: str
    path: Path
    language: str = ""
    before: float = _SPACING["before"]
    after: float = _SPACING["after"]
    # The caption below belongs to it.
    keeps_with_next: bool = True
    opens_page: bool = False

    @property
    def least(self) -> float:
        """Give the height of all of it."""
        return self.height

    def split(self, room: float, *, force: bool) -> "tuple[FigureBox | None, FigureBox | None]":
        """Take the whole figure or nothing; a page takes it in any case."""
        fits = self.height <= room + _TOLERANCE or force
        return (self, None) if fits else (None, self)


def figure_box(
    figure: Figure,
    *,
    style: HouseStyle,
    fonts: OpenFonts,
    sides: tuple[float, float],
    path: Path,
    from_right: bool = False,
) -> FigureBox:
    """Measure a figure between two sides of a column, in the section of `path`."""
    left, right = sides
    scale = (right - left) / figure.width
    return FigureBox(
        shapes=figure.shapes,
        lines=tuple(
            line
            for label in figure.labels
            for line in _label_lines(
                label, style=style, fonts=fonts, scale=scale, from_right=from_right
            )
        ),
        colours=style.colours,
        scale=scale,
        indent=left,
        width=right - left,
        height=figure.height * scale,
        description=figure.description,
        path=path,
        language=figure.language,
    )


def _label_lines(
    label: Label, *, style: HouseStyle, fonts: OpenFonts, scale: float, from_right: bool
) -> Iterator[LabelLine]:
    look = LABEL_LOOKS[label.role]
    set_in = Look(
        cut=Cut(style.fonts.body, bold=look.bold),
        size=look.size * scale,
        colour=getattr(style.colours, look.colour),
    )
    face = fonts.face(set_in.cut)
    leading = look.leading * scale
    for place, words in enumerate(label.lines):
        text = Text(text=words, origins=label.origins)
        room = label.width * scale
        pieces = _fitting(text, set_in, fonts, room=room, from_right=from_right)
        spare = leading - (face.ascent + face.descent) * set_in.size
        top = label.y * scale + place * leading
        yield LabelLine(
            pieces=pieces,
            x=label.x * scale + _shift(label, pieces, scale),
            base=top + spare / 2 + face.ascent * set_in.size,
            top=top,
            bottom=top + leading,
        )


def _fitting(
    text: Text, look: Look, fonts: OpenFonts, *, room: float, from_right: bool
) -> tuple[Piece, ...]:
    """Shape one line, smaller where a wide font would make it leave its room."""
    pieces = _shaped(text, look, fonts, from_right=from_right)
    width = _width(pieces)
    if width <= room + _TOLERANCE:
        return pieces
    smaller = msgspec.structs.replace(look, size=look.size * room / width)
    return _shaped(text, smaller, fonts, from_right=from_right)


def _shaped(text: Text, look: Look, fonts: OpenFonts, *, from_right: bool) -> tuple[Piece, ...]:
    listed = list(stretches((text,), look, link_colour=look.colour))
    pieces = pieces_of(listed, fonts, width=_ENDLESS, from_right=from_right)
    if not (pieces and text.text.endswith(" ")):
        return pieces
    # The next line goes on with another word: readers of the text must find the space.
    space = fonts.word(look.cut, " ")
    return (*pieces[:-1], msgspec.structs.replace(pieces[-1], space=space))


def _width(pieces: tuple[Piece, ...]) -> float:
    spaces = sum(piece.space_width for piece in pieces[:-1])
    return sum(piece.width for piece in pieces) + spaces


def _shift(label: Label, pieces: tuple[Piece, ...], scale: float) -> float:
    """Give how far a line stands from the left side of its room."""
    spare = label.width * scale - _width(pieces)
    return {"start": 0.0, "centre": spare / 2, "end": spare}[label.align]
