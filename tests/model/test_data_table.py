import msgspec
import pytest

from briefgen.model.data_table import MOST_ROWS, DataRow, DataTable

ROW = DataRow(label="2031", figures=("40",))


def test_figures_are_kept_as_given_and_give_numbers() -> None:
    row = DataRow(label="2031", figures=("40.50", "", "-3"))

    assert row.amounts == (40.5, None, -3.0)


@pytest.mark.parametrize(
    ("columns", "rows", "fault"),
    [
        ((), (DataRow(label="a", figures=()),), "1 to 4 columns"),
        (("a", "b", "c", "d", "e"), (DataRow(label="a", figures=("1",) * 5),), "1 to 4 columns"),
        (("a",), (), "1 to 40 rows"),
        (("a",), (ROW,) * (MOST_ROWS + 1), "1 to 40 rows"),
        (("a", "b"), (ROW,), "each row needs one figure"),
        (("a",), (DataRow(label="a", figures=("",)),), "no row has a figure"),
    ],
)
def test_what_no_chart_can_show_is_refused(
    columns: tuple[str, ...], rows: tuple[DataRow, ...], fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        DataTable(columns=columns, rows=rows)


@pytest.mark.parametrize("figure", ["soon", "1e9", "1,5", "1" * 16, "NaN"])
def test_a_project_with_other_than_figures_is_refused_with_the_place(figure: str) -> None:
    data = {"columns": ["a"], "rows": [{"label": "2031", "figures": [figure]}]}

    with pytest.raises(msgspec.ValidationError, match=r"rows\[0\].figures\[0\]"):
        msgspec.convert(data, DataTable)
