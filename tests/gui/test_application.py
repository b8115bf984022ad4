import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from briefgen.collector import take_back
from briefgen.gui import __main__, application
from briefgen.gui.colours import LIGHT
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.main_window import MainWindow


def open_windows(qt: QApplication) -> list[MainWindow]:
    return [one for one in qt.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]


@pytest.fixture(autouse=True)
def nothing_stays_put_away() -> Iterator[None]:
    """Let other tests find what the start of a window puts away."""
    yield
    take_back()


@pytest.fixture
def running(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the program use the one application of this process, and close its window."""
    seen: list[str] = []

    def close() -> None:
        (window,) = open_windows(dressed)
        seen.append(window.windowTitle())
        seen.append(window.bar.text.text())
        window.close()

    def make_application() -> QApplication:
        QTimer.singleShot(0, close)
        return dressed

    monkeypatch.setattr(application, "make_application", make_application)
    return seen


def test_the_program_runs_until_its_window_is_closed(
    running: list[str], project_file: Path
) -> None:
    assert application.run(project_file) == 0
    assert running == ["fisheries-talks.brief[*] – briefgen", ""]


def test_a_project_that_is_not_there_is_told_in_the_window(
    running: list[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit) as left:
        __main__.main([str(tmp_path / "gone.brief")])

    assert left.value.code == 0
    assert running[0] == "briefgen"
    assert "gone.brief does not exist" in running[1]


def test_a_packed_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: asked.append("worker"))
    monkeypatch.setattr(__main__, "run_window", lambda _path: 0)

    with pytest.raises(SystemExit):
        __main__.main([])

    assert asked == ["worker"]


def test_garbage_is_looked_for_once_the_window_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(gc, "disable", lambda: looked.append("no"))
    monkeypatch.setattr(application, "put_away", lambda: looked.append("not in this"))
    monkeypatch.setattr(gc, "enable", lambda: looked.append("yes"))
    monkeypatch.setattr(gc, "isenabled", lambda: not looked or looked[-1] == "yes")

    def run(_path: Path | None) -> int:
        application.look_for_garbage()
        application.look_for_garbage()
        return 0

    monkeypatch.setattr(application, "run", run)

    __main__.run_window(None)

    assert looked == ["no", "not in this", "yes"]


def test_row_38_a_fault_that_nothing_foresaw_is_told_without_its_trace_of_words(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(Dialogs, "tell_crash", lambda *given: told.append(given[-1]))

    def fail() -> None:
        raise ZeroDivisionError("by nothing")

    def close() -> None:
        (window,) = open_windows(dressed)
        window.close()

    def make_application() -> QApplication:
        QTimer.singleShot(0, fail)
        QTimer.singleShot(1, close)
        return dressed

    monkeypatch.setattr(application, "make_application", make_application)

    application.run(None)

    (report,) = told
    assert report.startswith("briefgen ")
    assert "\nZeroDivisionError\n  " in report


def test_without_a_project_the_start_page_shows(running: list[str]) -> None:
    assert application.run(None) == 0
    assert running == ["briefgen", ""]


def test_the_application_has_its_name_and_look() -> None:
    code = (
        "from briefgen.gui.application import make_application; a = make_application();"
        "print(a.applicationName(), a.palette().window().color().name(), a.windowIcon().isNull())"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["briefgen", LIGHT.ground, "False"]


def test_row_1_a_window_can_be_used_soon(state: Path) -> None:
    code = (
        "import time; from briefgen.gui.application import make_application;"
        "from briefgen.gui.main_window import MainWindow; from briefgen.app.worker import Worker;"
        "a = make_application(); w = MainWindow(Worker()); w.show(); a.processEvents();"
        "print(time.process_time())"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    # Five times the target; the time of this process alone, for others may be busy.
    assert float(run.stdout) < 5 * 0.6


def test_row_1_a_window_is_shown_before_what_exports_is_loaded(state: Path) -> None:
    code = (
        "import sys; from briefgen.gui.application import make_application;"
        "from briefgen.gui.main_window import MainWindow; from briefgen.app.worker import Worker;"
        "a = make_application(); w = MainWindow(Worker()); w.show(); a.processEvents();"
        "late = ('docx', 'reportlab', 'lxml', 'pypdfium2', 'multiprocessing', 'csv',"
        " 'briefgen.app.export_brief', 'briefgen.app.render_brief',"
        " 'briefgen.compose.compose', 'briefgen.app.commands.apply');"
        "print([name for name in late if name in sys.modules])"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
