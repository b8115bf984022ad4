"""The open project of a window: opening, changing, saving and closing it.

Every change is a command of the session; what it holds afterwards is told to whoever shows it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import Command
from briefgen.app.session import Session
from briefgen.errors import BriefgenError
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.held_project import HeldProject, hold_project
from briefgen.gui.message_bar import MessageBar
from briefgen.model.brief import Brief
from briefgen.model.ids import Id


class ProjectDesk(QObject):
    """Holds one project at a time, with the brief that is shown."""

    opened = Signal()
    """Another project took the place of what was shown."""
    changed = Signal()
    """The project, or which of its briefs is shown, is not as it was."""

    def __init__(self, window: QWidget, dialogs: Dialogs, bar: MessageBar) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs
        self.bar = bar
        self._held: HeldProject | None = None
        self._brief_id: Id = ""

    @property
    def session(self) -> Session | None:
        """The session of the open project."""
        return self._held.session if self._held else None

    @property
    def brief(self) -> Brief | None:
        """The brief that is shown: the one last turned to, else the first."""
        briefs = self.session.project.briefs if self.session else ()
        return next((one for one in briefs if one.id == self._brief_id), next(iter(briefs), None))

    @property
    def folder(self) -> Path:
        """The folder to begin in when a file is asked for."""
        return self.session.path.parent if self.session else Path.home()

    # Opening and closing.

    def ask_and_open(self) -> None:
        """Ask for a project and open it."""
        if path := self._dialogs.project_to_open(self._window, self.folder):
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a project in place of the one that is shown; tell whether it is open."""
        path = path.absolute()
        if self._held and self._held.is_of(path):
            return True
        if not self.may_leave():
            return False
        try:
            held = hold_project(path)
        except BriefgenError as fault:
            self.tell_fault(fault)
            return False
        self.release()
        self._held, self._brief_id = held, ""
        self.bar.hide()
        self.opened.emit()
        return True

    def close_project(self) -> None:
        """Go back to the start page, unless the officer wants to stay."""
        if self.may_leave():
            self.release()
            self.bar.hide()
            self.changed.emit()

    def release(self) -> None:
        """Let the project go, whatever was not saved."""
        if self._held:
            self._held.release()
        self._held = None

    def may_leave(self) -> bool:
        """Ask about unsaved changes; a save that fails means to stay."""
        if self.session is None or not self.session.is_changed:
            return True
        match self._dialogs.answer_to_unsaved(self._window, self.session.path.name):
            case "save":
                return self.save()
            case answer:
                return answer == "discard"

    def save(self) -> bool:
        """Write the project; tell whether it is in its file now."""
        if self.session is None:
            return False
        try:
            self.session.save()
        except BriefgenError as fault:
            self.tell_fault(fault)
            return False
        self.changed.emit()
        return True

    # Changing.

    def run(self, *commands: Command, name: str = "") -> bool:
        """Carry out commands as one step and show what came of it; tell whether they could be."""
        if self.session is None:
            return False
        fault = None
        try:
            self.session.run(*commands, name=name)
        except BriefgenError as met:
            fault = met
            self.tell_fault(met)
        self.changed.emit()
        return fault is None

    def undo(self) -> None:
        """Take the last step back."""
        if self.session:
            self.session.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Bring the step back that was taken back last."""
        if self.session:
            self.session.redo()
            self.changed.emit()

    def show_brief(self, id_: Id) -> None:
        """Turn to another brief of the project."""
        self._brief_id = id_
        self.changed.emit()

    def tell_fault(self, fault: BriefgenError) -> None:
        """Say what could not be done, and what helps."""
        self.bar.say("error", str(fault))
