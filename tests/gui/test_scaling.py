"""At every size and in every language nothing is cut, and the keyboard is seen where it is."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief, Resolve
from briefgen.app.project_file import new_project_file
from briefgen.app.worker import Worker
from briefgen.checks.conflicts import find_conflicts
from briefgen.gui.main_window import MainWindow
from briefgen.gui.translation import LANGUAGES, speak
from briefgen.model.project import Project
from tests.support.cut_parts import cut_parts
from tests.support.disputed_talks import disputed_talks
from tests.support.usual_look import wear_usual
from tests.support.window_answers import ReadyAnswers

Opener = Callable[..., MainWindow]
_DENSE = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief, Resolve
from briefgen.app.project_file import new_project_file
from briefgen.app.worker import Worker
from briefgen.checks.conflicts import find_conflicts
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow
application, worker = make_application(), Worker()
window = MainWindow(worker)
window.resize(1024, 700)
window.show()
window.open_path(Path(sys.argv[1]))
view = window.preview.view
for _ in range(400):
    QTest.qWait(50)
    if 0 in view._pictures and view._pictures[0].width() > 1.5 * view._room():
        break
print(window.grab().width(), round(view._pictures[0].width() / view._room(), 1))
worker.close()
"""


@pytest.fixture
def opener(
    dressed: QApplication, worker: Worker, answers: ReadyAnswers, project_file: Path, qtbot: QtBot
) -> Iterator[Opener]:
    made: list[MainWindow] = []

    def open_window(*, language: str = "en", percent: int = 100) -> MainWindow:
        speak(dressed, language)
        window = MainWindow(worker, dialogs=answers)
        qtbot.addWidget(window)
        made.append(window)
        if percent != window.preferences.chosen.text_size:
            window.preferences.choose(replace(window.preferences.chosen, text_size=percent))
        window.resize(1024, 700)
        window.show()
        assert window.open_path(project_file)
        window.dossier.view.choose("f-quotequo")
        QApplication.sendPostedEvents()
        return window

    yield open_window
    for window in made:
        window.close()
    speak(dressed, "en")
    wear_usual(dressed)


def outside(window: QWidget) -> list[str]:
    """Give the names of controls that stand beyond the edge of the window."""
    beyond = []
    for part in window.findChildren(QAbstractButton):
        if part.isVisible() and not part.visibleRegion().isEmpty():
            left = part.mapTo(window, QPoint(0, 0)).x()
            if left < 0 or left + part.width() > window.width():
                beyond.append(part.accessibleName() or part.text())
    return beyond


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_row_22_nothing_is_cut_at_1024_by_700(opener: Opener, percent: int) -> None:
    window = opener(percent=percent)

    assert cut_parts(window) == []
    assert outside(window) == []
    assert (window.width(), window.height()) == (1024, 700)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_row_22_nothing_is_cut_in_any_language(opener: Opener, language: str) -> None:
    window = opener(language=language)

    assert cut_parts(window) == []
    assert outside(window) == []
    assert window.width() == 1024


def test_row_22_a_screen_of_twice_the_density_gets_twice_the_dots(
    project_file: Path, state: Path
) -> None:
    dense = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}

    run = subprocess.run(
        [sys.executable, "-c", _DENSE, str(project_file)],
        env=dense,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert run.stdout.split() == ["2048", "2.0"]


def picture_of(part: QWidget) -> QImage:
    return part.grab().toImage()


@pytest.mark.parametrize("shown", ["f-quotequo", "contested"])
def test_row_17_the_keyboard_is_seen_where_it_is(
    opener: Opener, qtbot: QtBot, tmp_path: Path, shown: str
) -> None:
    window = opener()
    if shown == "contested":
        talks = apply_command(Project(dossier=disputed_talks()), AddBrief(name="1"))
        assert window.open_path(new_project_file(tmp_path / "1.brief", talks).path)
        conflict = find_conflicts(talks.dossier)[0]
        window.run(Resolve(conflict=conflict.id, choice=conflict.choices[0].key))
        window.dossier.show_item(conflict.facts[0])
        window.panes.show_details()
    # Both its states: with pages come controls of their own.
    qtbot.waitUntil(lambda: window.preview.view.pages > 0, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    kinds = (QPushButton, QToolButton, QComboBox, QLineEdit, QTextEdit, QCheckBox)
    unseen, looked_at = [], 0
    for part in window.findChildren(QWidget):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (isinstance(part, kinds) and takes and part.isVisible() and part.isEnabled()):
            continue
        if isinstance(part.parentWidget(), QComboBox | QLineEdit):
            continue
        window.preview.view.setFocus()
        without = picture_of(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus()
        looked_at += 1
        if picture_of(part) == without:
            unseen.append(part.accessibleName() or part.toolTip() or type(part).__name__)

    assert looked_at > 15
    assert unseen == []
