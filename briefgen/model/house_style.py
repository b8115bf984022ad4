"""The look of a brief, as data that every exporter draws in its own way.

Lengths are in points (1/72 inch), margins in millimetres, colours `#rrggbb`.
"""

from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from briefgen.model.brief import PaperName
from briefgen.model.document import ParagraphRole, TableRole
from briefgen.model.value import Value

Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9a-fA-F]{6}$")]
Points = Annotated[float, msgspec.Meta(ge=0, le=400)]
Millimetres = Annotated[float, msgspec.Meta(ge=5, le=80)]
RuleWidth = Annotated[float, msgspec.Meta(ge=0.25, le=6)]


class PageLook(Value):
    """Margins around the text (mm) and the distance of furniture from the paper's edge (mm)."""

    top: Millimetres
    right: Millimetres
    bottom: Millimetres
    left: Millimetres
    furniture: Millimetres


class FontChoice(Value):
    """Families by name, as listed in `assets/fonts/fonts.toml`.

    `fallback` are those to ask before all others for characters that body and heading lack.
    """

    body: str
    heading: str
    fallback: tuple[str, ...] = ()


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
    `rule_below` and `rule_above` draw a line, `rule_width` thick, in the colour `rule_colour`;
    `hyphenate` says where words may be divided, `narrow` meaning narrow columns only.
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
    align: Literal["start", "centre", "end", "justify"] = "start"
    hyphenate: Literal["never", "narrow", "always"] = "narrow"
    indent: Points = 0
    hanging: Points = 0
    keep_with_next: bool = False
    rule_below: bool = False
    rule_above: bool = False
    rule_colour: Literal["rule", "text", "accent"] = "rule"
    rule_width: RuleWidth = 0.5


class Hyphenation(Value):
    """How words are divided at the end of a line, where their paragraph lets them.

    A word has `shortest` letters at least, of which so many stay `before` the hyphen and come
    `after` it; not more than `in_a_row` lines that follow each other end in one. A column
    below `narrow` ems is a narrow one.
    """

    shortest: Annotated[int, msgspec.Meta(ge=4, le=40)] = 7
    before: Annotated[int, msgspec.Meta(ge=2, le=10)] = 3
    after: Annotated[int, msgspec.Meta(ge=2, le=10)] = 3
    in_a_row: Annotated[int, msgspec.Meta(ge=1, le=10)] = 2
    narrow: Annotated[float, msgspec.Meta(ge=0, le=100)] = 20


class TableLook(Value):
    """How one role of table is drawn: its rules, the fill of its heads, its cell padding.

    Rules at the `ends` stand above and below the table and below its head.
    """

    rules: Literal["none", "ends", "horizontal", "grid"] = "none"
    filled_head: bool = False
    filled_labels: bool = False
    pad_x: Points = 0
    pad_y: Points = 0
    before: Points = 0
    after: Points = 0


ListForm = Literal["1.", "(1)", "A.", "a.", "a)", "(a)", "i.", "(i)"]
"""How the items of a numbered list are counted."""


class ListLook(Value):
    """How bullets and numbers hang: indent of the text, the bullet itself, the form of numbers.

    In the cells of tables, where room is scarce, the text of plain bullets is indented by no
    more than `cell_indent`. Where paragraphs are numbered, lists had better count in letters.
    """

    bullet: str = "•"
    numbers: ListForm = "1."
    indent: Points = 14
    cell_indent: Points = 12
    gap: Points = 2


NumberForm = Literal["1", "1.", "1.1", "1.1.1", "(1)", "A.", "a.", "a)", "(a)", "i.", "(i)"]
"""How the number of one level is written; "1.1" and "1.1.1" begin with those above it."""


class FormParts(msgspec.Struct, frozen=True, gc=False):
    """A form taken apart: the sign that counts, what stands around it, the levels it names."""

    before: str
    sign: str
    after: str
    levels: int


def form_parts(form: NumberForm) -> FormParts:
    """Take a form apart: "(a)" counts in small letters, "1.1" names two levels."""
    counts = [at for at, sign in enumerate(form) if sign.isalnum()]
    first, last = counts[0], counts[-1]
    return FormParts(form[:first], form[last], form[last + 1 :], len(counts))


