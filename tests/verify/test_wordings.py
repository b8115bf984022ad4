from datetime import date

from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Chart
from briefgen.model.local_text import LocalText
from briefgen.verify.wordings import wordings_of


def in_english(text: str) -> LocalText:
    return LocalText(texts={"en": text})


def no_days(first: date, last: date) -> str:
    raise AssertionError


def test_a_chart_is_printed_with_its_title_source_and_names() -> None:
    rows = (
        DataRow(label="Aldren", figures=("12.5", "")),
        DataRow(label="Norhavn", figures=("-3", "7")),
    )
    chart = Chart(
        id="c-1",
        title=in_english("Landings"),
        data=DataTable(columns=("2029", "2030"), rows=rows, rows_are="Port"),
        unit=in_english("thousand tonnes"),
        source=in_english("Harbour office"),
    )

    assert list(wordings_of(chart, no_days)) == [
        *("Landings", "Harbour office"),
        *("Port", "2029", "2030"),
        *("Aldren", "Norhavn"),
    ]
