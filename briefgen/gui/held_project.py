"""Open a project for the window: its session, with the lock on its file."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import LockedError, is_locked, lock_project
from briefgen.app.session import Session
from briefgen.errors import OutputError


class HeldProject:
    """A project that no other briefgen may write until it is released."""

    def __init__(self, session: Session, lock: ExitStack, *, unlocked: str = "") -> None:
        self.session = session
        self._lock = lock
        self.unlocked = unlocked
        """Why it could not be locked: where nothing can be written, nothing can be lost."""

    def is_of(self, path: Path) -> bool:
        """Tell whether a path leads to the file of this project."""
        return self.session.path.resolve() == path.resolve()

    @contextmanager
    def moving_to(self, path: Path) -> Iterator[None]:
        """Lock another file for the project, and let the first one go when it was written there."""
        with ExitStack() as lock:
            lock.enter_context(lock_project(path))
            yield
            self._lock.close()
            self._lock = lock.pop_all()

    def release(self) -> None:
        """Let others write the file again."""
        self._lock.close()


def hold_project(path: Path, *, take_over: bool = False) -> HeldProject:
    """Open and lock a project; raises what loading and locking raise.

    In a folder that can't be written to, it opens without a lock.
    """
    unlocked = ""
    with ExitStack() as lock:
        # Locking first would make the folder of a mistyped path.
        if path.exists():
            try:
                lock.enter_context(lock_project(path, take_over=take_over))
            except OutputError as fault:
                if isinstance(fault, LockedError) or is_locked(path):
                    raise
                unlocked = str(fault)
        session = Session(load_project(path))
        return HeldProject(session, lock.pop_all(), unlocked=unlocked)