class Numbering(Value):
    """What a style numbers through the whole document, so that a speaker can refer to it.

    `headings` numbers those of level 1, `area_form` is how agenda areas count, which have a
    number in every style. `paragraphs` numbers the body text, or with `all`
    also the items of bulleted lists. `forms` go by level; numbers hang in a column as wide
    as `indent`.
    """

    headings: bool = False
    heading_form: NumberForm = "1."
    area_form: ListForm | Literal["1"] = "1"
    paragraphs: Literal["none", "body", "all"] = "none"
    forms: Annotated[tuple[NumberForm, ...], msgspec.Meta(min_length=1, max_length=3)] = (
        "1.",
        "(a)",
        "(i)",
    )
    indent: Points = 28


MILLIMETRE = 72 / 25.4
"""Points in a millimetre."""


class LogoPicture(Value):
    """The picture of a logo: a PNG and its sides in pixels."""

    png: bytes
    width: int
    height: int


class Logo(Value):
    """An office's own picture in the header of page 1.

    `file` is a PNG in the user's folder `house_styles/`, `height` is in millimetres,
    `text` says what it shows to those who can't see it.
    """

    file: str
    text: Annotated[str, msgspec.Meta(min_length=1)]
    height: Millimetres = 18
    align: Literal["start", "centre", "end"] = "start"

    def size(self, picture: LogoPicture, *, widest: float) -> tuple[float, float]:
        """Give width and height in points, smaller where it would be wider than `widest`."""
        height = self.height * MILLIMETRE
        width = height * picture.width / picture.height
        scale = min(1.0, widest / width)
        return width * scale, height * scale


class TemplateNames(Value):
    """Which styles of an office's Word template stand for ours, by role and by their names."""

    styles: dict[ParagraphRole, str] = {}
    tables: dict[TableRole, str] = {}


class HouseStyle(Value):
    """One look, complete: every role of the document tree has its entry.

    `paper` is what a brief is set on that names none; `wording` holds, by language, words
    that stand in for the labels of the same key.
    """

    name: str
    title: str
    page: PageLook
    fonts: FontChoice
    colours: Colours
    paragraphs: dict[ParagraphRole, ParagraphLook]
    tables: dict[TableRole, TableLook]
    summary: str = ""
    based_on: str = ""
    paper: PaperName = "A4"
    list: ListLook = ListLook()
    hyphenation: Hyphenation = Hyphenation()
    numbering: Numbering = Numbering()
    wording: dict[str, dict[str, str]] = {}
    logo: Logo | None = None
    template: TemplateNames = TemplateNames()


class FontFamily(Value):
    """The files of one family in `assets/fonts/`; `word` is its metric twin that a DOCX names.

    A cut that is missing is drawn with the regular one, an italic one that is bold with the
    bold one. The family is set larger by `scale` and higher by `lift` (ems) than what stands
    beside it; `script` (ISO 15924) is the one it is made for, "" for Latin and its kin. Where
    neither it nor its twin is installed, one with `serifs` or without stands in for it.
    """

    regular: str
    word: str
    bold: str = ""
    italic: str = ""
    bold_italic: str = ""
    script: str = ""
    scale: Annotated[float, msgspec.Meta(ge=0.5, le=2)] = 1.0
    lift: Annotated[float, msgspec.Meta(ge=-1, le=1)] = 0.0
    serifs: bool = False

    def file(self, *, bold: bool, italic: bool) -> str:
        """Give the file of one cut, or of the regular one where the family lacks it."""
        bolds = (self.bold_italic, self.bold) if italic else (self.bold,)
        cuts = bolds if bold else (self.italic,) if italic else ()
        return next(filter(None, cuts), self.regular)


class FontCatalogue(Value):
    """All families by name, and those to ask, in order, for a character a family lacks."""

    families: dict[str, FontFamily]
    fallback: tuple[str, ...] = ()

    def asking_first(self, families: tuple[str, ...]) -> "FontCatalogue":
        """Give the catalogue in which some families are asked before the others."""
        order = tuple(dict.fromkeys((*families, *self.fallback)))
        return replace(self, fallback=order) if families else self
