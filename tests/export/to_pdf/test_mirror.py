import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.mirror import mirrored
from briefgen.export.to_pdf.pages import Page, lay_out
from briefgen.export.to_pdf.setting import Bar, Drawing, Element, Mark, Picture, SetLine
from briefgen.export.to_pdf.sheet import frame_of
from briefgen.export.to_pdf.tags import ARTIFACT, UNSHARED
from briefgen.model.document import (
    Blank,
    Block,
    Cell,
    Document,
    Furniture,
    ListBlock,
    ListItem,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.paper import PAPERS
from tests.support.pdf_making import open_fonts, pdf_of, plain_style
from tests.support.pdf_reading import annotations, glyphs, open_pdf
from tests.support.rich_document import rich_document

WIDTH = 400.0
HEBREW = "שלום"


def one(word: str, *, header: bool = False) -> Cell:
    return Cell(blocks=(Paragraph(inlines=(Text(text=word),), role="cell"),), header=header)


def pages(*blocks: Block, furniture: Furniture | None = None) -> tuple[Page, ...]:
    document = Document(title="T", blocks=blocks, language="he", furniture=furniture or Furniture())
    return lay_out(document, style=plain_style(), fonts=open_fonts()).pages


def lines(*marks: Mark) -> list[SetLine]:
    return [mark for mark in marks if isinstance(mark, SetLine) and mark.pieces]


def sides(word: str, *listed: Page) -> tuple[float, float]:
    """Give the left and right end of the line that begins with a word."""
    found = [line for page in listed for line in lines(*page.text, *page.head, *page.foot)]
    (line,) = [line for line in found if line.pieces[0].text == word]
    return line.x, line.x + line.width


def test_marks_stand_on_the_other_side_and_keep_their_widths() -> None:
    section = ARTIFACT.child("Sect", 3)
    box = section.child("Figure", UNSHARED, (("Alt", "A"), ("BBox", "10 20 110 70")))
    colours = plain_style().colours

    assert mirrored(Bar(10, 20, 110, 70, "#000000"), width=WIDTH) == Bar(
        290, 20, 390, 70, "#000000"
    )
    picture = mirrored(Picture(10, 20, 110, 70, box), width=WIDTH)
    assert isinstance(picture, Picture)
    turned = picture.path
    assert (turned.key, turned.attributes) == (box.key, (("Alt", "A"), ("BBox", "290 20 390 70")))
    assert picture == Picture(290, 20, 390, 70, turned)
    drawing = Drawing(10, 70, 2, (), colours, box)
    drawn = mirrored(drawing, width=WIDTH)
    assert isinstance(drawn, Drawing)
    assert drawn.path.attributes == turned.attributes
    assert drawn == Drawing(390, 70, 2, (), colours, drawn.path, mirrored=True)
    assert mirrored(Element(box), width=WIDTH) == Element(box)


def test_text_begins_at_the_right_margin_which_is_the_left_one_of_other_languages() -> None:
    frame = frame_of("A4", plain_style().page)
    listed = pages(Paragraph(inlines=(Text(text=HEBREW),)))

    _, right = sides(HEBREW, *listed)

    assert right == pytest.approx(PAPERS["A4"][0] - frame.left)


def test_the_first_column_of_a_table_is_the_rightmost() -> None:
    table = Table(title="T", rows=(Row(cells=(one("אחד"), one("שתיים"))),), widths=(0.5, 0.5))
    listed = pages(table)

    assert sides("שתיים", *listed)[1] < sides("אחד", *listed)[0]


def test_labels_hang_right_of_their_items_and_the_foot_starts_at_the_right() -> None:
    items = (ListItem(blocks=(Paragraph(inlines=(Text(text=HEBREW),), role="list"),)),)
    furniture = Furniture(foot_start=(Text(text="ראשון"),), foot_end=(Text(text="אחרון"),))
    listed = pages(ListBlock(items=items), furniture=furniture)

    assert sides("•", *listed)[0] > sides(HEBREW, *listed)[1]
    assert sides("ראשון", *listed)[0] > sides("אחרון", *listed)[1]


def test_what_is_written_on_stands_beside_its_words() -> None:
    (page,) = pages(Paragraph(inlines=(Text(text=HEBREW + " "), Blank())))

    (line,) = lines(*page.text)
    (bar,) = [mark for mark in page.text if isinstance(mark, Bar)]
    assert line.from_right
    assert line.x < bar.x0 < bar.x1 < line.x + line.width - line.pieces[0].width


def test_links_of_the_contents_cover_their_measure() -> None:
    document = replace(rich_document(), language="ar")

    frame = frame_of(document.paper, plain_style().page)
    paper, _ = PAPERS[document.paper]
    with open_pdf(pdf_of(document).data) as pdf:
        rectangles = [[float(side) for side in link.Rect] for _, link in annotations(pdf)]
    assert any(right - left > frame.width / 2 for left, _, right, _ in rectangles)
    for left, _, right, _ in rectangles:
        assert paper - frame.right - 1 <= left < right <= paper - frame.left + 1


def test_the_whole_document_keeps_its_text_and_stays_on_its_page() -> None:
    document = replace(rich_document(), language="ar")
    exported = pdf_of(document)

    drawn = list(glyphs(exported.data))
    assert len(drawn) == len(list(glyphs(pdf_of(rich_document()).data)))
    assert min(glyph.left for glyph in drawn) > 0
    assert max(glyph.right for glyph in drawn) < PAPERS[document.paper][0]
    with open_pdf(exported.data) as pdf:
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        (whole,) = pdf.Root.StructTreeRoot.K
        assert whole.A.WritingMode == "/RlTb"


def test_a_cell_in_a_language_that_runs_the_other_way_begins_at_its_other_side() -> None:
    english = Cell(blocks=one("shore").blocks, language="en")
    row = Row(cells=(one(HEBREW), english))
    table = Table(title="T", rows=(row,), widths=(0.5, 0.5), role="columns")
    frame, pad = frame_of("A4", plain_style().page), plain_style().tables["columns"].pad_x
    listed = pages(table)

    # The table begins at the right; its second column ends at the left margin.
    assert sides("shore", *listed)[0] == pytest.approx(frame.left + pad)
    assert sides(HEBREW, *listed)[1] == pytest.approx(PAPERS["A4"][0] - frame.left - pad)


def test_a_cell_from_the_right_in_a_text_from_the_left_hangs_its_labels_right() -> None:
    item = ListItem(blocks=(Paragraph(inlines=(Text(text=HEBREW, language="he"),), role="list"),))
    hebrew = Cell(blocks=(ListBlock(items=(item,)),), language="he")
    table = Table(title="T", rows=(Row(cells=(one("shore"), hebrew)),), widths=(0.5, 0.5))
    document = Document(title="T", blocks=(table,))
    listed = lay_out(document, style=plain_style(), fonts=open_fonts()).pages

    assert sides("•", *listed)[0] > sides(HEBREW, *listed)[1]
    assert sides(HEBREW, *listed)[0] > sides("shore", *listed)[1]
