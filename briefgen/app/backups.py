"""Keep earlier versions of a project file: each save puts the one before aside."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import name_for, private_folder
from briefgen.model.value import Value

MOST = 10
"""Versions that are kept of one project; the oldest goes."""
_STAMP = "%Y%m%dT%H%M%S%f"


class Version(Value):
    """An earlier version of a project file, and when it was put aside, in UTC.

    `number` tells which came after which, whatever a clock that was set back says.
    """

    path: Path
    replaced: datetime
    number: int = 0


class Backups:
    """The earlier versions of project files, in one folder each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, path: Path, data: bytes, *, now: datetime) -> None:
        """Put a version aside; raise OutputError where it can't be written.

        The same bytes are not kept twice in a row.
        """
        known = self.versions(path)
        if known and _holds(known[0].path, data):
            return
        private_folder(self._folder)
        stamp = now.astimezone(UTC).strftime(_STAMP)
        number = known[0].number + 1 if known else 1
        kept = self._place(path) / f"{number:06}-{stamp}{path.suffix}"
        write_atomically(kept, data)
        for version in self.versions(path)[MOST:]:
            # One version more than needed harms nobody.
            with suppress(OSError):
                version.path.unlink(missing_ok=True)

    def versions(self, path: Path) -> tuple[Version, ...]:
        """Give what is kept of a project, the newest first."""
        files = self._place(path).glob(f"*{path.suffix}")
        found = (version for file in files if (version := _version(file)))
        return tuple(sorted(found, key=lambda one: (one.number, one.replaced), reverse=True))

    def _place(self, path: Path) -> Path:
        return self._folder / name_for(path)


def _holds(file: Path, data: bytes) -> bool:
    try:
        return file.read_bytes() == data
    except OSError:
        return False


def _version(file: Path) -> Version | None:
    """Read the name of a version; one without a number is older than all that have one."""
    number, _, stamp = file.stem.rpartition("-")
    try:
        replaced = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        return Version(path=file, replaced=replaced, number=int(number or 0))
    except ValueError:
        return None
