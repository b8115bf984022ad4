"""Labels that show text as text: words of sources are never taken for markup; a fine line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle

from briefgen.gui.look import make_heading
from briefgen.gui.translation import isolated


def plain_label(text: str = "", *, secondary: bool = False) -> QLabel:
    """Make a label of plain text, muted where it is secondary."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if label.isRightToLeft():
        # Words of another direction stand at the same margin as all others.
        flags = Qt.AlignmentFlag
        label.setAlignment(flags.AlignRight | flags.AlignAbsolute | flags.AlignVCenter)
    if secondary:
        label.setProperty("part", "secondary")
    return label


def heading(text: str = "", *, larger: float = 0.75) -> QLabel:
    """Make a label in semibold, some points larger than the text."""
    label = plain_label(text)
    make_heading(label, larger=larger)
    return label


class ElidedLabel(QLabel):
    """One line of plain text that is shortened where it has no room; its tip says all of it."""

    def __init__(self, text: str = "", *, secondary: bool = False) -> None:
        super().__init__(text)
        self._tip = ""
        if secondary:
            self.setProperty("part", "secondary")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """What of the text has room."""
        mode, width = Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), mode, width)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's
        """Show another text."""
        super().setText(text)
        self._tell_rest()

    def say_more(self, tip: str) -> None:
        """Let the tip say more than the text, whether that has room or not."""
        self._tip = tip
        self._tell_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Say all of it in the tip where it is shortened."""
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        self.setToolTip(self._tip or ("" if self.shown == self.text() else self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw what has room, at the margin where lines begin."""
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            QStyle.visualAlignment(self.layoutDirection(), flags).value,
            self.palette(),
            self.isEnabled(),
            isolated(self.shown),
            QPalette.ColorRole.WindowText,
        )


def elided_heading(text: str = "", *, larger: float = 0.75) -> ElidedLabel:
    """Make a heading that is shortened where it has no room."""
    label = ElidedLabel(text)
    make_heading(label, larger=larger)
    return label


def rule() -> QFrame:
    """Make a fine line across the whole width."""
    line = QFrame()
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line
