from collections import Counter

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.export.to_pdf.hyphens import SOFT_HYPHEN
from briefgen.export.to_pdf.pages import Page, lay_out
from briefgen.export.to_pdf.setting import SetLine
from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Figure,
    Furniture,
    Heading,
    NoteList,
    NoteMark,
    Paragraph,
    Table,
    Text,
)
from briefgen.model.house_style import HouseStyle
from tests.support.document_strategy import document_words, documents, every_inline
from tests.support.pdf_making import open_fonts, plain_style
from tests.support.pdf_reading import folded


def pages_of(document: Document) -> tuple[Page, ...]:
    return lay_out(document, style=plain_style(), fonts=open_fonts()).pages


def text_of(page: Page) -> str:
    return "".join(words_of(line) for line in page.text if isinstance(line, SetLine))


def words_of(line: SetLine) -> str:
    runs = (run for piece in line.pieces for run in piece.word.runs)
    return "".join(text for run in runs for _, text in run.glyphs)


def paragraph(text: str) -> Paragraph:
    return Paragraph(inlines=(Text(text=text),))


def test_a_document_without_blocks_has_one_empty_page() -> None:
    found = pages_of(Document(title="T", blocks=()))

    assert [(page.number, page.text) for page in found] == [(1, ())]


def test_a_heading_is_never_the_last_on_its_page() -> None:
    blocks: list[Block] = [paragraph("line") for _ in range(33)]
    for place in range(25, 34):
        moved = (*blocks[:place], Heading(level=1, inlines=(Text(text="Head"),)), *blocks[place:])

        found = pages_of(Document(title="T", blocks=moved))

        assert not any(text_of(page).endswith("Head") for page in found[:-1])


def test_entries_of_the_contents_name_the_page_of_their_heading() -> None:
    names = ("Quota", "Patrols", "Harbours")
    entries = tuple(
        ContentsEntry(level=1, inlines=(Text(text=name),), target=name) for name in (*names, "Gone")
    )
    parts = [
        Heading(level=1, inlines=(Text(text=name),), anchor=name, new_page=place != 1)
        for place, name in enumerate(names)
    ]
    contents = Contents(heading=(Text(text="Contents"),), entries=entries)

    found = pages_of(Document(title="T", blocks=(paragraph("Cover"), contents, *parts)))

    assert [text_of(page) for page in found] == [
        "Cover",
        "ContentsQuota3Patrols3Harbours4Gone",
        "QuotaPatrols",
        "Harbours",
    ]
    (number,) = [one for one in found[1].text if isinstance(one, SetLine) and words_of(one) == "4"]
    right = number.x + sum(piece.width for piece in number.pieces)
    assert right == pytest.approx((210 - 24) * 72 / 25.4)


def test_layout_of_the_same_document_is_the_same() -> None:
    document = Document(title="T", blocks=(paragraph("again " * 900),))

    # The elements say the same, but each is one of its own.
    assert repr(pages_of(document)) == repr(pages_of(document))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_words_stand_in_reading_order_on_lines_that_do_not_overlap(document: Document) -> None:
    found = pages_of(document)

    assert [page.number for page in found] == list(range(1, len(found) + 1))
    for page in found:
        lines = [mark for mark in page.text if isinstance(mark, SetLine) and mark.opens]
        assert all(line.bottom <= line.base <= line.top for line in lines)
    if any(isinstance(block, Table) and len(found) > 1 for block in document.blocks):
        return  # cells that part between pages are met in another order
    # The labels of a figure stand where they were drawn, on no lines of text.
    undrawn = [
        msgspec.structs.replace(block, labels=()) if isinstance(block, Figure) else block
        for block in document.blocks
    ]
    wanted = "".join(
        inline.label if isinstance(inline, NoteMark) else getattr(inline, "text", "")
        for inline in every_inline(msgspec.structs.replace(document, blocks=tuple(undrawn)))
    )
    shown = "".join(unlabelled(page) for page in found).replace(SOFT_HYPHEN, "")
    if any(isinstance(block, NoteList) and block.place == "foot" for block in document.blocks):
        # A note that no mark leads to stands behind those of the pages.
        assert Counter(folded(shown)) == Counter(folded(wanted))
    else:
        assert folded(shown) == folded(wanted)


def unlabelled(page: Page) -> str:
    """Give the words of a page without what stands beside lines: labels, pages of a contents."""
    return "".join(
        words_of(line)
        for line in page.text
        if isinstance(line, SetLine) and any(line.pieces is own.pieces for own in line.box.lines)
    )


def extreme(size: float, *, leading: float, pad: float, before: float) -> HouseStyle:
    """Make a style that leaves hardly any room for what it sets."""
    plain = plain_style()
    changes = {"size": size, "leading": leading, "before": before, "rule_above": True}
    return msgspec.structs.replace(
        plain,
        paragraphs={
            role: msgspec.structs.replace(look, **changes)
            for role, look in plain.paragraphs.items()
        },
        tables={
            role: msgspec.structs.replace(look, pad_x=pad, pad_y=pad)
            for role, look in plain.tables.items()
        },
    )


@pytest.mark.parametrize(
    "style",
    [
        extreme(60, leading=70, pad=10, before=50),
        extreme(6, leading=7, pad=40, before=3),
        extreme(10, leading=0, pad=3, before=400),
    ],
    ids=["letters as high as a thumb", "more padding than text", "lines without height"],
)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents())
def test_no_word_is_lost_however_odd_the_style(style: HouseStyle, document: Document) -> None:
    plain = msgspec.structs.replace(document, furniture=Furniture())
    pages = lay_out(plain, style=style, fonts=open_fonts()).pages

    wanted = Counter(folded(document_words(document)))
    lines = (mark for page in pages for mark in page.text if isinstance(mark, SetLine))
    found = Counter(folded("".join(map(words_of, lines))))
    assert not wanted - found
