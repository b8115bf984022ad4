"""Shows what there is to remark on the brief, as long as somebody looks at it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.gui.preview_desk import PreviewDesk
from briefgen.gui.project_desk import ProjectDesk
from briefgen.model.ids import Id

if TYPE_CHECKING:
    from briefgen.gui.check_dialog import CheckDialog


class CheckDesk(QObject):
    """The remarks are those of the pages that are shown: an export makes the same ones."""

    item_asked = Signal(str)
    """The id of an item that is to be shown."""

    sources_asked = Signal()
    """What is known of the sources is to be shown."""

    def __init__(self, window: QWidget, projects: ProjectDesk, previews: PreviewDesk) -> None:
        super().__init__(window)
        self._projects = projects
        self._window = window
        self._previews = previews
        previews.remarked.connect(self._refresh)

    @cached_property
    def dialog(self) -> "CheckDialog":
        """The list of remarks, made when it is first asked for."""
        from briefgen.gui.check_dialog import CheckDialog

        made = CheckDialog(self._window)
        made.item_asked.connect(self._lead)
        return made

    def _lead(self, id_: Id) -> None:
        """Turn to an item, or to where something is said of a source."""
        session = self._projects.session
        sources = session.project.dossier.sources if session else ()
        if any(source.id == id_ for source in sources):
            self.sources_asked.emit()
        else:
            self.item_asked.emit(id_)

    def show(self) -> None:
        """List what there is to remark."""
        self._list_remarks()
        self.dialog.show()
        self.dialog.raise_()

    def _refresh(self) -> None:
        if "dialog" in self.__dict__ and self.dialog.isVisible():
            self._list_remarks()

    def _list_remarks(self) -> None:
        previews = self._previews
        self.dialog.show_remarks(previews.remarks, known=previews.are_remarks_known)
