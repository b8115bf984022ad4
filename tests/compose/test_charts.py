"""Charts of all sorts of data: their words stay apart and inside, and tell all there is."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.compose.bar_chart import draw_bars
from briefgen.compose.drawn import Drawn, Pen
from briefgen.compose.lettering import width_of
from briefgen.compose.line_chart import draw_lines, ticks_for
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.document import Figure, Label, NoteMark
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import Chart, Dossier
from briefgen.model.figure import FIGURE_WIDTH, Area, Disc, Stroke
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.recipe import Section
from tests.support.document_strategy import wording
from tests.support.dossier_composing import codes, composed, recipe_of
from tests.support.dossier_sample import everything_ticked, sample_dossier

AREAS = Section(kind="areas", heading="agenda", charts=True)
BACKGROUND = Section(kind="background", heading="background", charts=True)
SOURCES = Section(kind="sources", heading="sources")
CATCH = DataTable(
    rows_are="Year",
    columns=("Cod", "Herring"),
    rows=(
        DataRow(label="2029", figures=("1200", "40.5")),
        DataRow(label="2030", figures=("900", "")),
        DataRow(label="2031", figures=("", "38")),
    ),
)
CHART = Chart(
    id="h-catchcat",
    title=local("Catch by year"),
    data=CATCH,
    area="fisheries",
    unit=local("tonnes"),
    source=local("Harbour board, sample data"),
    facts=("f-figurefi",),
)
PEN = Pen(origins=("h-chart",))


def table(*rows: tuple[str, ...], columns: tuple[str, ...] = ("Cod",)) -> DataTable:
    """Make data of rows, each its label and then its figures."""
    listed = tuple(DataRow(label=row[0], figures=row[1:]) for row in rows)
    return DataTable(columns=columns, rows=listed)


def figures(chart: Chart, *, dossier: Dossier | None = None) -> list[Figure]:
    known = replace(dossier or sample_dossier(), charts=(chart,))
    document = composed(known, recipe=recipe_of(AREAS, BACKGROUND, SOURCES)).document
    return [block for block in document.blocks if isinstance(block, Figure)]


def texts(labels: tuple[Label, ...]) -> list[str]:
    return [label.text.text for label in labels]


def assert_legible(drawn: Drawn, *, width: float = FIGURE_WIDTH) -> None:
    for label in drawn.labels:
        assert label.x >= -0.01
        assert label.x + label.width <= width + 0.01
        assert label.y + label.height <= drawn.bottom + 6
    for one, other in combinations(drawn.labels, 2):
        across = one.x < other.x + other.width - 0.01 and other.x < one.x + one.width - 0.01
        down = one.y < other.y + other.height - 0.01 and other.y < one.y + one.height - 0.01
        assert not (across and down), (one, other)
    for shape in drawn.shapes:
        spots = (shape.centre,) if isinstance(shape, Disc) else shape.spots
        assert all(-0.01 <= x <= width + 0.01 for x, _ in spots)


def test_a_chart_stands_with_its_agenda_area_and_says_all_there_is() -> None:
    (figure,) = figures(CHART)

    assert texts(figure.labels)[:4] == ["Catch by year", "tonnes", "Cod", "Herring"]
    assert {"2029", "1\N{NO-BREAK SPACE}200", "40.5"} <= set(texts(figure.labels))
    assert inline_text(figure.caption[:1]) == "Source: Harbour board, sample data "
    assert [one.label for one in figure.caption if isinstance(one, NoteMark)] == ["1"]
    assert figure.description == (
        "Bars: Catch by year, tonnes. 2029: Cod 1\N{NO-BREAK SPACE}200, Herring 40.5; "
        "2030: Cod 900; 2031: Herring 38."
    )
    assert len(figure.data.rows) == 4


def test_every_word_of_a_chart_stems_from_it() -> None:
    (figure,) = figures(CHART)

    assert {label.origins for label in figure.labels} == {("h-catchcat",)}


def test_a_chart_of_the_whole_meeting_stands_in_the_background() -> None:
    (figure,) = figures(replace(CHART, area=None, kind="lines", source=None, unit=None))

    assert inline_text(figure.caption[:1]) == "No source given. "
    assert figure.description.startswith("Lines: Catch by year. 2029")


def test_a_single_column_is_named_with_the_unit_and_has_no_key() -> None:
    data = table(("2030", "3"), ("2031", ""))
    (figure,) = figures(replace(CHART, data=data))

    assert texts(figure.labels) == ["Catch by year", "Cod, tonnes", "2030", "3", "2031"]
    assert figure.description.endswith("2030: 3; 2031: –.")


def test_names_that_can_not_be_printed_are_cleaned() -> None:
    data = table(("20\u202e30", "3"), columns=("\u200b",))
    (figure,) = figures(replace(CHART, data=data, unit=None))

    assert texts(figure.labels) == ["Catch by year", "–", "2030", "3"]


def test_a_chart_that_is_not_ticked_or_may_not_be_shown_leaves_no_trace() -> None:
    secret = replace(CHART, marking=Marking(level="restricted"))
    unticked = replace(CHART, id="h-unticked")
    dossier = replace(sample_dossier(), charts=(secret, unticked))
    brief = everything_ticked(dossier, release=Marking(level="internal"))
    brief = replace(brief, selected=tuple(id_ for id_ in brief.selected if id_ != "h-unticked"))

    result = composed(dossier, brief, recipe=recipe_of(AREAS, BACKGROUND))

    assert "Catch by year" not in f"{result.document!r}"
    assert [one.id for one in result.withheld] == ["h-catchcat"]


def test_a_type_without_charts_says_that_it_has_no_section_for_one() -> None:
    dossier = replace(sample_dossier(), charts=(CHART,))
    brief = replace(everything_ticked(dossier), selected=("h-catchcat",))

    result = composed(dossier, brief, recipe=recipe_of(replace(AREAS, charts=False)))

    assert codes(result)[-1] == "no-section"
    assert result.notices[-1].ids == ("h-catchcat",)


def test_many_bars_go_on_in_another_figure() -> None:
    rows = ((f"Port {at}", *("3",) * 4) for at in range(40))
    data = table(*rows, columns=("a", "b", "c", "d"))

    drawn = figures(replace(CHART, data=data))

    assert len(drawn) == 5
    assert all(figure.height < 480 for figure in drawn)


def test_bars_below_nought_go_to_the_other_side() -> None:
    (drawn,) = draw_bars(table(("a", "-5"), ("b", "5")), PEN, top=0)

    bars = [shape for shape in drawn.shapes if isinstance(shape, Area)]
    (nought,) = {x for shape in drawn.shapes if isinstance(shape, Stroke) for x, _ in shape.spots}
    assert max(x for x, _ in bars[0].spots) == pytest.approx(nought)
    assert min(x for x, _ in bars[1].spots) == pytest.approx(nought)


def test_a_typeface_that_is_a_fifth_wider_has_room_for_names_and_figures() -> None:
    (drawn,) = draw_bars(table(("United States", "5.05"), ("Ostland", "11.9")), PEN, top=0)

    axis = min(x for shape in drawn.shapes if isinstance(shape, Stroke) for x, _ in shape.spots)
    for label in drawn.labels:
        wider = 1.2 * max(width_of(line.strip(), label.role) for line in label.lines)
        if label.align == "end":
            assert label.x + label.width - wider >= -0.01
            assert label.x + label.width <= axis
        else:
            assert label.x + wider <= FIGURE_WIDTH + 0.01


def test_bars_of_nothing_but_noughts_are_drawn() -> None:
    (drawn,) = draw_bars(table(("a", "0"), ("b", "0")), PEN, top=0)

    assert_legible(drawn)


def test_long_names_of_columns_take_more_lines_of_the_key() -> None:
    columns = ("Herring landed in all ports of the coast", "Cod of the northern banks alone")
    (drawn,) = draw_bars(table(("a", "1", "2"), columns=columns * 1), PEN, top=0)
    (more,) = draw_bars(
        table(("a", "1", "2", "3"), columns=(*columns, "Mackerel of all the other banks")),
        PEN,
        top=0,
    )

    assert more.bottom > drawn.bottom
    assert_legible(more)


def test_a_line_is_apart_where_there_is_no_figure() -> None:
    data = table(("a", "1"), ("b", "2"), ("c", ""), ("d", "3"))
    (drawn,) = draw_lines(data, PEN, top=0)

    lines = [shape for shape in drawn.shapes if isinstance(shape, Stroke) and shape.width == 1.4]
    assert [len(line.spots) for line in lines] == [2]
    assert sum(isinstance(shape, Disc) for shape in drawn.shapes) == 3


def test_lines_differ_in_more_than_their_colour() -> None:
    columns = ("a", "b", "c", "d")
    (drawn,) = draw_lines(table(("x", *"1234"), ("y", *"1234"), columns=columns), PEN, top=0)

    lines = [shape for shape in drawn.shapes if isinstance(shape, Stroke) and shape.width == 1.4]
    assert [line.dashed for line in lines] == [False, True, False, True]
    assert_legible(drawn)


def test_a_column_without_figures_has_no_name_at_its_end() -> None:
    (drawn,) = draw_lines(table(("x", "1", ""), columns=("a", "b")), PEN, top=0)

    assert "a 1" in texts(drawn.labels)
    assert not [words for words in texts(drawn.labels) if words.startswith("b")]


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 10, ["0", "2", "4", "6", "8", "10"]),
        (97, 120.5, ["95", "100", "105", "110", "115", "120", "125"]),
        (-3, 4, ["-4", "-2", "0", "2", "4"]),
        (0.01, 0.04, ["0.01", "0.02", "0.03", "0.04"]),
        (5, 5, ["5", "6"]),
        (0, 0, ["0", "0.2"]),
        (1_000_000, 9_000_000, ["0", "2000000", "4000000", "6000000", "8000000", "10000000"]),
    ],
)
def test_ticks_are_round_and_hold_all_amounts(low: float, high: float, ticks: list[str]) -> None:
    assert [f"{tick:f}" for tick in ticks_for(low, high)] == ticks


FIGURE = st.one_of(
    st.just(""),
    st.integers(-(10**9), 10**9).map(str),
    st.decimals(-1000, 1000, places=2).map(str),
)


@st.composite
def tables(draw: st.DrawFn) -> DataTable:
    count = draw(st.integers(1, 4))
    names = st.one_of(wording(most=2).map(lambda words: words[:60]), st.just("2031"))
    figure_rows = st.lists(FIGURE, min_size=count, max_size=count).map(tuple)
    rows = st.builds(DataRow, label=names, figures=figure_rows)
    first = DataRow(label="first", figures=("3",) * count)
    others = draw(st.lists(rows, max_size=39))
    columns = tuple(draw(names) for _ in range(count))
    return DataTable(columns=columns, rows=(first, *others))


@settings(deadline=None, max_examples=40)
@given(tables(), st.sampled_from([340.0, FIGURE_WIDTH, 640.0]))
def test_words_of_any_chart_stay_apart_and_inside_in_any_width(
    data: DataTable, width: float
) -> None:
    pen = replace(PEN, width=width)
    for drawn in (*draw_bars(data, pen, top=0), *draw_lines(data, pen, top=20)):
        assert_legible(drawn, width=width)
