"""Say to a screen reader what changed where the keyboard is not."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(part: QWidget, words: str) -> None:
    """Let a screen reader say words of a part of the window; the keyboard stays where it is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(part, words))
