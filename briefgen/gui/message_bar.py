"""The bar above the panes: one message at a time, with buttons and details to unfold."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.announcing import announce
from briefgen.gui.flow_row import FlowRow
from briefgen.gui.icons import put_icon, put_picture
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT, WIDE, margins
from briefgen.gui.translation import tr

Tone = Literal["done", "warning", "error"]
Button = tuple[str, Callable[[], object]]
"""What a button says and does."""
_ICONS: dict[Tone, tuple[str, str]] = {
    "done": ("circle-check", "accent"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-x", "error"),
}
_DETAIL_LINES = 6
_AROUND = 100
"""Pixels that sign, cross and margins take."""
_MOST_LINES = 2
"""So many lines has the text beside the buttons, or these stand below it."""


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel()
        self.text = plain_label()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._beside = QWidget()
        self._buttons = FlowRow(self._beside)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._shown: list[QPushButton] = []
        self.details = _details()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        close = QToolButton()
        put_icon(close, "x")
        close.setAccessibleName(tr("Close message"))
        close.clicked.connect(self.hide)
        self._line.setSpacing(TIGHT)
        self._line.addWidget(self.text, stretch=1)
        self._line.addWidget(self._beside, alignment=Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._mark)
        row.addLayout(self._line, stretch=1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(WIDE, 6, NEAR, 6))
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self.details)

    def say(
        self,
        tone: Tone,
        text: str,
        *,
        details: Sequence[str] = (),
        buttons: Sequence[Button] = (),
    ) -> None:
        """Show a message; details can be unfolded below it."""
        name, colour = _ICONS[tone]
        put_picture(self._mark, name, size=18, colour=colour)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("part", tone)
        self._set_buttons((*buttons, *((self._unfolding(details),) if details else ())))
        self.details.setPlainText("\n".join(details))
        line = self.details.fontMetrics().lineSpacing()
        self.details.setFixedHeight(min(len(details), _DETAIL_LINES) * line + 2 * WIDE)
        self.details.hide()
        # The style sheet looks at the property only when it is asked to.
        for part in (self, self.text):
            part.style().unpolish(part)
            part.style().polish(part)
        self.show()
        announce(self, text)

    def _unfolding(self, details: Sequence[str]) -> Button:
        words = tr("Details")
        words = words if len(details) == 1 else f"{words} ({len(details)})"
        return words, lambda: self.details.setVisible(not self.details.isVisible())

    def _set_buttons(self, buttons: Sequence[Button]) -> None:
        for old in self._shown:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [QPushButton(words, self) for words, _ in buttons]
        for button, (_, action) in zip(self._shown, buttons, strict=True):
            button.clicked.connect(lambda _checked=False, action=action: action())
            self._buttons.addWidget(button)
        self._beside.setVisible(bool(buttons))
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        """Put the buttons below the text where beside them it would have no room."""
        beside = width - self._buttons.sizeHint().width() - _AROUND
        # A line ends with a word, somewhat before its room does.
        needed = 1.2 * self.text.fontMetrics().horizontalAdvance(self.text.text()) / _MOST_LINES
        has_room = needed <= beside
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)

    def buttons(self) -> dict[str, QPushButton]:
        """Give the buttons of the message by what they say."""
        return {button.text(): button for button in self._shown}

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Find room for the buttons."""
        super().resizeEvent(event)
        self._fit(event.size().width())


def _details() -> QPlainTextEdit:
    details = QPlainTextEdit()
    details.setReadOnly(True)
    details.setTabChangesFocus(True)
    details.setAccessibleName(tr("Details of the message"))
    return details
