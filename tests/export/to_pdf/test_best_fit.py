"""No last page with a few lines alone, no page left empty for a picture overleaf."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf import pages
from briefgen.export.to_pdf.boxes import Box, LinesBox
from briefgen.export.to_pdf.footnotes import FilledPage, fill_pages
from briefgen.export.to_pdf.pages import Layout, lay_out
from briefgen.model.document import (
    Block,
    Cell,
    Cover,
    Document,
    Figure,
    Heading,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.exported import Fit
from tests.support.pdf_making import open_fonts, plain_style
from tests.support.rich_document import landings

# A word on each line, so that a number of words is a number of lines.
LINE = "Patrols"
CLOSE = 33
"""Paragraphs of a line that fill the first page."""


def laid_out(*blocks: Block) -> Layout:
    document = Document(title="Talks", blocks=blocks)
    return lay_out(document, style=plain_style(), fonts=open_fonts())


def paragraphs(count: int) -> list[Paragraph]:
    return [Paragraph(inlines=(Text(text=LINE),)) for _ in range(count)]


def long_paragraph(lines: int) -> Paragraph:
    """Make a paragraph of so many lines, between which nothing gives."""
    return Paragraph(inlines=(Text(text=" ".join([f"{LINE * 11}"] * lines)),))


def picture(height: float) -> Figure:
    return replace(landings(), height=height)


def fills(layout: Layout) -> Sequence[float]:
    return [round(page.filled, 2) for page in layout.pages]


def test_pages_that_come_out_well_are_set_as_the_style_asks() -> None:
    assert laid_out(*paragraphs(CLOSE)).fit == Fit()
    assert laid_out(*paragraphs(CLOSE + 15)).fit == Fit()


def test_a_few_lines_alone_on_the_last_page_are_pulled_back() -> None:
    alone = [len(laid_out(*paragraphs(CLOSE + more)).pages) for more in range(6)]
    layout = laid_out(*paragraphs(CLOSE + 4))

    assert alone == [1, 1, 1, 1, 1, 1]
    assert layout.fit.spacing < 1
    assert layout.fit.figures == 1


@pytest.mark.parametrize("more", range(1, 9))
def test_it_is_set_no_closer_than_it_takes(more: int) -> None:
    spacings = [laid_out(*paragraphs(CLOSE + at)).fit.spacing for at in (more, more + 1)]

    assert spacings[0] >= spacings[1] or spacings[1] == 1


def test_where_nothing_gives_the_page_before_gives_lines() -> None:
    layout = laid_out(long_paragraph(52))

    lines = [len(page.text) for page in layout.pages]
    assert layout.fit == Fit()
    assert lines[0] + lines[1] == 52
    assert lines[1] == 6


def test_a_page_gives_no_table_that_would_leave_it_half_empty() -> None:
    cell = Cell(blocks=(Paragraph(inlines=(Text(text="Cod"),), role="cell"),))
    table = Table(rows=(Row(cells=(cell,)),) * 9, widths=(1.0,), title="Landings")

    layout = laid_out(long_paragraph(34), table, long_paragraph(3))

    first, last = fills(layout)
    assert layout.fit == Fit()
    assert first > 0.9
    assert last < 0.1


def test_a_part_of_one_page_may_be_as_short_as_it_is() -> None:
    heading = Heading(level=1, inlines=(Text(text="Clearance"),), new_page=True)

    layout = laid_out(*paragraphs(CLOSE), heading)

    assert layout.fit == Fit()
    assert len(layout.pages) == 2


def test_each_part_that_opens_a_page_has_its_own_last_page() -> None:
    heading = Heading(level=1, inlines=(Text(text="Annex"),), new_page=True)

    layout = laid_out(*paragraphs(CLOSE + 3), heading, *paragraphs(5))

    assert len(layout.pages) == 2
    assert layout.fit.spacing < 1


def test_a_cover_keeps_its_distances() -> None:
    cover = Cover(blocks=(Paragraph(inlines=(Text(text="Book"),), role="cover_label"),))
    heading = Heading(level=1, inlines=(Text(text="Talks"),), new_page=True)

    alone, closer = (laid_out(cover, heading, *paragraphs(count)) for count in (9, CLOSE + 3))

    assert closer.fit.spacing < alone.fit.spacing == 1
    assert fills(closer)[0] == fills(alone)[0]


def test_a_picture_is_smaller_where_it_would_leave_its_page_half_empty() -> None:
    full = laid_out(*paragraphs(20), picture(320), *paragraphs(9))
    fitting = laid_out(*paragraphs(20), picture(220), *paragraphs(9))

    assert fitting.fit == Fit()
    assert full.fit.figures < 1
    assert fills(full)[0] > 0.9


def test_a_picture_too_high_for_any_fit_moves_to_the_next_page() -> None:
    layout = laid_out(*paragraphs(20), picture(600), *paragraphs(9))

    assert layout.fit == Fit()
    assert fills(layout)[0] < 0.75


def heading(words: str) -> Heading:
    return Heading(level=1, inlines=(Text(text=words),), new_page=True)


def in_table(figure: Figure) -> Table:
    return Table(rows=(Row(cells=(Cell(blocks=(figure,)),)),), widths=(1.0,), title="Landings")


@pytest.mark.parametrize(
    "blocks",
    [
        (*paragraphs(CLOSE + 3), heading("Annex"), *paragraphs(5)),
        (heading("Talks"), *paragraphs(CLOSE + 2), heading("Annex"), *paragraphs(CLOSE + 6)),
        (*paragraphs(3), heading("Talks"), long_paragraph(52), heading("Annex"), *paragraphs(3)),
        (*paragraphs(CLOSE + 3), heading("Annex"), *paragraphs(20), picture(320), *paragraphs(9)),
        (
            *(*paragraphs(20), picture(320), *paragraphs(9)),
            *(heading("Annex"), *paragraphs(10), in_table(picture(420)), *paragraphs(CLOSE - 8)),
        ),
    ],
)
def test_parts_by_themselves_come_out_as_in_one(
    blocks: tuple[Block, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = laid_out(*blocks)
    monkeypatch.setattr(pages, "_parts", lambda whole, **_: [range(len(whole))])
    together = laid_out(*blocks)

    assert apart.fit == together.fit
    assert fills(apart) == fills(together)


def test_only_parts_that_end_badly_are_set_closer_where_that_does_not_help(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled = Counter[int]()

    def counted(
        boxes: Sequence[Box], notes: Mapping[str, LinesBox], **rooms: float
    ) -> Iterator[FilledPage]:
        filled[len(boxes)] += 1
        return fill_pages(boxes, notes, **rooms)  # type: ignore[arg-type]  # one maps numbers

    monkeypatch.setattr(pages, "fill_pages", counted)
    layout = laid_out(*paragraphs(40), heading("Talks"), long_paragraph(50), *paragraphs(40))

    assert layout.fit == Fit()
    assert filled == {40: 1, 42: 1}

    filled.clear()
    layout = laid_out(
        *paragraphs(41), heading("Talks"), long_paragraph(51), heading("Annex"), *paragraphs(42)
    )

    assert layout.fit == Fit()
    assert filled[41] == filled[43] == 1
    assert filled[2] > 2
