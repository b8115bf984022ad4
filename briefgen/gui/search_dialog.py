"""One line to type in, and below it what there is: commands, facts, sources."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.search_entries import Found, matches

_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SearchLine(QLineEdit):
    """A line whose arrow keys move in the list below it."""

    def __init__(self, found: QListWidget) -> None:
        super().__init__()
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Hand the keys that move on to the list."""
        if event.key() in _KEYS:
            self._found.event(event)
        else:
            super().keyPressEvent(event)


class SearchDialog(QDialog):
    """Gives what was chosen; Escape leaves without."""

    def __init__(self, parent: QWidget, entries: tuple[Found, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Search")
        self._entries = entries
        self._shown: tuple[Found, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName("What was found")
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self.accept)
        self.list.itemClicked.connect(self.accept)
        self.line = SearchLine(self.list)
        self.line.setPlaceholderText("Search facts, sources and commands")
        self.line.setAccessibleName("Search facts, sources and commands")
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.resize(560, 420)
        self._show("")

    def _show(self, words: str) -> None:
        self._shown = matches(self._entries, words)
        self.list.clear()
        for one in self._shown:
            row = QListWidgetItem(f"{one.title}\n{one.detail}")
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.detail}")
            self.list.addItem(row)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Found | None:
        """What stands chosen in the list."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None
