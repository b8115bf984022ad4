import pytest

from briefgen.checks.length import check_length, count_words
from briefgen.model.document import (
    Cell,
    Document,
    Furniture,
    Heading,
    LineBreak,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.recipe import Limits


@pytest.mark.parametrize(
    ("limits", "pages", "words", "messages"),
    [
        (Limits(), 99, 9999, []),
        (Limits(pages=2, words=300), 2, 300, []),
        (Limits(pages=2, words=300), 0, 0, []),
        (Limits(pages=2), 3, 9999, ["3 pages: 1 page over the limit of 2."]),
        (Limits(pages=1), 3, 0, ["3 pages: 2 pages over the limit of 1."]),
        (Limits(words=300), 9, 301, ["301 words: 1 word over the limit of 300."]),
        (
            Limits(pages=0, words=0),
            1,
            1,
            ["1 page: 1 page over the limit of 0.", "1 word: 1 word over the limit of 0."],
        ),
    ],
)
def test_what_is_over_the_limit_is_told_with_the_excess(
    limits: Limits, pages: int, words: int, messages: list[str]
) -> None:
    notices = check_length(limits, pages=pages, words=words)

    assert [notice.message for notice in notices] == messages
    assert {(notice.code, notice.level) for notice in notices} <= {("too-long", "warning")}


def test_words_are_counted_in_all_of_the_text_but_not_in_furniture() -> None:
    three = Paragraph(inlines=(Text(text="one two"), LineBreak(), Text(text="three")))
    document = Document(
        title="Not counted here",
        blocks=(
            Heading(level=1, inlines=(Text(text="Sea talks"),)),
            three,
            ListBlock(items=(ListItem(blocks=(three,)),)),
            Table(
                rows=(Row(cells=(Cell(blocks=(three,)), Cell(blocks=()))),),
                widths=(0.5, 0.5),
                title="Nor here",
            ),
            NoteList(notes=(Note(id="n", label="1", inlines=(Text(text="Aldren Courier"),)),)),
        ),
        furniture=Furniture(banner=(Text(text="Internal use"),)),
    )

    assert count_words(document) == 2 + 3 + 3 + 3 + 2
    assert count_words(Document(title="Empty", blocks=())) == 0
