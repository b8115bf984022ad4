import os
from pathlib import Path

import pytest

from briefgen.app.backups import Backups
from briefgen.app.commands.command import SetField
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.safe_save import ChangedOutsideError, SafeSave
from briefgen.app.session import Session
from briefgen.errors import OutputError
from briefgen.model.project import Project
from tests.support.sample_project import sample_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "talks.brief"
    new_project_file(made, sample_project())
    return made


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


@pytest.fixture
def session(path: Path) -> Session:
    opened = Session(load_project(path))
    opened.run(SetField(key="meeting.room", value="Room 4"))
    return opened


def test_a_save_puts_the_version_before_aside(
    session: Session, path: Path, backups: Backups
) -> None:
    before = path.read_bytes()
    saving = SafeSave(session, backups)

    saving.save()
    saving.save()

    assert load_project(path).project == session.project
    assert [one.path.read_bytes() for one in backups.versions(path)][-1] == before
    assert not session.is_changed


def test_what_another_program_wrote_is_not_replaced_unasked(
    session: Session, path: Path, backups: Backups
) -> None:
    saving = SafeSave(session, backups)
    new_project_file(path, Project())
    theirs = path.read_bytes()

    with pytest.raises(ChangedOutsideError) as fault:
        saving.save()

    assert str(fault.value) == (
        f"{path} was changed by another program since it was opened here. "
        "Save over it: what stands there now is kept as an earlier version."
    )
    assert path.read_bytes() == theirs
    saving.save(over_changes=True)
    assert load_project(path).project == session.project
    assert backups.versions(path)[0].path.read_bytes() == theirs


def test_a_file_that_was_deleted_is_written_again(
    session: Session, path: Path, backups: Backups
) -> None:
    saving = SafeSave(session, backups)
    path.unlink()

    saving.save()

    assert load_project(path).project == session.project
    assert backups.versions(path) == ()


def test_row_10_a_version_that_can_t_be_kept_is_told_and_the_save_holds(
    session: Session, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="can't be written"):
        SafeSave(session, Backups(tmp_path / "file" / "backups")).save()

    assert load_project(path).project == session.project


def test_a_file_that_only_got_another_time_is_no_other_file(
    session: Session, path: Path, backups: Backups
) -> None:
    saving = SafeSave(session, backups)
    os.utime(path, (1, 1))

    saving.save()

    assert load_project(path).project == session.project


def test_what_was_changed_within_the_same_second_is_noticed(
    session: Session, path: Path, backups: Backups
) -> None:
    saving = SafeSave(session, backups)
    before = path.stat()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    with pytest.raises(ChangedOutsideError):
        saving.save()


def test_a_file_that_can_t_be_read_any_more_is_told(
    session: Session, path: Path, backups: Backups
) -> None:
    saving = SafeSave(session, backups)
    path.unlink()
    path.mkdir()

    with pytest.raises(OutputError, match="it is a folder"):
        saving.save()


def test_a_save_in_another_file_goes_on_there(
    session: Session, path: Path, backups: Backups, tmp_path: Path
) -> None:
    first, other = path.read_bytes(), tmp_path / "other.brief"
    new_project_file(other, Project())
    theirs = other.read_bytes()
    saving = SafeSave(session, backups)

    saving.save_as(other)
    session.run(SetField(key="meeting.room", value="Room 5"))
    saving.save()
    saving.save_as(tmp_path / "new.brief")

    assert path.read_bytes() == first
    assert load_project(other).project == session.project
    assert backups.versions(other)[-1].path.read_bytes() == theirs
    assert load_project(tmp_path / "new.brief").project == session.project


def test_what_stood_in_another_file_is_kept_before_it_is_written_over(
    session: Session, tmp_path: Path
) -> None:
    other = tmp_path / "other.brief"
    new_project_file(other, Project())
    theirs = other.read_bytes()
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="can't be written"):
        SafeSave(session, Backups(tmp_path / "file" / "backups")).save_as(other)

    assert other.read_bytes() == theirs
