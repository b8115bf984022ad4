import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.app.project_lock import is_locked, is_running, lock_project
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


def test_a_lock_that_vanishes_while_it_is_looked_at_is_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).touch()

    def vanish(self: Path, encoding: str | None = None) -> str:
        self.unlink()
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", vanish)
    with lock_project(project):
        assert lock_of(project).exists()


def test_of_two_who_take_over_a_left_lock_only_one_gets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "talks.brief"
    lock_of(project).write_text(left_lock(project, ended_process()))

    def was_taken_meanwhile(self: Path, *, missing_ok: bool = False) -> None:
        assert missing_ok

    monkeypatch.setattr(Path, "unlink", was_taken_meanwhile)
    with pytest.raises(OutputError, match="just now"), lock_project(project):
        pytest.fail("two hold the lock")


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
