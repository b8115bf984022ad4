"""Meets faults of ours: keeps the work first, writes the fault down, then tells of it."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from briefgen.app.problem_log import ProblemLog, traced, versions
from briefgen.app.state_folder import state_folder
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk


class ProblemDesk(Desk):
    """Tells of one fault at a time, however many come meanwhile."""

    def __init__(self, window: QWidget, projects: ProjectDesk, *, dialogs: Dialogs) -> None:
        super().__init__(window, projects, dialogs)
        self._log = ProblemLog(state_folder())
        self._is_telling = False

    def tell(self, fault: BaseException) -> None:
        """Keep what was done, then say that something went wrong and what to do about it."""
        self._projects.keeper.keep()
        self._projects.keeper.settle()
        self._log.add(fault, now=datetime.now(tz=UTC))
        if self._is_telling:
            return
        self._is_telling = True
        try:
            report = "\n".join([*versions(), "", traced(fault)])
            self._dialogs.tell_crash(self._window, report)
        finally:
            self._is_telling = False

    def report(self) -> None:
        """Show what to send with a report of a problem."""
        self._dialogs.show_report(self._window, self._log.report(), self._log.path)
