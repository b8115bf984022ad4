"""The settings part."""

import pytest
from lxml import etree
from msgspec.structs import replace

from briefgen.export.to_docx.settings import settings_xml
from tests.support.docx_render import found, plain_style, values


def test_word_opens_the_file_in_its_present_layout() -> None:
    (setting,) = found(etree.fromstring(settings_xml(plain_style())), "compat/compatSetting")

    assert [value for name, value in setting.attrib.items() if name.endswith("}val")] == ["15"]


def test_the_setting_of_footnotes_stands_before_compatibility() -> None:
    root = etree.fromstring(settings_xml(plain_style(), notes="<w:footnotePr/>"))

    tags = [etree.QName(one).localname for one in root]

    assert tags.index("footnotePr") == tags.index("compat") - 1


def test_word_divides_words_where_the_house_style_does() -> None:
    plain = plain_style()
    body = replace(plain.paragraphs["body"], hyphenate="always")
    dividing = replace(plain, paragraphs={**plain.paragraphs, "body": body})

    whole, divided = (etree.fromstring(settings_xml(style)) for style in (plain, dividing))

    assert not found(whole, "autoHyphenation")
    assert found(divided, "autoHyphenation")
    assert values(divided, "consecutiveHyphenLimit") == ["2"]


@pytest.mark.parametrize(
    ("language", "expected"), [("zh", "compressPunctuation"), ("en", "doNotCompress")]
)
def test_marks_that_follow_each_other_stand_closer_in_chinese(language: str, expected: str) -> None:
    root = etree.fromstring(settings_xml(plain_style(), language=language))

    assert values(root, "characterSpacingControl") == [expected]
