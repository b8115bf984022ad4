"""Open a project for reading; no lock is needed for that."""

from pathlib import Path

from briefgen.app.project_file import load_project
from briefgen.model.project import Project


def open_project(path: Path) -> Project:
    """Read a project from its file."""
    return load_project(path).project
