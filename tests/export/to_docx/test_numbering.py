"""The numbering part."""

from lxml import etree

from briefgen.export.to_docx.numbering import BULLETS, NUMBERS, numbering_xml
from tests.support.docx_render import W, found, plain_style, values


def test_bullets_and_numbers_hang_by_the_indent_of_the_house_style() -> None:
    root = etree.fromstring(numbering_xml(plain_style()))

    bullets, numbers = found(root, "abstractNum")
    assert set(values(bullets, "lvl/lvlText")) == {"•"}
    assert values(numbers, "lvl/lvlText")[:3] == ["%1.", "%2.", "%3."]
    assert [level.get(f"{W}left") for level in found(bullets, "lvl/pPr/ind")][:2] == ["280", "560"]
    assert {level.get(f"{W}hanging") for level in found(numbers, "lvl/pPr/ind")} == {"280"}


def test_the_instances_that_styles_name_exist() -> None:
    root = etree.fromstring(numbering_xml(plain_style()))

    assert [int(one.get(f"{W}numId")) for one in found(root, "num")] == [BULLETS, NUMBERS]
