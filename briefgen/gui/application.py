"""Start the program: its look, its worker, its window."""

import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefgen import __version__
from briefgen.app.preferences import load_preferences
from briefgen.app.state_folder import state_folder
from briefgen.app.worker import Worker
from briefgen.collector import put_away
from briefgen.gui.colours import LIGHT
from briefgen.gui.handed_files import Application
from briefgen.gui.icons import picture
from briefgen.gui.letters import lend_letters
from briefgen.gui.look import dress
from briefgen.gui.main_window import MainWindow
from briefgen.gui.single_instance import SingleInstance, channel_of, hand_over
from briefgen.gui.translation import language_of, speak


def run(path: Path | None) -> int:
    """Show the window, with a project where one is given, until it is closed.

    Where a window runs already, it gets the project, and this start ends.
    """
    application = make_application()
    channel = channel_of(state_folder())
    if hand_over(channel, path):
        return 0
    worker, instance = Worker(), SingleInstance(channel, application)
    usual = sys.excepthook
    try:
        while True:
            window = MainWindow(worker)
            sys.excepthook = partial(_tell, window, usual)
            instance.asked.connect(window.take_from_outside)
            if isinstance(application, Application):
                application.asked.connect(window.take_from_outside)
            code = _show(application, window, path, worker=worker)
            instance.asked.disconnect(window.take_from_outside)
            if isinstance(application, Application):
                application.asked.disconnect(window.take_from_outside)
            if not window.is_left_for_another:
                return code
            path = window.path_to_open_again
            speak(application, language_of(load_preferences(state_folder()).language))
    finally:
        sys.excepthook = usual
        instance.close()
        worker.close()


def _show(
    application: QApplication, window: MainWindow, path: Path | None, *, worker: Worker
) -> int:
    """Show one window until it is closed; give the code to leave with."""
    window.show()
    # The first picture of the window doesn't wait for the process behind it.
    QTimer.singleShot(0, worker.warm_up)
    QTimer.singleShot(0, look_for_garbage)
    # Sources may be in any language, whatever that of the window is.
    QTimer.singleShot(0, lend_letters)
    if path:
        window.open_path(path)
    else:
        window.projects.offer_waiting()
    return application.exec()


def look_for_garbage() -> None:
    """Let garbage be looked for from now on, but not in what was made at the start."""
    if not gc.isenabled():
        put_away()
        gc.enable()


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
    application = Application(sys.argv[:1])
    application.setApplicationName("briefgen")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.briefgen.briefgen")
    application.setWindowIcon(QIcon(picture("briefgen", size=64, colour=LIGHT.accent)))
    speak(application, language_of(load_preferences(state_folder()).language))
    dress(application)
    return application
