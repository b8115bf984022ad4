"""Searches commands, facts and sources, and goes to what was chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.search_entries import command_entries, dossier_entries
from briefgen.model.labels import Labels


class SearchDesk(Desk):
    """Knows what there is to go to."""

    item_asked = Signal(str)
    """The id of an item to turn to."""
    source_asked = Signal(str)
    """The id of a source whose text is to be shown."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, dialogs: Dialogs, labels: Labels
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._labels = labels

    def search(self, actions: Mapping[str, QAction]) -> None:
        """Ask what is looked for, and go there."""
        session = self._projects.session
        known = dossier_entries(session.project.dossier, self._labels) if session else ()
        found = self._dialogs.searched(self._window, (*command_entries(actions), *known))
        if found is None:
            return
        match found.kind:
            case "command":
                actions[found.key].trigger()
            case "item":
                self.item_asked.emit(found.key)
            case "source":
                self.source_asked.emit(found.key)
