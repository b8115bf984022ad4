"""Columns as wide as their content."""

import pytest
from hypothesis import given
from msgspec.structs import replace
from reportlab.pdfbase.pdfmetrics import stringWidth

from briefgen.export.column_widths import fitted_document
from briefgen.model.document import Cell, Document, Paragraph, Row, Table, TableRole, Text
from tests.support.document_strategy import documents

THIRD = (1 / 3, 1 / 3, 1 / 3)


def cell(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    words = Paragraph(inlines=(Text(text=text),), role="cell")
    return Cell(blocks=(words,), column_span=columns, row_span=rows)


def widths(
    *rows: tuple[Cell, ...], given: tuple[float, ...] = THIRD, role: TableRole = "grid"
) -> tuple[float, ...]:
    cells = tuple(Row(cells=row) for row in rows)
    table = Table(rows=cells, widths=given, title="Quotas", role=role)
    (fitted,) = fitted_document(Document(title="Talks", blocks=(table,))).blocks
    assert isinstance(fitted, Table)
    return fitted.widths


def test_a_column_with_more_to_say_is_wider() -> None:
    found = widths((cell("Who"), cell("A work plan for the year, by area"), cell("Due in May")))

    assert found[1] > found[2] > found[0]
    assert sum(found) == pytest.approx(1)


def test_a_column_of_numbers_takes_what_it_needs_and_no_more() -> None:
    def number(text: str) -> Cell:
        return replace(cell(text), align="end")

    time, item, speaker = widths(
        (number("Time"), cell("Item"), cell("Speaker")),
        (number("120 min"), cell("The five areas"), cell("Heads of delegation")),
    )

    assert time * 82 == pytest.approx(len("120 min") + 3)
    assert item + speaker == pytest.approx(1 - time)


def test_columns_of_numbers_that_need_most_of_a_table_share_it_as_others_do() -> None:
    figure = replace(cell("1" * 40), align="end")

    assert widths((figure, figure, cell("Cod"))) == widths((cell("1" * 40),) * 2 + (cell("Cod"),))


def test_a_table_of_nothing_but_numbers_is_as_wide_as_any() -> None:
    figures = tuple(replace(cell(text), align="end") for text in ("1", "2", "3"))

    assert sum(widths(figures)) == pytest.approx(1)


def test_signs_count_as_wide_as_they_are() -> None:
    plain, signs = (
        widths((cell("Cod"), cell("Herring"), cell(text)))[2] for text in ("aa Agreed", "●● Agreed")
    )

    assert plain < signs


def test_very_long_text_takes_no_more_than_a_line() -> None:
    line, endless = ("word " * 18).strip(), "word " * 400

    assert widths((cell("a"), cell("b"), cell(line))) == pytest.approx(
        widths((cell("a"), cell("b"), cell(endless))), abs=0.02
    )


def test_text_that_fits_on_one_line_gets_it() -> None:
    title = "Senior Adviser to the President for International Climate Policy"

    name, work, side = widths(
        (cell("Name"), cell("Title"), cell("Side")),
        (cell("Anna-Lena Sørensen"), cell(title), cell("Norland")),
    )

    assert name * 82 > len("Anna-Lena") + 1
    assert work > 0.6
    assert side * 82 > len("Norland") + 1


def test_words_that_are_held_together_have_room_together() -> None:
    aims = "Host the next event of states, provinces and cities in the autumn " * 2
    given = (0.2, 0.6, 0.2)

    more = " upon by all who came there"
    held = widths((cell("Ports"), cell(aims), cell(f"●\u00a0Agreed{more}")), given=given)
    free = widths((cell("Ports"), cell(aims), cell(f"● Agreed{more}")), given=given)

    assert held[2] * 82 >= len("●\u00a0Agreed") + 2
    assert held[2] > free[2]


def test_days_and_other_short_words_stay_on_one_line_beside_a_text_that_breaks() -> None:
    aim = "Hold an event of states, provinces and cities in the summer"

    who, what, due, state = widths(
        (cell("Estados Unidos"), cell(aim), cell("30 de junio de 2031"), cell("Con retraso")),
        given=(0.25,) * 4,
    )

    assert who * 82 == pytest.approx(len("Estados Unidos") + 3)
    assert due * 82 == pytest.approx(len("30 de junio de 2031") + 3)
    assert state * 82 == pytest.approx(len("Con retraso") + 3)
    assert what == pytest.approx(1 - who - due - state)


def test_the_shortest_columns_come_first_where_not_all_can_stay_whole() -> None:
    long = "a b c d e f g h i j k l m"

    short, *others, _ = widths(
        (cell("two of"), *(cell(long),) * 3, cell("word " * 30)), given=(0.2,) * 5
    )

    assert short * 82 == pytest.approx(len("two of") + 3)
    # Columns that are alike stay so.
    assert len(set(others)) == 1
    assert others[0] * 82 < len(long)


def test_a_day_in_chinese_has_room_on_one_line() -> None:
    aim = "各方在年底前确定每个领域的负责人并交换关于甲烷的国家规定清单和时间表" * 2
    given = (0.2, 0.5, 0.3)

    day = widths((cell("1"), cell(aim), cell("于2031年4月30日")), given=given)[2]

    # Word and LibreOffice leave a quarter of a character between a figure and its sign.
    assert day * 82 >= len("2031430") + 2 * len("年月日") + 5 * 0.5 + 2


def test_the_longest_word_has_room() -> None:
    found = widths((cell("a"), cell("Donaudampfschifffahrtsgesellschaftskapitänswitwe"), cell("b")))

    assert found[1] > 0.8


def test_words_longer_than_the_table_share_it() -> None:
    found = widths((cell("x" * 200), cell("y" * 200), cell("z")))

    assert found[0] == found[1] > found[2] > 0


@pytest.mark.parametrize("given", [(0.2, 0.8), (0.5, 0.5)])
def test_two_columns_stay_as_they_are_given(given: tuple[float, ...]) -> None:
    assert widths((cell("Who"), cell("word " * 30)), given=given) == given


@pytest.mark.parametrize("role", ["logistics", "grid"])
def test_two_columns_make_room_for_a_word(role: TableRole) -> None:
    label, text = widths(
        (cell("Verhandlungsgegenstand"), cell("word " * 30)), given=(0.2, 0.8), role=role
    )

    assert label * 82 == pytest.approx(25)
    assert label + text == pytest.approx(1)


def test_words_too_long_for_two_columns_change_nothing() -> None:
    given = (0.2, 0.8)

    assert widths((cell("x" * 60), cell("y" * 60)), given=given) == given


def test_columns_that_are_meant_alike_stay_alike() -> None:
    row = (cell("Cost"), cell("two delegations a year"), cell("open"), cell("none at all"))

    criterion, *options = widths(row, given=(0.19, 0.27, 0.27, 0.27))

    assert len(set(options)) == 1
    assert criterion < options[0]


def test_cells_over_several_columns_or_rows_ask_for_nothing_elsewhere() -> None:
    found = widths(
        (cell("A heading over all of the columns of this table", columns=3),),
        (cell("Who", rows=2), cell("What"), cell("When")),
        (cell("Fish and more fish"), cell("May")),
    )

    assert found[1] > found[2] > 0.1
    assert found[0] == pytest.approx(found[2], abs=0.05)


def test_a_column_without_text_keeps_a_little_room() -> None:
    empty = Cell(blocks=())

    assert widths((empty, cell("Fish"), cell("May")))[0] > 0.05
    assert widths(given=THIRD) == pytest.approx(THIRD)


@given(documents())
def test_only_widths_change(document: Document) -> None:
    fitted = fitted_document(document)

    def bare(one: Document) -> list[object]:
        return [
            replace(block, widths=()) if isinstance(block, Table) else block for block in one.blocks
        ]

    assert bare(fitted) == bare(document)
    for block in fitted.blocks:
        if isinstance(block, Table):
            assert sum(block.widths) == pytest.approx(1)


def test_a_short_word_of_wide_letters_has_room_beside_longer_columns() -> None:
    """A table 459 points wide, in letters of 9.5, with 6.4 points of white on each side."""
    title = "Executive secretary of the Ministry of Transport and of Public Works"
    for word in ("Guyana", "Mozambique", "Oman", "CARICOM", "WHO"):
        side = widths((cell("Renato Queiroz Falcão"), cell(title), cell(word)))[2]

        assert stringWidth(word, "Helvetica", 9.5) <= side * 459 - 12.8, word
