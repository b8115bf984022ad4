"""Keeps how the window stood, and what of a project was unfolded and chosen, for the next start."""

from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import name_for, private_folder, state_folder
from briefgen.errors import OutputError
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.panes import Panes
from briefgen.gui.project_desk import ProjectDesk
from briefgen.model.value import Value

State = TypeVar("State", bound=Value)


class WindowState(Value):
    """Geometry of the window and its panes, as Qt writes them."""

    geometry: bytes = b""
    panes: bytes = b""


class TreeState(Value):
    """What of a project was folded, chosen, and how far it was scrolled."""

    folded: tuple[str, ...] = ()
    chosen: str = ""
    scroll: int = 0


class WindowMemory(QObject):
    """What is lost of it harms nothing; what can't be kept is not kept."""

    def __init__(
        self, window: QMainWindow, projects: ProjectDesk, *, panes: Panes, view: DossierView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._panes = panes
        self._view = view
        self._folder = state_folder()
        projects.opened.connect(self._recall_tree)
        projects.leaving.connect(self._keep_tree)

    def recall_window(self) -> None:
        """Let the window stand as it stood last."""
        state = _read(self._folder / "window.json", WindowState)
        self._window.restoreGeometry(state.geometry)
        self._panes.restoreState(state.panes)

    def keep_window(self) -> None:
        """Keep how the window stands."""
        geometry, panes = self._window.saveGeometry(), self._panes.saveState()
        state = WindowState(geometry=bytes(geometry.data()), panes=bytes(panes.data()))
        self._write("window.json", state)

    def _recall_tree(self) -> None:
        """Fold, choose and scroll as the project was left."""
        session, view = self._projects.session, self._view
        if session is None:
            return
        state = _read(self._folder / _place(session.path), TreeState)
        for key in state.folded:
            view.fold(key)
        if state.chosen:
            view.choose(state.chosen)
            # Rows have their heights only when they are laid out.
            view.doItemsLayout()
            view.verticalScrollBar().setValue(state.scroll)

    def _keep_tree(self) -> None:
        """Keep how the tree of the project is left."""
        if session := self._projects.session:
            state = TreeState(
                folded=tuple(self._view.folded_keys()),
                chosen=self._view.chosen_key,
                scroll=self._view.verticalScrollBar().value(),
            )
            self._write(_place(session.path), state)

    def _write(self, name: str, state: Value) -> None:
        try:
            private_folder(self._folder)
            write_atomically(self._folder / name, msgspec.json.encode(state))
        except OutputError:
            return  # the window opens as it does for the first time then


def _place(project: Path) -> str:
    return f"trees/{name_for(project)}.json"


def _read(path: Path, kind: type[State]) -> State:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return kind()
