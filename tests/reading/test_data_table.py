import pytest

from briefgen.model.data_table import DataRow, DataTable
from briefgen.reading.data_table import parse_data_table

REMEDY = "Write it as 1234.5, or leave the cell empty where there is none."


def test_the_first_line_names_the_columns_and_the_first_column_the_rows() -> None:
    assert parse_data_table("Year,Cod,Herring\n2030,12,7.5\n2031,,-3\n") == DataTable(
        rows_are="Year",
        columns=("Cod", "Herring"),
        rows=(
            DataRow(label="2030", figures=("12", "7.5")),
            DataRow(label="2031", figures=("", "-3")),
        ),
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Year;Cod\n2030;12,5\n", "12.5"),
        ("Year\tCod\n2030\t12,5\n", "12.5"),
        ("Year;Cod\n2030;1 234 567,25\n", "1234567.25"),
        ("Year;Cod\n2030;1'234\n", "1234"),
        ("Year;Cod\n2030;1\u202f234\n", "1234"),
        ("Year;Cod\n2030;−3\n", "-3"),
        ("Year;Cod\n2030;+3\n", "3"),
        ("\ufeffYear,Cod\r\n2030,3\r\n", "3"),
        ('Year,"Cod, salted"\n2030,"3"\n', "3"),
        ("\n\nYear,Cod\n\n2030,3\n,\n", "3"),
    ],
)
def test_figures_are_read_as_offices_write_them(text: str, figure: str) -> None:
    assert parse_data_table(text).rows[0].figures == (figure,)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", ["There are no data. The first line names the columns, each other line is a row."]),
        (
            "Year,Cod\n",
            ["There are no data. The first line names the columns, each other line is a row."],
        ),
        (
            "Year\n2030\n",
            [
                "line 1: only one column. Separate columns by commas or semicolons.",
                "No cell has a figure. Write figures below the names of the columns.",
            ],
        ),
        (
            "Y,a,b,c,d,e\n2030,1,2,3,4,5\n",
            ["line 1: 5 columns of figures; a chart shows 4 at most. Leave some out."],
        ),
        (
            "Y,a,\n2030,1,2\n",
            ["line 1, column 3: has no name. Write one into the first line."],
        ),
        ("Y,a,a\n2030,1,2\n", ["line 1, column 3: 'a' is there twice. Rename one."]),
        (
            "Y,a\n" + "2030,1\n" * 41,
            ["41 rows; a chart shows 40 at most. Leave some out."],
        ),
        (
            "Y,a\n2030,1,2\n",
            ["line 2: 3 cells instead of 2. Put quotation marks around a cell with ','."],
        ),
        ("Y,a\n,1\n", ["line 2, column 1: is empty. Say what the row is about."]),
        (
            "\n\nY,a\n2030,soon\n",
            [
                f"line 4, column 'a': expected a figure, got 'soon'. {REMEDY}",
            ],
        ),
        ("Y,a\n2030,\n", ["No cell has a figure. Write figures below the names of the columns."]),
        (
            f"Y,a\n{'x' * 61},1\n",
            ["line 2, column 1: 61 characters, 60 at most. Shorten it."],
        ),
        (
            f"Y,{'x' * 61}\n2030,1\n",
            ["line 1, column 2: 61 characters, 60 at most. Shorten it."],
        ),
        (
            "Y,a,\n2030,1,soon\n",
            [
                "line 1, column 3: has no name. Write one into the first line.",
                f"line 2, column 3: expected a figure, got 'soon'. {REMEDY}",
            ],
        ),
        (
            f'Y,a\n"{"x" * 140_000}",1\n',
            ["line 2: a cell goes on too long. Close its quotes."],
        ),
    ],
)
def test_each_fault_is_told_with_its_place_and_a_way_out(text: str, faults: list[str]) -> None:
    with pytest.raises(ValueError, match=r"\.$") as raised:
        parse_data_table(text)

    assert str(raised.value).splitlines() == faults
