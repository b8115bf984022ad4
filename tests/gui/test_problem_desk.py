from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.main_window import MainWindow
from briefgen.gui.report_dialog import ReportDialog
from tests.support.window_answers import ReadyAnswers


def kept(state: Path) -> list[Path]:
    return list((state / "recovery").glob("*.brief"))


class AskedOnce(ReadyAnswers):
    """Meets another fault while the first one is told."""

    def __init__(self, state: Path) -> None:
        super().__init__()
        self.state = state
        self.window: MainWindow | None = None
        self.were_kept: list[int] = []

    def tell_crash(self, parent: QWidget, report: str) -> None:
        super().tell_crash(parent, report)
        self.were_kept.append(len(kept(self.state)))
        assert self.window
        self.window.problems.tell(ValueError("cod"))


def test_row_39_a_fault_of_ours_keeps_what_was_done_before_it_is_told(
    opened: MainWindow, state: Path
) -> None:
    dialogs = AskedOnce(state)
    dialogs.window = opened
    opened.problems._dialogs = dialogs
    opened.run(Select(add=("f-quotequo",)))
    assert kept(state) == []

    opened.problems.tell(KeyError("herring"))

    assert dialogs.were_kept == [1]
    assert dialogs.asked == ["crash"]
    assert "KeyError" in dialogs.told[0]
    assert "herring" not in dialogs.told[0]
    written = (state / "problems.log").read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "ValueError" in written


def test_row_38_the_crash_dialog_has_no_trace_and_a_report_to_copy(qtbot: QtBot) -> None:
    parent, seen = QWidget(), list[str]()
    qtbot.addWidget(parent)

    def use() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.extend((box.text(), box.informativeText()))
        buttons = {one.text(): one for one in box.findChildren(QPushButton)}
        buttons["Copy the report"].click()
        assert box.isVisible()
        box.button(QMessageBox.StandardButton.Ok).click()

    QTimer.singleShot(0, use)
    Dialogs().tell_crash(parent, "KeyError\n  window.py:3 show")

    assert QGuiApplication.clipboard().text() == "KeyError\n  window.py:3 show"
    assert "What you did is kept." in seen[0]
    assert "start it again" in seen[1]
    assert "KeyError" not in " ".join(seen)


def test_row_49_a_report_is_shown_before_it_is_sent(
    window: MainWindow, answers: ReadyAnswers, qtbot: QtBot
) -> None:
    window.actions_by_name["report"].trigger()
    (report,) = answers.told

    dialog = ReportDialog(window, report, Path("/state/problems.log"))
    qtbot.addWidget(dialog)
    dialog.copy.click()

    assert QGuiApplication.clipboard().text() == report
    assert report.startswith("briefgen ")
    assert dialog.text.isReadOnly()
