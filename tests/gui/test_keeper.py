import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.app.project_file import load_project
from briefgen.gui import keeper as keeper_module
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers

ROOT = Path(__file__).parents[2]
_PATIENCE = 20_000


def tick(window: MainWindow, *ids: str) -> None:
    assert window.brief is not None
    window.run(Select(brief=window.brief.id, add=ids))


def kept(state: Path) -> list[Path]:
    return list((state / "recovery").glob("*.brief"))


@pytest.fixture
def hasty(window: MainWindow) -> MainWindow:
    """A window that keeps changes at once."""
    window.projects.keeper._timer.setInterval(0)
    return window


def test_row_6_changes_are_kept_within_five_seconds_and_never_in_the_file(
    hasty: MainWindow, project_file: Path, state: Path, qtbot: QtBot
) -> None:
    hasty.open_path(project_file)
    before = project_file.read_bytes()
    assert keeper_module.DELAY < 5_000

    tick(hasty, "f-quotequo")
    qtbot.waitUntil(lambda: bool(kept(state)), timeout=_PATIENCE)
    hasty.projects.keeper.settle()

    assert "f-quotequo" in load_project(kept(state)[0]).project.briefs[0].selected
    assert project_file.read_bytes() == before


def test_what_is_saved_or_given_up_is_kept_no_longer(
    hasty: MainWindow, project_file: Path, state: Path, answers: ReadyAnswers
) -> None:
    hasty.open_path(project_file)
    for end in (hasty.save, hasty.undo, hasty.projects.close_project):
        tick(hasty, "f-quotequo")
        hasty.projects.keeper.keep()
        hasty.projects.keeper.settle()
        assert kept(state)
        answers.to_unsaved = "discard"

        end()
        QTest.qWait(1)

        assert kept(state) == []
        if hasty.session:
            hasty.session.restore(load_project(project_file).project, name="As it was")
            hasty.run(Select(drop=("f-quotequo",)))
            hasty.save()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_row_7_after_kill_9_the_next_start_offers_recovery_and_restores_all(
    window: MainWindow, project_file: Path, answers: ReadyAnswers
) -> None:
    killed = [sys.executable, "-m", "tests.support.killed_window", str(project_file), "f-quotequo"]
    run = subprocess.run(killed, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == -9, run.stderr
    # Five times what is promised: others may be busy.
    assert float(run.stdout) < 5 * 5

    window.projects.offer_waiting()
    assert window.bar.text.text() == (
        "fisheries-talks.brief has unsaved changes from the last time."
    )
    window.bar.buttons()["Open fisheries-talks.brief"].click()

    assert answers.asked == ["recover fisheries-talks.brief"]
    assert window.brief is not None
    assert "f-quotequo" in window.brief.selected
    assert window.isWindowModified()
    assert window.actions_by_name["undo"].text() == "&Undo Recover unsaved changes"
    window.undo()
    assert not window.isWindowModified()


def test_kept_changes_may_be_discarded(
    opened: MainWindow, project_file: Path, state: Path, answers: ReadyAnswers
) -> None:
    recovery = opened.projects.keeper.recovery
    tick(opened, "f-quotequo")
    assert opened.session is not None
    changed = opened.session.project
    answers.to_unsaved = "discard"
    opened.projects.close_project()
    recovery.keep(project_file, changed, {})
    answers.recovers = False

    opened.open_path(project_file)

    assert not opened.isWindowModified()
    assert kept(state) == []


def test_damaged_kept_changes_are_told_and_the_project_opens(
    window: MainWindow, project_file: Path, state: Path
) -> None:
    window.projects.keeper.recovery.keep(project_file, load_project(project_file).project, {})
    kept(state)[0].write_bytes(b"PK")

    assert window.open_path(project_file)

    assert "were kept, but can't be read" in window.bar.text.text()
    assert not window.isWindowModified()


def test_nothing_waits_where_nothing_was_kept(window: MainWindow) -> None:
    window.projects.offer_waiting()
    window.projects.keeper.keep()

    assert not window.bar.isVisible()


def test_changes_that_can_t_be_kept_are_told(opened: MainWindow, state: Path, qtbot: QtBot) -> None:
    (state / "recovery").touch()
    tick(opened, "f-quotequo")

    with qtbot.waitSignal(opened.projects.keeper.failed, timeout=_PATIENCE):
        opened.projects.keeper.keep()

    assert "can't be written" in opened.bar.text.text()


def test_a_slow_disk_keeps_nobody_waiting(
    hasty: MainWindow,
    project_file: Path,
    state: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hasty.open_path(project_file)
    keeper, written = hasty.projects.keeper, threading.Event()
    keep = keeper.recovery.keep

    def slowly(*given: Any) -> None:  # noqa: ANN401 - handed on
        written.wait()
        keep(*given)

    monkeypatch.setattr(keeper.recovery, "keep", slowly)
    tick(hasty, "f-quotequo")
    qtbot.waitUntil(lambda: keeper._writing is not None, timeout=_PATIENCE)

    tick(hasty, "p-gearwork")
    qtbot.wait(20)

    assert not kept(state)
    written.set()
    qtbot.waitUntil(lambda: bool(kept(state)), timeout=_PATIENCE)
    qtbot.waitUntil(lambda: not keeper._timer.isActive(), timeout=_PATIENCE)
    keeper.settle()
    assert "p-gearwork" in load_project(kept(state)[0]).project.briefs[0].selected
