"""Start the program: its look, its worker, its window."""

import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefgen import __version__
from briefgen.app.worker import Worker
from briefgen.gui.icons import picture
from briefgen.gui.look import ACCENT, dress
from briefgen.gui.main_window import MainWindow


def run(path: Path | None) -> int:
    """Show the window, with a project where one is given, until it is closed."""
    application = make_application()
    worker = Worker()
    try:
        window = MainWindow(worker)
        window.show()
        if path:
            window.open_path(path)
        return application.exec()
    finally:
        worker.close()


def make_application() -> QApplication:
    """Make Qt's part of the program, in our look."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("briefgen")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.briefgen.briefgen")
    application.setWindowIcon(QIcon(picture("file-text", size=64, colour=ACCENT)))
    dress(application)
    return application
