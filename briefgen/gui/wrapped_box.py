"""A box to tick whose words go on in a second line, where there is no room beside it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_LEAST = 12
"""So many letters have room in a line at least."""


class WrappedBox(QCheckBox):
    """Is as high as its words at the width it has got; a click anywhere on them ticks it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # Qt's own names from here on.

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's
        """Take more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's
        """Give the height that the words need."""
        return max(super().sizeHint().height(), self._words_in(width).height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """Make do with a few letters in each line."""
        sign = super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        width = sign + _LEAST * self.fontMetrics().averageCharWidth()
        return QSize(width, super().minimumSizeHint().height())

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's
        """Take clicks on every line."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the box beside the first line, and the words in as many lines as they need."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        line = QRect(0, 0, self.width(), super().sizeHint().height())
        option.rect = line
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        words = self._words_in(self.width())
        words.moveTop(max(0, (line.height() - self.fontMetrics().height()) // 2))
        role = QPalette.ColorRole.WindowText
        palette, able, flags = self.palette(), self.isEnabled(), self._flags()
        self.style().drawItemText(painter, words, flags, palette, able, self.text(), role)

    def _words_in(self, width: int) -> QRect:
        """Give the place of the words in a width."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, width, super().sizeHint().height())
        part = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(part, option, self)
        room.setHeight(10_000)
        needed = self.fontMetrics().boundingRect(room, self._flags(), self.text())
        return QRect(room.left(), 0, room.width(), needed.height())

    def _flags(self) -> int:
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return start.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
