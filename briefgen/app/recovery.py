"""Keep unsaved changes apart from the project file, for the case that the program is ended.

A kept state is a project file of its own, in the user's state folder; beside it stand which
project it is of, and the state before, for the case that the newest is damaged. The project
file itself is never touched.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefgen.app.atomic_write import drop_left_over, write_atomically
from briefgen.app.project_file import OpenProject, load_project, new_project_file
from briefgen.app.project_lock import is_locked
from briefgen.app.state_folder import name_for, private_folder
from briefgen.errors import InputError
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.value import Value

Originals = Mapping[Id, tuple[str, bytes]]
_STATE, _EARLIER = ".brief", ".earlier"


class Kept(Value):
    """What was kept of a project, and the fault where of that something can't be read."""

    opened: OpenProject | None = None
    fault: InputError | None = None


class Recovery:
    """The kept states of projects, by the files of those."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path, project: Project, originals: Originals) -> None:
        """Keep a state that is in no file yet; raise OutputError where it can't be written."""
        private_folder(self._folder)
        write_atomically(self._note(path), os.fsencode(path.absolute()))
        state = self._state(path)
        with suppress(OSError):
            state.replace(self._earlier(path))
        new_project_file(state, project, originals=originals)

    def drop(self, path: Path) -> None:
        """Forget the states of a project: it was saved, or given up."""
        for file in (self._state(path), self._earlier(path), self._note(path)):
            # What can't be removed is offered again, which harms nobody.
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def found(self, path: Path) -> Kept:
        """Give the newest kept state of a project that is whole.

        One that can't be read is put aside under another name and told.
        """
        fault: InputError | None = None
        for state in (self._state(path), self._earlier(path)):
            drop_left_over(state)
            if not state.exists():
                continue
            try:
                return Kept(opened=load_project(state), fault=fault)
            except InputError:
                fault = fault or self._damaged(path, state)
        return Kept(fault=fault)

    def _damaged(self, path: Path, state: Path) -> InputError:
        """Put a state aside, and say what is left."""
        aside = state.with_suffix(".damaged")
        with suppress(OSError):
            state.replace(aside)
        if self._earlier(path).exists() and state == self._state(path):
            is_as = "What was kept some seconds before is offered"
        else:
            is_as = "The project is as it was saved last"
        return InputError(
            f"The unsaved changes of {path.name} were kept, but can't be read.",
            hint=f"{is_as}. What was kept lies in {aside}.",
        )

    def waiting(self) -> tuple[Path, ...]:
        """Give the projects that are open nowhere and have a kept state, newest first."""
        found: dict[Path, int] = {}
        for note in self._folder.glob("*.path"):
            # A note that is damaged leads nowhere; whoever opens the project is asked still.
            with suppress(OSError, ValueError):
                path = Path(os.fsdecode(note.read_bytes()))
                if self._has_state(note) and not is_locked(path):
                    found[path] = note.stat().st_mtime_ns
        return tuple(sorted(found, key=lambda path: found[path], reverse=True))

    def _has_state(self, note: Path) -> bool:
        return any(note.with_suffix(ending).exists() for ending in (_STATE, _EARLIER))

    def _state(self, path: Path) -> Path:
        return self._folder / f"{name_for(path)}{_STATE}"

    def _earlier(self, path: Path) -> Path:
        return self._folder / f"{name_for(path)}{_EARLIER}"

    def _note(self, path: Path) -> Path:
        return self._folder / f"{name_for(path)}.path"


def originals_of(opened: OpenProject) -> dict[Id, tuple[str, bytes]]:
    """Give the imported files that a project file holds, by their sources."""
    found = {source.id: opened.original(source.id) for source in opened.project.dossier.sources}
    return {id_: (f"original{kept[0]}", kept[1]) for id_, kept in found.items() if kept}
