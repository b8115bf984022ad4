"""The table of typefaces."""

from lxml import etree

from briefgen.export.to_docx.font_table import font_table_xml
from tests.support.docx_render import font_catalogue, plain_style, values


def test_fonts_are_named_by_their_twins_and_fall_back_to_ours() -> None:
    fonts = etree.fromstring(font_table_xml(plain_style(), fonts=font_catalogue()))

    assert values(fonts, "font/altName") == ["Liberation Sans", "Noto Sans SC"]
