"""Figures as Word's own shapes."""

import pytest
from lxml import etree
from msgspec.structs import replace

from briefgen.model.document import Document, Figure, Label
from briefgen.model.figure import LabelAlign, Stroke
from tests.support.docx_lint import lint
from tests.support.docx_render import W, docx_of, found, paragraph_texts, part, styles_by_id, values
from tests.support.rich_document import landings, paragraph, words

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"


def rendered(*figures: Figure) -> bytes:
    return docx_of(Document(title="Landings", blocks=figures))


def body(*figures: Figure) -> etree._Element:
    return part(rendered(*figures), "word/document.xml")


def test_the_alternative_text_says_all_that_the_figure_shows() -> None:
    (properties,) = body(landings()).iter(f"{WP}docPr")

    assert properties.get("descr") == landings().description


def test_each_drawing_has_a_number_of_its_own_beside_the_logo() -> None:
    numbers = [one.get("id") for one in body(landings(), landings()).iter(f"{WP}docPr")]

    assert numbers == ["2", "3"]


def test_shapes_and_words_are_all_there_with_numbers_of_their_own() -> None:
    shapes = [one.get("id") for one in body(landings()).iter(f"{WPS}cNvPr")]

    assert shapes == [str(number) for number in range(1, 10)]


def test_words_are_text_in_named_styles_without_direct_formatting() -> None:
    root = body(landings())
    data = rendered(landings())

    assert list(paragraph_texts(root)) == [
        "Herring",
        "Landings in Port Aldren",
        "1,000 tonnes",
        "Source: Aldren harbour board 1",
    ]
    used = set(values(root, ".//p/pPr/pStyle"))
    assert used == {
        "BriefFigure",
        "BriefFigurePlainEnd",
        "BriefFigureStrongCentre",
        "BriefFigureQuietStart",
        "Caption",
    }
    assert used <= set(styles_by_id(data))
    assert not found(root, ".//txbxContent//rPr")


def test_a_document_without_figures_has_none_of_their_styles() -> None:
    data = docx_of(Document(title="Talks", blocks=(paragraph(words("No picture")),)))

    assert not {"Caption", "BriefFigure"} & set(styles_by_id(data))


def test_lines_that_are_dashed_or_lie_flat_are_written_as_such() -> None:
    flat = replace(landings(), shapes=(Stroke(spots=((0, 5), (9, 5)), dashed=True),), labels=())
    root = body(flat)

    assert [one.get("val") for one in root.iter(f"{A}prstDash")] == ["sysDash"]
    sizes = [(one.get("w"), one.get("h")) for one in root.iter(f"{A}path")]
    assert [height for _, height in sizes] == ["0"]


def test_words_are_as_much_larger_as_the_smallest_figure_is_drawn() -> None:
    half = replace(landings(), width=landings().width / 2)

    (alone,) = label_sizes(rendered(half))
    (both,) = label_sizes(rendered(half, landings()))

    assert (alone, both) == (34, 17)


def label_sizes(data: bytes) -> set[int]:
    """Give the sizes of names and figures in half points."""
    style = styles_by_id(data)["BriefFigurePlainEnd"]
    return {int(size) for size in values(style, ".//sz")}


def test_text_boxes_stay_inside_the_figure() -> None:
    label = Label(x=0, y=0, width=landings().width, lines=("Herring",), align="end")
    root = body(replace(landings(), shapes=(), labels=(label,)))

    (extent,) = root.iter(f"{WP}extent")
    (box,) = root.iter(f"{WPS}wsp")
    offset, size = box.find(f".//{A}off"), box.find(f".//{A}ext")
    assert offset is not None
    assert size is not None
    assert (offset.get("x"), size.get("cx")) == ("0", extent.get("cx"))


@pytest.mark.parametrize(
    ("align", "x", "left", "width"),
    [
        ("start", 100, 100, 60),
        ("end", 100, 90, 60),
        ("centre", 100, 95, 60),
        ("start", 150, 150, 50),
        ("end", 0, 0, 50),
        ("centre", 2, 0, 54),
        ("centre", 147, 144, 56),
    ],
)
def test_a_text_box_is_wider_than_its_words_where_these_do_not_stand(
    align: LabelAlign, x: float, left: float, width: float
) -> None:
    label = Label(x=x, y=0, width=50, lines=("Herring",), align=align)
    figure = replace(landings(), width=200, shapes=(), labels=(label,))
    root = body(figure)

    (extent,) = root.iter(f"{WP}extent")
    (box,) = root.iter(f"{WPS}wsp")
    points = int(extent.get("cx")) / 200
    assert round(int(next(box.iter(f"{A}off")).get("x")) / points) == left
    assert round(int(next(box.iter(f"{A}ext")).get("cx")) / points) == width


def test_a_figure_is_as_wide_as_the_text() -> None:
    (extent,) = body(landings()).iter(f"{WP}extent")

    # 162 mm between the margins of the style, in English metric units.
    assert abs(int(extent.get("cx")) - 162 * 36_000) < 700


def test_what_comes_first_stands_at_the_right_in_an_arabic_document() -> None:
    figure = landings()
    document = Document(title="Landings", blocks=(figure,), language="ar")
    data = docx_of(document)

    def lefts(root: etree._Element) -> list[int]:
        boxes = [box for box in root.iter(f"{WPS}wsp") if box.find(f"{WPS}txbx") is not None]
        return [int(next(box.iter(f"{A}off")).get("x")) for box in boxes]

    plain, turned = lefts(body(figure)), lefts(part(data, "word/document.xml"))
    order = sorted(range(len(plain)), key=plain.__getitem__)
    assert turned != plain
    assert turned[order[0]] > turned[order[-1]]
    assert lint(data) == []


def test_the_structure_is_sound() -> None:
    assert lint(rendered(landings(), landings())) == []


def test_words_in_another_language_are_tagged_with_it() -> None:
    root = body(replace(landings(), language="fr"))

    boxes = [run for box in root.iter(f"{WPS}txbx") for run in found(box, ".//r/rPr/lang")]
    assert {values_of.get(f"{W}val") for values_of in boxes} == {"fr-FR"}
    assert found(body(landings()), ".//txbxContent//r/rPr/lang") == []
