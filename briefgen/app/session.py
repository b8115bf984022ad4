"""One open project with everything that was done to it: commands, undo, save.

Projects are values, so a step back is the value before; the window's undo stack only
shows what stands here, and `briefgen apply` sends the same commands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefgen.app.commands.command import Command
from briefgen.app.project_file import OpenProject, save_project
from briefgen.model.ids import Id
from briefgen.model.project import Project

MOST_STEPS = 1_000
"""How many steps can be taken back; each holds the list of all facts, or of all ticks, anew."""


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
        self._originals: dict[Id, tuple[str, bytes]] = {}

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def path(self) -> Path:
        """The file it was opened from or saved to last."""
        return self._opened.path

    @property
    def originals(self) -> Mapping[Id, tuple[str, bytes]]:
        """The imported files that stand in no project file yet, by their sources."""
        return self._originals

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
        # Who only looks needs none of what changes a project.
        from briefgen.app.commands.apply import apply_commands
        from briefgen.app.commands.naming import name_of

        after = apply_commands(self._project, commands)
        return self._step(after, name=name or name_of(commands, self._project))

    def keep_originals(self, originals: Mapping[Id, tuple[str, bytes]]) -> None:
        """Keep imported files until the project is saved; those of sources undone are left out."""
        self._originals |= originals

    def restore(self, project: Project, *, name: str) -> bool:
        """Put another state of the project in place of this one, as one step of undo."""
        return self._step(project, name=name)

    def _step(self, after: Project, *, name: str) -> bool:
        if after == self._project:
            return False
        self._done.append(Step(name=name, before=self._project, after=after))
        del self._done[:-MOST_STEPS]
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
        kept = {**self._originals, **originals}
        self._opened = save_project(self._opened, self._project, path=path, originals=kept)
        self._originals.clear()
