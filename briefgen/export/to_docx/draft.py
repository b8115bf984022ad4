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
from briefgen.model.document import Document, Heading, NoteList, SectionTitle, section_titles
from briefgen.model.house_style import HouseStyle


class Draft(msgspec.Struct):
    """A part in the making.

    `width` is that of the text in twentieths of a point; `bookmarks` gives each note's
    number by its id, `headings` that of each heading with an anchor; `pages` the page of
    each anchor, where it is known; `section_title` is what running heads show at first, empty
    where they show none. `links` grows with the relation of each address,
    `lists` with the level of each numbered list, `variants` with each style that was varied.
    """

    style: HouseStyle
    language: str
    width: int
    bookmarks: dict[str, int]
    headings: dict[str, int] = {}
    pages: Mapping[str, int] = {}
    section_title: str = ""
    links: dict[str, str] = {}
    lists: list[int] = []
    variants: set[tuple[StyleName, Variant]] = set()

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
            section_title=_first_section(document),
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


def _first_section(document: Document) -> str:
    """Give the first title of a section, where running heads show them."""
    shown = document.furniture
    if not any(isinstance(one, SectionTitle) for one in (*shown.running_head, *shown.head_end)):
        return ""
    return next(section_titles(document.blocks), "")
