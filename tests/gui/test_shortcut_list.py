from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.action_table import ACTIONS
from briefgen.gui.shortcut_list import ShortcutList


def test_row_15_every_shortcut_of_the_table_is_listed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    table = ShortcutList(parent).table

    cells = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    listed = [tuple(cell.text() if cell else "" for cell in row) for row in cells]
    assert ("Export brief", "Ctrl+E", "File") in listed
    assert ("Redo", "Ctrl+Shift+Z or Ctrl+Y", "Edit") in listed
    assert {row[1] for row in listed} >= {
        " or ".join(row.shortcuts) for row in ACTIONS if row.shortcuts
    }
