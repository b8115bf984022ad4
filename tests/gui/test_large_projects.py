"""Bounds five times as wide as the figures of benchmarks/window.py, in time of the processor."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.many_facts import project_of_facts
from briefgen.app.commands.command import ReviewFacts, Select
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample
from briefgen.gui.main_window import MainWindow

_PATIENCE = 20_000
_MANY = 10_000


def spent(act: Callable[[], object]) -> float:
    """Give the seconds that the window itself works at something, until it has painted it."""
    begun = time.thread_time()
    act()
    QApplication.processEvents()
    return time.thread_time() - begun


@pytest.fixture
def large(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    # To lay out its pages would keep the worker busy for as long as all other tests here.
    monkeypatch.setattr(window.previews.previewer, "ask", lambda _task: None)
    path = tmp_path / "large.brief"
    new_project_file(path, project_of_facts(open_sample(), _MANY))
    assert spent(lambda: window.open_path(path)) < 5 * 1.0
    return window


def test_row_30_ten_thousand_facts_are_opened_and_worked_with(large: MainWindow) -> None:
    view, brief, session = large.dossier.view, large.brief, large.session
    assert brief is not None
    assert session is not None
    one = brief.selected[_MANY // 2]

    assert spent(lambda: large.dossier.filter.line.setText("bace")) < 5 * 0.25
    large.dossier.filter.line.clear()
    assert spent(lambda: large.run(Select(drop=(one,)))) < 5 * 0.1
    assert spent(large.undo) < 5 * 0.1
    assert spent(lambda: large.run(ReviewFacts(ids=(one,), state="accepted"))) < 5 * 0.2
    assert spent(view.expandAll) < 5 * 0.5
    assert spent(view.selectAll) < 5 * 0.25
    assert len(view.chosen_keys()) == len(view.all_keys())
    assert spent(lambda: QTest.keyClick(view, Qt.Key.Key_Space)) < 5 * 0.5
    assert large.brief is not None
    assert set(large.brief.selected) == {item.id for item in session.project.dossier.items()}
    assert spent(large.undo) < 5 * 0.5


def test_a_decision_on_one_of_many_facts_lays_no_row_out_anew(large: MainWindow) -> None:
    told: list[str] = []
    large.dossier.model.modelReset.connect(lambda: told.append("all rows"))
    assert large.brief is not None

    large.run(ReviewFacts(ids=large.brief.selected[7:8], state="accepted"))
    large.run(ReviewFacts(ids=large.brief.selected[8:9], state="rejected"))

    assert told == []


def test_a_long_session_holds_no_more_than_a_short_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    def held() -> tuple[int, int]:
        files = Path("/proc/self/fd")
        opened = len(list(files.iterdir())) if files.exists() else 0
        return len(window.findChildren(QWidget)), opened

    # One connection for all ticks: to make and to drop one for each, in the midst of what it
    # tells, crashed Qt now and then.
    shown: list[object] = []
    window.previews.previewer.shown.connect(lambda *_: shown.append(None))

    def go_on(ticks: int) -> None:
        for number in range(ticks):
            before = len(shown)
            window.run(Select(add=(one,)) if number % 2 else Select(drop=(one,)))
            qtbot.waitUntil(lambda: len(shown) > before, timeout=_PATIENCE)  # noqa: B023 - waits here
            window.dossier.view.choose(keys[number % len(keys)])
        window.dossier.view.choose(one)
        # What is to be deleted later goes when the loop turns.
        qtbot.wait(50)
        window.projects.keeper.settle()

    path = tmp_path / "session.brief"
    new_project_file(path, open_sample())
    window.open_path(path)
    assert window.brief is not None
    one, keys = window.brief.selected[-1], window.dossier.view.all_keys()

    go_on(20)
    widgets, files = held()

    go_on(40)

    # A file that is being written just now is closed in a moment.
    qtbot.waitUntil(lambda: held()[0] <= widgets and held()[1] <= files, timeout=_PATIENCE)
