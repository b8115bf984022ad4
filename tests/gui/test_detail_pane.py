import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.item_details import Excerpt, ItemDetails


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    return made


def marked(pane: DetailPane) -> str:
    (mark,) = pane.sentence.extraSelections()
    return str(mark.cursor.selectedText())


def details(excerpt: Excerpt) -> ItemDetails:
    return ItemDetails(
        kind="Quotation",
        wording="<b>Herring</b> & <img src='x'>",
        source_title="<i>Talks</i>",
        source_line="Courier",
        excerpt=excerpt,
        elsewhere="Also at 1 other place in this source.",
        note="<u>private</u>",
    )


def test_what_sources_say_is_never_taken_for_markup(pane: DetailPane) -> None:
    pane.show_item(details(Excerpt(before="<b>", words="a < b", after="</b>")))

    assert pane.wording.toPlainText() == "<b>Herring</b> & <img src='x'>"
    assert pane.sentence.toPlainText() == "<b>a < b</b>"
    assert pane.note.toPlainText() == "<u>private</u>"
    assert pane.source_title.textFormat() is Qt.TextFormat.PlainText
    assert pane.source_title.text() == "<i>Talks</i>"


@pytest.mark.parametrize("before", ["", "Two lines\n", "Emoji 🐟🐟 ", "A\u0301 ", "\u202e"])
def test_the_words_of_the_fact_are_marked_at_their_place(pane: DetailPane, before: str) -> None:
    pane.show_item(details(Excerpt(before=before, words="no 🐟 here", after=" 🐟.")))

    assert marked(pane) == "no 🐟 here"


def test_an_empty_pane_says_what_to_do(pane: DetailPane) -> None:
    pane.show_item(details(Excerpt(before="", words="x", after="")))
    pane.show_item(None)

    assert pane.nothing.isVisible()
    assert not any(
        part.isVisible() for part in (pane.wording, pane.sentence, pane.note, pane.source_title)
    )
    assert pane.sentence.extraSelections() == []


def test_a_box_takes_the_height_of_its_text(pane: DetailPane) -> None:
    pane.show_item(details(Excerpt(before="", words="short", after="")))
    low = pane.sentence.height()

    pane.show_item(details(Excerpt(before="", words="long " * 60, after="")))
    high = pane.sentence.height()
    pane.show_item(details(Excerpt(before="", words="endless " * 4000, after="")))

    assert low < high < pane.sentence.height() <= pane.height()


def test_a_text_that_is_shown_whole_has_no_scroll_bar(pane: DetailPane) -> None:
    bar = pane.sentence.verticalScrollBar()
    for count in range(1, 40):
        pane.show_item(details(Excerpt(before="", words="word " * count, after="")))
        QApplication.processEvents()
        assert (bar.isVisible(), bar.maximum()) == (False, 0)

    pane.show_item(details(Excerpt(before="", words="endless " * 4000, after="")))
    QApplication.processEvents()
    assert bar.isVisible()


def test_what_was_proposed_is_shown_only_where_the_officer_says_otherwise(
    pane: DetailPane,
) -> None:
    shown = details(Excerpt(before="", words="x", after=""))

    pane.show_item(shown)
    before = pane.proposed.isVisible()
    pane.show_item(replace(shown, proposed="<i>Envoy</i>"))

    assert not before
    assert pane.proposed.isVisible()
    assert pane.proposed.text() == "Proposed: <i>Envoy</i>"
