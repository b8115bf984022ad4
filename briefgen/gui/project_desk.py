"""The open project of a window: opening, changing, saving and closing it.

Every change is a command of the session; what it holds afterwards is told to whoever shows it.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.backups import Backups, Version
from briefgen.app.commands.command import Command
from briefgen.app.project_file import load_project
from briefgen.app.project_lock import LockedError
from briefgen.app.recovery import Recovery, originals_of
from briefgen.app.safe_save import ChangedOutsideError, SafeSave
from briefgen.app.session import Session
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.held_project import HeldProject, hold_project
from briefgen.gui.keeper import Keeper
from briefgen.gui.message_bar import MessageBar
from briefgen.gui.told import told, told_fault
from briefgen.gui.translation import isolated, tr
from briefgen.model.brief import Brief
from briefgen.model.ids import Id


class ProjectDesk(QObject):
    """Holds one project at a time, with the brief that is shown."""

    opened = Signal()
    """Another project took the place of what was shown."""
    leaving = Signal()
    """The project is about to be closed; it is still there."""
    moved = Signal()
    """The project stands in another file now."""
    changed = Signal()
    """The project, or which of its briefs is shown, is not as it was."""

    def __init__(self, window: QWidget, dialogs: Dialogs, bar: MessageBar) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs
        self.bar = bar
        self._held: HeldProject | None = None
        self._saving: SafeSave | None = None
        state = state_folder()
        self._backups = Backups(state / "backups")
        self.keeper = Keeper(Recovery(state / "recovery"), self)
        self.keeper.failed.connect(self.tell_fault)
        self.changed.connect(self._keep)
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

    def open_path(self, path: Path, *, take_over: bool = False) -> bool:
        """Open a project in place of the one that is shown; tell whether it is open.

        `take_over` opens it even where another briefgen seems to have it open.
        """
        path = path.absolute()
        if self._held and self._held.is_of(path):
            return True
        if not self.may_leave():
            return False
        try:
            held = hold_project(path, take_over=take_over)
        except LockedError as fault:
            over = partial(self.open_path, path, take_over=True)
            helps = told("Close it there. If it is open nowhere, open it here.")
            said = f"{told(fault.message)} {helps}"
            self.bar.say("error", said, buttons=[(tr("Open it all the same"), over)])
            return False
        except BriefgenError as fault:
            self.tell_fault(fault)
            return False
        self.release()
        self._held, self._brief_id = held, ""
        self._saving = SafeSave(held.session, self._backups)
        self.bar.hide()
        damaged = self._recover(held.session)
        self.opened.emit()
        if damaged:
            self.tell_fault(damaged)
        elif held.unlocked:
            self._tell_unlocked(path)
        return True

    def _tell_unlocked(self, path: Path) -> None:
        """Say that the file can be read only, and lead to a place that can be written to."""
        text = tr("{file} stands where nothing can be written. Save it elsewhere to keep changes.")
        save_as = (tr("Save as…"), self.ask_and_save_as)
        self.bar.say("warning", text.format(file=isolated(path.name)), buttons=[save_as])

    def _recover(self, session: Session) -> BriefgenError | None:
        """Offer what was kept when the program ended with unsaved changes."""
        kept = self.keeper.recovery.found(session.path)
        found = kept.opened
        if found and found.project != session.project:
            if self._dialogs.wants_recovery(self._window, session.path.name):
                session.restore(found.project, name=tr("Recover unsaved changes"))
                session.keep_originals(originals_of(found))
            self._keep()
        return kept.fault

    def offer_waiting(self) -> None:
        """Say which project has unsaved changes from the last time, and lead to it."""
        waiting = self.keeper.recovery.waiting()
        if not waiting:
            return
        first, *others = waiting
        self.bar.say(
            "warning",
            tr("{file} has unsaved changes from the last time.").format(file=isolated(first.name)),
            details=[str(path) for path in others],
            buttons=[(tr("Open {file}").format(file=first.name), partial(self.open_path, first))],
        )

    def _keep(self) -> None:
        """Keep unsaved changes for the case that the program is ended; forget saved ones."""
        if self.session is None:
            return
        if self.session.is_changed:
            self.keeper.watch(self.session)
        else:
            self.keeper.drop(self.session.path)

    def close_project(self) -> None:
        """Go back to the start page, unless the officer wants to stay."""
        if self.may_leave():
            self.release()
            self.bar.hide()
            self.changed.emit()

    def release(self) -> None:
        """Let the project go, whatever was not saved."""
        if self._held:
            self.leaving.emit()
            self.keeper.drop(self._held.session.path)
            self._held.release()
        self._held = self._saving = None

    def may_leave(self) -> bool:
        """Ask about unsaved changes; a save that fails means to stay."""
        if self.session is None or not self.session.is_changed:
            return True
        match self._dialogs.answer_to_unsaved(self._window, self.session.path.name):
            case "save":
                return self.save()
            case answer:
                return answer == "discard"

    def save(self, *, over_changes: bool = False) -> bool:
        """Write the project and keep the version before; tell whether both are done."""
        if self._saving is None:
            return False
        try:
            self._saving.save(over_changes=over_changes)
        except ChangedOutsideError as fault:
            over = partial(self.save, over_changes=True)
            self.bar.say("error", told_fault(fault), buttons=[(tr("Save over it"), over)])
            return False
        except BriefgenError as fault:
            self.tell_fault(fault)
            self.changed.emit()
            return False
        if over_changes:
            self.bar.hide()
        self.changed.emit()
        return True

    def ask_and_save_as(self) -> None:
        """Ask for another file and go on there; the first one stays as it was saved last."""
        if self._held is None or self._saving is None:
            return
        former = self._held.session.path
        path = self._dialogs.place_to_save(self._window, former)
        if path is None:
            return
        if self._held.is_of(path):
            self.save()
            return
        try:
            with self._held.moving_to(path):
                self._saving.save_as(path)
        except BriefgenError as fault:
            self.tell_fault(fault)
            return
        self.keeper.drop(former)
        self.moved.emit()
        self.changed.emit()

    def ask_and_go_back(self) -> None:
        """Ask for an earlier version and put it in the place of the project, as one step."""
        if self.session is None:
            return
        versions = self._backups.versions(self.session.path)
        if not versions:
            self.bar.say("warning", tr("There is no earlier version yet: each save keeps one."))
        elif version := self._dialogs.version_to_open(self._window, versions):
            self._go_back(version)

    def _go_back(self, version: Version) -> None:
        try:
            found = load_project(version.path)
        except BriefgenError as fault:
            self.tell_fault(fault)
            return
        if self.session:
            self.session.restore(found.project, name=tr("Go back to an earlier version"))
            self.session.keep_originals(originals_of(found))
            self.changed.emit()

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

    def fault_of(self, *commands: Command) -> BriefgenError | None:
        """Tell why commands could not be carried out; nothing changes."""
        if self.session is None:
            return None
        # The first picture of the window doesn't wait for what carries commands out.
        from briefgen.app.commands.apply import apply_commands

        try:
            apply_commands(self.session.project, commands)
        except BriefgenError as fault:
            return fault
        return None

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
        self.bar.say("error", told_fault(fault))
