"""What one part of the file needs while it is written, and what it gathers on the way.

A part is first written as text. The relations, lists and styles it turned out to need
are collected here and added to the package once, when it is finished.
"""

from collections.abc import Mapping

import msgspec

from briefgen.export.to_docx import names, numbering
from briefgen.export.to_docx.markup import is_right_to_left
from briefgen.export.to_docx.names import StyleName, Variant
from briefgen.export.to_docx.paper import text_width
from briefgen.model.document import Document, Heading, NoteList
from briefgen.model.figure import LabelAlign, LabelRole
from briefgen.model.house_style import HouseStyle


class Draft(msgspec.Struct):
    """A part in the making.

    `width` is that of the text in twentieths of a point; `bookmarks` gives each note's
    number by its id, `headings` that of each heading with an anchor; `pages` the page of
    each anchor, where it is known. `links` grows with the relation of each address,
    `lists` with the level of each numbered list, `variants` with each style that was varied,
    `figures` with each figure and `labels` with each way in which words are set in one.
    """

    style: HouseStyle
    language: str
    width: int
    bookmarks: dict[str, int]
    headings: dict[str, int] = {}
    pages: Mapping[str, int] = {}
    links: dict[str, str] = {}
    lists: list[int] = []
    variants: set[tuple[StyleName, Variant]] = set()
    figures: int = 0
    labels: set[tuple[LabelRole, LabelAlign]] = set()

    @classmethod
    def of(
        cls,
        document: Document,
        *,
        style: HouseStyle,
        pages: Mapping[str, int] | None = None,
        width: int = 0,
    ) -> "Draft":
        """Begin a part of a document; `width` is that of a template's page, where one is used."""
        lists = [block for block in document.blocks if isinstance(block, NoteList)]
        ids = dict.fromkeys(note.id for block in lists for note in block.notes)
        anchors = (block.anchor for block in document.blocks if isinstance(block, Heading))
        led_to = dict.fromkeys(anchor for anchor in anchors if anchor)
        return cls(
            style=style,
            language=document.language,
            width=width or text_width(style, document.paper),
            bookmarks={name: number for number, name in enumerate(ids, start=1)},
            headings={name: number for number, name in enumerate(led_to, start=len(ids) + 1)},
            pages=pages or {},
        )

    @property
    def right_to_left(self) -> bool:
        """Tell whether the text as a whole runs from right to left."""
        return is_right_to_left(self.language)

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

    def label_style(self, role: LabelRole, align: LabelAlign) -> StyleName:
        """Give the style of words in a figure."""
        self.labels.add((role, align))
        return names.label_style(role, align)
