"""Text and lengths on their way into XML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefgen.export.to_docx.markup import (
    admissible,
    colour,
    escape,
    group,
    half_points,
    language_property,
    millimetre_twips,
    twips,
    value,
)


@given(st.text(st.characters(exclude_characters="\r")))
def test_any_text_comes_back_from_xml_as_far_as_xml_can_hold_it(text: str) -> None:
    written = f'<a b="{escape(text)}">{escape(text)}</a>'

    element = etree.fromstring(written)

    assert (element.text or "") == admissible(text)
    # In attributes XML itself turns tabs and line ends into spaces.
    assert element.get("b") == admissible(text).replace("\n", " ").replace("\t", " ")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x00b", "ab"),
        ("a\x0bb\x1f", "ab"),
        ("a\ud800b", "ab"),
        ("a\ufffeb\uffff", "ab"),
        ("a\tb\nc", "a\tb\nc"),
        ("𝄞 é 王", "𝄞 é 王"),
    ],
)
def test_characters_outside_xml_are_dropped(text: str, kept: str) -> None:
    assert admissible(text) == kept


def test_metacharacters_are_escaped() -> None:
    assert escape('<a & "b">') == "&lt;a &amp; &quot;b&quot;&gt;"
    assert value("name", 'a"b') == '<w:name w:val="a&quot;b"/>'


def test_a_number_and_a_truth_are_told_apart() -> None:
    assert [value("b", 1), value("b", True), value("b", "1")] == [
        '<w:b w:val="1"/>',
        '<w:b w:val="True"/>',
        '<w:b w:val="1"/>',
    ]


def test_a_group_without_parts_is_not_written() -> None:
    assert group("pPr", ["", ""]) == ""
    assert group("pPr", ["<w:keepNext/>"]) == "<w:pPr><w:keepNext/></w:pPr>"


def test_lengths_become_word_s_units() -> None:
    assert (twips(2.5), half_points(9.5), millimetre_twips(25.4)) == (50, 19, 1440)
    assert colour("#12ab9f") == "12AB9F"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("fr", '<w:lang w:val="fr-FR"/>'),
        ("fr-CA", '<w:lang w:val="fr-CA"/>'),
        ("zh-Hans", '<w:lang w:val="zh-Hans" w:eastAsia="zh-Hans"/>'),
        ("AR", '<w:lang w:val="ar-SA" w:bidi="ar-SA"/>'),
        ("x-y", '<w:lang w:val="x-y"/>'),
    ],
)
def test_a_language_stands_in_the_slot_of_its_script(language: str, written: str) -> None:
    assert language_property(language) == written
