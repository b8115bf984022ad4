"""The table of typefaces."""

from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.font_table import font_table_xml
from briefgen.model.house_style import FontChoice
from tests.support.docx_render import font_catalogue, plain_style, values


def test_fonts_are_named_by_their_twins_and_fall_back_to_ours() -> None:
    fonts = etree.fromstring(font_table_xml(plain_style(), fonts=font_catalogue()))

    assert values(fonts, "font/altName") == ["Liberation Sans", "Noto Sans SC"]


def test_where_neither_is_installed_the_form_says_what_may_stand_in() -> None:
    style = plain_style()
    serif = FontChoice(body="Liberation Serif", heading="Liberation Sans")

    fonts = etree.fromstring(font_table_xml(replace(style, fonts=serif), fonts=font_catalogue()))

    assert values(fonts, "font/family") == ["roman", "swiss", "swiss"]
    assert values(fonts, "font/pitch") == ["variable"] * 3
