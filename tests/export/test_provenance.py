"""Every way to show sources, in every type of brief: sound files that say the same."""

import pytest
from msgspec.structs import replace

from briefgen.compose.compose import compose
from briefgen.export.registry import render
from briefgen.model.brief import Provenance
from briefgen.model.document import Document, Heading, NoteList
from briefgen.model.document_text import inline_text
from briefgen.reference.recipes import load_recipe
from tests.export.test_same_text import docx_by_origin, pdf_by_origin, without_furniture
from tests.support.docx_lint import lint
from tests.support.docx_render import all_paragraph_texts, part
from tests.support.docx_text import marks_of, without_marks
from tests.support.dossier_composing import english, plain_scheme
from tests.support.full_dossier import BRIEF_TYPES, TERMS, full_brief, full_dossier
from tests.support.pdf_making import OPTIONS, pdf_of, plain_style, shipped_fonts
from tests.support.pdf_reading import annotations, open_pdf

DISPLAYS: tuple[Provenance, ...] = ("notes", "footnotes", "annex", "comments")


def composed(brief_type: str, display: Provenance) -> Document:
    return compose(
        full_dossier(),
        replace(full_brief(brief_type), provenance=display),
        recipe=load_recipe(brief_type),
        labels=english(),
        scheme=plain_scheme(),
        terms=TERMS,
    ).document


def word_file(document: Document) -> bytes:
    return render(
        document, "docx", style=plain_style(), fonts=shipped_fonts(), options=OPTIONS
    ).data


@pytest.mark.parametrize("display", DISPLAYS)
@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_both_files_say_the_same_of_each_origin_and_the_word_file_is_sound(
    brief_type: str, display: Provenance
) -> None:
    document = without_furniture(composed(brief_type, display))

    in_docx, in_pdf = docx_by_origin(document), pdf_by_origin(document)

    assert in_docx.keys() == in_pdf.keys()
    assert {one for one in in_docx if in_docx[one] != in_pdf[one]} == set()
    assert lint(word_file(document)) == []


@pytest.mark.parametrize("display", DISPLAYS)
@pytest.mark.parametrize("brief_type", BRIEF_TYPES)
def test_notes_count_in_the_order_in_which_word_counts_them(
    brief_type: str, display: Provenance
) -> None:
    document = composed(brief_type, display)

    first = list(dict.fromkeys(mark.label for mark in marks_of(document)))
    assert first == [str(at) for at in range(1, len(first) + 1)]


@pytest.mark.parametrize("display", DISPLAYS)
def test_every_mark_of_a_pdf_and_every_number_of_a_note_is_a_link(display: Provenance) -> None:
    document = composed("meeting-brief", display)
    notes = [note for one in document.blocks if isinstance(one, NoteList) for note in one.notes]

    with open_pdf(pdf_of(document).data) as pdf:
        inside = [item for _, item in annotations(pdf) if "/Dest" in item]

    assert len(inside) == len(marks_of(document)) + len(notes)


def test_the_word_file_with_comments_has_no_section_of_sources() -> None:
    document = composed("briefing-book", "comments")
    notes = {mark.note for mark in marks_of(document)}
    own = [
        inline_text(without_marks(one.inlines, notes))
        for one in document.blocks
        if isinstance(one, Heading)
    ]
    (heading,) = [one for one in own if "Sources" in one]

    texts = all_paragraph_texts(word_file(document))

    assert heading not in texts
    assert [one for one in own if one != heading and one not in texts] == []
    assert len(list(part(word_file(document), "word/comments.xml"))) == len(marks_of(document))


def test_an_annex_of_a_dossier_quotes_only_facts_that_are_ticked() -> None:
    dossier = full_dossier()
    facts = {fact.id: fact for fact in dossier.facts}
    document = composed("briefing-book", "annex")

    (listed,) = [one for one in document.blocks if isinstance(one, NoteList)]

    for note in listed.notes:
        words = inline_text(note.inlines)
        cited = {
            origin for mark in marks_of(document) if mark.note == note.id for origin in mark.origins
        }
        assert any(facts[origin].text.strip("“”") in words for origin in cited), words
