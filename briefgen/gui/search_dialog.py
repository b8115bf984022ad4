"""One line to type in, and below it what there is: commands, facts, sources."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.colours import colours
from briefgen.gui.dossier_model import Index
from briefgen.gui.help_button import help_button
from briefgen.gui.look import NEAR, TIGHT, WIDE, open_at, sized
from briefgen.gui.search_entries import Found, matches
from briefgen.gui.translation import tr

_FOUND = int(Qt.ItemDataRole.UserRole)
_META = -1.0
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


class FoundRow(QStyledItemDelegate):
    """Draws what was found: its title, and muted at the end what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's
        """Give a row the height of a line and some air."""
        return QSize(0, option.fontMetrics.lineSpacing() + 2 * NEAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        worn, found = colours(), index.data(_FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.chosen))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), TIGHT, TIGHT)
        room = option.rect.adjusted(NEAR, 0, -NEAR, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(sized(option.font, by=_META))
        painter.setPen(QColor(worn.secondary))
        metrics = painter.fontMetrics()
        detail = metrics.elidedText(found.detail, Qt.TextElideMode.ElideRight, room.width() // 2)
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, detail)
        room.adjust(0, 0, -metrics.horizontalAdvance(detail) - NEAR, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(worn.text))
        title = option.fontMetrics.elidedText(
            found.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()


class SearchDialog(QDialog):
    """Gives what was chosen; Escape leaves without."""

    def __init__(self, parent: QWidget, entries: tuple[Found, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search"))
        self._entries = entries
        self._shown: tuple[Found, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(FoundRow(self.list))
        self.list.itemActivated.connect(self.accept)
        self.list.itemClicked.connect(self.accept)
        self.line = SearchLine(self.list)
        self.line.setPlaceholderText(tr("Search facts, sources and commands"))
        self.line.setAccessibleName(tr("Search facts, sources and commands"))
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.help = help_button(self, "search")
        column.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeft)
        open_at(self, 560, 420)
        self._show("")

    def _show(self, words: str) -> None:
        self._shown = matches(self._entries, words)
        self.list.clear()
        for one in self._shown:
            row = QListWidgetItem(one.title)
            row.setData(_FOUND, one)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.detail}")
            self.list.addItem(row)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Found | None:
        """What stands chosen in the list."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None
