import pytest
from msgspec.structs import replace

from briefgen.export.keeping import kept_document
from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Row,
    Table,
    Text,
)

LONG = "We agree on herring and cod. " * 9
HEADING = Heading(level=2, inlines=(Text(text="Quotas"),))


def paragraph(text: str = "Cod.") -> Paragraph:
    return Paragraph(inlines=(Text(text=text),))


def item(*blocks: Block) -> ListItem:
    return ListItem(blocks=blocks or (paragraph(),))


def table() -> Table:
    return Table(rows=(Row(cells=(Cell(blocks=(paragraph(),)),)),), widths=(1.0,), title="T")


def kept(*blocks: Block) -> list[bool]:
    """Tell which paragraphs are held, those of items too."""
    document = kept_document(Document(title="T", blocks=blocks))
    found: list[bool] = []
    for block in document.blocks:
        inner = block.blocks if isinstance(block, ListBlock) else (block,)
        found += [one.keep_with_next for one in inner if isinstance(one, Paragraph)]
    return found


@pytest.mark.parametrize(
    ("count", "held"),
    [
        (1, [False]),
        (2, [True, False]),
        (3, [True, True, False]),
        (5, [True, False, False, True, False]),
    ],
)
def test_no_item_stands_alone_at_either_end_of_a_page(count: int, held: list[bool]) -> None:
    assert kept(ListBlock(items=(item(),) * count)) == held


def test_no_note_stands_alone_at_either_end_of_a_page() -> None:
    texts = ["A source.", LONG, "A source.", "A source."]
    notes = NoteList(
        notes=tuple(
            Note(id=f"n-{at}", label="1", inlines=(Text(text=text),))
            for at, text in enumerate(texts)
        )
    )

    (found,) = kept_document(Document(title="T", blocks=(notes,))).blocks

    assert isinstance(found, NoteList)
    assert [note.keep_with_next for note in found.notes] == [True, False, True, False]


def test_notes_at_the_foot_of_pages_follow_their_marks() -> None:
    note = Note(id="n-1", label="1", inlines=(Text(text="A source."),))
    document = Document(title="T", blocks=(NoteList(notes=(note, note), place="foot"),))

    assert kept_document(document) == document


def test_long_items_may_part_from_their_neighbours() -> None:
    assert kept(ListBlock(items=(item(paragraph(LONG)), item()))) == [False, False]


def test_items_that_hold_lists_may_part_from_their_neighbours() -> None:
    nested = item(paragraph(), ListBlock(items=(item(),)))

    assert kept(ListBlock(items=(nested, item()))) == [False, False]


def test_all_paragraphs_of_a_short_item_are_held() -> None:
    assert kept(ListBlock(items=(item(paragraph(), paragraph()), item()))) == [True, True, False]


@pytest.mark.parametrize("below", [paragraph(), ListBlock(items=())])
def test_a_heading_has_more_than_one_line_below_it(below: Block) -> None:
    assert kept(HEADING, paragraph(), below)[0]


def test_a_heading_needs_no_more_than_what_its_section_has() -> None:
    assert kept(HEADING, paragraph(), HEADING) == [False]
    assert kept(HEADING, paragraph()) == [False]
    assert kept(HEADING, paragraph(LONG), paragraph()) == [False, False]


@pytest.mark.parametrize("below", [table(), ListBlock(items=())])
def test_what_introduces_a_list_or_a_table_stays_with_it(below: Block) -> None:
    assert kept(paragraph("We ask for:"), below)[0]
    assert not kept(paragraph("We ask for more."), below)[0]
    assert not kept(paragraph(LONG + ":"), below)[0]


def test_other_blocks_stay_as_they_are() -> None:
    document = Document(title="T", blocks=(HEADING, table(), paragraph()))

    assert kept_document(document) == document


def test_what_is_held_already_stays_held() -> None:
    held = replace(paragraph(LONG), keep_with_next=True)

    assert kept(held) == [True]
