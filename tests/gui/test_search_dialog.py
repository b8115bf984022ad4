from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.search_dialog import SearchDialog
from briefgen.gui.search_entries import Found

ENTRIES = tuple(
    Found(kind="item", key=title, title=title, detail="Fact")
    for title in ("Herring quota", "Cod quota", "Harbour")
)


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    yield made
    made.close()


def test_row_16_what_is_typed_is_found_and_chosen_from_the_keyboard(parent: QWidget) -> None:
    dialog = SearchDialog(parent, ENTRIES)
    QTest.keyClicks(dialog.line, "quota")
    assert dialog.list.count() == 2

    QTest.keyClick(dialog.line, Qt.Key.Key_Down)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)

    assert dialog.result() == SearchDialog.DialogCode.Accepted
    assert dialog.chosen == ENTRIES[1]


def test_row_16_a_screen_reader_says_each_row(parent: QWidget) -> None:
    dialog = SearchDialog(parent, ENTRIES)

    row = dialog.list.item(0)

    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Herring quota, Fact"


def test_where_nothing_is_found_nothing_is_chosen(parent: QWidget) -> None:
    dialog = SearchDialog(parent, ENTRIES)

    dialog.line.setText("whale")

    assert dialog.chosen is None
