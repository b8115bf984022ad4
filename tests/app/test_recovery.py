import os
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.recovery import Recovery, originals_of
from briefgen.errors import InputError, OutputError
from briefgen.model.project import Project
from tests.support.sample_project import sample_project

PROJECT = sample_project()
SOURCE = PROJECT.dossier.sources[0].id
ORIGINALS = {SOURCE: ("talks.pdf", b"%PDF-")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "talks.brief"


@pytest.fixture
def recovery(tmp_path: Path) -> Recovery:
    return Recovery(tmp_path / "state" / "recovery")


def test_row_6_a_kept_state_is_found_with_its_imported_files(
    recovery: Recovery, path: Path
) -> None:
    assert recovery.found(path) is None

    recovery.keep(path, PROJECT, ORIGINALS)

    found = recovery.found(path)
    assert found is not None
    assert found.project == PROJECT
    assert originals_of(found) == {SOURCE: ("original.pdf", b"%PDF-")}
    assert not path.exists()


def test_a_dropped_state_is_gone(recovery: Recovery, path: Path) -> None:
    recovery.keep(path, PROJECT, {})

    recovery.drop(path)
    recovery.drop(path)

    assert recovery.found(path) is None
    assert recovery.waiting() == ()


def test_projects_with_a_kept_state_wait_unless_they_are_open(
    recovery: Recovery, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / os.fsdecode(b"br\xc3\xa9f.brief")
    assert recovery.waiting() == ()
    recovery.keep(path, PROJECT, {})
    recovery.keep(other, PROJECT, {})

    assert recovery.waiting() == (other, path)
    with lock_project(path):
        assert recovery.waiting() == (other,)


def test_a_damaged_state_is_put_aside_and_told(
    recovery: Recovery, path: Path, tmp_path: Path
) -> None:
    recovery.keep(path, PROJECT, {})
    (state,) = (tmp_path / "state" / "recovery").glob("*.brief")
    state.write_bytes(state.read_bytes()[:200])

    with pytest.raises(InputError) as fault:
        recovery.found(path)

    aside = state.with_suffix(".damaged")
    assert str(fault.value) == (
        "The unsaved changes of talks.brief were kept, but can't be read. "
        f"The project is as it was saved last. What was kept lies in {aside}."
    )
    assert aside.exists()
    assert recovery.found(path) is None


def test_a_state_that_can_t_be_kept_is_told(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    nowhere = Recovery(tmp_path / "file" / "state")
    with pytest.raises(OutputError, match="can't be written"):
        nowhere.keep(path, PROJECT, {})
    nowhere.drop(path)


def test_keeping_a_state_leaves_the_project_file_alone(recovery: Recovery, path: Path) -> None:
    path.write_bytes(b"as it was")

    recovery.keep(path, Project(), {})

    assert path.read_bytes() == b"as it was"
    with pytest.raises(InputError):
        load_project(path)
