from msgspec.structs import replace

from briefgen.export.margin_notes import document_with_comments
from briefgen.model.document import (
    Contents,
    ContentsEntry,
    Document,
    Heading,
    NoteList,
    Paragraph,
    Text,
)
from briefgen.model.document_text import inline_text
from tests.support.noted_document import noted_document


def headings(document: Document) -> list[str]:
    return [inline_text(one.inlines) for one in document.blocks if isinstance(one, Heading)]


def test_the_heading_over_comments_goes_with_its_entry_in_the_contents() -> None:
    noted = noted_document("margin")
    entries = tuple(
        ContentsEntry(level=1, inlines=(Text(text=anchor),), target=anchor)
        for anchor in ("heading-1", "heading-2")
    )
    contents = Contents(heading=(Text(text="Contents"),), entries=entries)
    document = replace(noted, blocks=(contents, *noted.blocks))

    found = document_with_comments(document)

    assert headings(found) == ["Talks1"]
    (kept,) = [one for one in found.blocks if isinstance(one, Contents)]
    assert [entry.target for entry in kept.entries] == ["heading-1"]
    assert any(isinstance(one, NoteList) for one in found.blocks)


def test_the_heading_over_other_notes_stays() -> None:
    for document in (noted_document("end"), noted_document("foot")):
        assert document_with_comments(document) is document


def test_the_heading_stays_where_something_else_stands_below_it() -> None:
    noted = noted_document("margin")
    more = Paragraph(inlines=(Text(text="more"),))
    document = replace(noted, blocks=(*noted.blocks[:-1], more, noted.blocks[-1]))

    assert document_with_comments(document) is document


def test_the_heading_stays_over_a_note_without_a_mark() -> None:
    noted = noted_document("margin")
    document = replace(noted, blocks=noted.blocks[-2:])

    assert document_with_comments(document) is document
