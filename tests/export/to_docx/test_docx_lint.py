"""The lint itself: each check must find what it looks for."""

import pytest
from msgspec.structs import replace

from briefgen.export.to_docx.writer import document_to_docx
from briefgen.model.document import NotePlace
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import Logo, LogoPicture
from tests.support.docx_lint import CHECKS, Check, lint_parts
from tests.support.docx_render import STAMP, docx_of, font_catalogue, members, plain_style
from tests.support.noted_document import noted_document
from tests.support.png_making import png
from tests.support.rich_document import rich_document

BODY = "word/document.xml"


FAULTS = [
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
    ("word/styles.xml", 'w:lang w:val="en-GB"', 'w:lang w:val=""', "no language"),
    ("docProps/core.xml", "dc:subject>", "dc:creator>", "name somebody: creator"),
    ("docProps/core.xml", "Fisheries talks with Norland", "", "the properties have no title"),
    (
        "word/styles.xml",
        'w:lang w:val="en-GB"',
        'w:lang w:val="English"',
        "'English' is no language",
    ),
    ("word/styles.xml", ' w:eastAsia="zh-CN"', "", "not name a language for each script"),
    (
        BODY,
        '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>',
        '<w:rPr><w:rStyle w:val="Strong"/><w:lang w:val="zh"/></w:rPr>',
        "words in 'zh' are not so in the slot eastAsia",
    ),
    (
        BODY,
        '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>',
        '<w:rPr><w:rStyle w:val="Strong"/><w:lang w:val="ar" w:bidi="ar"/></w:rPr>',
        "words in 'ar' do not run from right to left",
    ),
    (
        BODY,
        "<w:trPr><w:cantSplit/></w:trPr>",
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        "all rows of a table are heads",
    ),
    (BODY, "<w:tblHeader/></w:trPr>", "</w:trPr>", "has no head, neither a row nor a column"),
    (BODY, "<w:pPr><w:pStyle", "<w:pPr><w:framePr/><w:pStyle", "framePr puts something beside"),
    (BODY, "<w:tblPr><w:tblStyle", "<w:tblPr><w:tblpPr/><w:tblStyle", "tblpPr puts something"),
    (BODY, "</w:tcPr><w:p>", "</w:tcPr><w:tbl/><w:p>", "a table stands in a table"),
    (BODY, "courier.example/talks</w:t>", "here</w:t>", "a link says only 'here'"),
    (BODY, "courier.example/talks</w:t>", "</w:t>", "a link has no words"),
    (BODY, ">Settle the quota for herring <", ">Settle  the quota<", "spaces in a row"),
    (BODY, "<w:br/>", "<w:br/><w:br/>", "line breaks in a row"),
    (BODY, ">Contents</w:t>", "> </w:t>", "a paragraph of blanks"),
    (BODY, "<w:cantSplit/>", "", "may part over two pages"),
    (
        BODY,
        '<w:pStyle w:val="BodyText"/>',
        '<w:pStyle w:val="BodyText"/><w:spacing w:after="9"/>',
        "direct formatting: spacing",
    ),
    (BODY, '<w:rStyle w:val="Strong"/>', "<w:b/>", "direct formatting: b"),
    (BODY, "PAGEREF _Toc00000003", "PAGEREF _Toc00000099", "_Toc00000099, which is no bookmark"),
    ("word/header2.xml", "Brief Section Title", "Brief Title", "a style that nothing has"),
    ("word/footer3.xml", "<w:t>1</w:t>", "", "PAGE shows nothing"),
    ("word/header1.xml", 'descr="Harbour board"', 'descr=""', "no alternative text"),
]


NOTES, COMMENTS, SETTINGS = "word/footnotes.xml", "word/comments.xml", "word/settings.xml"
NOTE_FAULTS: list[tuple[NotePlace, str, str, str, str]] = [
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
]


@pytest.fixture(scope="module")
def sound() -> dict[str, bytes]:
    """Give the parts of the rich document with a logo."""
    logo = Logo(file="harbour.png", text="Harbour board")
    options = ExportOptions(stamp=STAMP, logo=LogoPicture(png=png(4, 2), width=4, height=2))
    return members(
        document_to_docx(
            rich_document(),
            style=replace(plain_style(), logo=logo),
            fonts=font_catalogue(),
            options=options,
        ).data
    )


def test_the_rich_document_with_a_logo_has_no_problem(sound: dict[str, bytes]) -> None:
    assert lint_parts(sound) == []


def faulty(sound: dict[str, bytes], part: str, old: str, new: str) -> dict[str, bytes]:
    """Give the parts with a fault in one of them."""
    text = sound[part].decode()
    assert old in text
    return {**sound, part: text.replace(old, new).encode()}


@pytest.mark.parametrize(("part", "old", "new", "problem"), FAULTS)
def test_a_fault_is_found(
    sound: dict[str, bytes], part: str, old: str, new: str, problem: str
) -> None:
    assert any(problem in found for found in lint_parts(faulty(sound, part, old, new)))


def test_each_check_finds_one_of_the_faults(sound: dict[str, bytes]) -> None:
    faults = [faulty(sound, part, old, new) for part, old, new, _ in FAULTS]
    for place, part, old, new, _ in NOTE_FAULTS:
        faults.append(faulty(members(docx_of(noted_document(place))), part, old, new))

    seeing = {check for parts in faults for check in CHECKS if found_by(check, parts)}

    assert [check.__name__ for check in CHECKS if check not in seeing] == []


def found_by(check: Check, members: dict[str, bytes]) -> bool:
    others = [other for other in CHECKS if other is not check]
    return bool(lint_parts(members, without=others))


@pytest.mark.parametrize(("place", "part", "old", "new", "problem"), NOTE_FAULTS)
def test_a_broken_note_is_found(
    place: NotePlace, part: str, old: str, new: str, problem: str
) -> None:
    problems = lint_parts(faulty(members(docx_of(noted_document(place))), part, old, new))

    assert any(problem in one for one in problems), problems


def test_a_head_in_the_middle_of_a_table_is_found(sound: dict[str, bytes]) -> None:
    text = sound[BODY].decode()
    last = text.rindex("<w:trPr><w:cantSplit/></w:trPr>", 0, text.index("More names may follow"))
    head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    moved = text[:last] + head + text[last + len("<w:trPr><w:cantSplit/></w:trPr>") :]

    problems = lint_parts({**sound, BODY: moved.encode()})

    assert "a row in the middle of a table repeats as its head" in problems


def test_footnotes_without_their_part_are_found() -> None:
    parts = members(docx_of(noted_document("foot")))
    parts.pop(NOTES)

    assert "footnote 1 has no part" in lint_parts(parts)
