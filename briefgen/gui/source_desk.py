"""Makes facts of what is selected in the text of a source: between that window and a session."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import AddFact
from briefgen.app.session import Session
from briefgen.errors import BriefgenError
from briefgen.gui.source_window import SourceWindow
from briefgen.gui.told import told_fault
from briefgen.model.brief import Brief
from briefgen.model.ids import Id

Held = tuple[Session | None, Brief | None]
"""The session of the open project and the brief that is shown, as far as there are any."""


class SourceDesk(QObject):
    """Owns the window with the text of a source."""

    fact_made = Signal(str)
    """The id of a fact that was made of selected words."""

    def __init__(self, parent: QWidget, held: Callable[[], Held]) -> None:
        super().__init__(parent)
        self._held = held
        self.window = SourceWindow(parent)
        self.window.fact_asked.connect(self.make_fact)

    def show_project(self) -> None:
        """Show what is a fact now; without a project there is no text to show.

        While nobody sees the window nothing is marked in it: a tick need not wait for that.
        """
        session, _ = self._held()
        if session is None:
            self.window.close()
        elif self.window.isVisible():
            self.window.show_dossier(session.project.dossier)

    def open_at(self, id_: Id) -> None:
        """Open the text of a source, at the words of a fact where one is named."""
        if session := self._held()[0]:
            self.window.show_dossier(session.project.dossier)
            self.window.show_item(id_)
            self.window.show()
            self.window.raise_()

    def open_source(self, id_: Id) -> None:
        """Open the text of a source."""
        if session := self._held()[0]:
            self.window.show_dossier(session.project.dossier)
            self.window.show_source(id_)
            self.window.show()
            self.window.raise_()

    def make_fact(self, command: AddFact) -> None:
        """Make a fact as one step and tick it in the brief that is shown."""
        session, brief = self._held()
        if session is None:
            return
        before = {fact.id for fact in session.project.dossier.facts}
        try:
            session.run(replace(command, brief=brief.id if brief else ""))
        except BriefgenError as fault:
            self.window.tell(told_fault(fault))
            return
        new = next(fact for fact in session.project.dossier.facts if fact.id not in before)
        self.fact_made.emit(new.id)
        self.window.tell_made(new)
