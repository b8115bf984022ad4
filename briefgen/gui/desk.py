"""What does one kind of work for the window, on the project that is open."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk


class Desk(QObject):
    """Asks by dialogs of the window; what is done is a step of the project, or stands in files."""

    def __init__(self, window: QWidget, projects: ProjectDesk, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._dialogs = dialogs
