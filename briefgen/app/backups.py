"""Keep earlier versions of a project file: each save puts the one before aside."""

from datetime import UTC, datetime
from pathlib import Path

from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import name_for, private_folder
from briefgen.model.value import Value

MOST = 10
"""Versions that are kept of one project; the oldest goes."""
_STAMP = "%Y%m%dT%H%M%S%f"


class Version(Value):
    """An earlier version of a project file, and when it was put aside, in UTC."""

    path: Path
    replaced: datetime


class Backups:
    """The earlier versions of project files, in one folder each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, path: Path, data: bytes, *, now: datetime) -> None:
        """Put a version aside; raise OutputError where it can't be written.

        The same bytes are not kept twice in a row.
        """
        known = self.versions(path)
        if known and known[0].path.read_bytes() == data:
            return
        private_folder(self._folder)
        stamp = now.astimezone(UTC).strftime(_STAMP)
        write_atomically(self._place(path) / f"{stamp}{path.suffix}", data)
        for version in self.versions(path)[MOST:]:
            version.path.unlink(missing_ok=True)

    def versions(self, path: Path) -> tuple[Version, ...]:
        """Give what is kept of a project, the newest first."""
        found = (
            Version(path=file, replaced=replaced)
            for file in self._place(path).glob(f"*{path.suffix}")
            if (replaced := _moment(file.stem))
        )
        return tuple(sorted(found, key=lambda one: one.replaced, reverse=True))

    def _place(self, path: Path) -> Path:
        return self._folder / name_for(path)


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
