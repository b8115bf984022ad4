from collections.abc import Callable

import msgspec
import pytest

from briefgen.model.document import (
    Blank,
    Block,
    Cell,
    Cover,
    Figure,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.document_text import (
    holds_figure,
    inline_text,
    placed_origins,
    walk_paragraphs,
)
from tests.support.rich_document import rich_document


@pytest.mark.parametrize(
    ("inlines", "text"),
    [
        ((), ""),
        ((Text(text="Port "), Text(text="Aldren", bold=True)), "Port Aldren"),
        ((Link(text="courier.example", url="https://courier.example"),), "courier.example"),
        ((Text(text="Talks"), NoteMark(label="1", note="note-1")), "Talks1"),
        ((Text(text="Aldren"), LineBreak(), Text(text="Room 4")), "Aldren\nRoom 4"),
        ((Text(text="Page "), PageNumber(), Text(text=" of "), PageCount()), "Page  of "),
    ],
)
def test_the_words_of_inlines_are_what_a_reader_sees(
    inlines: tuple[Inline, ...], text: str
) -> None:
    assert inline_text(inlines) == text


def test_paragraphs_come_in_reading_order_out_of_lists_tables_and_notes() -> None:
    texts = [inline_text(inlines) for inlines in walk_paragraphs(rich_document().blocks)]

    assert texts[:4] == ["Meeting brief", "Fisheries talks with Norland", "To", texts[3]]
    assert texts.index("Two joint patrols a month") < texts.index("First catch report")
    assert texts[-1] == "Interview, Radio Norland, 9 March 2031."


def test_every_origin_in_the_text_is_placed_and_none_of_the_furniture_alone() -> None:
    document = rich_document()
    only_furniture = Text(text="Norland", origins=("f-furnitur",))
    furnished = msgspec.structs.replace(
        document, furniture=msgspec.structs.replace(document.furniture, banner=(only_furniture,))
    )

    placed = placed_origins(furnished)

    assert {"b-aaaaaaaa", "f-datedate", "s-couriera", "p-patrols1", "n-wangwang"} <= placed
    assert "f-furnitur" not in placed


def test_a_cover_and_a_contents_are_read_like_other_text() -> None:
    blocks = rich_document().blocks

    texts = [inline_text(inlines) for inlines in walk_paragraphs(blocks)]

    assert texts[8:11] == ["Contents", "Purpose", "Participants of both sides"]
    assert inline_text((Text(text="Agreed "), Blank())) == "Agreed "


FIGURE = next(block for block in rich_document().blocks if isinstance(block, Figure))
PLAIN = Paragraph(inlines=(Text(text="Port Aldren"),))


@pytest.mark.parametrize("inner", [FIGURE, PLAIN])
@pytest.mark.parametrize(
    "around",
    [
        lambda block: block,
        lambda block: ListBlock(items=(ListItem(blocks=(PLAIN, block)),)),
        lambda block: Table(
            rows=(Row(cells=(Cell(blocks=(PLAIN, block)),)),), widths=(1.0,), title="Talks"
        ),
        lambda block: Cover(blocks=(PLAIN, block)),
    ],
)
def test_a_figure_is_found_however_deep(around: Callable[[Block], Block], inner: Block) -> None:
    assert holds_figure(around(inner)) is (inner is FIGURE)
