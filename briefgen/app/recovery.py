"""Keep unsaved changes apart from the project file, for the case that the program is ended.

A kept state is a project file of its own, in the user's state folder; beside it stands which
project it is of. The project file itself is never touched.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefgen.app.atomic_write import write_atomically
from briefgen.app.project_file import OpenProject, load_project, new_project_file
from briefgen.app.project_lock import is_locked
from briefgen.app.state_folder import name_for, private_folder
from briefgen.errors import InputError
from briefgen.model.ids import Id
from briefgen.model.project import Project

Originals = Mapping[Id, tuple[str, bytes]]


class Recovery:
    """The kept states of projects, by the files of those."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path, project: Project, originals: Originals) -> None:
        """Keep a state that is in no file yet; raise OutputError where it can't be written."""
        private_folder(self._folder)
        write_atomically(self._note(path), os.fsencode(path.absolute()))
        new_project_file(self._state(path), project, originals=originals)

    def drop(self, path: Path) -> None:
        """Forget the state of a project: it was saved, or given up."""
        for file in (self._state(path), self._note(path)):
            # What can't be removed is offered again, which harms nobody.
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def found(self, path: Path) -> OpenProject | None:
        """Give the kept state of a project, None where there is none.

        A state that can't be read is put aside under another name; raises InputError then.
        """
        state = self._state(path)
        if not state.exists():
            return None
        try:
            return load_project(state)
        except InputError as fault:
            aside = state.replace(state.with_suffix(".damaged"))
            self._note(path).unlink(missing_ok=True)
            raise InputError(
                f"The unsaved changes of {path.name} were kept, but can't be read.",
                hint=f"The project is as it was saved last. What was kept lies in {aside}.",
            ) from fault

    def waiting(self) -> tuple[Path, ...]:
        """Give the projects that are open nowhere and have a kept state, newest first."""
        notes = [note for note in self._folder.glob("*.path") if self._has_state(note)]
        notes.sort(key=lambda note: note.stat().st_mtime_ns, reverse=True)
        paths = [Path(os.fsdecode(note.read_bytes())) for note in notes]
        return tuple(path for path in paths if not is_locked(path))

    def _has_state(self, note: Path) -> bool:
        return note.with_suffix(".brief").exists()

    def _state(self, path: Path) -> Path:
        return self._folder / f"{name_for(path)}.brief"

    def _note(self, path: Path) -> Path:
        return self._folder / f"{name_for(path)}.path"


def originals_of(opened: OpenProject) -> dict[Id, tuple[str, bytes]]:
    """Give the imported files that a project file holds, by their sources."""
    found = {source.id: opened.original(source.id) for source in opened.project.dossier.sources}
    return {id_: (f"original{kept[0]}", kept[1]) for id_, kept in found.items() if kept}
