"""The sample project, opened from what ships and put where somebody can try it."""

from pathlib import Path

from briefgen.app.project_file import load_project, new_project_file
from briefgen.model.project import Project
from briefgen.reference.samples import SAMPLE, sample_path


def open_sample() -> Project:
    """Give the sample project."""
    return load_project(sample_path()).project


def put_sample(project: Project, folder: Path) -> Path:
    """Write the sample as a `.brief` into a folder, unless one with its name is there already."""
    path = folder / f"{SAMPLE}.brief"
    if not path.exists():
        new_project_file(path, project)
    return path
