from pathlib import Path

import pytest

from briefgen.errors import InputError, OutputError
from briefgen.gui.held_project import hold_project


def lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def test_a_project_is_locked_until_it_is_released(project_file: Path) -> None:
    held = hold_project(project_file)
    assert lock_of(project_file).exists()
    with pytest.raises(OutputError, match="is open in another briefgen"):
        hold_project(project_file)

    held.release()

    assert not lock_of(project_file).exists()


def test_a_file_that_is_no_project_is_not_left_locked(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    path.write_text("Herring.", encoding="utf-8")

    with pytest.raises(InputError, match="no briefgen project"):
        hold_project(path)

    assert not lock_of(path).exists()


def test_a_mistyped_path_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        hold_project(tmp_path / "gone" / "talks.brief")

    assert not (tmp_path / "gone").exists()


def test_a_project_knows_its_file_by_any_path(project_file: Path) -> None:
    held = hold_project(project_file)

    assert held.is_of(
        project_file.parent / "." / ".." / project_file.parent.name / "fisheries-talks.brief"
    )
    assert not held.is_of(project_file.with_name("other.brief"))
    held.release()
