"""Puts agenda areas in the order of the meeting, one step at a time."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.app.area_order import moved_area
from briefgen.app.commands.command import OrderAreas
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.project_desk import ProjectDesk


class AreaDesk(QObject):
    """Moves the area that is chosen in the tree, or the one around what is."""

    def __init__(self, window: QWidget, projects: ProjectDesk, view: DossierView) -> None:
        super().__init__(window)
        self._projects = projects
        self._view = view

    def move(self, by: int) -> None:
        """Move the area down, or (below 0) up; it stays chosen."""
        session, brief = self._projects.session, self._projects.brief
        area, chosen = self._view.chosen_area, self._view.chosen_key
        if session and brief and area:
            order = moved_area(session.project.dossier, brief, area, by=by)
            self._projects.run(OrderAreas(order=order, brief=brief.id))
            self._view.choose(chosen)
