from datetime import date

import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate
from briefgen.reading.word_document import read_word_document
from tests.support.source_files import docx_of, word_paragraphs, word_part, zip_of

TALKS = word_paragraphs(["Talks in Port Aldren."])


def text_of(data: bytes) -> str:
    return read_word_document(data, file_name="a.docx").source.text


def test_paragraphs_are_read_in_order() -> None:
    assert text_of(docx_of(word_paragraphs(["One ", "", "Two"]))) == "One\n\nTwo"


def test_the_properties_tell_title_author_language_and_a_hint_of_the_day() -> None:
    properties = (
        "<dc:title>Talks</dc:title><dc:creator>Ann</dc:creator><dc:language>en-GB</dc:language>"
        "<dcterms:created>2024-05-03T10:00:00Z</dcterms:created>"
    )

    read = read_word_document(docx_of(TALKS, properties=properties), file_name="a.docx")

    source = read.source
    assert (source.title, source.author, source.language) == ("Talks", "Ann", "en")
    assert source.document_date == DocumentDate(value=date(2024, 5, 3), how="inferred")
    assert (source.reader, source.reader_version) == ("docx", "3")


def test_notes_stand_behind_the_text_and_heads_and_feet_apart() -> None:
    note = f'<w:footnote w:id="1">{word_paragraphs(["See the treaty."])}</w:footnote>'
    line = f'<w:footnote w:type="separator">{word_paragraphs(["---"])}</w:footnote>'
    parts = {
        "footnotes": word_part("footnotes", line + note),
        "endnotes": word_part("endnotes", note.replace("footnote", "endnote")),
        "header1": word_part("hdr", word_paragraphs(["Ministry"])),
    }

    assert text_of(docx_of(TALKS, parts=parts)) == (
        "Talks in Port Aldren.\n\nSee the treaty.\n\nSee the treaty."
    )


def test_heads_and_feet_are_read_where_they_are_the_only_text() -> None:
    parts = {
        "header1": word_part("hdr", word_paragraphs(["Ministry"])),
        "header2": word_part("hdr", word_paragraphs(["Ministry"])),
        "footer1": word_part("ftr", word_paragraphs(["Port Aldren"])),
    }

    assert text_of(docx_of("", parts=parts)) == "Ministry\n\nPort Aldren"


def test_parts_that_are_named_but_missing_are_passed_over() -> None:
    parts = {"footnotes": "", "endnotes": "", "header1": "", "styles": ""}

    assert text_of(docx_of(TALKS, parts=parts)) == "Talks in Port Aldren."
    with pytest.raises(InputError, match=r"a.docx: holds no text"):
        text_of(docx_of("", parts=parts))


def test_a_document_without_properties_is_read() -> None:
    relationships = (
        '<Relationships><Relationship Type="x/officeDocument" Target="/word/a.xml"/>'
        '<Relationship Type="x/officeDocument" Target="http://x" TargetMode="External"/>'
        "</Relationships>"
    )
    document = word_part("document", f"<w:body>{TALKS}</w:body>")
    data = zip_of({"_rels/.rels": relationships, "word/a.xml": document})

    source = read_word_document(data, file_name="a.docx").source

    assert (source.text, source.title, source.document_date) == ("Talks in Port Aldren.", "", None)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (zip_of({"word/document.xml": "<a/>"}), "a.docx: is cut off or damaged."),
        (docx_of("<w:p>"), "a.docx: is cut off or damaged."),
        (docx_of("<w:x>" * 300 + "</w:x>" * 300), "a.docx: its elements are nested too deep."),
        (
            zip_of({"_rels/.rels": '<Relationships><a Type="/officeDocument" Target="a"/></Rela'}),
            "a.docx: is cut off or damaged.",
        ),
        (
            zip_of(
                {
                    "_rels/.rels": '<Rels><a Type="/officeDocument" Target="../../etc/passwd"/>'
                    "</Rels>"
                }
            ),
            "a.docx: holds no text. Give a file with the article in it.",
        ),
    ],
)
def test_damaged_documents_are_told(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        text_of(data)

    assert str(fault.value).startswith(message)
