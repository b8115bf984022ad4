"""What blocks are set in: a column of a width, its style and fonts, the element it is in."""

import msgspec

from briefgen.export.directions import is_right_to_left
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.tags import ARTIFACT, Path, Step
from briefgen.model.house_style import HouseStyle

# However deep lists nest in a narrow cell, a line keeps this measure.
LEAST_MEASURE = 24.0


class Column(msgspec.Struct, frozen=True):
    """What blocks are set in: a width and an indent in points, the style, the fonts.

    `language` is that of the document, `path` the element that the blocks are part of,
    `marked` holds the notes to which some mark leads, `figures` is the share of the measure
    that pictures take, `align` where lines stand whatever their style says.
    """

    style: HouseStyle
    fonts: OpenFonts
    width: float
    indent: float = 0.0
    language: str = ""
    path: Path = ARTIFACT
    marked: frozenset[str] = frozenset()
    align: str = ""
    figures: float = 1.0

    @property
    def from_right(self) -> bool:
        """Tell whether text runs from right to left where nothing else is said."""
        return is_right_to_left(self.language)

    def tagged(self, kind: str, place: int, **attributes: str | int) -> "Column":
        """Give the column inside an element."""
        step = Step(kind, place, tuple(attributes.items()))
        return msgspec.structs.replace(self, path=(*self.path, step))

    def indented(self, by: float) -> "Column":
        """Give the column inside a list; it keeps room for a few letters."""
        indent = max(0.0, min(self.indent + by, self.width - LEAST_MEASURE))
        return msgspec.structs.replace(self, indent=indent)

    def narrowed(self, width: float) -> "Column":
        """Give the column inside a table's cell."""
        return msgspec.structs.replace(self, width=width, indent=0.0)
