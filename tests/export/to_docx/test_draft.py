"""What a part gathers while it is written."""

from briefgen.export.to_docx.names import PARAGRAPH_STYLES, varied
from briefgen.model.document import Heading, Note, NoteList
from tests.support.docx_render import draft_of
from tests.support.rich_document import paragraph, words


def test_notes_are_numbered_in_their_order_for_bookmarks() -> None:
    notes = tuple(Note(id=name, label="1", inlines=(words("Courier"),)) for name in ("x y", "z"))

    draft = draft_of(paragraph(words("a")), NoteList(notes=notes))

    assert draft.bookmarks == {"x y": 1, "z": 2}


def test_headings_with_an_anchor_are_numbered_behind_the_notes() -> None:
    note = Note(id="note-1", label="1", inlines=(words("Courier"),))
    named, bare = (Heading(level=1, inlines=(words("Quota"),), anchor=one) for one in ("quota", ""))

    draft = draft_of(named, bare, NoteList(notes=(note,)))

    assert (draft.bookmarks, draft.headings) == ({"note-1": 1}, {"quota": 2})


def test_one_address_has_one_relation() -> None:
    draft = draft_of()

    keys = [
        draft.link(address)
        for address in ("https://a.example", "https://b.example", "https://a.example")
    ]

    assert keys == ["rIdLink1", "rIdLink2", "rIdLink1"]


def test_each_numbered_list_has_its_own_instance() -> None:
    draft = draft_of()

    assert [draft.number_list(0), draft.number_list(1)] == [3, 4]
    assert draft.lists == [0, 1]


def test_variants_of_styles_are_remembered() -> None:
    draft = draft_of()
    body = PARAGRAPH_STYLES["body"]

    assert draft.vary(body, "Last") == varied(body, "Last")
    assert draft.variants == {(body, "Last")}


def test_the_language_gives_the_direction() -> None:
    assert draft_of(language="ar").right_to_left
    assert not draft_of(language="zh").right_to_left
