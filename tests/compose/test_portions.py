from functools import cache

import pytest
from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.model.brief import Brief
from briefgen.model.document import Contents, Cover, Heading, ListBlock, NoteList, Paragraph, Table
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Dossier, Meeting, Point, ProgrammeItem
from briefgen.model.local_text import local
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_composing import english, meeting_brief
from tests.support.dossier_sample import everything_ticked, sample_dossier

PLACES = ("(U)\N{NO-BREAK SPACE}", "(S//NF)\N{NO-BREAK SPACE}")


@cache
def american() -> MarkingScheme:
    return load_marking_scheme("us")


def secret_point() -> Point:
    return Point(
        id="p-secretse",
        kind="avoid",
        text=local("Borders"),
        marking=Marking(level="secret", caveats=("noforn",)),
    )


def briefed(**changes: object) -> Composed:
    dossier = replace(sample_dossier(), marking_scheme="us", default_marking=None)
    dossier = replace(dossier, points=(*dossier.points, secret_point()))
    purpose = {"purpose": local("Settle the quota.")}
    return composed(dossier, everything_ticked(dossier, passages=purpose, **changes))


def composed(dossier: Dossier, brief: Brief) -> Composed:
    return compose(dossier, brief, recipe=meeting_brief(), labels=english(), scheme=american())


def lines(result: Composed) -> list[str]:
    return [inline_text(inlines) for inlines in walk_paragraphs(result.document.blocks)]


def test_each_portion_begins_with_its_mark() -> None:
    shown = lines(briefed())

    assert f"{PLACES[1]}Borders" in shown
    assert f"{PLACES[0]}Settle the quota." in shown


def test_labels_and_headings_have_no_mark() -> None:
    blocks = briefed().document.blocks

    headings = [inline_text(block.inlines) for block in blocks if isinstance(block, Heading)]
    kinds = [
        inline_text(block.inlines)
        for block in blocks
        if isinstance(block, Paragraph) and block.role == "type_label"
    ]
    assert not [text for text in (*headings, *kinds) if text.startswith("(")]


def test_every_item_of_a_list_and_every_note_is_a_portion() -> None:
    blocks = briefed().document.blocks

    items = [
        inline_text(paragraph.inlines)
        for block in blocks
        if isinstance(block, ListBlock)
        for item in block.items
        for paragraph in item.blocks
        if isinstance(paragraph, Paragraph)
    ]
    notes = [
        inline_text(note.inlines)
        for block in blocks
        if isinstance(block, NoteList)
        for note in block.notes
    ]
    assert items
    assert notes
    assert [text for text in (*items, *notes) if not text.startswith(PLACES)] == []


def test_a_row_says_a_mark_once_and_the_table_of_addresses_none() -> None:
    tables = [block for block in briefed().document.blocks if isinstance(block, Table)]

    for table in tables:
        for row in table.rows:
            texts = [
                inline_text(block.inlines)
                for cell in row.cells
                for block in cell.blocks
                if isinstance(block, Paragraph)
            ]
            marked = [text for text in texts if text.startswith(PLACES)]
            assert len(marked) <= 1
            assert not (marked and table.role == "header")
    assert any(
        text.startswith(PLACES)
        for table in tables
        for row in table.rows
        for cell in row.cells
        for block in cell.blocks
        if isinstance(block, Paragraph)
        for text in [inline_text(block.inlines)]
    )


def dated_texts(result: Composed) -> list[list[str]]:
    """Give the words of each row in the lists of dates, cell by cell."""
    return [
        [inline_text(inlines) for cell in row.cells for inlines in walk_paragraphs(cell.blocks[:1])]
        for block in result.document.blocks
        if isinstance(block, Table) and block.role == "dated"
        for row in block.rows
    ]


def test_in_a_list_of_dates_what_happened_has_the_mark_and_its_day_none() -> None:
    rows = dated_texts(briefed())

    assert rows
    assert not [day for day, _ in rows if day.startswith("(")]
    assert [told for _, told in rows if not told.startswith(PLACES)] == []


def test_a_row_of_the_programme_counts_as_the_default() -> None:
    dossier = Dossier(
        marking_scheme="us",
        meeting=Meeting(programme=(ProgrammeItem(minutes=15, what=local("Welcome")),)),
    )

    shown = lines(composed(dossier, everything_ticked(dossier)))

    assert f"{PLACES[0]}15 min" in shown
    assert "Item" in shown


def test_a_level_without_an_abbreviation_marks_no_row() -> None:
    dossier = Dossier(meeting=Meeting(programme=(ProgrammeItem(minutes=15, what=local("Hello")),)))
    brief = everything_ticked(dossier, portion_marks=True)
    plain = load_marking_scheme("plain")

    result = compose(dossier, brief, recipe=meeting_brief(), labels=english(), scheme=plain)

    assert "15 min" in lines(result)


@pytest.mark.parametrize(("chosen", "shown"), [(None, True), (True, True), (False, False)])
def test_the_brief_decides_before_the_scheme(chosen: bool | None, shown: bool) -> None:
    text = "\n".join(lines(briefed(portion_marks=chosen)))

    assert (PLACES[1] in text) is shown


def test_words_of_the_brief_count_as_the_default_marking() -> None:
    dossier = Dossier(marking_scheme="us", default_marking=Marking(level="confidential"))
    brief = everything_ticked(dossier, passages={"purpose": local("Settle the quota.")})

    assert "(C)\N{NO-BREAK SPACE}Settle the quota." in lines(composed(dossier, brief))


def test_the_title_on_a_cover_is_marked_and_its_contents_are_not() -> None:
    dossier = replace(sample_dossier(), marking_scheme="us", default_marking=None)
    book = compose(
        dossier,
        everything_ticked(dossier, type="briefing-book"),
        recipe=load_recipe("briefing-book"),
        labels=english(),
        scheme=american(),
    ).document

    (cover,) = (block for block in book.blocks if isinstance(block, Cover))
    (contents,) = (block for block in book.blocks if isinstance(block, Contents))
    titles = [
        inline_text(block.inlines)
        for block in cover.blocks
        if isinstance(block, Paragraph) and block.role == "cover_title"
    ]
    assert [title.startswith(PLACES[0]) for title in titles] == [True]
    assert not [one for one in contents.entries if inline_text(one.inlines).startswith("(U)")]
