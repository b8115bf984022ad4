"""What must hold for any document: nothing lost, doubled, outside the frame or unplaced."""

from collections import Counter
from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.export.to_pdf.hyphens import SOFT_HYPHEN
from briefgen.export.to_pdf.lines import origins_of
from briefgen.export.to_pdf.pages import lay_out
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.sheet import frame_of
from briefgen.model.document import (
    Block,
    Contents,
    Document,
    Heading,
    Inlines,
    ListBlock,
    NoteList,
    SectionTitle,
    Table,
)
from briefgen.model.document_text import inline_text
from briefgen.model.exported import Exported
from briefgen.model.house_style import HouseStyle
from tests.support.document_strategy import document_words, documents, every_inline
from tests.support.pdf_making import open_fonts, pdf_of, places_in, plain_style
from tests.support.pdf_reading import folded, glyphs, page_texts

# The ink of a letter may reach over its advance a little.
OVERHANG = 2.5


def labels(block: Block) -> Iterator[str]:
    """Give the labels that a PDF hangs before items and notes."""
    match block:
        case ListBlock(items=items, numbered=numbered):
            for number, item in enumerate(items, start=1):
                yield f"{number}." if numbered else plain_style().list.bullet
                yield from (label for child in item.blocks for label in labels(child))
        case Table(rows=rows):
            for cell in (cell for row in rows for cell in row.cells):
                yield from (label for child in cell.blocks for label in labels(child))
        case NoteList(notes=notes):
            yield from (note.label for note in notes)
        case _:
            pass


def entry_pages(document: Document, exported: Exported) -> Iterator[str]:
    """Give the page that each entry of the contents names, as its heading landed."""
    pages = {
        block.anchor: str(place.first)
        for block, place in zip(document.blocks, exported.blocks, strict=True)
        if isinstance(block, Heading)
    }
    contents = (block for block in document.blocks if isinstance(block, Contents))
    yield from (pages[entry.target] for one in contents for entry in one.entries)


def furniture_words(document: Document, exported: Exported) -> str:
    """Give the words of the furniture of all pages."""
    furniture, pages = document.furniture, exported.pages
    parts = (furniture.banner, furniture.banner, furniture.foot_start, furniture.foot_end)
    every_page = "".join(inline_text(part) for part in parts)
    numbers = "".join(f"{page}{pages}" for page in range(1, pages + 1))
    heads = inline_text(furniture.running_head) * (pages - 1)
    if SectionTitle() in furniture.head_end:
        heads += "".join(section_names(document, exported))
    return every_page * pages + heads + numbers * bool(furniture.foot_end)


def section_names(document: Document, exported: Exported) -> Iterator[str]:
    """Give the section that each page but the first names: the one that begins there, or before."""
    opened = [
        (place.first, inline_text(inlines))
        for block, place in zip(document.blocks, exported.blocks, strict=True)
        for inlines in section_inlines(block)
    ]
    for page in range(2, exported.pages + 1):
        here = [title for first, title in opened if first == page]
        before = [title for first, title in opened if first < page]
        yield (here or before[-1:] or [""])[0]


def section_inlines(block: Block) -> Iterator[Inlines]:
    """Give the words of a block that begins a section."""
    match block:
        case Contents(heading=inlines) | Heading(level=1, inlines=inlines):
            yield inlines
        case _:
            pass


def justified_style() -> HouseStyle:
    """Give the plain style with justified text that divides words wherever that helps."""
    plain = plain_style()
    looks = {
        role: replace(look, hyphenate="always", align="justify")
        for role, look in plain.paragraphs.items()
    }
    return replace(plain, paragraphs=looks)


def divided_words(document: Document, style: HouseStyle) -> int:
    """Count the lines that end in a hyphen which is not in the text."""
    pages = lay_out(document, style=style, fonts=open_fonts()).pages
    marks = (mark for page in pages for mark in (*page.head, *page.text, *page.foot))
    lines = (mark for mark in marks if isinstance(mark, SetLine))
    return sum(line.pieces[-1].text.endswith(SOFT_HYPHEN) for line in lines if line.pieces)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents(), st.sampled_from([plain_style(), justified_style()]))
def test_no_text_is_lost_doubled_outside_the_frame_or_unplaced(
    document: Document, style: HouseStyle
) -> None:
    exported = pdf_of(document, style=style)

    expected = "".join(
        [
            document_words(document),
            *(label for block in document.blocks for label in labels(block)),
            *entry_pages(document, exported),
            furniture_words(document, exported),
            "-" * divided_words(document, style),
        ]
    )
    wanted = Counter(folded(expected))
    found = Counter(folded("".join(page_texts(exported.data))))
    heads = [block for block in document.blocks if isinstance(block, Table) and block.head_rows]
    if exported.pages == 1 or not heads:
        assert found == wanted
    else:
        assert not wanted - found  # a repeated head stands there twice

    frame = frame_of(document.paper, plain_style().page)
    for glyph in glyphs(exported.data):
        assert frame.left - OVERHANG <= glyph.left, glyph
        assert glyph.right <= frame.right + OVERHANG, glyph
        assert frame.furniture_bottom - OVERHANG <= glyph.bottom, glyph
        assert glyph.top <= frame.furniture_top + OVERHANG, glyph

    origins = {origin for inline in every_inline(document) for origin in origins_of(inline)}
    assert {place.origin for place in places_in(document, style=style)} == origins
