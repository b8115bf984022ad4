import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.project_file import load_project
from briefgen.app.project_lock import lock_project
from briefgen.app.recovery import Kept, Recovery, originals_of
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
    assert recovery.found(path) == Kept()

    recovery.keep(path, PROJECT, ORIGINALS)

    found = recovery.found(path).opened
    assert found is not None
    assert found.project == PROJECT
    assert originals_of(found) == {SOURCE: ("original.pdf", b"%PDF-")}
    assert not path.exists()


def test_a_dropped_state_is_gone(recovery: Recovery, path: Path) -> None:
    recovery.keep(path, PROJECT, {})

    recovery.drop(path)
    recovery.drop(path)

    assert recovery.found(path) == Kept()
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

    kept = recovery.found(path)

    aside = state.with_suffix(".damaged")
    assert kept.opened is None
    assert str(kept.fault) == (
        "The unsaved changes of talks.brief were kept, but can't be read. "
        f"The project is as it was saved last. What was kept lies in {aside}."
    )
    assert aside.exists()
    assert recovery.found(path) == Kept()


NEWER = replace(PROJECT, made=99)


def test_where_the_newest_state_is_damaged_the_one_before_is_kept(
    recovery: Recovery, path: Path, tmp_path: Path
) -> None:
    recovery.keep(path, PROJECT, {})
    recovery.keep(path, NEWER, {})
    (state,) = (tmp_path / "state" / "recovery").glob("*.brief")
    whole = state.read_bytes()
    for damaged in (b"", whole[:-30], whole.replace(b"PK\1\2", b"PK\0\0"), bytes(len(whole))):
        state.write_bytes(damaged)

        assert recovery.waiting() == (path,)
        kept = recovery.found(path)

        assert kept.opened is not None
        assert kept.opened.project == PROJECT
        assert "What was kept some seconds before is offered." in str(kept.fault)


def test_a_kept_state_is_found_by_its_project_though_the_note_of_it_is_damaged(
    recovery: Recovery, path: Path, tmp_path: Path
) -> None:
    recovery.keep(path, PROJECT, {})
    recovery.keep(tmp_path / "other.brief", PROJECT, {})
    notes = {note.read_bytes(): note for note in (tmp_path / "state/recovery").glob("*.path")}
    for damaged in (b"", b"a\0b", b"/" + b"x" * 5_000, b"\xff\xfe"):
        notes[os.fsencode(path)].write_bytes(damaged)

        assert recovery.waiting()[-1] == tmp_path / "other.brief"

    opened = recovery.found(path).opened
    assert opened is not None
    assert opened.project == PROJECT


def test_what_a_killed_program_left_half_written_is_removed(
    recovery: Recovery, path: Path, tmp_path: Path
) -> None:
    recovery.keep(path, PROJECT, {})
    (state,) = (tmp_path / "state" / "recovery").glob("*.brief")
    left = state.with_name(f".{state.name[:40]}.{'0a' * 8}.tmp")
    left.touch()

    recovery.found(path)

    assert not left.exists()


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
