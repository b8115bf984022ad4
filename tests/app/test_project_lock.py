import errno
import fcntl
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from briefgen.app.project_lock import LockedError, is_locked, is_running, lock_project
from briefgen.errors import OutputError


def lock_of(project: Path) -> Path:
    return project.with_name(f".{project.name}.lock")


def ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    process.wait()
    return process.pid


def left_lock(project: Path, process: int) -> str:
    """Give what the lock of another process of this machine holds."""
    with lock_project(project):
        own = lock_of(project).read_text()
    return own.replace(str(os.getpid()), str(process), 1)


def test_the_lock_stands_beside_the_project_while_it_is_open(tmp_path: Path) -> None:
    project = tmp_path / "new" / "talks.brief"

    with lock_project(project):
        held = lock_of(project).read_text()

    assert held.split()[0] == str(os.getpid())
    assert list(project.parent.iterdir()) == []


def test_the_lock_names_no_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "ministry-pc-7")

    with lock_project(tmp_path / "talks.brief"):
        assert "ministry" not in lock_of(tmp_path / "talks.brief").read_text()


def test_a_second_user_is_told_what_to_do(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"

    with (
        lock_project(project),
        pytest.raises(OutputError, match=r"is open in another briefgen. Close it there"),
        lock_project(project),
    ):
        pytest.fail("two hold the lock")

    assert not lock_of(project).exists()


def test_the_lock_of_a_process_that_has_ended_is_taken_over(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left_lock(project, ended_process()))

    with lock_project(project):
        assert lock_of(project).read_text().split()[0] == str(os.getpid())


def test_the_lock_of_another_machine_is_respected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "talks.brief"
    left = left_lock(project, ended_process())
    monkeypatch.setattr(platform, "node", lambda: "another machine")
    lock_of(project).write_text(left)

    with pytest.raises(OutputError, match="delete "), lock_project(project):
        pytest.fail("the lock was taken")


@pytest.mark.parametrize("content", ["", "no number\n", "12\n"])
def test_a_lock_that_says_nothing_is_respected(tmp_path: Path, content: str) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(content)

    with pytest.raises(OutputError, match="is open in another"), lock_project(project):
        pytest.fail("the lock was taken")


def test_the_lock_is_given_back_after_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), lock_project(tmp_path / "talks.brief"):
        raise ZeroDivisionError

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("briefs/talks.brief", "a part of the path is a file"),
        ("briefs/march/talks.brief", "a part of the path is a file"),
        ("n" * 255, "the name is too long"),
    ],
)
def test_where_no_lock_can_be_made_the_reason_is_told(
    tmp_path: Path, place: str, reason: str
) -> None:
    (tmp_path / "briefs").write_bytes(b"a file")

    with pytest.raises(OutputError, match=reason), lock_project(tmp_path / place):
        pytest.fail("the lock was taken")


class Interfered:
    """Does something once, just before a lock that stands there is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, do: Callable[[Path], object]) -> None:
        really: Callable[..., IO[bytes]] = Path.open

        def opened(path: Path, mode: str = "r", **options: object) -> IO[bytes]:
            if mode == "r+b" and path.suffix == ".lock":
                monkeypatch.setattr(Path, "open", really)
                do(path)
            return really(path, mode, **options)

        monkeypatch.setattr(Path, "open", opened)


def test_a_lock_that_vanishes_while_it_is_looked_at_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).touch()
    Interfered(monkeypatch, Path.unlink)

    with lock_project(project):
        assert lock_of(project).read_text().split()[0] == str(os.getpid())


def test_a_lock_that_vanishes_and_is_there_again_is_somebody_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).touch()
    really: Callable[..., IO[bytes]] = Path.open

    def vanished(path: Path, mode: str = "r", **options: object) -> IO[bytes]:
        if mode == "r+b":
            raise FileNotFoundError
        return really(path, mode, **options)

    monkeypatch.setattr(Path, "open", vanished)
    with pytest.raises(LockedError, match="just now"), lock_project(project):
        pytest.fail("two hold the lock")


def test_of_two_who_find_the_same_left_lock_the_second_is_told(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"
    left = left_lock(project, ended_process())
    lock_of(project).write_text(left)

    with lock_of(project).open("r+b") as first:
        fcntl.flock(first, fcntl.LOCK_EX)
        with pytest.raises(LockedError, match="just now"), lock_project(project):
            pytest.fail("two hold the lock")

    assert lock_of(project).read_text() == left


@pytest.mark.parametrize("again", [True, False])
def test_a_left_lock_that_another_replaced_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: bool
) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left_lock(project, ended_process()))

    def replaced(file: IO[bytes], _how: int) -> None:
        lock_of(project).unlink()
        if again:
            lock_of(project).write_text("1 another\n")

    monkeypatch.setattr(fcntl, "flock", replaced)
    with pytest.raises(LockedError, match="just now"), lock_project(project):
        pytest.fail("two hold the lock")


def test_where_files_can_t_be_locked_a_left_lock_is_taken_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(file: IO[bytes], _how: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left_lock(project, ended_process()))
    monkeypatch.setattr(fcntl, "flock", unknown)

    with lock_project(project):
        assert lock_of(project).read_text().split()[0] == str(os.getpid())


def test_a_lock_that_can_t_be_written_is_told(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).mkdir()

    with pytest.raises(OutputError, match="it is a folder"), lock_project(project):
        pytest.fail("the lock was taken")


@pytest.mark.parametrize("left", ["", "no number\n", "another machine's lock\n"])
def test_any_lock_is_taken_over_by_who_insists(tmp_path: Path, left: str) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left)

    with lock_project(project, take_over=True):
        assert lock_of(project).read_text().split()[0] == str(os.getpid())

    assert not lock_of(project).exists()


def test_who_was_taken_over_gives_back_nothing_that_is_another_s(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"

    with lock_project(project):
        lock_of(project).write_text("77 another\n")

    assert lock_of(project).read_text() == "77 another\n"


def test_what_a_killed_program_left_half_written_goes_with_its_lock(tmp_path: Path) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left_lock(project, ended_process()))
    left = tmp_path / f".talks.brief.{'0f' * 8}.tmp"
    others = [tmp_path / f".talks.pdf.{'0f' * 8}.tmp", tmp_path / ".talks.brief.mine.tmp"]
    for file in (left, *others):
        file.touch()

    with lock_project(project):
        assert not left.exists()
        assert all(file.exists() for file in others)


def test_a_process_of_somebody_else_is_running(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(process: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", forbidden)

    assert is_running(1)


def test_a_project_that_is_open_somewhere_is_known(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    assert not is_locked(path)

    with lock_project(path):
        assert is_locked(path)


def test_a_lock_that_can_t_be_read_counts_as_held(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    lock_of(path).mkdir()

    assert is_locked(path)
