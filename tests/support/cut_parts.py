"""Parts of a window whose words have less room than they need."""

from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

_WORDED = (QPushButton, QCheckBox, QLabel, QToolButton)


def cut_parts(window: QWidget) -> list[str]:
    """Give the words of all parts that have less room than they need."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, _WORDED):
            continue
        if isinstance(part.parentWidget(), QLineEdit):
            continue  # a sign inside a line has no words
        if isinstance(part, QLabel) and not part.text():
            continue
        if part.hasHeightForWidth():
            if part.height() < part.heightForWidth(part.width()) - 2:
                found.append(f"{part.text()}: {part.size()}")
            continue
        if part.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            continue
        needed = part.sizeHint()
        if part.width() < needed.width() or part.height() < needed.height() - 2:
            name = part.text() or part.accessibleName() or part.objectName()
            found.append(f"{name} in {part.parentWidget()}: {part.size()} < {needed}")
    return found
