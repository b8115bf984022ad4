"""Keeps the start page: recent projects, and the sample."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from briefgen.app.next_meeting import next_meeting
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.recent import RecentProjects
from briefgen.app.sample import open_sample, put_sample, sample_place
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.reading_desk import free_place
from briefgen.gui.start_page import StartPage
from briefgen.gui.translation import isolated


class StartDesk(Desk):
    """Remembers what was open, and opens it again."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, page: StartPage, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._page = page
        self._recent = RecentProjects(state_folder())
        page.open_asked.connect(projects.ask_and_open)
        page.sample_asked.connect(self.open_sample)
        page.path_asked.connect(projects.open_path)
        page.path_dropped.connect(self._forget)
        projects.opened.connect(self._remember)
        projects.moved.connect(self._remember)
        self._menu: QMenu | None = None
        self._show_recent()

    def fill(self, menu: QMenu) -> None:
        """Show the recent projects in a menu, too."""
        self._menu = menu
        self._show_recent()

    def _show_recent(self) -> None:
        paths = self._recent.paths()
        self._page.show_recent(paths)
        if self._menu is None:
            return
        self._menu.clear()
        self._menu.setEnabled(bool(paths))
        for number, path in enumerate(paths, start=1):
            name = isolated(path.name).replace("&", "&&")
            action = self._menu.addAction(f"&{number}  {name}")
            action.setEnabled(path.is_file())
            action.triggered.connect(partial(self._open, path))

    def _open(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._projects.open_path(path)

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

    def begin_next(self) -> None:
        """Begin a project with the sides, people and style of the open one, or of one asked for."""
        session, folder = self._projects.session, self._projects.folder
        try:
            if session:
                former, project = session.path, session.project
            elif asked := self._dialogs.project_to_open(self._window, folder):
                former, project = asked, load_project(asked).project
            else:
                return
            place = self._dialogs.place_to_begin(self._window, free_place(former))
            if place is None or not self._projects.may_leave():
                return
            new_project_file(place, next_meeting(project))
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
            return
        self._projects.release()
        self._projects.open_path(place)

    def _remember(self) -> None:
        if session := self._projects.session:
            self._recent.add(session.path)
            self._show_recent()

    def _forget(self, path: Path) -> None:
        self._recent.remove(path)
        self._show_recent()
