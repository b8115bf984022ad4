"""Makes, copies, changes, removes and compares the briefs of a project."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import Command, CopyBrief, RemoveBrief
from briefgen.app.forms.brief_form import (
    brief_form,
    copy_name,
    new_brief_commands,
    new_brief_form,
)
from briefgen.app.forms.project_form import set_commands
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr
from briefgen.model.labels import Labels

if TYPE_CHECKING:
    from briefgen.gui.compare_dialog import CompareDialog
    from briefgen.gui.since_dialog import SinceDialog


class BriefDesk(Desk):
    """Turns to each brief it makes; everything is one step of undo."""

    item_asked = Signal(str)
    """The id of an item that is to be shown."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, dialogs: Dialogs, labels: Labels
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._labels = labels
        self.since: SinceDialog | None = None
        """What changed since an export, as it was asked last."""
        projects.changed.connect(self._refresh)

    @cached_property
    def comparison(self) -> "CompareDialog":
        """The window that compares two briefs, made when it is first asked for."""
        from briefgen.gui.compare_dialog import CompareDialog

        made = CompareDialog(self._labels, self._window)
        made.select_asked.connect(self._projects.run)
        return made

    def ask_and_add(self) -> None:
        """Ask what a new brief is to be, and make it of the same facts."""
        if session := self._projects.session:
            groups = new_brief_form(session.project, self._projects.brief, self._labels)
            typed = self._dialogs.filled_in(
                self._window,
                tr("New brief"),
                groups,
                trial=lambda typed: self._projects.fault_of(*new_brief_commands(typed)),
            )
            if typed is not None:
                self._make(
                    *new_brief_commands(typed),
                    name=tr("Add brief {name}").format(name=typed["name"].strip()),
                )

    def copy(self) -> None:
        """Make a second brief that begins as a copy of the one that is shown."""
        session, brief = self._projects.session, self._projects.brief
        if session and brief:
            name = copy_name(session.project, brief)
            self._make(
                CopyBrief(brief=brief.id, name=name), name=tr("Copy {name}").format(name=brief.name)
            )

    def _make(self, *commands: Command, name: str) -> None:
        """Carry out what makes a brief, and turn to it."""
        session = self._projects.session
        known = {brief.id for brief in session.project.briefs} if session else set()
        if session and self._projects.run(*commands, name=name):
            made = next(brief for brief in session.project.briefs if brief.id not in known)
            self._projects.show_brief(made.id)

    def ask_settings(self) -> None:
        """Ask for the name of the brief that is shown and all there is to choose of it."""
        session, brief = self._projects.session, self._projects.brief
        if session and brief:
            groups = brief_form(session.project, brief, self._labels)
            typed = self._dialogs.filled_in(
                self._window,
                tr("Brief"),
                groups,
                trial=lambda typed: self._projects.fault_of(
                    *set_commands(groups, typed, brief=brief.id)
                ),
            )
            typed = typed or {}
            if commands := set_commands(groups, typed, brief=brief.id):
                self._projects.run(*commands, name=tr("Change {name}").format(name=brief.name))

    def remove(self) -> None:
        """Take the brief that is shown out of the project; say how it comes back."""
        brief = self._projects.brief
        if brief is None:
            return
        step = tr("Remove {name}").format(name=brief.name)
        if self._projects.run(RemoveBrief(brief=brief.id), name=step):
            back = [(tr("Undo"), self._undo)]
            words = tr("{name} was removed.").format(name=brief.name)
            self._projects.bar.say("done", words, buttons=back)

    def _undo(self) -> None:
        self._projects.undo()
        self._projects.bar.hide()

    def compare(self) -> None:
        """Lay the brief that is shown and the one after it side by side."""
        session, brief = self._projects.session, self._projects.brief
        if session and brief and len(session.project.briefs) > 1:
            ids = [one.id for one in session.project.briefs]
            other = ids[(ids.index(brief.id) + 1) % len(ids)]
            self.comparison.show_briefs(session.project, brief.id, other)
            self.comparison.show()
            self.comparison.raise_()

    def ask_and_compare_exported(self) -> None:
        """Ask for an exported file, and show what has changed in the brief since."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None:
            return
        path = self._dialogs.exported_file(self._window, self._projects.folder)
        if path is None:
            return
        # Few officers ask, and the window starts without it.
        from briefgen.app.compare_exported import compare_exported, read_exported
        from briefgen.gui.since_dialog import SinceDialog

        try:
            then = read_exported(path, state=state_folder())
            since = compare_exported(session.project, brief, then)
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
            return
        self.since = SinceDialog(self._window, path.name, since, self._labels)
        self.since.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.since.item_asked.connect(self.item_asked)
        self.since.show()

    def _refresh(self) -> None:
        """Show in the comparison what the session holds now, as long as there are two briefs."""
        session = self._projects.session
        if "comparison" not in self.__dict__ or not self.comparison.isVisible():
            return
        if session and len(session.project.briefs) > 1:
            self.comparison.show_project(session.project)
        else:
            self.comparison.close()
