from datetime import date

import pytest

from briefgen.app.shown_words import ShownWords
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.document import Document, Furniture, Link, NoteMark, Paragraph, Text
from briefgen.model.local_text import LocalText, local
from briefgen.reference.labels import load_labels


def shown() -> ShownWords:
    inlines = (
        Text(text="Quota for Herring"),
        NoteMark(label="1", note="n"),
        Text(text=" from 20 March 2031,  王秀英会见,"),
        Link(text="the notice", url="https://a.example/n"),
    )
    document = Document(
        title="T",
        blocks=(Paragraph(inlines=inlines), Paragraph(inlines=(Text(text="next line"),))),
        furniture=Furniture(banner=(Text(text="INTERNAL"),)),
    )
    return ShownWords(document, load_labels("en"))


@pytest.mark.parametrize(
    "words",
    [
        "herring",
        "quota  for\nHERRING",
        "王秀英",
        "https://a.example/n",
        "Internal",
        "notice",
        "line",
    ],
)
def test_what_is_printed_is_shown_whatever_its_case_and_spaces(words: str) -> None:
    assert shown().has(words)


@pytest.mark.parametrize("words", ["", " ", "cod", "ring", "her", "herring1", "herring quota"])
def test_nothing_else_is_shown(words: str) -> None:
    assert not shown().has(words)


def test_a_text_keeps_the_languages_in_which_it_is_printed() -> None:
    both = LocalText(texts={"nb": "Sild", "en": "Herring"}, main="nb")

    assert shown().text(both) == local("Herring")
    assert shown().text(local("Sild")) is None
    assert shown().text(None) is None
    assert shown().texts([both, local("Sild")]) == (local("Herring"),)


def test_a_day_is_shown_as_it_is_printed() -> None:
    assert shown().day(date(2031, 3, 20)) == date(2031, 3, 20)
    assert shown().day(date(2031, 3, 21)) is None
    assert shown().day(None) is None


def test_a_chart_keeps_its_figures_and_the_words_in_its_picture() -> None:
    rows = (DataRow(label="Herring", figures=("4",)), DataRow(label="Cod", figures=("5",)))
    table = DataTable(columns=("Landings",), rows=rows, rows_are="next")

    cut = shown().table(table)

    assert (cut.columns, cut.rows_are) == (("",), "next")
    assert [(row.label, row.figures) for row in cut.rows] == [("Herring", ("4",)), ("", ("5",))]


def test_names_are_shown_as_words_and_texts_in_the_languages_that_are_printed() -> None:
    both = LocalText(texts={"en": "Herring", "fr": "Hareng"})

    assert shown().words("herring") == "herring"
    assert shown().words("cod") == ""
    assert shown().words(both) == local("Herring")
    assert shown().words(local("Cod")) == ""
