import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.writer import document_to_pdf
from briefgen.model.document import Document
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from tests.support.pdf_making import OPTIONS, open_fonts, plain_style, shipped_fonts
from tests.support.pdf_reading import elements, glyphs, open_pdf
from tests.support.png_making import CLEAR, RED, png
from tests.support.rich_document import paragraph, rich_document, words

LOGO = Logo(file="harbour.png", text="Harbour board", height=20)


def picture(width: int = 4, height: int = 2, *, colour: bytes = RED) -> LogoPicture:
    return LogoPicture(png=png(width, height, colour=colour), width=width, height=height)


def exported(
    logo: Logo | None = LOGO, shown: LogoPicture | None = None, document: Document | None = None
) -> Exported:
    return document_to_pdf(
        document or rich_document(),
        style=replace(plain_style(), logo=logo),
        fonts=shipped_fonts(),
        options=ExportOptions(stamp=OPTIONS.stamp, logo=shown or picture()),
        opened=open_fonts(),
    )


def operators(data: bytes, page: int = 0) -> str:
    with open_pdf(data) as pdf:
        return str(pdf.pages[page].Contents.read_bytes(), "ascii")


def test_the_logo_is_the_first_figure_with_its_text_and_place() -> None:
    with open_pdf(exported().data) as pdf:
        first = next(element for element in elements(pdf) if element.S != "/Document")

        assert (str(first.S), str(first.Alt)) == ("/Figure", "Harbour board")
        left, bottom, right, top = (float(side) for side in first.A.BBox)
    assert (right - left, top - bottom) == pytest.approx((113.39, 56.69), abs=0.02)


@pytest.mark.parametrize(("align", "left"), [("start", 68.03), ("centre", 240.94), ("end", 413.86)])
def test_the_logo_stands_where_the_style_says(align: str, left: float) -> None:
    logo = replace(LOGO, align=align)

    matrix = operators(exported(logo).data).partition(" cm /Logo Do")[0].split()[-6:]

    assert float(matrix[4]) == pytest.approx(left, abs=0.02)


def test_a_logo_wider_than_the_text_is_made_smaller() -> None:
    matrix = operators(exported(shown=picture(400, 2)).data).partition(" cm /Logo Do")[0].split()

    assert float(matrix[-6]) == pytest.approx(459.21, abs=0.02)


def test_the_text_of_the_first_page_begins_below_the_logo() -> None:
    data = exported().data
    with open_pdf(data) as pdf:
        figure = next(one for one in elements(pdf) if one.S == "/Figure")
        _, bottom, _, top = (float(side) for side in figure.A.BBox)

    assert max(one.top for one in glyphs(data) if one.page == 1 and one.top < top) < bottom


def test_a_logo_leaves_less_room_of_which_the_text_takes_more() -> None:
    short = Document(title="Talks", blocks=(paragraph(words("The talks open on 8 May.")),))

    (without,), (beside,) = (exported(one, document=short).fills for one in (None, LOGO))

    assert 0 < without < beside < 0.05


def test_the_logo_stands_on_the_first_page_alone() -> None:
    document = rich_document()
    long = replace(document, blocks=document.blocks * 3)

    data = exported(document=long).data

    assert ("/Logo Do" in operators(data), "/Logo Do" in operators(data, 1)) == (True, False)


def test_without_a_place_in_the_style_no_picture_is_written() -> None:
    data = exported(logo=None).data

    assert "/Logo" not in operators(data)
    with open_pdf(data) as pdf:
        assert "/XObject" not in pdf.pages[0].Resources


@pytest.mark.parametrize(("colour", "mask"), [(CLEAR, bytes(8)), (RED, b"")])
def test_a_transparent_picture_has_a_mask_and_an_opaque_one_none(
    colour: bytes, mask: bytes
) -> None:
    with open_pdf(exported(shown=picture(colour=colour)).data) as pdf:
        image = pdf.pages[0].Resources.XObject.Logo

        assert image.read_bytes() == colour[:3] * 8
        assert (image.SMask.read_bytes() if "/SMask" in image else b"") == mask
