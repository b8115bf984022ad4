"""Keeps the people sheet at what the session holds, and carries out what is changed there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import AddPerson, Command, Remove
from briefgen.app.forms.item_edit import item_edit
from briefgen.app.forms.people_sheet import people_in_order, people_to_take_over
from briefgen.app.item_order import item_moved
from briefgen.gui.conflict_pane import KnownConflicts
from briefgen.gui.people_sheet import PeopleSheet
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr
from briefgen.model.ids import Id


class PeopleDesk(QObject):
    """The sheet is a window of its own beside the other one."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, conflicts: KnownConflicts
    ) -> None:
        super().__init__(window)
        self._projects = projects
        self._conflicts = conflicts
        self.sheet = PeopleSheet(window)
        self.sheet.name_added.connect(self._add)
        self.sheet.taken_over.connect(self._take_over)
        self.sheet.edited.connect(self._edit)
        self.sheet.move_asked.connect(self._move)
        self.sheet.remove_asked.connect(self._remove)
        projects.changed.connect(self._refresh)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Let some actions of the window be used in the sheet, such as undo."""
        self.sheet.addActions(list(actions))

    def open(self) -> None:
        """Show the sheet."""
        if self._projects.session:
            self.sheet.show()
            self.sheet.raise_()
            self._refresh()

    def _refresh(self) -> None:
        session, brief = self._projects.session, self._projects.brief
        if session is None:
            self.sheet.close()
        elif self.sheet.isVisible():
            dossier = session.project.dossier
            people = people_in_order(dossier, brief)
            self.sheet.show_people(people, dossier, to_take_over=len(self._to_take_over()))

    def _to_take_over(self) -> tuple[AddPerson, ...]:
        session, brief = self._projects.session, self._projects.brief
        if session is None:
            return ()
        dossier = session.project.dossier
        groups = dict.fromkeys(self._conflicts.same_as(one.id, dossier) for one in dossier.facts)
        return people_to_take_over(dossier, groups, brief=brief.id if brief else "")

    def _take_over(self) -> None:
        if commands := self._to_take_over():
            self._run_new(*commands, name=tr("Enter people"))

    def _add(self, name: str) -> None:
        brief = self._projects.brief
        self._run_new(AddPerson(name=name, role="delegation", brief=brief.id if brief else ""))

    def _run_new(self, *commands: Command, name: str = "") -> None:
        """Enter people, and turn to the first of them."""
        session = self._projects.session
        known = {one.id for one in session.project.dossier.people} if session else set()
        if session and self._projects.run(*commands, name=name):
            new = (one.id for one in session.project.dossier.people if one.id not in known)
            self.sheet.choose(next(new, ""))

    def _edit(self, id_: Id, key: str, text: str) -> None:
        session = self._projects.session
        people = session.project.dossier.people if session else ()
        if person := next((one for one in people if one.id == id_), None):
            self._projects.run(item_edit(person, key, text))

    def _move(self, id_: Id, by: int) -> None:
        session, brief = self._projects.session, self._projects.brief
        if session and brief:
            command = item_moved(session.project.dossier, brief, id_, by=by)
            if command is not None:
                self._projects.run(command)

    def _remove(self, id_: Id) -> None:
        self._projects.run(Remove(ids=(id_,)))
