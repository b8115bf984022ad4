"""Notes in the margin as Word comments."""

from io import BytesIO

import docx
from lxml import etree

from briefgen.model.document import Document, NoteList, NoteMark, Paragraph, Text
from tests.support.docx_lint import lint
from tests.support.docx_render import (
    STAMP,
    W,
    all_paragraph_texts,
    docx_of,
    members,
    part,
    values,
)
from tests.support.docx_text import document_paragraphs
from tests.support.noted_document import ADDRESS, noted_document

BODY, COMMENTS = "word/document.xml", "word/comments.xml"


def anchored(body: etree._Element) -> list[str]:
    """Give the words that each comment stands at."""
    texts: dict[str, str] = {}
    opened: list[str] = []
    for element in body.iter():
        key = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            opened.append(key)
            texts[key] = ""
        elif element.tag == f"{W}commentRangeEnd":
            opened.remove(key)
        elif element.tag == f"{W}t":
            for one in opened:
                texts[one] += element.text or ""
    return list(texts.values())


def test_each_mark_becomes_a_comment_at_the_words_it_stands_for() -> None:
    data = docx_of(noted_document("margin"))

    assert anchored(part(data, BODY)) == [
        "Talks", "herring", "herring", "cod", "item", "Day", "Monday"
    ]  # fmt: skip
    assert all_paragraph_texts(data) == document_paragraphs(noted_document("margin"))
    assert lint(data) == []


def test_a_comment_is_by_briefgen_at_the_moment_of_the_export() -> None:
    comments = list(docx.Document(BytesIO(docx_of(noted_document("margin")))).comments)

    assert {(one.author, one.initials, one.timestamp) for one in comments} == {
        ("briefgen", "bg", STAMP)
    }
    assert comments[0].text == "Courier 1. address"


def test_comments_have_the_styles_word_knows() -> None:
    data = docx_of(noted_document("margin"))

    names = {
        style.get(f"{W}styleId"): values(style, "name")[0]
        for style in part(data, "word/styles.xml").iter(f"{W}style")
    }
    assert names["CommentReference"] == "annotation reference"
    assert names["CommentText"] == "annotation text"
    assert set(values(part(data, COMMENTS), "comment/p/pPr/pStyle")) == {"CommentText"}


def test_an_address_in_a_comment_is_a_link_of_that_part() -> None:
    links = part(docx_of(noted_document("margin")), "word/_rels/comments.xml.rels")

    assert {one.get("Target") for one in links} == {ADDRESS}


def comment_at(*inlines: Text | NoteMark) -> list[str]:
    notes = noted_document("margin").blocks[-1]
    assert isinstance(notes, NoteList)
    blocks = (Paragraph(inlines=inlines), NoteList(notes=notes.notes[:1], place="margin"))
    return anchored(part(docx_of(Document(title="T", blocks=blocks)), BODY))


def test_a_mark_without_words_of_its_own_stands_at_the_words_before_it() -> None:
    mark = NoteMark(label="1", note="note-1", origins=("f-z",))

    assert comment_at(Text(text="Who"), Text(text="When"), mark) == ["When"]
    assert comment_at(mark, Text(text="after")) == [""]


def test_the_space_between_two_comments_goes_and_words_between_them_stay() -> None:
    mark = NoteMark(label="1", note="note-1", origins=("f-a",))
    words = Text(text="cod", origins=("f-a",))

    assert comment_at(words, mark, Text(text=" and "), mark) == ["cod", "cod and "]
    assert comment_at(words, mark, Text(text="\N{NO-BREAK SPACE}"), mark) == ["cod", "cod"]


def test_without_marks_there_is_no_part_for_comments() -> None:
    notes = noted_document("margin").blocks[-1]

    data = docx_of(Document(title="T", blocks=(notes,)))

    assert COMMENTS not in members(data)
    assert all_paragraph_texts(data)[0] == "1\tCourier 1. address"
