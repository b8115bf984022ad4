"""What one part of the file needs while it is written, and what it gathers on the way.

A part is first written as text. The relations, lists and styles it turned out to need
are collected here and added to the package once, when it is finished.
"""

from collections.abc import Iterable, Mapping
from typing import get_args

import msgspec

from briefgen.export.directions import is_right_to_left
from briefgen.export.to_docx import names, numbering
from briefgen.export.to_docx.names import StyleName, Variant
from briefgen.export.to_docx.paper import text_width
from briefgen.model.document import (
    Document,
    Heading,
    Note,
    NoteList,
    NotePlace,
    SectionTitle,
)
from briefgen.model.document_text import marked_notes, section_titles
from briefgen.model.exported import Fit
from briefgen.model.figure import LabelAlign, LabelRole
from briefgen.model.house_style import HouseStyle


class Footnote(msgspec.Struct, frozen=True):
    """A note at the foot of a page, and the number by which marks refer to it."""

    number: int
    note: Note


class Draft(msgspec.Struct):
    """A part in the making.

    `width` is that of the text in twentieths of a point; `bookmarks` gives the number of
    each note's bookmark by its id, `headings` that of each heading with an anchor, `marks`
    that of each first mark of a note; `pages` the page of each anchor, where it is known;
    `section_title` is what running heads show at first, empty where they show none.
    `footnotes` and `margin` hold the notes that some mark leads to and that stand there;
    `counts_alike` says that Word counts footnotes as the document does. `links` grows with
    the relation of each address, `lists` with the level of each numbered list, `variants`
    with each style that was varied, `met` with each note a mark of which was written,
    `comments` with each note in the margin, once for each mark; `figures` with each figure and
    `labels` with each way in which words are set in one, and how much larger than drawn.
    `cell_language` is that of the cell that is being written, empty for the document's.
    """

    style: HouseStyle
    language: str
    width: int
    bookmarks: dict[str, int]
    headings: dict[str, int] = {}
    marks: dict[str, int] = {}
    footnotes: dict[str, Footnote] = {}
    margin: dict[str, Note] = {}
    counts_alike: bool = True
    pages: Mapping[str, int] = {}
    section_title: str = ""
    links: dict[str, str] = {}
    lists: list[int] = []
    variants: set[tuple[StyleName, Variant]] = set()
    met: set[str] = set()
    comments: list[Note] = []
    figures: int = 0
    cell_language: str = ""
    fit: Fit = Fit()
    labels: dict[tuple[LabelRole, LabelAlign], float] = {}

    @classmethod
    def of(
        cls,
        document: Document,
        *,
        style: HouseStyle,
        pages: Mapping[str, int] | None = None,
        width: int = 0,
        fit: Fit | None = None,
    ) -> "Draft":
        """Begin a part of a document; `width` is that of a template's page, where one is used."""
        marked = marked_notes(document)
        listed = [block for block in document.blocks if type(block) is NoteList]
        notes = {place: _listed_notes(listed, place) for place in get_args(NotePlace)}
        foot = [notes["foot"][id_] for id_ in marked if id_ in notes["foot"]]
        beside = {*marked} & (notes["foot"].keys() | notes["margin"].keys())
        ids = [id_ for listed in notes.values() for id_ in listed if id_ not in beside]
        anchors = (block.anchor for block in document.blocks if type(block) is Heading)
        led_to = dict.fromkeys(anchor for anchor in anchors if anchor)
        return cls(
            style=style,
            language=document.language,
            width=width or text_width(style, document.paper),
            bookmarks=_counted(ids, start=1),
            headings=_counted(led_to, start=len(ids) + 1),
            marks=_counted(marked, start=len(ids) + len(led_to) + 1),
            footnotes={one.id: Footnote(number, one) for number, one in enumerate(foot, start=1)},
            margin={id_: note for id_, note in notes["margin"].items() if id_ in beside},
            counts_alike=all(one.label == str(at) for at, one in enumerate(foot, start=1)),
            pages=pages or {},
            section_title=_first_section(document),
            fit=fit or Fit(),
        )

    def of_part(self) -> "Draft":
        """Begin another part of the document, with relations of its own."""
        return msgspec.structs.replace(self, links={})

    @property
    def right_to_left(self) -> bool:
        """Tell whether the text as a whole runs from right to left."""
        return is_right_to_left(self.language)

    @property
    def paragraph_from_right(self) -> bool:
        """Tell whether a paragraph runs from right to left where it is being written."""
        return is_right_to_left(self.cell_language or self.language)

    def link(self, address: str) -> str:
        """Give the id of the relation to an address."""
        return self.links.setdefault(address, f"rIdLink{len(self.links) + 1}")

    def number_list(self, level: int) -> int:
        """Begin a numbered list at a level from 0 and give its numbering instance."""
        self.lists.append(level)
        return numbering.NUMBERS + len(self.lists)

    def vary(self, name: StyleName, variant: Variant) -> StyleName:
        """Give a variant of a style."""
        self.variants.add((name, variant))
        return names.varied(name, variant)

    def number_figure(self) -> int:
        """Begin a figure and give the number of its drawing; the logo in the header is number 1."""
        self.figures += 1
        return self.figures + 1

    def label_style(self, role: LabelRole, align: LabelAlign, *, scale: float) -> StyleName:
        """Give the style of words in a figure; it is as large as the smallest figure asks."""
        self.labels[role, align] = min(scale, self.labels.get((role, align), scale))
        return names.label_style(role, align)


def _counted(names: Iterable[str], *, start: int) -> dict[str, int]:
    return {name: number for number, name in enumerate(names, start=start)}


def _first_section(document: Document) -> str:
    """Give the first title of a section, where running heads show them."""
    shown = document.furniture
    if not any(isinstance(one, SectionTitle) for one in (*shown.running_head, *shown.head_end)):
        return ""
    return next(section_titles(document.blocks), "")


def _listed_notes(lists: Iterable[NoteList], place: NotePlace) -> dict[str, Note]:
    """Give the notes of some lists that stand in a place, by their ids."""
    return {note.id: note for listed in lists if listed.place == place for note in listed.notes}
