from io import BytesIO
from zipfile import ZipFile

from briefgen.export.filled_lines import filled_style, is_mostly_chinese
from briefgen.export.registry import render
from briefgen.model.document import Document, Paragraph, Text
from tests.support.pdf_making import OPTIONS, plain_style, shipped_fonts

CHINESE, ENGLISH = "双方同意每年举行两次会议。", "The parties meet twice a year."


def saying(*texts: str, language: str = "zh") -> Document:
    blocks = tuple(Paragraph(inlines=(Text(text=text),)) for text in texts)
    return Document(title="T", language=language, blocks=blocks)


def edges(document: Document) -> dict[str, str]:
    paragraphs = filled_style(plain_style(), document).paragraphs
    return {role: paragraphs[role].align for role in ("body", "note", "cell", "heading1")}


def test_running_text_of_a_chinese_document_fills_its_lines() -> None:
    assert edges(saying(CHINESE)) == {
        "body": "justify",
        "note": "justify",
        "cell": "start",
        "heading1": "start",
    }


def test_other_documents_keep_the_edge_of_the_house_style() -> None:
    assert filled_style(plain_style(), saying(CHINESE, language="en")) == plain_style()
    assert filled_style(plain_style(), saying(ENGLISH, ENGLISH, CHINESE[:3])) == plain_style()


def test_a_text_is_chinese_by_the_room_that_its_characters_take() -> None:
    assert is_mostly_chinese("会议 Ann")
    assert not is_mostly_chinese("会 Anna")
    assert not is_mostly_chinese("2031")


def test_both_formats_fill_lines() -> None:
    word, other = (
        render(saying(text), "docx", style=plain_style(), fonts=shipped_fonts(), options=OPTIONS)
        for text in (CHINESE, ENGLISH)
    )

    assert '<w:jc w:val="both"/>' in styles_of(word.data)
    assert '<w:jc w:val="both"/>' not in styles_of(other.data)


def styles_of(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as package:
        return package.read("word/styles.xml").decode()
