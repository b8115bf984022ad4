"""The shortcuts of the window, from the table of its actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.action_table import ACTIONS, MENUS
from briefgen.gui.actions import plain
from briefgen.gui.help_button import offer_help
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import marked, tr

_ROW = 26
_NOT_IN_THE_TABLE = (
    (marked("Tick or untick the chosen rows"), "Space", marked("Dossier")),
    (marked("Keep what was typed"), "Ctrl+Return", marked("Details")),
)
"""What keys do in a part of the window; they are no actions of the whole."""


class ShortcutList(QDialog):
    """Shows what each key does, by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        rows: list[tuple[str, str, str]] = [
            (plain(tr(row.text)), tr(" or ").join(row.shortcuts), plain(tr(MENUS[row.menu])))
            for row in ACTIONS
            if row.shortcuts
        ]
        rows += [(tr(what), keys, tr(where)) for what, keys, where in _NOT_IN_THE_TABLE]
        self.table = QTableWidget(len(rows), 3)
        self.table.setHorizontalHeaderLabels([tr("What it does"), tr("Keys"), tr("Where")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Shortcuts"))
        for at, row in enumerate(rows):
            for place, words in enumerate(row):
                self.table.setItem(at, place, QTableWidgetItem(words))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self.help = offer_help(self, close, "shortcuts")
        below = QVBoxLayout(self)
        below.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        below.setSpacing(NEAR)
        below.addWidget(self.table)
        below.addWidget(close)
        open_at(self, 560, 560)
