from datetime import date

import pytest

from briefgen.errors import InputError
from briefgen.model.source import DocumentDate
from briefgen.reading.open_document import read_open_document
from tests.support.source_files import odt_of, odt_paragraphs, zip_of

TALKS = odt_paragraphs(["Talks in Port Aldren."])
HEADER = (
    "<root><office:master-styles><style:header><text:p>Ministry</text:p></style:header>"
    "<style:header><text:p>Ministry</text:p></style:header></office:master-styles></root>"
)


def text_of(data: bytes) -> str:
    return read_open_document(data, file_name="a.odt").source.text


def test_what_a_named_style_hides_is_not_read_nor_what_is_made_after_it() -> None:
    named = (
        '<root><style:style style:name="Ghost"><style:text-properties text:display="none"/>'
        '</style:style><style:style style:name="Shown" style:parent-style-name="Ghost">'
        '<style:text-properties text:display="true"/></style:style></root>'
    )
    made = '<style:style style:name="P1" style:parent-style-name="Ghost"/>'
    paragraphs = "".join(
        f'<text:p text:style-name="{style}">{style}</text:p>' for style in ("Ghost", "P1", "Shown")
    )

    data = odt_of(paragraphs, styles=made, more={"styles.xml": named})

    assert text_of(data) == "Shown"


def test_the_properties_tell_title_author_language_and_a_hint_of_the_day() -> None:
    meta = (
        "<dc:title>Talks</dc:title><meta:initial-creator>Ann</meta:initial-creator>"
        "<dc:creator>Bob</dc:creator><dc:language>fr-CH</dc:language>"
        "<meta:creation-date>2024-05-03T10:00:00</meta:creation-date>"
    )

    source = read_open_document(odt_of(TALKS, meta=meta), file_name="a.odt").source

    assert (source.title, source.author, source.language) == ("Talks", "Ann", "fr")
    assert source.document_date == DocumentDate(value=date(2024, 5, 3), how="inferred")
    assert (source.reader, source.reader_version) == ("odt", "3")


def test_a_document_without_properties_is_read() -> None:
    content = (
        '<office:c xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>Talks</text:p>'
        "</office:text></office:body></office:c>"
    )

    source = read_open_document(zip_of({"content.xml": content}), file_name="a.odt").source

    assert (source.text, source.title) == ("Talks", "")


def test_heads_and_feet_are_read_where_they_are_the_only_text() -> None:
    assert text_of(odt_of(TALKS, more={"styles.xml": HEADER})) == "Talks in Port Aldren."
    assert text_of(odt_of("", more={"styles.xml": HEADER})) == "Ministry"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            odt_of(TALKS, more={"META-INF/manifest.xml": "<m><encryption-data/></m>"}),
            "a.odt: is protected by a password.",
        ),
        (zip_of({"mimetype": "x"}), "a.odt: is cut off or damaged."),
        (odt_of(""), "a.odt: holds no text."),
        (odt_of("<text:p>"), "a.odt: is cut off or damaged."),
    ],
)
def test_damaged_and_protected_documents_are_told(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        text_of(data)

    assert str(fault.value).startswith(message)
