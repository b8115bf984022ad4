"""The template: a sound Word file without text."""

from io import BytesIO

import docx
from msgspec.structs import replace

from briefgen.export.to_docx.template import content_types, template_bytes
from tests.support.docx_lint import lint, the_document_has_a_title
from tests.support.docx_render import font_catalogue, found, members, part, plain_style, values


def template() -> bytes:
    return template_bytes(plain_style(), fonts=font_catalogue(), language="en", width=9000)


def test_the_template_is_sound_and_opens_empty() -> None:
    assert lint(template(), without=[the_document_has_a_title]) == []
    assert docx.Document(BytesIO(template())).paragraphs == []


def test_the_template_holds_nothing_that_was_not_asked_for() -> None:
    assert sorted(members(template())) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_fonts_are_named_by_their_twins_and_fall_back_to_ours() -> None:
    fonts = part(template(), "word/fontTable.xml")

    assert values(fonts, "font/altName") == ["Liberation Sans", "Droid Sans Fallback"]


def test_content_types_are_listed_by_name() -> None:
    written = content_types({"word/b.xml": "b", "word/a.xml": "a"})

    assert written.index("/word/a.xml") < written.index("/word/b.xml")


def test_word_divides_words_where_the_house_style_does() -> None:
    plain = plain_style()
    body = replace(plain.paragraphs["body"], hyphenate="always")
    dividing = replace(plain, paragraphs={**plain.paragraphs, "body": body})
    made = template_bytes(dividing, fonts=font_catalogue(), language="en", width=9000)

    whole, divided = (part(one, "word/settings.xml") for one in (template(), made))

    assert lint(made, without=[the_document_has_a_title]) == []
    assert not found(whole, "autoHyphenation")
    assert found(divided, "autoHyphenation")
    assert values(divided, "consecutiveHyphenLimit") == ["2"]
