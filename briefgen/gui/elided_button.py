"""A button whose words are shortened where they have no room; its tip says all of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from briefgen.gui.look import sized
from briefgen.gui.translation import isolated


class ElidedButton(QPushButton):
    """Takes the width it is given: a long choice must not widen the pane around it."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setToolTip(words)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, self.sizePolicy().verticalPolicy())

    @property
    def shown(self) -> str:
        """What of the words has room, in the bold of a choice that holds, too."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        width = self.style().subElementRect(part, option, self).width()
        metrics = QFontMetrics(sized(self.font(), by=0, bold=self.isChecked()))
        flags = Qt.TextFlag.TextShowMnemonic.value
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width, flags)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the button as the style does, with the words that have room."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = isolated(self.shown)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
