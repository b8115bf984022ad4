"""Marks and the numbers of notes lead to each other."""

from briefgen.export.to_docx.note_marks import bookmark_name, mark_bookmark
from tests.support.docx_lint import lint
from tests.support.docx_render import W, docx_of, found, part
from tests.support.noted_document import noted_document


def test_marks_and_numbers_of_notes_at_the_end_lead_to_each_other() -> None:
    data = docx_of(noted_document("end"))

    body = part(data, "word/document.xml")
    anchors = [one.get(f"{W}anchor") for one in found(body, ".//hyperlink")]
    to_notes = [one for one in anchors if one and one.startswith("note_")]
    to_marks = [one for one in anchors if one and one.startswith("mark_")]
    assert to_notes == [bookmark_name(number) for number in (1, 2, 3, 1, 4, 5, 2)]
    # The heading has a bookmark, too, and the sources another.
    assert to_marks == [mark_bookmark(number) for number in range(8, 13)]
    assert lint(data) == []


def test_the_first_mark_of_each_note_has_the_bookmark() -> None:
    body = part(docx_of(noted_document("foot")), "word/document.xml")

    names = [one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart")]
    marks = [name for name in names if name and name.startswith("mark_")]
    assert marks == [mark_bookmark(number) for number in range(3, 8)]
