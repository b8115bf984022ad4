"""Take the files that macOS hands to a running program; it never names them when it starts one."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Qt's part of the program, which tells of each file that the desktop asks it to open."""

    asked = Signal(object)
    """The path of the file."""

    def event(self, event: QEvent) -> bool:
        """Tell of a file; all else goes its way."""
        # Only what is for the program itself comes here: a filter would see every event.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().event(event)
