import msgspec
import pytest
from msgspec.structs import replace

from briefgen.export.to_pdf.blocks import block_to_boxes
from briefgen.export.to_pdf.boxes import LinesBox, stack
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.figures import FigureBox
from briefgen.model.document import Document, Figure, Label
from briefgen.model.figure import FIGURE_WIDTH
from briefgen.model.house_style import HouseStyle
from briefgen.reference.house_styles import house_style_names, load_house_style
from tests.support.pdf_making import open_fonts, pdf_of, places_in, plain_style
from tests.support.pdf_reading import elements, folded, glyphs, open_pdf, page_texts
from tests.support.rich_document import landings, words


def document(*figures: Figure) -> Document:
    return Document(title="Landings", blocks=figures)


def only_label(label: Label) -> Figure:
    return replace(landings(), shapes=(), labels=(label,), caption=(words("Caption"),))


def boxes(figure: Figure, *, width: float = FIGURE_WIDTH) -> tuple[FigureBox, LinesBox]:
    column = Column(style=plain_style(), fonts=open_fonts(), width=width)
    figure_box, caption = block_to_boxes(figure, column)
    assert isinstance(figure_box, FigureBox)
    assert isinstance(caption, LinesBox)
    return figure_box, caption


def test_a_figure_is_tagged_with_what_it_shows_and_where_it_stands() -> None:
    with open_pdf(pdf_of(document(landings())).data) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]

        assert str(figure.Alt) == landings().description
        left, bottom, right, top = (float(side) for side in figure.A.BBox)
    assert right - left == pytest.approx(459.21, abs=0.02)
    assert top - bottom == pytest.approx(79.86, abs=0.02)


def test_a_figure_in_another_language_says_so() -> None:
    french = replace(landings(), language="fr")
    with open_pdf(pdf_of(document(french)).data) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]

        assert str(figure.Lang) == "fr"


def test_its_words_stand_inside_it_and_know_what_they_stem_from() -> None:
    exported = pdf_of(document(landings()))
    with open_pdf(exported.data) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        left, bottom, right, top = (float(side) for side in figure.A.BBox)

    signs = list(glyphs(exported.data))
    drawn = [sign for sign in signs if sign.bottom >= bottom]
    assert folded("".join(one.sign for one in drawn)) == folded(
        "Herring Landings in Port Aldren 1,000 tonnes"
    )
    for one in drawn:
        assert left <= one.left <= one.right <= right
        assert one.top <= top
    places = places_in(document(landings()))
    assert {place.origin for place in places} == {"h-landings", "f-announce"}


def test_the_caption_is_no_part_of_the_figure_but_never_apart_from_it() -> None:
    figure, caption = boxes(landings())

    assert figure.keeps_with_next
    assert figure.path is caption.path.above
    above = msgspec.structs.replace(caption, after=0.0)
    filled = stack((above, figure, caption), caption.height + figure.height + 9, force=True)
    assert filled.rest == (figure, caption)


def test_a_figure_never_parts_but_takes_a_page_that_is_too_low() -> None:
    figure, _ = boxes(landings())

    assert figure.split(figure.least - 1, force=False) == (None, figure)
    assert figure.split(figure.least - 1, force=True) == (figure, None)
    assert figure.split(figure.least, force=False) == (figure, None)


def test_a_narrow_column_makes_all_of_it_smaller() -> None:
    wide, _ = boxes(landings())
    narrow, _ = boxes(landings(), width=230)

    assert narrow.height == wide.height / 2
    assert narrow.lines[0].pieces[0].look.size == wide.lines[0].pieces[0].look.size / 2


def test_words_too_wide_for_their_room_are_set_smaller() -> None:
    label = Label(x=0, y=0, width=20, lines=("Mackerel",))
    figure, _ = boxes(only_label(label))

    (line,) = figure.lines
    assert sum(piece.width for piece in line.pieces) == pytest.approx(20)


@pytest.mark.parametrize(("align", "x"), [("start", 0), ("centre", 38.2), ("end", 76.4)])
def test_words_stand_at_the_side_that_is_asked(align: str, x: float) -> None:
    label = replace(Label(x=0, y=0, width=100, lines=("Aldren",)), align=align)
    figure, _ = boxes(only_label(label))

    assert figure.lines[0].x == pytest.approx(x, abs=2)


def test_readers_find_the_space_between_lines_but_none_after_a_cut_word() -> None:
    label = Label(x=0, y=0, width=100, lines=("Joint ", "state", "ment"))

    text = page_texts(pdf_of(document(only_label(label))).data)[0]

    figure, _ = boxes(only_label(label))
    assert [line.pieces[-1].space is not None for line in figure.lines] == [True, False, False]
    assert "Joint" in text


def test_a_line_of_nothing_but_a_space_is_no_line() -> None:
    label = Label(x=0, y=0, width=100, lines=(" ", "word"))
    figure, _ = boxes(only_label(label))

    assert [len(line.pieces) for line in figure.lines] == [0, 1]


def test_a_name_from_right_to_left_in_a_figure_is_drawn() -> None:
    label = Label(x=0, y=0, width=100, lines=("Hani (هاني)",))

    drawn = {glyph.sign for glyph in glyphs(pdf_of(document(only_label(label))).data)}

    assert drawn >= set("Haniهاني")


def contrast(first: str, second: str) -> float:
    """Give the contrast of two colours as WCAG 2.2 defines it."""

    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return sum(
            part * share for part, share in zip(linear, (0.2126, 0.7152, 0.0722), strict=True)
        )

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", house_style_names())
def test_words_and_signs_of_figures_keep_their_contrast_in_every_style(name: str) -> None:
    style: HouseStyle = load_house_style(name)
    colours = style.colours

    assert contrast(colours.text, "#ffffff") >= 4.5
    assert contrast(colours.muted, "#ffffff") >= 4.5
    # Of signs less is asked (WCAG 1.4.11); the accent is darker than that in print, too.
    assert contrast(colours.accent, "#ffffff") >= 3
