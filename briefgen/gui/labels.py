"""Labels that show text as text: words of sources are never taken for markup; a fine line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from briefgen.gui.look import make_heading


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


def rule() -> QFrame:
    """Make a fine line across the whole width."""
    line = QFrame()
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line
