"""Numbers of headings and paragraphs, the same for all exporters."""

from collections.abc import Iterator
from typing import Literal

import pytest
from hypothesis import given
from msgspec.structs import replace

from briefgen.export.numbering import numbered_document
from briefgen.export.registry import FORMATS, render
from briefgen.model.document import (
    Block,
    Contents,
    ContentsEntry,
    Counted,
    Document,
    Heading,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.house_style import ListForm, NumberForm, Numbering
from tests.support.document_strategy import documents
from tests.support.docx_render import OPTIONS, font_catalogue, plain_style

ALL = Numbering(paragraphs="all", forms=("1", "1.1", "1.1.1"))


def words(text: str) -> Paragraph:
    return Paragraph(inlines=(Text(text=text),))


def item(*blocks: Block) -> ListItem:
    return ListItem(blocks=blocks)


def bullets(*items: ListItem) -> ListBlock:
    return ListBlock(items=items)


def heading(text: str = "Background") -> Heading:
    return Heading(level=1, inlines=(Text(text=text),))


def labels(numbering: Numbering, *blocks: Block) -> list[str | None]:
    document = numbered_document(Document(title="Talks", blocks=blocks), numbering)
    return list(labels_of(document.blocks))


def labels_of(blocks: tuple[Block, ...]) -> Iterator[str | None]:
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.number.label if block.number else None
        elif isinstance(block, ListBlock) and block.counted:
            yield from labels_of(block.blocks)


def test_a_style_without_numbers_leaves_the_document_as_it_is() -> None:
    document = Document(title="Talks", blocks=(heading(), words("a")))

    assert numbered_document(document, Numbering()) is document


def test_body_text_is_numbered_through_all_sections() -> None:
    found = labels(Numbering(paragraphs="body"), words("a"), heading(), words("b"), words("c"))

    assert found == ["1.", None, "2.", "3."]


def test_only_body_text_has_a_number() -> None:
    quote = Paragraph(inlines=(Text(text="We stay."),), role="quote")

    assert labels(ALL, quote, words("a"), words("b")) == [None, "1", "2"]


def test_a_single_paragraph_has_no_number_but_headings_keep_theirs() -> None:
    assert labels(replace(ALL, headings=True), heading(), words("a")) == ["1.", None]


def test_headings_of_the_first_level_are_numbered_where_asked() -> None:
    second = Heading(level=2, inlines=(Text(text="Cod"),))
    numbering = Numbering(headings=True, heading_form="A.")

    assert labels(numbering, heading(), second, heading()) == ["A.", None, "B."]


def test_bullets_below_a_heading_are_paragraphs_of_their_own() -> None:
    found = labels(ALL, words("a"), heading(), bullets(item(words("b")), item(words("c"))))

    assert found == ["1", None, "2", "3"]


def test_bullets_that_a_paragraph_introduces_are_its_parts() -> None:
    listed = bullets(item(words("b")), item(words("c")))

    assert labels(ALL, words("a"), listed, words("d"), listed) == [
        "1",
        "1.1",
        "1.2",
        "2",
        "2.1",
        "2.2",
    ]


def test_lists_inside_items_go_down_to_the_last_form() -> None:
    deep = bullets(item(words("d"), bullets(item(words("e")))))
    listed = bullets(item(words("b"), bullets(item(words("c"), deep))))

    assert labels(ALL, listed) == ["1", "1.1", "1.1.1", "1.1.2"]


def test_what_follows_in_an_item_goes_on_below_its_number() -> None:
    listed = bullets(item(words("a"), words("b"), heading()))

    document = numbered_document(Document(title="Talks", blocks=(listed, words("c"))), ALL)
    counted = document.blocks[0]
    assert isinstance(counted, ListBlock)
    opening, following, _ = counted.blocks

    assert isinstance(opening, Paragraph)
    assert isinstance(following, Paragraph)
    assert (opening.number, following.number) == (Counted(label="1"), Counted())


def test_lists_with_numbers_of_their_own_keep_them() -> None:
    listed = ListBlock(items=(item(words("a")),), numbered=True)

    document = numbered_document(Document(title="Talks", blocks=(listed, words("b"))), ALL)

    assert document.blocks[0] == listed
    assert labels(ALL, listed, words("b"), words("c")) == ["1", "2"]


@pytest.mark.parametrize(
    ("form", "count", "label"),
    [
        ("1", 12, "12"),
        ("(1)", 3, "(3)"),
        ("a)", 26, "z)"),
        ("a.", 28, "bb."),
        ("A.", 2, "B."),
        ("(i)", 4, "(iv)"),
        ("i.", 99, "xcix."),
    ],
)
def test_each_form_is_written_as_word_writes_it(form: NumberForm, count: int, label: str) -> None:
    numbering = Numbering(paragraphs="body", forms=(form,))

    assert labels(numbering, *[words("a")] * count)[-1] == label


def test_entries_of_the_contents_have_the_numbers_of_their_headings() -> None:
    named = replace(heading("Quota"), anchor="quota")
    entries = tuple(
        ContentsEntry(level=1, inlines=(Text(text=name),), target=name.lower())
        for name in ("Quota", "Gone")
    )
    contents = Contents(heading=(Text(text="Contents"),), entries=entries)
    document = Document(title="Talks", blocks=(contents, heading(), named))

    numbered = numbered_document(document, Numbering(headings=True))

    found = [inline_text(inlines) for inlines in walk_paragraphs(numbered.blocks[:1])]
    assert found == ["Contents", "2.\N{EN SPACE}Quota", "Gone"]


def words_outside_contents(document: Document) -> Iterator[Inlines]:
    """Give the paragraphs; entries of the contents say the numbers of their headings as words."""
    blocks = (block for block in document.blocks if not isinstance(block, Contents))
    return walk_paragraphs(tuple(blocks))


@given(documents())
def test_numbering_keeps_all_text_in_its_order(document: Document) -> None:
    numbered = numbered_document(document, replace(ALL, headings=True))

    assert list(words_outside_contents(numbered)) == list(words_outside_contents(document))
    assert len(numbered.blocks) == len(document.blocks)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_shows_a_style_with_numbers(name: str) -> None:
    style = replace(plain_style(), numbering=replace(ALL, headings=True))
    document = Document(title="Talks", blocks=(heading(), words("a"), bullets(item(words("b")))))

    given = (plain_style(), style)
    without, with_numbers = (
        render(document, name, style=one, fonts=font_catalogue(), options=OPTIONS).data
        for one in given
    )

    assert without != with_numbers


def area() -> Heading:
    return Heading(level=2, inlines=(Text(text="Area"),), number=Counted(label="?"), anchor="area")


@pytest.mark.parametrize(("form", "found"), [("1", ["1", "2", "3"]), ("A.", ["A.", "B.", "C."])])
def test_areas_are_counted_through_the_document_in_the_form_of_the_style(
    form: ListForm | Literal["1"], found: list[str]
) -> None:
    plain = Heading(level=2, inlines=(Text(text="Points"),))

    counted = labels(Numbering(area_form=form), area(), plain, area(), heading(), area())

    assert [label for label in counted if label] == found


def test_entries_of_the_contents_have_the_numbers_of_areas() -> None:
    entries = (ContentsEntry(level=2, inlines=(Text(text="Area"),), target="area"),)
    contents = Contents(heading=(Text(text="Contents"),), entries=entries)

    numbered = numbered_document(Document(title="T", blocks=(contents, area())), Numbering())

    (found,) = [block for block in numbered.blocks if isinstance(block, Contents)]
    assert inline_text(found.entries[0].inlines) == "1\N{EN SPACE}Area"
