import pytest
from msgspec.structs import replace

from briefgen.model.brief import PaperName
from briefgen.model.figure import LETTERING
from briefgen.model.house_style import HouseStyle
from briefgen.model.paper import figure_width, text_width
from briefgen.reference.house_styles import house_style_names, load_house_style
from tests.support.pdf_making import plain_style


def noted(size: float) -> HouseStyle:
    """Give the plain style with notes of a size."""
    style = plain_style()
    note = replace(style.paragraphs["note"], size=size)
    return replace(style, paragraphs={**style.paragraphs, "note": note})


@pytest.mark.parametrize(("paper", "millimetres"), [("A4", 210), ("Letter", 215.9)])
def test_the_margins_leave_the_rest_of_the_paper_to_the_text(
    paper: PaperName, millimetres: float
) -> None:
    style = plain_style()

    left = millimetres - style.page.left - style.page.right

    assert text_width(style, paper) == pytest.approx(left / 25.4 * 72)


@pytest.mark.parametrize("name", house_style_names())
def test_words_in_pictures_come_out_as_large_as_the_notes_of_every_style(name: str) -> None:
    style = load_house_style(name)

    scale = text_width(style, style.paper) / figure_width(style, style.paper)

    assert scale * LETTERING == pytest.approx(style.paragraphs["note"].size)


@pytest.mark.parametrize(("size", "width"), [(0, 640), (1, 640), (40, 340)])
def test_notes_of_no_common_size_leave_pictures_their_room(size: float, width: float) -> None:
    assert figure_width(noted(size), "A4") == width
