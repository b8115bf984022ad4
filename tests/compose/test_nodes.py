from briefgen.compose.nodes import bullets, cell, grid, joined, label_table, with_words
from briefgen.model.document import NoteMark, Row, Text
from briefgen.model.document_text import inline_text


def run(*words: str) -> tuple[Text, ...]:
    return tuple(Text(text=word) for word in words)


def test_a_cell_without_words_says_so_with_a_dash() -> None:
    assert cell(run(""), run()) == cell(run("–"))


def test_a_note_mark_alone_says_nothing() -> None:
    mark = NoteMark(label="1", note="note-1")

    assert with_words([(mark,), (Text(text=""), mark), (*run("said", ""), mark)]) == (
        (*run("said"), mark),
    )


def test_a_column_in_which_no_row_says_anything_is_left_out() -> None:
    rows = [(cell(run("a")), cell(), cell(run("b"))), (cell(run("c")), cell(), cell())]

    (table,) = grid(run("One", "Two", "Three"), rows, widths=(0.5, 0.3, 0.2), title="Table")

    assert [len(row.cells) for row in table.rows] == [2, 2, 2]
    assert table.rows[0] == Row(
        cells=tuple(cell((head,), role="cell_head", header=True) for head in run("One", "Three"))
    )
    assert abs(sum(table.widths) - 1) < 1e-9


def test_nothing_is_built_of_nothing() -> None:
    assert grid(run("One"), [(cell(),)], widths=(1,), title="Table") == ()
    assert label_table([], title="Table", role="dated") == ()
    assert bullets([run(""), run(" ")]) == ()


def test_only_parts_with_words_are_joined() -> None:
    assert inline_text(joined([run("a"), run(""), run("b")], ", ")) == "a, b"
