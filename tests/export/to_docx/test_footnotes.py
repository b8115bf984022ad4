"""Notes at the foot of pages as Word's own."""

import pytest
from lxml import etree

from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import Document, NoteList
from briefgen.model.exported import ExportOptions
from tests.support.docx_lint import lint
from tests.support.docx_render import (
    STAMP,
    R,
    W,
    all_paragraph_texts,
    docx_of,
    font_catalogue,
    found,
    members,
    part,
    plain_style,
    values,
)
from tests.support.docx_text import document_paragraphs
from tests.support.noted_document import ADDRESS, noted_document
from tests.support.office_making import office_template

BODY, NOTES = "word/document.xml", "word/footnotes.xml"


def instructions(root: etree._Element) -> list[str]:
    return [(one.text or "").strip() for one in root.iter(f"{W}instrText")]


def test_a_document_without_footnotes_has_no_part_for_them() -> None:
    data = docx_of(noted_document("end"))

    assert NOTES not in members(data)
    assert not found(part(data, "word/settings.xml"), "footnotePr")


def test_each_note_is_referred_to_once_and_later_marks_repeat_its_number() -> None:
    data = docx_of(noted_document("foot"))

    body = part(data, BODY)
    assert [one.get(f"{W}id") for one in body.iter(f"{W}footnoteReference")] == list("12345")
    assert instructions(body) == ["NOTEREF mark_3 \\f \\h", "NOTEREF mark_4 \\f \\h"]
    assert all_paragraph_texts(data) == document_paragraphs(noted_document("foot"))
    assert lint(data) == []


def test_the_part_holds_the_two_separators_and_the_settings_name_them() -> None:
    data = docx_of(noted_document("foot"))

    notes, settings = part(data, NOTES), part(data, "word/settings.xml")
    kinds = {one.get(f"{W}id"): one.get(f"{W}type") for one in notes.iter(f"{W}footnote")}
    assert kinds == {
        "-1": "separator", "0": "continuationSeparator", **dict.fromkeys("12345")
    }  # fmt: skip
    assert [one.get(f"{W}id") for one in found(settings, "footnotePr/footnote")] == ["-1", "0"]


def test_notes_and_references_have_the_styles_word_knows() -> None:
    data = docx_of(noted_document("foot"))

    styles = {
        style.get(f"{W}styleId"): values(style, "name")[0]
        for style in part(data, "word/styles.xml").iter(f"{W}style")
    }
    assert set(values(part(data, NOTES), "footnote/p/pPr/pStyle")) == {"FootnoteText"}
    assert styles["FootnoteText"] == "footnote text"
    assert styles["FootnoteReference"] == "footnote reference"
    references = [one.getparent() for one in part(data, BODY).iter(f"{W}footnoteReference")]
    assert {style for run in references for style in values(run, "rPr/rStyle")} == {
        "FootnoteReference"
    }


def test_an_address_in_a_note_is_a_link_of_that_part() -> None:
    data = docx_of(noted_document("foot"))

    links = part(data, "word/_rels/footnotes.xml.rels")
    assert {one.get("Target") for one in links} == {ADDRESS}
    ids = {one.get(f"{R}id") for one in part(data, NOTES).iter(f"{W}hyperlink")}
    assert ids == {one.get("Id") for one in links}


def test_labels_that_word_would_count_otherwise_stand_as_marks_of_their_own() -> None:
    document = noted_document("foot", labels="abcde")

    data = docx_of(document)

    references = list(part(data, BODY).iter(f"{W}footnoteReference"))
    assert {one.get(f"{W}customMarkFollows") for one in references} == {"1"}
    assert not list(part(data, NOTES).iter(f"{W}footnoteRef"))
    assert [text for text in all_paragraph_texts(data) if "Courier 1" in text] == [
        "a \tCourier 1. address"
    ]
    assert lint(data) == []


def test_a_note_without_a_mark_stands_where_the_list_is() -> None:
    notes = noted_document("foot").blocks[-1]
    assert isinstance(notes, NoteList)

    data = docx_of(Document(title="T", blocks=(notes,)))

    assert NOTES not in members(data)
    assert all_paragraph_texts(data)[0] == "1\tCourier 1. address"


@pytest.mark.parametrize("place", ["foot", "margin"])
def test_an_office_template_gives_its_styles_to_notes_too(place: str) -> None:
    document = noted_document(place)  # type: ignore[arg-type]  # one of the places
    options = ExportOptions(stamp=STAMP, template=office_template())

    data = document_to_docx(
        document, style=plain_style(), fonts=font_catalogue(), options=options
    ).data

    assert lint(data) == []
    assert all_paragraph_texts(data) == document_paragraphs(document)
