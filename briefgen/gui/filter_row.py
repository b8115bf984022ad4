"""What of the dossier is shown: words to look for, and three chips."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.flow_row import FlowRow
from briefgen.gui.icons import put_icon
from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.translation import marked, tr

Shown = Literal["all", "in brief", "to check"]
_CHIPS: Mapping[Shown, str] = {
    "all": marked("All"),
    "in brief": marked("In brief"),
    "to check": marked("To check"),
}


class FilterLine(QLineEdit):
    """A line to type in; Escape empties it, the arrow down leaves it for the tree."""

    left = Signal()
    """The keyboard is to go to what was found."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take Escape and the arrow down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """Tells when something else is to be shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = FilterLine()
        self.line.setPlaceholderText(tr("Filter facts"))
        self.line.setAccessibleName(tr("Filter facts"))
        self.line.setClearButtonEnabled(True)
        sign = QAction(self.line)
        put_icon(sign, "list-filter", colour="secondary")
        self.line.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.line.findChildren(QToolButton):
            button.setAccessibleName(tr("Filter facts"))
        self.line.textChanged.connect(self.changed)
        self.chips = {shown: QPushButton(tr(words)) for shown, words in _CHIPS.items()}
        self._group = QButtonGroup(self)
        row = FlowRow()
        for chip in self.chips.values():
            chip.setProperty("part", "chip")
            chip.setCheckable(True)
            self._group.addButton(chip)
            row.addWidget(chip)
        self.chips["all"].setChecked(True)
        self._group.buttonToggled.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, 0, WIDE, NEAR)
        column.setSpacing(NEAR)
        column.addWidget(self.line)
        column.addLayout(row)

    def _tell(self, _chip: object, is_on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if is_on:
            self.changed.emit()

    @property
    def words(self) -> tuple[str, ...]:
        """The words to look for, in small letters."""
        return tuple(self.line.text().casefold().split())

    @property
    def shown(self) -> Shown:
        """The chip that is pressed."""
        return next((name for name, chip in self.chips.items() if chip.isChecked()), "all")

    @property
    def is_narrow(self) -> bool:
        """Whether anything may be left out."""
        return bool(self.words) or self.shown != "all"

    def show_count(self, to_check: int) -> None:
        """Show how much is to be checked."""
        self.chips["to check"].setText(f"{tr(_CHIPS['to check'])} ({to_check})")

    def take_keyboard(self) -> None:
        """Take the keyboard, all words chosen to be typed over."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self.line.clear()
        self.chips["all"].setChecked(True)
