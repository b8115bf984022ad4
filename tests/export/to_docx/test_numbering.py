"""The numbering part."""

import pytest
from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.numbering import (
    AREAS,
    BULLETS,
    CELL_BULLETS,
    HEADINGS,
    NUMBERS,
    PARAGRAPHS,
    numbering_xml,
)
from briefgen.model.house_style import ListLook, Numbering
from tests.support.docx_render import W, found, plain_style, values


def test_bullets_and_numbers_hang_by_the_indent_of_the_house_style() -> None:
    root = etree.fromstring(numbering_xml(plain_style()))

    bullets, numbers, *_ = found(root, "abstractNum")
    assert set(values(bullets, "lvl/lvlText")) == {"•"}
    assert values(numbers, "lvl/lvlText")[:3] == ["%1.", "%2.", "%3."]
    assert [level.get(f"{W}left") for level in found(bullets, "lvl/pPr/ind")][:2] == ["280", "560"]
    assert {level.get(f"{W}hanging") for level in found(numbers, "lvl/pPr/ind")} == {"280"}


def test_lists_count_as_the_house_style_says() -> None:
    look = replace(plain_style().list, numbers="(a)")

    root = etree.fromstring(numbering_xml(replace(plain_style(), list=look)))

    _, numbers, *_ = found(root, "abstractNum")
    assert values(numbers, "lvl/lvlText")[:2] == ["(%1)", "(%2)"]
    assert set(values(numbers, "lvl/numFmt")) == {"lowerLetter"}


def test_the_instances_that_styles_name_exist() -> None:
    root = etree.fromstring(numbering_xml(plain_style()))

    assert [int(one.get(f"{W}numId")) for one in found(root, "num")] == [
        BULLETS,
        NUMBERS,
        AREAS,
        CELL_BULLETS,
    ]


def test_what_a_style_numbers_has_patterns_tied_to_its_styles() -> None:
    numbering = Numbering(headings=True, paragraphs="all", forms=("1", "1.1", "(a)"), indent=30)

    root = etree.fromstring(numbering_xml(replace(plain_style(), numbering=numbering)))

    *_, paragraphs, headings, _, _ = found(root, "abstractNum")
    assert values(paragraphs, "lvl/lvlText") == ["%1", "%1.%2", "(%3)"]
    assert values(paragraphs, "lvl/numFmt") == ["decimal", "decimal", "lowerLetter"]
    assert values(paragraphs, "lvl/pStyle") == ["BriefNumbered", "BriefNumbered2", "BriefNumbered3"]
    assert [level.get(f"{W}left") for level in found(paragraphs, "lvl/pPr/ind")] == [
        "600",
        "1200",
        "1800",
    ]
    assert values(headings, "lvl/pStyle") == ["Heading1"]
    assert [int(one.get(f"{W}numId")) for one in found(root, "num")] == [
        BULLETS,
        NUMBERS,
        PARAGRAPHS,
        HEADINGS,
        AREAS,
        CELL_BULLETS,
    ]


def test_areas_count_in_their_own_form_and_hang_as_lists_do() -> None:
    style = replace(plain_style(), numbering=Numbering(area_form="A."))

    *_, areas, _ = found(etree.fromstring(numbering_xml(style)), "abstractNum")

    assert (values(areas, "lvl/lvlText"), values(areas, "lvl/numFmt")) == (["%1."], ["upperLetter"])
    assert [level.get(f"{W}left") for level in found(areas, "lvl/pPr/ind")] == ["280"]


@pytest.mark.parametrize(("indent", "stops"), [(14, 1), (40, 0)])
def test_an_area_with_a_number_of_two_digits_begins_right_behind_it(
    indent: float, stops: int
) -> None:
    style = replace(plain_style(), list=ListLook(indent=indent))

    *_, areas, _ = found(etree.fromstring(numbering_xml(style)), "abstractNum")

    row = found(areas, "lvl/pPr/tabs/tab")
    size = style.paragraphs["heading2"].size
    assert [(one.get(f"{W}val"), int(one.get(f"{W}pos")) > 20 * size) for one in row] == [
        ("num", True)
    ] * stops


@pytest.mark.parametrize(("indent", "left"), [(26, 200), (8, 160)])
def test_bullets_in_cells_hang_by_no_more_than_the_style_allows(indent: float, left: int) -> None:
    style = replace(plain_style(), list=ListLook(indent=indent, cell_indent=10))

    *_, in_cells = found(etree.fromstring(numbering_xml(style)), "abstractNum")

    first, *_ = found(in_cells, "lvl/pPr/ind")
    assert first.get(f"{W}left") == str(left)
