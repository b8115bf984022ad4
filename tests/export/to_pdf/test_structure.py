import msgspec
import pytest

from briefgen.export.to_pdf.structure import escaped
from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Document,
    Heading,
    Inline,
    Link,
    Note,
    NoteList,
    NoteMark,
    Paragraph,
    Text,
)
from tests.support.pdf_making import pdf_of
from tests.support.pdf_reading import annotations, elements, open_pdf, outline


def heading(level: int, text: str) -> Heading:
    return msgspec.convert(
        {"type": "heading", "level": level, "inlines": [{"type": "text", "text": text}]}, Heading
    )


def document(*blocks: Block) -> Document:
    return Document(title="T", blocks=blocks)


def paragraph(*inlines: Inline) -> Paragraph:
    return Paragraph(inlines=inlines)


def test_headings_make_the_outline() -> None:
    levels = [(1, "Purpose"), (1, "Agenda"), (2, "Herring (cod)"), (3, "Points"), (2, "Eel")]

    with open_pdf(pdf_of(document(*(heading(*one) for one in levels))).data) as pdf:
        assert outline(pdf) == levels
        assert pdf.Root.PageMode == "/UseOutlines"
        assert pdf.Root.Outlines.Count == 5


def test_a_heading_that_skips_a_level_hangs_below_the_last_one_above_it() -> None:
    blocks = [heading(3, "Points"), heading(1, "Agenda"), heading(3, "Avoid"), heading(2, "Eel")]

    with open_pdf(pdf_of(document(*blocks)).data) as pdf:
        assert outline(pdf) == [(1, "Points"), (1, "Agenda"), (2, "Avoid"), (2, "Eel")]


def test_a_document_without_headings_has_no_outline() -> None:
    with open_pdf(pdf_of(document(paragraph(Text(text="a")))).data) as pdf:
        assert "/Outlines" not in pdf.Root


def test_the_outline_leads_to_the_place_of_the_heading() -> None:
    filler = [paragraph(Text(text="line")) for _ in range(60)]

    with open_pdf(pdf_of(document(*filler, heading(1, "Last"))).data) as pdf:
        target = pdf.Root.Outlines.First.Dest
        assert target[0].objgen == pdf.pages[-1].obj.objgen
        assert target[1] == "/XYZ"
        assert float(target[3]) == pytest.approx(261.02, abs=0.5)


def test_a_link_leads_to_its_address_on_every_line_where_it_stands() -> None:
    link = Link(
        text="the decision of the coast states " * 5, url="https://courier.example/a b?c=(d)"
    )

    with open_pdf(pdf_of(document(paragraph(Text(text="See "), link))).data) as pdf:
        found = [item for _, item in annotations(pdf)]

    assert len(found) == 2
    assert {str(item.A.URI) for item in found} == {"https://courier.example/a%20b?c=(d)"}
    assert all(item.A.S == "/URI" and item.F == 4 for item in found)
    assert float(found[0].Rect[0]) > float(found[1].Rect[0])


def test_marks_and_the_numbers_of_their_notes_lead_to_each_other() -> None:
    filler = [paragraph(Text(text="line")) for _ in range(60)]
    mark = NoteMark(label="1", note="note-1")
    notes = NoteList(notes=(Note(id="note-1", label="1", inlines=(Text(text="Source"),)),))

    with open_pdf(pdf_of(document(paragraph(Text(text="a"), mark), *filler, notes)).data) as pdf:
        (page, item), (note_page, number) = annotations(pdf)
        assert (page, note_page) == (1, len(pdf.pages))
        assert item.Dest[0].objgen == pdf.pages[-1].obj.objgen
        assert number.Dest[0].objgen == pdf.pages[0].obj.objgen
        assert str(item.Contents) == str(number.Contents) == "1"


def test_a_note_without_a_mark_leads_nowhere() -> None:
    notes = NoteList(notes=(Note(id="note-1", label="1", inlines=(Text(text="Source"),)),))

    with open_pdf(pdf_of(document(paragraph(Text(text="a")), notes)).data) as pdf:
        assert list(annotations(pdf)) == []
        assert "/Link" not in {str(one.get("/S")) for one in elements(pdf)}


def test_a_mark_without_its_note_is_no_link() -> None:
    mark = NoteMark(label="1", note="note-9")

    with open_pdf(pdf_of(document(paragraph(Text(text="a"), mark))).data) as pdf:
        assert list(annotations(pdf)) == []


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/é", "https://a.example/%C3%A9"),
        ("https://a.example/%C3%A9?x=1&y=[2]#z", "https://a.example/%C3%A9?x=1&y=[2]#z"),
        ("mailto:press@a.example", "mailto:press@a.example"),
        ("https://a.example/\n(", "https://a.example/%0A("),
    ],
)
def test_an_address_becomes_ascii_and_keeps_what_is_escaped(url: str, address: str) -> None:
    assert escaped(url) == address


def test_an_entry_without_words_leads_nowhere() -> None:
    entry = ContentsEntry(level=1, inlines=(), target="quota")
    heading = Heading(level=1, inlines=(Text(text="Quota"),), anchor="quota", new_page=True)
    contents = Contents(heading=(Text(text="Contents"),), entries=(entry,))

    with open_pdf(pdf_of(Document(title="T", blocks=(contents, heading))).data) as pdf:
        assert len(pdf.pages) == 2
        assert not list(annotations(pdf))


def test_entries_of_the_contents_lead_to_their_headings() -> None:
    entry = ContentsEntry(level=1, inlines=(Text(text="Quota"),), target="quota")
    heading = Heading(level=1, inlines=(Text(text="Quota"),), anchor="quota", new_page=True)
    contents = Contents(heading=(Text(text="Contents"),), entries=(entry,))

    with open_pdf(pdf_of(Document(title="T", blocks=(contents, heading))).data) as pdf:
        ((page, link),) = annotations(pdf)
        assert (page, str(link.Contents)) == (1, "Quota")
        assert link.Dest[0].objgen == pdf.pages[1].objgen
        assert float(link.Rect[2]) - float(link.Rect[0]) > 400
        assert [one.S for one in elements(pdf)][1:6] == [
            "/TOC",
            "/Caption",
            "/TOCI",
            "/Reference",
            "/Link",
        ]
