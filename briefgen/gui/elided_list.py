"""A list to choose from that shortens what it shows, where there is no room for all of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from briefgen.gui.translation import isolated

_SPILLED = 2
"""Pixels that words may run into what is free beside them before they are shortened."""


class ElidedList(QComboBox):
    """Says all of its words in its tip, below what the list is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""
        self.currentTextChanged.connect(lambda _words: self._tell())

    def say_what(self, about: str) -> None:
        """Say what is chosen here."""
        self._about = about
        self.setAccessibleName(about)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(": ".join(filter(None, (self._about, self.currentText()))))

    @property
    def shown(self) -> str:
        """What of the words has room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        width = self.style().subControlRect(kind, option, part, self).width() + _SPILLED
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        """Draw the list as the style does, with the words that have room."""
        if self.isEditable() or not self.currentText():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = isolated(self.shown)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
