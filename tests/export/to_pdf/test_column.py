from briefgen.export.to_pdf.column import LEAST_MEASURE, Column
from tests.support.pdf_making import open_fonts, plain_style


def column(width: float = 300.0) -> Column:
    return Column(style=plain_style(), fonts=open_fonts(), width=width)


def test_lists_nested_too_deep_for_their_width_keep_a_measure() -> None:
    deep = column()
    for _ in range(30):
        deep = deep.indented(14)

    assert deep.indent == 300 - LEAST_MEASURE


def test_nothing_stands_before_its_column() -> None:
    assert column().indented(-5).indent == 0


def test_a_cell_begins_a_column_of_its_own() -> None:
    inside = column().indented(14).narrowed(80)

    assert (inside.width, inside.indent) == (80, 0)


def test_an_element_is_named_below_those_around_it() -> None:
    inside = column().tagged("L", 2, ListNumbering="Disc").tagged("LI", 0)

    assert [(path.kind, path.place) for path in (inside.path.above, inside.path)] == [
        ("L", 2),
        ("LI", 0),
    ]
