"""Open a project for the window: its session, with the lock on its file."""

from contextlib import ExitStack
from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.session import Session


class HeldProject:
    """A project that no other briefgen may write until it is released."""

    def __init__(self, session: Session, lock: ExitStack) -> None:
        self.session = session
        self._lock = lock

    def is_of(self, path: Path) -> bool:
        """Tell whether a path leads to the file of this project."""
        return self.session.path.resolve() == path.resolve()

    def release(self) -> None:
        """Let others write the file again."""
        self._lock.close()


def hold_project(path: Path, *, take_over: bool = False) -> HeldProject:
    """Open and lock a project; raises what loading and locking raise."""
    with ExitStack() as lock:
        # Locking first would make the folder of a mistyped path.
        if path.exists():
            lock.enter_context(lock_project(path, take_over=take_over))
        session = Session(load_project(path))
        return HeldProject(session, lock.pop_all())
