from datetime import date

from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Chart
from briefgen.model.facts import FigureValue
from briefgen.model.local_text import LocalText
from briefgen.verify.wordings import value_in_words, wordings_of


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


def test_a_figure_is_looked_for_as_every_language_writes_it() -> None:
    money = FigureValue(amount="40", unit="million US$", measures="Loan")

    assert set(value_in_words(money, no_days)) == {
        f"{before}{words}"
        for before in ("", "Loan: ")
        for words in ("40 million US$", "40million US$", "US$40 million")
    }
    assert "22%" in value_in_words(FigureValue(amount="22", unit="%"), no_days)
