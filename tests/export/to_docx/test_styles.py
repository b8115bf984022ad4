"""The styles part: defaults and character styles."""

import pytest
from lxml import etree

from briefgen.export.to_docx.styles import styles_xml
from tests.support.docx_render import W, font_catalogue, found, plain_style, values


def styles_of(language: str = "en") -> etree._Element:
    return etree.fromstring(
        styles_xml(plain_style(), fonts=font_catalogue(), language=language, width=9000)
    )


@pytest.mark.parametrize(
    ("language", "slots"),
    [
        ("en", ("en-GB", "zh-CN", "ar-SA")),
        ("zh", ("zh-CN", "zh-CN", "ar-SA")),
        ("ar", ("ar-SA", "zh-CN", "ar-SA")),
    ],
)
def test_the_language_of_the_document_is_its_default(
    language: str, slots: tuple[str, str, str]
) -> None:
    (default,) = found(styles_of(language), "docDefaults/rPrDefault/rPr/lang")

    assert tuple(default.get(f"{W}{slot}") for slot in ("val", "eastAsia", "bidi")) == slots


def test_each_style_stands_once_and_builds_on_one_that_is_there() -> None:
    styles = styles_of()
    ids = [style.get(f"{W}styleId") for style in found(styles, "style")]

    assert len(set(ids)) == len(ids)
    assert {*values(styles, "style/basedOn"), *values(styles, "style/next")} <= set(ids)


def test_our_own_styles_are_marked_as_custom_and_word_s_are_not() -> None:
    for style in found(styles_of(), "style"):
        (name,) = values(style, "name")
        assert (style.get(f"{W}customStyle") == "1") == name.startswith("Brief ")


def test_links_and_note_marks_have_their_look_from_a_style() -> None:
    styles = {style.get(f"{W}styleId"): style for style in found(styles_of(), "style")}

    assert values(styles["Hyperlink"], "rPr/color") == ["123F7D"]
    assert values(styles["BriefNoteMark"], "rPr/vertAlign") == ["superscript"]
