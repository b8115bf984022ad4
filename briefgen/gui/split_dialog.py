"""Asks where a fact that says two things is to be parted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefgen.gui.help_button import offer_help
from briefgen.gui.item_wording import one_line
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.source_text import SourceText
from briefgen.gui.translation import marked, tr

_HINT = marked("Put the cursor before the words that begin the second fact.")


class SplitDialog(QDialog):
    """Shows the words of a fact; the cursor says where the second one begins."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split fact"))
        self._words = text
        self._text = SourceText(text)
        self.box = QPlainTextEdit(self._text.shown)
        self.box.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.box.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(tr("Words of the fact"))
        self.parts = plain_label(secondary=True)
        self.parts.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.button(buttons.Ok).setText(tr("Split"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        self.help = offer_help(self, self.buttons, "split")
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        hint = plain_label(tr(_HINT))
        hint.setWordWrap(True)
        for part in (hint, self.box, self.parts, self.buttons):
            column.addWidget(part)
        self.box.cursorPositionChanged.connect(self._show_parts)
        open_at(self, 460, 280)
        self._show_parts()

    @property
    def place(self) -> int:
        """The character of the fact's text before which it is parted; 0 for nowhere yet."""
        return self._text.offset_of(self.box.textCursor().position())

    def put_cursor(self, position: int) -> None:
        """Put the cursor at a position of the box."""
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(position)
        self.box.setTextCursor(cursor)

    def _show_parts(self) -> None:
        first, second = map(one_line, (self._words[: self.place], self._words[self.place :]))
        is_parted = bool(first and second)
        self.parts.setText(f"“{first}” | “{second}”" if is_parted else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_parted)
