from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Chart
from briefgen.model.local_text import local
from briefgen.verify.wordings import wordings_of


def test_a_chart_prints_its_texts_and_the_names_in_its_data_but_years_say_nothing() -> None:
    rows = (DataRow(label="2031", figures=("3",)), DataRow(label="Port Aldren", figures=("4",)))
    chart = Chart(
        id="h-catchcat",
        title=local("Catch of cod"),
        data=DataTable(rows_are="Year", columns=("Norland",), rows=rows),
        unit=local("tonnes"),
        source=local("Harbour board"),
        note="private remark",
    )

    found = list(wordings_of(chart, lambda first, last: f"{first} {last}"))

    assert found == ["Catch of cod", "tonnes", "Harbour board", "Year", "Norland", "Port Aldren"]
