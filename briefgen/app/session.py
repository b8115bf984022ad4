"""One open project with everything that was done to it: commands, undo, save.

Projects are values, so a step back is the value before; the window's undo stack only
shows what stands here, and `briefgen apply` sends the same commands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import Command
from briefgen.app.commands.naming import name_of
from briefgen.app.project_file import OpenProject, save_project
from briefgen.model.ids import Id
from briefgen.model.project import Project


@dataclass(frozen=True)
class Step:
    """One undo step: its name as a menu shows it, and the project before and after."""

    name: str
    before: Project
    after: Project


class Session:
    """An open project that changes only through commands."""

    def __init__(self, opened: OpenProject) -> None:
        self._opened = opened
        self._project = opened.project
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def path(self) -> Path:
        """The file it was opened from or saved to last."""
        return self._opened.path

    @property
    def is_changed(self) -> bool:
        """Whether the project differs from what stands in the file."""
        return self._project != self._opened.project

    @property
    def undo_name(self) -> str:
        """The name of the step that undo takes back, empty where there is none."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that redo brings back, empty where there is none."""
        return self._undone[-1].name if self._undone else ""

    def run(self, *commands: Command, name: str = "") -> bool:
        """Carry out commands as one undo step; tell whether they changed anything.

        When one of them fails, none is carried out.
        """
        after = apply_commands(self._project, commands)
        if after == self._project:
            return False
        named = name or name_of(commands, self._project)
        self._done.append(Step(name=named, before=self._project, after=after))
        self._undone.clear()
        self._project = after
        return True

    def undo(self) -> bool:
        """Take the last step back; tell whether there was one."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        self._project = step.before
        return True

    def redo(self) -> bool:
        """Bring back the step that was taken back last; tell whether there was one."""
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(step)
        self._project = step.after
        return True

    def save(
        self, path: Path | None = None, *, originals: Mapping[Id, tuple[str, bytes]] = {}
    ) -> None:
        """Write the project; steps can still be taken back afterwards."""
        self._opened = save_project(self._opened, self._project, path=path, originals=originals)
