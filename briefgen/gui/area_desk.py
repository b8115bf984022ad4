"""Puts agenda areas on the agenda and takes them off it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import RemoveArea
from briefgen.app.forms.area_form import area_form, new_area_command
from briefgen.app.forms.form_field import FormGroup
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr


class AreaDesk(Desk):
    """Turns to each area it adds, so that points can be written under it at once."""

    added = Signal(str)
    """The id of the area that is new."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, view: DossierView, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._view = view

    def ask_and_add(self) -> None:
        """Ask for the name of an agenda area and its place, and put it on the agenda."""
        session, brief = self._projects.session, self._projects.brief
        if session is None:
            return
        title = tr("Agenda area")
        group = FormGroup(title=title, fields=area_form(session.project.dossier, brief))
        name = brief.id if brief else ""
        typed = self._dialogs.filled_in(
            self._window,
            tr("Add agenda area"),
            (group,),
            trial=lambda typed: self._projects.fault_of(new_area_command(typed, brief=name)),
        )
        known = {area.id for area in session.project.dossier.areas}
        if typed and self._projects.run(new_area_command(typed, brief=name)):
            areas = session.project.dossier.areas
            self.added.emit(next(area.id for area in areas if area.id not in known))

    @property
    def may_remove(self) -> bool:
        """Whether an agenda area is chosen under which nothing stands."""
        return self._view.is_empty_area_chosen

    def remove(self) -> None:
        """Take the agenda area that is chosen off the agenda."""
        if self.may_remove:
            self._projects.run(RemoveArea(id=self._view.chosen_area))
