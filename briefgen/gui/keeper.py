"""Keeps unsaved changes within seconds, in a thread, so that the window never waits for it."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefgen.app.recovery import Recovery
from briefgen.app.session import Session
from briefgen.errors import BriefgenError

DELAY = 2_000
"""Milliseconds from the first change to the state being kept; several changes make one."""


class Keeper(QObject):
    """Keeps the state of one session at a time."""

    failed = Signal(object)
    """The BriefgenError that kept the state from being written."""

    def __init__(self, recovery: Recovery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recovery = recovery
        self._session: Session | None = None
        self._writing: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._keep_in_turn)

    def watch(self, session: Session) -> None:
        """Keep the state of a session soon: it has changed."""
        self._session = session
        if not self._timer.isActive():
            self._timer.start()

    def _keep_in_turn(self) -> None:
        """Keep the state, or later where the one before is still under way to a slow disk."""
        if self._writing and self._writing.is_alive():
            self._timer.start()
        else:
            self.keep()

    def keep(self) -> None:
        """Begin to keep the state as it is now."""
        self._timer.stop()
        if self._session is None:
            return
        self.settle()
        session = self._session
        self._writing = threading.Thread(
            target=self._write,
            # Values never change, so that the thread may read them while the window goes on.
            args=(session.path, session.project, dict(session.originals)),
            name="briefgen-keeper",
        )
        self._writing.start()

    def _write(self, *state: object) -> None:
        try:
            self.recovery.keep(*state)  # type: ignore[arg-type]  # as `keep` gives them
        except BriefgenError as fault:
            self.failed.emit(fault)

    def drop(self, path: Path) -> None:
        """Forget what was kept: it was saved, or given up."""
        self._timer.stop()
        self._session = None
        self.settle()
        self.recovery.drop(path)

    def settle(self) -> None:
        """Wait until the state under way is written."""
        if self._writing:
            self._writing.join()
