"""Keeps the start page: recent projects, and the sample."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.app.recent import RecentProjects
from briefgen.app.sample import open_sample, put_sample, sample_place
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.start_page import StartPage


class StartDesk(QObject):
    """Remembers what was open, and opens it again."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, page: StartPage, dialogs: Dialogs
    ) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._page = page
        self._dialogs = dialogs
        self._recent = RecentProjects(state_folder())
        page.open_asked.connect(projects.ask_and_open)
        page.sample_asked.connect(self.open_sample)
        page.path_asked.connect(projects.open_path)
        page.path_dropped.connect(self._forget)
        projects.opened.connect(self._remember)
        page.show_recent(self._recent.paths())

    def open_sample(self) -> None:
        """Put the sample where the officer wants it, unless it is there, and open it."""
        suggested = sample_place(Path.home())
        place = self._dialogs.place_to_begin(self._window, suggested)
        if place is None:
            return
        try:
            put_sample(open_sample(), place)
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
            return
        self._projects.open_path(place)

    def _remember(self) -> None:
        if session := self._projects.session:
            self._recent.add(session.path)
            self._page.show_recent(self._recent.paths())

    def _forget(self, path: Path) -> None:
        self._recent.remove(path)
        self._page.show_recent(self._recent.paths())
