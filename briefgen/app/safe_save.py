"""Save a session over its file, with the version before put aside, and nobody's work lost."""

from datetime import UTC, datetime
from pathlib import Path

from briefgen.app.backups import Backups
from briefgen.app.session import Session
from briefgen.errors import OutputError


class ChangedOutsideError(OutputError):
    """The project file is not the one that was opened: another program wrote it since."""


class SafeSave:
    """Saves one session; remembers the file as it was opened or saved last."""

    def __init__(self, session: Session, backups: Backups) -> None:
        self._session = session
        self._backups = backups
        self._mark = _mark_of(session.path)

    def save(self, *, over_changes: bool = False) -> None:
        """Write the project, then put the version before aside.

        Raises ChangedOutsideError where the file was changed by another program, unless
        that is to be replaced: it stays among the earlier versions then.
        """
        path = self._session.path
        mark = _mark_of(path)
        if not over_changes and mark is not None and mark != self._mark:
            raise ChangedOutsideError(
                f"{path} was changed by another program since it was opened here.",
                hint="Save over it: what stands there now is kept as an earlier version.",
            )
        before = path.read_bytes() if path.is_file() else None
        self._session.save()
        self._mark = _mark_of(path)
        if before is not None:
            self._backups.add(path, before, now=datetime.now(tz=UTC))

    def save_as(self, path: Path) -> None:
        """Write the project to another file; what stood there is put aside first of all."""
        if path.is_file():
            self._backups.add(path, path.read_bytes(), now=datetime.now(tz=UTC))
        self._session.save(path)
        self._mark = _mark_of(path)


def _mark_of(path: Path) -> tuple[int, int] | None:
    """Give what changes when a file is written; None where there is none."""
    if not path.is_file():
        return None
    status = path.stat()
    return status.st_mtime_ns, status.st_size
