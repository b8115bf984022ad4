"""The neutral document tree between compose and the exporters.

Closed and small: exporters match on `Block` and `Inline` and end in `assert_never`, so
the type checker names every exporter that misses a new node.
"""

from typing import Literal, get_args

from briefgen.model.brief import PaperName
from briefgen.model.figure import LABEL_LOOKS, LabelAlign, LabelRole, Shape
from briefgen.model.ids import Id
from briefgen.model.value import Value

ParagraphRole = Literal[
    "title",
    "type_label",
    "cover_label",
    "cover_title",
    "cover_line",
    "heading1",
    "heading2",
    "heading3",
    "body",
    "list",
    "quote",
    "label",
    "cell",
    "cell_head",
    "note",
    "banner",
    "furniture",
]
PARAGRAPH_ROLES: tuple[ParagraphRole, ...] = get_args(ParagraphRole)
TableRole = Literal["header", "cover", "logistics", "grid", "dated", "columns"]
TABLE_ROLES: tuple[TableRole, ...] = get_args(TableRole)
NotePlace = Literal["end", "foot", "margin"]


class Text(Value, tag_field="type", tag="text"):
    """Words of one wording. `origins` are the ids they stem from; labels have none.

    `language` is set where it differs from the document's.
    """

    text: str
    origins: tuple[Id, ...] = ()
    bold: bool = False
    italic: bool = False
    language: str = ""


class Link(Value, tag_field="type", tag="link"):
    """Words that lead to an address (http, https or mailto)."""

    text: str
    url: str
    origins: tuple[Id, ...] = ()


class NoteMark(Value, tag_field="type", tag="note_mark"):
    """The raised number of a note; `note` is the id of the `Note` it leads to."""

    label: str
    note: str
    origins: tuple[Id, ...] = ()


class LineBreak(Value, tag_field="type", tag="line_break"):
    """A new line inside a paragraph."""


class Blank(Value, tag_field="type", tag="blank"):
    """A line to write on: a tick, initials or a signature beside the words before it."""


class PageNumber(Value, tag_field="type", tag="page_number"):
    """The number of the page it stands on; only in furniture. `language` as of a `Text`."""

    language: str = ""


class PageCount(Value, tag_field="type", tag="page_count"):
    """The number of pages of the document; only in furniture. `language` as of a `Text`."""

    language: str = ""


class SectionTitle(Value, tag_field="type", tag="section_title"):
    """The first heading of level 1 on the page, or else the last before; only in furniture.

    The heading of a contents counts as one.
    """


Inline = Text | Link | NoteMark | LineBreak | Blank | PageNumber | PageCount | SectionTitle
Inlines = tuple[Inline, ...]


class Counted(Value):
    """The number of a heading or a paragraph: its level from 0, and how it prints.

    A paragraph with a level and an empty `label` goes on below the one that has the number.
    """

    level: int = 0
    label: str = ""


class Heading(Value, tag_field="type", tag="heading"):
    """A heading of level 1, 2 or 3. The first block of a document is its title, no heading.

    A `number` is what a house style gives those of level 1, and any agenda area has.

    `anchor` is what entries of the contents lead to; with `new_page` it opens a page.
    """

    level: Literal[1, 2, 3]
    inlines: Inlines
    number: Counted | None = None
    anchor: str = ""
    new_page: bool = False


class Paragraph(Value, tag_field="type", tag="paragraph"):
    """A paragraph in one of the roles that a house style sets.

    `keep_with_next` holds it on the page of what follows, whatever its role says.
    """

    inlines: Inlines
    role: ParagraphRole = "body"
    keep_with_next: bool = False
    number: Counted | None = None


class ListItem(Value):
    """One item; its blocks are paragraphs and lists."""

    blocks: tuple["Block", ...]

    @property
    def has_several_paragraphs(self) -> bool:
        """Tell whether the item needs more space below it, or the next would seem its part."""
        return sum(isinstance(block, Paragraph) for block in self.blocks) > 1


