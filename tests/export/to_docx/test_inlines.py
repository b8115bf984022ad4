"""Inlines as runs."""

import pytest
from lxml import etree

from briefgen.export.to_docx.inlines import inlines_to_docx
from briefgen.export.to_docx.markup import NAMESPACES
from briefgen.export.to_docx.runs import plain_run, text_run
from briefgen.model.document import (
    Inline,
    LineBreak,
    Link,
    Note,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    ParagraphRole,
    Text,
)
from tests.support.docx_render import W, draft_of, found, plain_style, values


def written(*inlines: Inline, role: ParagraphRole = "body", language: str = "en") -> etree._Element:
    notes = NoteList(notes=(Note(id="note-1", label="1", inlines=()),))
    look = plain_style().paragraphs[role]
    xml = inlines_to_docx(inlines, look=look, draft=draft_of(notes, language=language))
    return etree.fromstring(f"<w:p {NAMESPACES}>{xml}</w:p>")


@pytest.mark.parametrize(
    ("bold", "italic", "role", "styles"),
    [
        (False, False, "body", []),
        (True, False, "body", ["Strong"]),
        (False, True, "body", ["Emphasis"]),
        (True, True, "body", ["BriefStrongEmphasis"]),
        (True, False, "cell_head", []),
        (True, True, "cell_head", ["Emphasis"]),
        (True, True, "quote", ["Strong"]),
    ],
)
def test_emphasis_is_a_style_and_never_turns_the_paragraph_s_own_off(
    bold: bool, italic: bool, role: ParagraphRole, styles: list[str]
) -> None:
    root = written(Text(text="cod", bold=bold, italic=italic), role=role)

    assert values(root, "r/rPr/rStyle") == styles


def test_line_ends_and_tabs_inside_a_text_are_marks_of_their_own() -> None:
    root = written(Text(text="a\r\nb\rc\td"), LineBreak(), Text(text=""))

    tags = [etree.QName(child).localname for run in found(root, "r") for child in run]
    assert tags == ["t", "br", "t", "br", "t", "tab", "t", "br"]


def test_a_language_is_named_only_where_it_differs() -> None:
    root = written(Text(text="a", language="en"), Text(text="é", language="fr"), Text(text="b"))

    assert [len(found(run, "rPr/lang")) for run in found(root, "r")] == [0, 1, 0]
    assert values(root, "r/rPr/lang") == ["fr-FR"]


def test_chinese_takes_its_quotation_marks_from_the_east_asian_font() -> None:
    root = written(Text(text="“会议”", language="zh"))

    assert [fonts.get(f"{W}hint") for fonts in found(root, "r/rPr/rFonts")] == ["eastAsia"]


def test_arabic_in_an_english_brief_runs_from_right_to_left() -> None:
    root = written(Text(text="حصة", language="ar"), Text(text="quota"))

    assert [len(found(run, "rPr/rtl")) for run in found(root, "r")] == [1, 0]


def test_a_name_from_right_to_left_is_a_run_of_its_own_whatever_its_language() -> None:
    root = written(Text(text="met هاني الأحمد (Port)", bold=True))

    runs = [(run.find(f"{W}t").text, len(found(run, "rPr/rtl"))) for run in found(root, "r")]
    assert runs == [("met ", 0), ("هاني الأحمد", 1), (" (Port)", 0)]
    assert values(root, "r/rPr/rStyle") == ["Strong"] * 3


def test_latin_words_in_an_arabic_brief_do_not_run_from_right_to_left() -> None:
    root = written(
        Text(text="في Port Aldren (2031)"),
        Link(text="Courier", url="https://courier.example"),
        language="ar",
    )

    runs = [(run.find(f"{W}t").text, len(found(run, "rPr/rtl"))) for run in found(root, ".//r")]
    assert runs == [("في ", 1), ("Port Aldren", 0), (" (2031)", 1), ("Courier", 0)]


def test_the_marks_of_an_english_sentence_stay_beside_it_in_an_arabic_brief() -> None:
    root = written(Text(text="“Agreed.” ", language="en"), Text(text="نعم."), language="ar")

    shown = [text.text for text in found(root, ".//t")]
    assert shown == ["\u200e“Agreed.”\u200e\u200f ", "نعم."]


def test_an_address_becomes_a_link_only_where_word_may_follow_it() -> None:
    root = written(
        Link(text="Courier", url="https://courier.example"), Link(text="x", url="file:///x")
    )

    assert len(found(root, "hyperlink")) == 1
    assert [text.text for text in found(root, ".//t")] == ["Courier", "x"]
    assert values(root, "hyperlink/r/rPr/rStyle") == ["Hyperlink"]


def test_the_mark_of_a_note_leads_to_its_bookmark_if_there_is_one() -> None:
    root = written(NoteMark(label="1", note="note-1"), NoteMark(label="2", note="note-2"))

    assert [link.get(f"{W}anchor") for link in found(root, "hyperlink")] == ["note_1"]
    assert values(root, ".//rStyle") == ["BriefNoteMark", "BriefNoteMark"]


def test_page_numbers_are_whole_fields_with_a_value() -> None:
    root = written(PageNumber(), PageCount(), language="ar")

    kinds = [mark.get(f"{W}fldCharType") for mark in found(root, "r/fldChar")]
    assert kinds == ["begin", "separate", "end"] * 2
    assert [(one.text or "").strip() for one in found(root, "r/instrText")] == ["PAGE", "NUMPAGES"]
    assert [text.text for text in found(root, "r/t")] == ["1", "1"]
    assert len(found(root, "r/rPr/rtl")) == 10


def test_a_plain_run_has_no_properties_unless_asked() -> None:
    assert plain_run("1", draft=draft_of()) == '<w:r><w:t xml:space="preserve">1</w:t></w:r>'


def test_a_latin_name_in_arabic_words_is_not_said_to_be_arabic() -> None:
    root = written(Text(text="حصة ABC", language="ar"))

    told = [("".join(values_of(run, "t")), values_of(run, "rPr/lang")) for run in found(root, "r")]
    assert [told[0][1], told[1]] == [["ar-SA"], ("ABC", [])]


def values_of(run: etree._Element, path: str) -> list[str]:
    return [one.get(f"{W}val") or one.text or "" for one in found(run, path)]


def test_a_text_of_nothing_but_what_xml_lacks_is_no_run() -> None:
    assert text_run("\x01", properties="") == ""
    assert text_run("\x01a\tb", properties="") == (
        '<w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t xml:space="preserve">b</w:t></w:r>'
    )
