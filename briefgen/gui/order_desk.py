"""Puts agenda areas and what officers enter in order: one step at a time, or by dragging."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.app.area_order import area_dropped, moved_area
from briefgen.app.commands.command import OrderAreas
from briefgen.app.item_order import item_dropped, item_moved
from briefgen.gui.dossier_model import Drop
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.translation import tr


class OrderDesk(QObject):
    """What is moved stays chosen, so that it can be moved on."""

    def __init__(self, window: QWidget, projects: ProjectDesk, view: DossierView) -> None:
        super().__init__(window)
        self._projects = projects
        self._view = view

    def move_area(self, by: int) -> None:
        """Move the area that is chosen, or the one around what is, down or (below 0) up."""
        session, brief = self._projects.session, self._projects.brief
        area, chosen = self._view.chosen_area, self._view.chosen_key
        if session and brief and area:
            order = moved_area(session.project.dossier, brief, area, by=by)
            self._projects.run(OrderAreas(order=order, brief=brief.id))
            self._view.choose(chosen)

    def move_item(self, by: int) -> None:
        """Move the chosen item among those of its sort, down or (below 0) up."""
        session, brief, chosen = self._projects.session, self._projects.brief, self._view.chosen_key
        if session and brief:
            command = item_moved(session.project.dossier, brief, chosen, by=by)
            if command is not None:
                self._projects.run(command)
                self._view.choose(chosen)

    def drop(self, drop: Drop) -> None:
        """Put what was dragged where it was dropped."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None:
            return
        dossier, key = session.project.dossier, drop.key
        if any(area.id == key for area in dossier.areas):
            order = area_dropped(dossier, brief, key, before=drop.section)
            self._projects.run(OrderAreas(order=order, brief=brief.id))
        else:
            areas = {area.id for area in dossier.areas}
            area = drop.section if drop.section in areas else ""
            commands = item_dropped(dossier, brief, key, area=area, before=drop.before)
            if commands:
                self._projects.run(*commands, name=tr("Move item"))
        self._view.choose(key)
