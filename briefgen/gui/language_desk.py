"""Asks for the words of an item or an agenda area in each language."""

from PySide6.QtWidgets import QWidget

from briefgen.app.forms.languages_form import (
    language_commands,
    languages_form,
    said_in_languages,
)
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Item
from briefgen.model.ids import Id


class LanguageDesk(Desk):
    """All languages of one item are given in one step."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, view: DossierView, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._view = view

    @property
    def may_ask(self) -> bool:
        """Whether something is chosen that has words of its own."""
        found = self._find(self._view.chosen_key) or self._find(self._view.chosen_area)
        return found is not None and bool(said_in_languages(found))

    def ask_for_chosen(self) -> None:
        """Ask for the words of what is chosen, or of the agenda area in which something is."""
        key = self._view.chosen_key
        self.ask(key if self._find(key) else self._view.chosen_area)

    def _find(self, id_: Id) -> Item | AgendaArea | None:
        session = self._projects.session
        if session is None or not id_:
            return None
        dossier = session.project.dossier
        return next((one for one in (*dossier.items(), *dossier.areas) if one.id == id_), None)

    def ask(self, id_: Id) -> None:
        """Ask for the words of an item or an agenda area, and carry out what was changed."""
        item = self._find(id_)
        if item is None:
            return
        groups = languages_form(item, self._projects.brief)
        title = tr("Other languages")
        typed = self._dialogs.filled_in(
            self._window,
            title,
            groups,
            trial=lambda typed: self._projects.fault_of(*language_commands(item, groups, typed)),
        )
        if commands := language_commands(item, groups, typed or {}):
            self._projects.run(*commands, name=tr("Change: {what}").format(what=title))
