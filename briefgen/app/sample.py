"""The sample project, opened from what ships and put where somebody can try it."""

from pathlib import Path

from briefgen.app.project_file import load_project, new_project_file
from briefgen.model.project import Project
from briefgen.reference.samples import SAMPLE, sample_path


def open_sample() -> Project:
    """Give the sample project."""
    return load_project(sample_path()).project


def sample_place(folder: Path) -> Path:
    """Give the path of the sample's `.brief` in a folder."""
    return folder / f"{SAMPLE}.brief"


def put_sample(project: Project, path: Path) -> bool:
    """Write the sample as a `.brief` unless something is there already; tell whether it did."""
    if path.exists():
        return False
    new_project_file(path, project)
    return True
