"""The names of styles."""

from briefgen.export.to_docx.names import (
    PARAGRAPH_STYLES,
    TABLE_STYLES,
    StyleName,
    list_style,
    varied,
)
from briefgen.model.document import PARAGRAPH_ROLES, TABLE_ROLES


def test_each_role_has_a_style_of_its_own() -> None:
    assert tuple(PARAGRAPH_STYLES) == PARAGRAPH_ROLES
    assert tuple(TABLE_STYLES) == TABLE_ROLES
    ids = [name.id for name in (*PARAGRAPH_STYLES.values(), *TABLE_STYLES.values())]
    assert len(set(ids)) == len(ids)


def test_list_styles_bear_the_names_that_word_knows() -> None:
    assert list_style("Bullet", 0) == StyleName(id="ListBullet", name="List Bullet")
    assert list_style("Number", 4) == StyleName(id="ListNumber5", name="List Number 5")
    assert list_style("Number", 8) == list_style("Number", 4)


def test_a_variant_says_in_its_name_what_it_is_for() -> None:
    body = StyleName(id="BodyText", name="Body Text")

    below = varied(body, "After Table")

    assert below == StyleName(id="BodyTextAfterTable", name="Body Text After Table")
    assert varied(below, "Last").name == "Body Text After Table Last"
