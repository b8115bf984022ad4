"""The look of a brief, as data that every exporter draws in its own way.

Lengths are in points (1/72 inch), margins in millimetres, colours `#rrggbb`.
"""

from typing import Annotated, Literal

import msgspec

from briefgen.model.document import ParagraphRole, TableRole
from briefgen.model.value import Value

Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9a-fA-F]{6}$")]
Points = Annotated[float, msgspec.Meta(ge=0, le=400)]
Millimetres = Annotated[float, msgspec.Meta(ge=5, le=80)]


class PageLook(Value):
    """Margins around the text (mm) and the distance of furniture from the paper's edge (mm)."""

    top: Millimetres
    right: Millimetres
    bottom: Millimetres
    left: Millimetres
    furniture: Millimetres


class FontChoice(Value):
    """Families by name, as listed in `assets/fonts/fonts.toml`."""

    body: str
    heading: str


class Colours(Value):
    """The palette: text, secondary text, accent, fine rules, and the fill of table heads."""

    text: Colour
    muted: Colour
    accent: Colour
    rule: Colour
    fill: Colour


class ParagraphLook(Value):
    """How one role of paragraph is set.

    `leading` is the distance of base lines; `before` and `after` the space around it
    (the larger of two neighbours counts, as between table cells nothing does);
    `rule_below` and `rule_above` draw a fine line in the given colour.
    """

    size: Points
    leading: Points
    font: Literal["body", "heading"] = "body"
    before: Points = 0
    after: Points = 0
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    colour: Literal["text", "muted", "accent"] = "text"
    align: Literal["start", "centre", "end"] = "start"
    indent: Points = 0
    hanging: Points = 0
    keep_with_next: bool = False
    rule_below: bool = False
    rule_above: bool = False


class TableLook(Value):
    """How one role of table is drawn: its rules, the fill of its head, its cell padding."""

    rules: Literal["none", "horizontal", "grid"] = "none"
    filled_head: bool = False
    pad_x: Points = 0
    pad_y: Points = 0
    before: Points = 0
    after: Points = 0


class ListLook(Value):
    """How bullets and numbers hang: indent of the text, and the bullet itself."""

    bullet: str = "•"
    indent: Points = 14
    gap: Points = 2


class HouseStyle(Value):
    """One look, complete: every role of the document tree has its entry."""

    name: str
    title: str
    page: PageLook
    fonts: FontChoice
    colours: Colours
    paragraphs: dict[ParagraphRole, ParagraphLook]
    tables: dict[TableRole, TableLook]
    summary: str = ""
    list: ListLook = ListLook()


class FontFamily(Value):
    """The files of one family in `assets/fonts/`; `word` is its metric twin that a DOCX names.

    A cut that is missing is drawn with the regular one.
    """

    regular: str
    word: str
    bold: str = ""
    italic: str = ""
    bold_italic: str = ""

    def file(self, *, bold: bool, italic: bool) -> str:
        """Give the file of one cut, or of the regular one where the family lacks it."""
        cut = {(True, True): self.bold_italic, (True, False): self.bold, (False, True): self.italic}
        return cut.get((bold, italic), "") or self.regular


class FontCatalogue(Value):
    """All families by name, and those to ask, in order, for a character a family lacks."""

    families: dict[str, FontFamily]
    fallback: tuple[str, ...] = ()
