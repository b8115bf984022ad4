"""A box for words that are sent when they are ready, and kept until then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from briefgen.gui.reading_box import ReadingBox


class DraftBox(ReadingBox):
    """Plain text to write; leaving the box sends nothing."""

    least_lines = 4

    sent = Signal(str)
    """The words, without white space around them, when they are sent."""

    def __init__(self, name: str, *, empty: str = "") -> None:
        super().__init__(name)
        self.setReadOnly(False)
        self.setPlaceholderText(empty)

    @property
    def words(self) -> str:
        """What was written so far, without white space around it."""
        return self.toPlainText().strip()

    def send(self) -> None:
        """Send what was written and make room for the next; nothing is nothing to send."""
        if words := self.words:
            self.clear()
            self.sent.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take Ctrl+Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        else:
            super().keyPressEvent(event)
