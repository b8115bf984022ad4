"""Save a session over its file, with the version before put aside, and nobody's work lost."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from briefgen.app.atomic_write import output_error
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
        self._mark = _digest(_read(session.path))

    def save(self, *, over_changes: bool = False) -> None:
        """Put the version before aside and write the project.

        Raises ChangedOutsideError where the file was changed by another program, unless
        that is to be replaced: it stays among the earlier versions then. Where only the
        version before can't be kept, the project is written and OutputError raised.
        """
        path = self._session.path
        before = _read(path)
        if not over_changes and before is not None and _digest(before) != self._mark:
            raise ChangedOutsideError(
                f"{path} was changed by another program since it was opened here.",
                hint="Save over it: what stands there now is kept as an earlier version.",
            )
        fault = self._put_aside(path, before)
        self._session.save()
        self._mark = _digest(_read(path))
        if fault:
            raise fault

    def save_as(self, path: Path) -> None:
        """Write the project to another file; what stood there is put aside first of all."""
        if fault := self._put_aside(path, _read(path)):
            raise fault
        self._session.save(path)
        self._mark = _digest(_read(path))

    def _put_aside(self, path: Path, before: bytes | None) -> OutputError | None:
        """Keep the version before; give back what kept it from being kept."""
        try:
            if before is not None:
                self._backups.add(path, before, now=datetime.now(tz=UTC))
        except OutputError as fault:
            return fault
        return None


def _read(path: Path) -> bytes | None:
    """Give what stands in a file; None where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise output_error(path, fault) from fault


def _digest(data: bytes | None) -> bytes:
    # Times say little: clocks are set back, and some drives know two seconds only.
    return hashlib.sha256(data or b"").digest()
