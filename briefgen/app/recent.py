"""The projects that were open last, for the start page; a list in the user's state folder."""

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import private_folder
from briefgen.errors import OutputError

MOST = 8
_FILE = "recent.json"


class RecentProjects:
    """Paths of projects, the newest first; a list that is lost harms nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def paths(self) -> tuple[Path, ...]:
        """Give the paths; none where the list is missing or damaged."""
        try:
            names = msgspec.json.decode((self._folder / _FILE).read_bytes(), type=list[str])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return ()
        return tuple(Path(os.fsdecode(name.encode("utf-8", "surrogatepass"))) for name in names)

    def add(self, path: Path) -> None:
        """Put a project first."""
        others = (one for one in self.paths() if one != path)
        self._write((path, *others)[:MOST])

    def remove(self, path: Path) -> None:
        """Take a project out of the list; its file stays."""
        self._write(tuple(one for one in self.paths() if one != path))

    def _write(self, paths: tuple[Path, ...]) -> None:
        names = [os.fsencode(path).decode("utf-8", "replace") for path in paths]
        with suppress(OutputError):
            private_folder(self._folder)
            write_atomically(self._folder / _FILE, msgspec.json.encode(names))
