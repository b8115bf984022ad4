"""Open projects for reading, or hold their lock for a change."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.session import Session
from briefgen.model.project import Project


def open_project(path: Path) -> Project:
    """Read a project; no lock is needed for that."""
    return load_project(path).project


@contextmanager
def changing(path: Path) -> Iterator[Session]:
    """Hold a project's lock, hand out its session, and save what was changed."""
    with lock_project(path):
        session = Session(load_project(path))
        yield session
        if session.is_changed:
            session.save()
