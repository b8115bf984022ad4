"""Fills the right pane: the chosen item, or a place to write where a heading is chosen."""

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import AddPoint, Remove, SetField
from briefgen.app.forms.item_edit import item_edit
from briefgen.gui.conflict_pane import KnownConflicts
from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.item_details import details_of
from briefgen.gui.project_desk import ProjectDesk
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.labels import Labels


class DetailDesk(QObject):
    """Keeps the pane at what the session holds, and carries out what is changed there."""

    def __init__(
        self,
        window: QWidget,
        projects: ProjectDesk,
        *,
        pane: DetailPane,
        view: DossierView,
        labels: Labels,
        conflicts: KnownConflicts,
    ) -> None:
        super().__init__(window)
        self._projects = projects
        self._pane = pane
        self._view = view
        self._labels = labels
        self._conflicts = conflicts
        self._shown_id: Id = ""
        self._writes = False
        pane.edited.connect(self.edit)
        pane.remove_asked.connect(self.remove)
        pane.conflicts.resolve_asked.connect(projects.run)
        pane.writer.asked.connect(self.write)
        view.chosen.connect(self.show_item)
        view.let_tell(self._told_at)

    def show_item(self, id_: Id) -> None:
        """Turn to an item; empty is a heading, where one writes."""
        self._writes = not id_
        self._shown_id = id_
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        session = self._projects.session
        self._show_writer(session.project.dossier if session else None)
        self.fill(self._pane, self._shown_id)

    def fill(self, pane: DetailPane, id_: Id) -> None:
        """Show an item in a pane, this one or another."""
        session = self._projects.session
        dossier = session.project.dossier if session else None
        same = self._conflicts.same_as(id_, dossier) if dossier and id_ else ()
        found = details_of(id_, dossier, self._labels, same=same) if dossier and id_ else None
        pane.show_item(found)
        conflicts = self._conflicts.at(id_, dossier) if dossier and id_ else ()
        pane.show_conflicts(conflicts, dossier)

    def _told_at(self, id_: Id) -> str:
        """Say on what sources disagree at an item."""
        session = self._projects.session
        return self._conflicts.told_at(id_, session.project.dossier) if session else ""

    def _show_writer(self, dossier: Dossier | None) -> None:
        writer = self._pane.writer
        can_write = dossier is not None and self._projects.brief is not None
        writer.setVisible(can_write and self._writes)
        if dossier is not None and can_write:
            chosen = self._view.chosen_area
            area = next((one for one in dossier.areas if one.id == chosen), None)
            writer.show_area(dossier, area, kind=self._view.chosen_key)

    def write_point(self) -> None:
        """Go where a point is written for the area of what is chosen."""
        self._writes = True
        self.refresh()
        self._pane.writer.take_keyboard()

    def write(self, command: AddPoint | SetField) -> None:
        """Carry out what was written, for the brief that is shown."""
        if brief := self._projects.brief:
            self._projects.run(replace(command, brief=brief.id))

    def edit(self, id_: Id, key: str, text: str) -> None:
        """Change one field of an item."""
        session = self._projects.session
        items = session.project.dossier.items() if session else ()
        if item := next((one for one in items if one.id == id_), None):
            brief = self._projects.brief
            typed_in = brief.language if brief and brief.language != "en" else ""
            self._projects.run(item_edit(item, key, text, typed_in=typed_in))

    def remove(self, id_: Id) -> None:
        """Take an item that was typed out of the project, and turn to the one below it."""
        keys = self._view.all_keys()
        at = keys.index(id_) if id_ in keys else -1
        if at >= 0 and self._projects.run(Remove(ids=(id_,))):
            left = set(self._view.all_keys())
            following = (key for key in (*keys[at + 1 :], *reversed(keys[:at])) if key in left)
            self._view.choose(next(following, ""))
