"""The shortcuts of the window, from the table of its actions; each can be given other keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.action_table import ACTIONS, MENUS
from briefgen.gui.actions import plain
from briefgen.gui.announcing import announce
from briefgen.gui.chosen_keys import (
    Keys,
    action_words,
    chosen_with,
    keys_in_use,
    row_of,
    what_hinders,
)
from briefgen.gui.flow_row import FlowRow
from briefgen.gui.help_button import offer_help
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import marked, tr

_KEYS = 1
"""The column that says the keys."""
_NOT_IN_THE_TABLE = (
    (marked("Tick or untick the chosen rows"), "Space", marked("Dossier")),
    (marked("Keep what was typed"), "Ctrl+Return", marked("Details")),
)
"""What keys do in a part of the window; they are no actions of the whole."""


class ShortcutList(QDialog):
    """Shows what each key does, by menu; gives the `chosen` keys when it is accepted."""

    def __init__(self, parent: QWidget, chosen: Mapping[str, Keys]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        self.chosen = dict(chosen)
        self.table = _table(len(ACTIONS) + len(_NOT_IN_THE_TABLE))
        self.about = plain_label(secondary=True)
        self.about.setWordWrap(True)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New keys"))
        self.give = QPushButton(tr("Give these keys"))
        self.take = QPushButton(tr("No keys"))
        self.usual = QPushButton(tr("Usual keys"))
        self.fault = plain_label()
        self.fault.setProperty("part", "fault")
        self.fault.setWordWrap(True)
        self._fill()
        self._connect()
        self._lay_out()
        self.table.setCurrentCell(0, 0)

    def _fill(self) -> None:
        used = keys_in_use(self.chosen)
        rows = [
            (action_words(row), tr(" or ").join(used[row.name]), plain(tr(MENUS[row.menu])))
            for row in ACTIONS
        ]
        rows += [(tr(what), keys, tr(where)) for what, keys, where in _NOT_IN_THE_TABLE]
        for at, row in enumerate(rows):
            for place, words in enumerate(row):
                self.table.setItem(at, place, QTableWidgetItem(words))

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(lambda *_: self._turn())
        self.keys.keySequenceChanged.connect(lambda _keys: self._say(""))
        self.keys.editingFinished.connect(self._refresh)
        self.give.clicked.connect(self._give)
        self.take.clicked.connect(lambda: self._choose(()))
        self.usual.clicked.connect(self._give_back)
        for button in (self.give, self.take, self.usual):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        names = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(names.Ok | names.Cancel | names.RestoreDefaults)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(names.RestoreDefaults).clicked.connect(self._reset)
        self.help = offer_help(self, self.buttons, "shortcuts")
        row = FlowRow()
        for part in (self.keys, self.give, self.take, self.usual):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addWidget(self.buttons)
        open_at(self, 620, 600)

    @property
    def _name(self) -> str:
        """The name of the action whose row is the current one; nothing for what is fixed."""
        at = self.table.currentRow()
        return ACTIONS[at].name if 0 <= at < len(ACTIONS) else ""

    def _turn(self) -> None:
        """Turn to the action of the current row."""
        self.keys.clear()
        name = self._name
        about = tr("These keys are fixed.")
        if name:
            about = tr("New keys for: {action}").format(action=action_words(row_of(name)))
        self.about.setText(about)
        self._refresh()

    def _refresh(self) -> None:
        name = self._name
        used = keys_in_use(self.chosen)
        self.keys.setEnabled(bool(name))
        self.give.setEnabled(bool(name) and not self.keys.keySequence().isEmpty())
        self.take.setEnabled(bool(name) and bool(used[name]))
        self.usual.setEnabled(name in self.chosen)

    def _say(self, fault: str) -> None:
        """Say what hinders, or nothing any more."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            announce(self, fault)
        self._refresh()

    def _give(self) -> None:
        """Give the action the keys that were pressed, unless others have them."""
        form = QKeySequence.SequenceFormat.PortableText
        keys = self.keys.keySequence().toString(form)
        fault = what_hinders(keys, self._name, self.chosen)
        if fault:
            self._say(fault)
        else:
            self._choose((keys,))

    def _give_back(self) -> None:
        """Give the action its usual keys again, unless others have them by now."""
        usual = row_of(self._name).shortcuts
        faults = (what_hinders(keys, self._name, self.chosen) for keys in usual)
        if fault := next(filter(None, faults), ""):
            self._say(fault)
        else:
            self._choose(usual)

    def _choose(self, keys: Keys) -> None:
        self.chosen = chosen_with(self.chosen, self._name, keys)
        shown = self.table.item(self.table.currentRow(), _KEYS)
        if shown:
            shown.setText(tr(" or ").join(keys))
        self.keys.clear()
        self._say("")

    def _reset(self) -> None:
        """Give every action its usual keys."""
        self.chosen = {}
        at = self.table.currentRow()
        self._fill()
        self.table.setCurrentCell(at, 0)
        self._say("")


def _table(rows: int) -> QTableWidget:
    table = QTableWidget(rows, 3)
    table.setHorizontalHeaderLabels([tr("What it does"), tr("Keys"), tr("Where")])
    table.verticalHeader().hide()
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setAccessibleName(tr("Shortcuts"))
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (_KEYS, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + NEAR + 2)
    return table
