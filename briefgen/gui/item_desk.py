"""Asks for what officers enter beside points: questions, commitments, charts and the like."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import ItemKind
from briefgen.app.forms.form_field import FormGroup
from briefgen.app.forms.item_form import new_item_command, new_item_form
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.item_wording import KIND_TITLES
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr


class ItemDesk(Desk):
    """What is entered belongs to the agenda area that is chosen, unless the officer says else."""

    added = Signal(str)
    """The id of what was entered."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, view: DossierView, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._view = view

    def ask_chart(self) -> None:
        """Ask for a file of data, then for what the chart is called."""
        path = self._dialogs.data_to_show(self._window, self._projects.folder)
        if path is None:
            return
        from briefgen.app.data_file import read_data_file

        try:
            data = read_data_file(path)
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
            return
        self.ask_and_add("chart", data=data.strip(), title=path.stem)

    def ask_and_add(self, kind: ItemKind, **given: str) -> None:
        """Ask for an item of a kind, and put it into the brief that is shown."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None:
            return
        dossier = session.project.dossier
        given = {"area": self._view.chosen_area, **given}
        title = tr(KIND_TITLES[kind][0])
        group = FormGroup(title=title, fields=new_item_form(kind, dossier, given=given))
        typed = self._dialogs.filled_in(
            self._window,
            title,
            (group,),
            trial=lambda typed: self._projects.fault_of(
                new_item_command(kind, typed, brief=brief.id)
            ),
        )
        known = {item.id for item in dossier.items()}
        if typed and self._projects.run(new_item_command(kind, typed, brief=brief.id)):
            items = session.project.dossier.items()
            self.added.emit(next(item.id for item in items if item.id not in known))
