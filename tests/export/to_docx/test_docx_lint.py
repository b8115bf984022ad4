"""The lint itself: each check must find what it looks for."""

import pytest

from briefgen.model.document import NotePlace
from tests.support.docx_lint import lint, lint_parts
from tests.support.docx_render import docx_of, members
from tests.support.noted_document import noted_document
from tests.support.rich_document import rich_document

BODY = "word/document.xml"


def test_the_rich_document_has_no_problem() -> None:
    assert lint(docx_of(rich_document())) == []


@pytest.mark.parametrize(
    ("part", "old", "new", "problem"),
    [
        (
            "[Content_Types].xml",
            "/word/fontTable.xml",
            "/word/x.xml",
            "fontTable.xml has no content",
        ),
        ("word/_rels/document.xml.rels", "styles.xml", "x.xml", "word/x.xml does not exist"),
        (BODY, 'r:id="rIdLink1"', 'r:id="rId99"', "relation rId99 does not exist"),
        (BODY, 'w:name="note_1"', 'w:name="note_9"', "the anchor note_1 has no bookmark"),
        (BODY, 'w:name="note_2"', 'w:name="note_1"', "bookmark name note_1 is used twice"),
        (BODY, '<w:bookmarkEnd w:id="1"/>', "", "bookmark 1 is not closed"),
        ("word/footer3.xml", 'w:fldCharType="end"', 'w:fldCharType="begin"', "not balanced"),
        (BODY, 'w:pStyle w:val="Title"', 'w:pStyle w:val="Titel"', "style Titel is not defined"),
        (
            "word/styles.xml",
            'w:styleId="Quote"',
            'w:styleId="Title"',
            "style Title is defined twice",
        ),
        (BODY, 'w:numId w:val="3"', 'w:numId w:val="7"', "numbering 7 is not defined"),
        (
            "word/numbering.xml",
            'w:num w:numId="2"',
            'w:num w:numId="1"',
            "numbering 1 is defined twice",
        ),
        (
            BODY,
            'w:tblCaption w:val="Participants"',
            'w:tblCaption w:val=""',
            "no title or description",
        ),
        (BODY, "<w:tblHeader/>", "", "has heads, but no row repeats"),
        (BODY, '<w:gridSpan w:val="3"/>', "", "a row has 1 columns of 3"),
        (BODY, "</w:p></w:tc>", "</w:p><w:tbl/></w:tc>", "a cell does not end in a paragraph"),
        (BODY, "<w:sectPr>", "<w:tbl/><w:sectPr>", "a table is not followed by a paragraph"),
        (BODY, "<w:sectPr>", "<w:p/><w:sectPr>", "an empty paragraph"),
        (BODY, 'w:val="Heading2"', 'w:val="Heading1"', "level 3 follows one of level 1"),
        ("word/styles.xml", 'w:lang w:val="en"', 'w:lang w:val=""', "no language"),
        ("docProps/core.xml", "dc:subject>", "dc:creator>", "name somebody: creator"),
    ],
)
def test_a_fault_is_found(part: str, old: str, new: str, problem: str) -> None:
    parts = members(docx_of(rich_document()))
    text = parts[part].decode()
    assert old in text

    parts[part] = text.replace(old, new).encode()

    assert any(problem in found for found in lint_parts(parts))


NOTES, COMMENTS, SETTINGS = "word/footnotes.xml", "word/comments.xml", "word/settings.xml"


@pytest.mark.parametrize(
    ("place", "part", "old", "new", "problem"),
    [
        ("foot", BODY, "NOTEREF mark_3", "NOTEREF mark_99", "NOTEREF has no bookmark mark_99"),
        ("foot", BODY, '<w:footnoteReference w:id="2"/>', "", "footnote 2 is referred to 0 times"),
        ("foot", BODY, 'Reference w:id="2"', 'Reference w:id="9"', "footnote 9 does not exist"),
        ("foot", NOTES, 'w:footnote w:id="2"', 'w:footnote w:id="1"', "two footnotes have one id"),
        ("foot", NOTES, 'w:type="separator" w:id="-1"', 'w:id="-1"', "separators of footnotes"),
        ("foot", SETTINGS, '<w:footnote w:id="0"/>', "", "the settings name ['-1']"),
        ("foot", SETTINGS, "footnotePr", "endnotePr", "do not name the separators before compat"),
        ("margin", COMMENTS, 'w:id="1"', 'w:id="0"', "two comments have one id"),
        ("margin", BODY, '<w:commentRangeEnd w:id="1"/>', "", "commentRangeEnd: ['0', '2'"),
        ("margin", COMMENTS, ' w:initials="bg"', "", "lacks author, initials or date"),
    ],
)
def test_a_broken_note_is_found(
    place: NotePlace, part: str, old: str, new: str, problem: str
) -> None:
    parts = members(docx_of(noted_document(place)))
    text = parts[part].decode()
    assert old in text

    problems = lint_parts({**parts, part: text.replace(old, new).encode()})

    assert any(problem in one for one in problems), problems


def test_footnotes_without_their_part_are_found() -> None:
    parts = members(docx_of(noted_document("foot")))
    parts.pop(NOTES)

    assert "footnote 1 has no part" in lint_parts(parts)
