import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.gui.filter_row import FilterRow


@pytest.fixture
def row(qtbot: QtBot) -> FilterRow:
    made = FilterRow()
    qtbot.addWidget(made)
    return made


def test_words_and_chips_say_what_is_shown(row: FilterRow) -> None:
    changes: list[bool] = []
    row.changed.connect(lambda: changes.append(row.is_narrow))

    row.line.setText("  Herring QUOTA ")
    row.chips["in brief"].click()
    row.chips["in brief"].click()

    assert row.words == ("herring", "quota")
    assert row.chips["in brief"].isChecked()
    row.show_all()
    assert row.line.text() == ""
    assert row.shown == "all"
    assert changes == [True, True, True, False]


def test_escape_empties_the_line_and_the_arrow_down_leaves_it(row: FilterRow, qtbot: QtBot) -> None:
    row.line.setText("cod")
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert row.line.text() == ""

    with qtbot.waitSignal(row.line.left):
        QTest.keyClick(row.line, Qt.Key.Key_Down)


def test_what_is_to_be_checked_is_counted(row: FilterRow) -> None:
    row.show_count(3)

    assert row.chips["to check"].text() == "To check (3)"
