"""A box of plain text to change: what was written is told when the box is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from briefgen.gui.reading_box import ReadingBox


class WritingBox(ReadingBox):
    """Plain text that can be changed where it may be; Escape gives up what was typed."""

    written = Signal(str)
    """The text, when the box is left or Ctrl+Enter is pressed after a change."""

    def __init__(self, name: str, *, empty: str = "") -> None:
        super().__init__(name)
        self._given = ""
        self.setPlaceholderText(empty)

    def show_text(self, text: str, *, may_edit: bool = False) -> None:
        """Show a text to read or to change; an empty one to change keeps its box."""
        self.setReadOnly(not may_edit)
        # What is being typed stays while the rest of the window is shown anew.
        if text != self._given or not self.document().isModified():
            self._given = text
            super().show_text(text)
        self.setVisible(bool(text) or may_edit)

    def commit(self) -> None:
        """Tell what was written, where that is new."""
        typed = self.toPlainText().strip()
        self.document().setModified(False)
        if not self.isReadOnly() and typed != self._given.strip():
            # If it can't be, the old text differs from this one and is shown again.
            self._given = typed
            self.written.emit(typed)

    # Qt's own names from here on.

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's
        """Tell what was written when the keyboard goes elsewhere, not for a menu of its own."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take Ctrl+Enter and Escape."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.setPlainText(self._given)
        else:
            super().keyPressEvent(event)
