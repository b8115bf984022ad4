"""What holds of every brief, whatever dossier it is made from."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from hypothesis import given, settings
from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.compose.nodes import CORNER
from briefgen.compose.selection import is_released, select
from briefgen.model.document import (
    Block,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    Link,
    ListBlock,
    NoteList,
    NoteMark,
    Paragraph,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text, placed_origins
from briefgen.model.dossier import Item
from briefgen.model.facts import Fact
from briefgen.model.recipe import Recipe
from briefgen.reference.recipes import load_recipe
from tests.support.document_strategy import every_inline
from tests.support.dossier_composing import english, plain_scheme
from tests.support.dossier_strategy import Case, cases, words_in

QUICK = settings(max_examples=40, deadline=None)
UNSHOWN = {"no-section", "unlikely-point", "kept-internal"}
"""What the notices are called that name items without words in the document."""


@cache
def recipe_of(brief_type: str) -> Recipe:
    return load_recipe(brief_type)


def composed(case: Case) -> Composed:
    recipe = recipe_of(case.brief.type)
    return compose(case.dossier, case.brief, recipe=recipe, labels=english(), scheme=plain_scheme())


def printed_words(document: Document) -> set[str]:
    """Give the numbered words anywhere in a document, furniture and properties too."""
    return set(re.findall(r"WQ\d+", " ".join(sorted(words_in(document)))))


def goes_in(item: Item, case: Case) -> bool:
    rejected = isinstance(item, Fact) and item.review.state == "rejected"
    released = is_released(item, case.dossier, case.brief, plain_scheme())
    return item.id in case.brief.selected and released and not rejected


@QUICK
@given(cases())
def test_every_item_that_goes_in_is_an_origin_or_named_in_a_notice(case: Case) -> None:
    result = composed(case)

    named = {id_ for notice in result.notices if notice.code in UNSHOWN for id_ in notice.ids}
    expected = {item.id for item in case.dossier.items() if goes_in(item, case)}
    assert expected <= placed_origins(result.document) | named


@QUICK
@given(cases())
def test_every_ticked_item_above_the_release_level_is_named_as_withheld(case: Case) -> None:
    notices = composed(case).notices

    scheme = plain_scheme()
    assert {id_ for one in notices if one.code == "withheld" for id_ in one.ids} == {
        item.id
        for item in case.dossier.items()
        if item.id in case.brief.selected
        and not is_released(item, case.dossier, case.brief, scheme)
    }


@QUICK
@given(cases())
def test_nothing_of_what_stays_out_occurs(case: Case) -> None:
    result = composed(case)

    out = [item for item in case.dossier.items() if not goes_in(item, case)]
    assert (
        printed_words(result.document) & {word for item in out for word in words_in(item)} == set()
    )
    assert placed_origins(result.document) & {item.id for item in out} == set()


@QUICK
@given(cases())
def test_private_notes_grounds_and_file_names_never_occur(case: Case) -> None:
    dossier = case.dossier
    private = {word for item in dossier.items() for word in (item.note, item.ground)}
    private |= {source.file_name.removesuffix(".txt") for source in dossier.sources}

    assert printed_words(composed(case).document) & private == set()


@QUICK
@given(cases())
def test_a_field_whose_facts_all_stay_out_stays_out_with_them(case: Case) -> None:
    selection = select(case.dossier, case.brief, plain_scheme())

    full, kept = words_in(case.dossier.meeting), words_in(selection.meeting)
    assert printed_words(composed(case).document) & (full - kept) == set()


@QUICK
@given(cases())
def test_every_word_is_a_label_a_date_or_a_value(case: Case) -> None:
    document = composed(case).document

    words = {
        word
        for inline in every_inline(document)
        if isinstance(inline, Text)
        for word in re.findall(r"[^\W\d_]+", re.sub(r"WQ\d+", "", inline.text))
    }
    assert words <= own_vocabulary()


@cache
def own_vocabulary() -> set[str]:
    """Give the words of the labels, the months, and the values that are no numbered words."""
    labels = " ".join(english().words.values())
    months = "January February March April May June July August September October November December"
    return {*re.findall(r"[^\W\d_]+", f"{labels} {months} Ostland Norland UTC INTERNAL RESTRICTED")}


@QUICK
@given(cases())
def test_the_same_input_gives_the_same_document(case: Case) -> None:
    assert composed(case) == composed(case)


@QUICK
@given(cases())
def test_no_paragraph_and_no_text_is_empty(case: Case) -> None:
    document = composed(case).document

    assert [
        one for one in paragraphs(document.blocks) if not inline_text(one.inlines).strip()
    ] == []
    assert [one for one in every_inline(document) if isinstance(one, Text) and not one.text] == []
    assert document.title.strip()


@QUICK
@given(cases())
def test_tables_are_regular(case: Case) -> None:
    for table in (one for one in composed(case).document.blocks if isinstance(one, Table)):
        assert abs(sum(table.widths) - 1) < 1e-9
        assert {len(row.cells) for row in table.rows} == {len(table.widths)}
        assert all(cell.blocks or cell == CORNER for cell in cells(table))
        assert len(table.rows) > table.head_rows


@QUICK
@given(cases())
def test_entries_of_the_contents_are_the_headings_in_their_order(case: Case) -> None:
    blocks = composed(case).document.blocks

    contents = [block for block in blocks if isinstance(block, Contents)]
    headings = [block for block in blocks if isinstance(block, Heading) and block.level != 3]
    assert bool(contents) == (case.brief.type == "briefing-book" and bool(headings))
    for block in contents:
        assert [one.target for one in block.entries] == [one.anchor for one in headings]
        assert len({one.anchor for one in headings}) == len(headings)


@QUICK
@given(cases())
def test_parts_divide_the_document_without_rest(case: Case) -> None:
    result = composed(case)

    assert [part.start for part in result.parts] == [0, *(part.end for part in result.parts)][:-1]
    assert result.parts[-1].end == len(result.document.blocks)


@QUICK
@given(cases())
def test_heading_levels_do_not_jump_and_no_heading_stands_alone(case: Case) -> None:
    blocks = composed(case).document.blocks

    levels = [0, *(block.level for block in blocks if isinstance(block, Heading))]
    assert all(lower <= higher + 1 for higher, lower in pairwise(levels))
    for heading, block in pairwise((*blocks, Heading(level=1, inlines=()))):
        if isinstance(heading, Heading) and isinstance(block, Heading):
            assert block.level > heading.level


@QUICK
@given(cases())
def test_every_mark_leads_to_a_note_and_notes_count_in_reading_order(case: Case) -> None:
    document = composed(case).document

    marks = [inline for inline in every_inline(document) if isinstance(inline, NoteMark)]
    notes = [note for one in document.blocks if isinstance(one, NoteList) for note in one.notes]
    first_seen = list(dict.fromkeys(mark.note for mark in marks))
    assert [note.id for note in notes] == first_seen
    assert [note.label for note in notes] == [str(at) for at in range(1, len(notes) + 1)]
    assert {mark.note: mark.label for mark in marks} == {note.id: note.label for note in notes}


@QUICK
@given(cases())
def test_only_addresses_of_the_web_are_links(case: Case) -> None:
    links = [one for one in every_inline(composed(case).document) if isinstance(one, Link)]

    assert {link.url for link in links} <= {"https://courier.example/a"}


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph | Heading]:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block
            case ListBlock(items=items):
                yield from (one for item in items for one in paragraphs(item.blocks))
            case Table():
                yield from (one for cell in cells(block) for one in paragraphs(cell.blocks))
            case NoteList(notes=notes):
                yield from (Paragraph(inlines=note.inlines) for note in notes)
            case Cover(blocks=covered):
                yield from paragraphs(covered)
            case Contents(entries=entries):
                yield from (Paragraph(inlines=entry.inlines) for entry in entries)


def cells(table: Table) -> tuple[Cell, ...]:
    return tuple(cell for row in table.rows for cell in row.cells)


@QUICK
@given(cases())
def test_an_annex_and_comments_prove_every_fact_that_is_shown(case: Case) -> None:
    for display in ("annex", "comments"):
        brief = replace(case.brief, provenance=display)
        document = composed(Case(case.dossier, brief)).document
        marks = [one for one in every_inline(document) if isinstance(one, NoteMark)]
        sources = {source.id for source in case.dossier.sources}
        sourced = {fact.id for fact in case.dossier.facts if fact.source in sources}

        shown = placed_origins(without_cover(document)) & sourced
        assert shown == {origin for mark in marks for origin in mark.origins}


def without_cover(document: Document) -> Document:
    """Leave out a cover, which has no marks; the same lines stand inside with theirs."""
    blocks = tuple(block for block in document.blocks if not isinstance(block, Cover))
    return replace(document, blocks=blocks)