class ListBlock(Value, tag_field="type", tag="list"):
    """A list with bullets, or numbered from 1.

    The paragraphs of one that is `counted` have numbers of the whole document, and stand like
    paragraphs outside a list.
    """

    items: tuple[ListItem, ...]
    numbered: bool = False
    counted: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether each item has a bullet and is one paragraph."""
        return not (self.numbered or self.counted) and all(
            len(item.blocks) == 1 and isinstance(item.blocks[0], Paragraph) for item in self.items
        )

    @property
    def blocks(self) -> tuple["Block", ...]:
        """The blocks of all items, in their order."""
        return tuple(block for item in self.items for block in item.blocks)


class Cell(Value):
    """One cell; a `header` names its row or column. Its blocks are paragraphs and lists.

    With `align` at the end its paragraphs stand as numbers below each other do.
    `language` is set where all of it is in another one than the document's; it then runs the
    way of that language.
    """

    blocks: tuple["Block", ...]
    header: bool = False
    column_span: int = 1
    row_span: int = 1
    language: str = ""
    align: Literal["start", "end"] = "start"


class Row(Value):
    """One row, cells from the start side. A cell covered by a row span above is left out."""

    cells: tuple[Cell, ...]


class Table(Value, tag_field="type", tag="table"):
    """A table. `widths` are shares of the text width and sum to 1.

    The first `head_rows` rows repeat on each page. `title` is its accessible name.
    """

    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    title: str
    role: TableRole = "grid"
    head_rows: int = 0


class Note(Value):
    """A numbered note; `id` is what note marks point to, `keep_with_next` as in a paragraph."""

    id: str
    label: str
    inlines: Inlines
    keep_with_next: bool = False


class NoteList(Value, tag_field="type", tag="notes"):
    """The notes of a document, in the order of their numbers.

    They stand here, at the end; or at the `foot` of the pages of their marks; or in the
    `margin` of formats that have comments, and here in the others.
    """

    notes: tuple[Note, ...]
    place: NotePlace = "end"


class Cover(Value, tag_field="type", tag="cover"):
    """The first page of a book. It is the first block of its document.

    It begins as far down as its first paragraph has space before it. Its blocks are
    paragraphs and tables; a heading with `new_page` follows it.
    """

    blocks: tuple["Block", ...]


class ContentsEntry(Value):
    """One line of the contents; `target` is the anchor of the heading it leads to."""

    level: Literal[1, 2]
    inlines: Inlines
    target: str


class Contents(Value, tag_field="type", tag="contents"):
    """The list of headings with their pages, which exporters fill in; it opens a page.

    There is one entry at least; none leads to the `heading` above them.
    """

    heading: Inlines
    entries: tuple[ContentsEntry, ...]


class Label(Value):
    """Words in a picture, broken into lines that end in their spaces.

    `x` and `y` are the upper left corner of their room, which is `width` wide; in it the
    lines stand at the start, in the middle or at the end. `is_cut` says that there was no
    room for all of the words.
    """

    x: float
    y: float
    width: float
    lines: tuple[str, ...]
    role: LabelRole = "plain"
    align: LabelAlign = "start"
    origins: tuple[Id, ...] = ()
    is_cut: bool = False

    @property
    def height(self) -> float:
        """The height of the lines."""
        return len(self.lines) * LABEL_LOOKS[self.role].leading

    @property
    def text(self) -> Text:
        """The words as one text."""
        return Text(text="".join(self.lines), origins=self.origins)


class Figure(Value, tag_field="type", tag="figure"):
    """A picture of shapes with words over them, as wide as the text, and its caption below.

    `description` says all that it shows to those who can't see it, and `data` does so as a
    table where there is no drawing; neither says more than the words in the picture do.
    `language` is set where its words are in another one than the document's.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    description: str
    caption: Inlines
    data: Table
    language: str = ""


Block = Heading | Paragraph | ListBlock | Table | NoteList | Cover | Contents | Figure


class Furniture(Value):
    """What stands on every page outside the text.

    `banner` stands centred at top and bottom; `running_head` and `head_end` at the two ends
    of the line at the top from page 2 on, `foot_start` and `foot_end` at those of the foot line.
    """

    banner: Inlines = ()
    running_head: Inlines = ()
    head_end: Inlines = ()
    foot_start: Inlines = ()
    foot_end: Inlines = ()


class Document(Value):
    """A whole document, ready for any exporter; `title` and `subject` are its properties."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    paper: PaperName = "A4"
    subject: str = ""
    furniture: Furniture = Furniture()
