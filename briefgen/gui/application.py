"""Start the program: its look, its worker, its window."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefgen import __version__
from briefgen.app.worker import Worker
from briefgen.gui.colours import LIGHT
from briefgen.gui.icons import picture
from briefgen.gui.look import dress
from briefgen.gui.main_window import MainWindow


def run(path: Path | None) -> int:
    """Show the window, with a project where one is given, until it is closed."""
    application = make_application()
    worker = Worker()
    usual = sys.excepthook
    try:
        window = MainWindow(worker)
        sys.excepthook = partial(_tell, window, usual)
        window.show()
        if path:
            window.open_path(path)
        else:
            window.projects.offer_waiting()
        return application.exec()
    finally:
        sys.excepthook = usual
        worker.close()


def _tell(
    window: MainWindow,
    usual: Callable[..., object],
    kind: type[BaseException],
    fault: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell the officer of a fault that nothing foresaw, beside what a developer sees."""
    usual(kind, fault, trace)
    window.problems.tell(fault)


def make_application() -> QApplication:
    """Make Qt's part of the program, in our look."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("briefgen")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.briefgen.briefgen")
    application.setWindowIcon(QIcon(picture("file-text", size=64, colour=LIGHT.accent)))
    dress(application)
    return application
