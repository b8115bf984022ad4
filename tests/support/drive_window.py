"""Use a real window as an officer would, in a process of its own.

Start, open articles, tick with mouse and keyboard, change the type of the brief, export, save,
close. Called with the articles' folder, the project to make and the picture to take; prints the
platform Qt ran on, the message of the export and what is ticked.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers

_LEFT = Qt.MouseButton.LeftButton
_PATIENCE = 800


def main(articles: Path, project: Path, picture: Path) -> None:
    application = make_application()
    worker, answers = Worker(), ReadyAnswers()
    answers.to_begin = project
    window = MainWindow(worker, dialogs=answers)
    window.resize(1024, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    drop(window, sorted(articles.iterdir()))
    wait_for_message(window)
    untick_and_tick(window)
    change_type(window)
    QTest.mouseClick(window.export_button, _LEFT)
    wait_for_message(window)
    said = window.bar.text.text()
    # Without a window manager no window is active, so that shortcuts reach none.
    QTest.mouseClick(window.tool_bar.tools["save"], _LEFT)
    window.grab().save(str(picture))
    assert not window.isWindowModified()
    assert window.brief is not None
    selected = " ".join(window.brief.selected)
    assert window.close()
    worker.close()
    sys.stdout.write(f"{application.platformName()}\n{said}\n{selected}\n")


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(200, 200), copy, data, _LEFT, none))


def untick_and_tick(window: MainWindow) -> None:
    """Take the first fact out with the mouse, the second with the keyboard, and one back."""
    view = window.dossier.view
    assert window.brief is not None
    first, second = [key for key in view.all_keys() if key in window.brief.selected][:2]
    for _ in range(2):
        index = window.dossier.model.index_of_key(first)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), _LEFT, pos=view.box_of(index).center())
    view.choose(second)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert first in window.brief.selected
    assert second not in window.brief.selected


def change_type(window: MainWindow) -> None:
    """Choose the next type of brief with the keyboard."""
    types = window.preview.choices["brief.type"]
    assert window.brief is not None
    before = window.brief.type
    key = Qt.Key.Key_Down if types.currentIndex() + 1 < types.count() else Qt.Key.Key_Up
    QTest.keyClick(types, key)
    assert window.brief.type != before


def wait_for_message(window: MainWindow) -> None:
    for _ in range(_PATIENCE):
        QTest.qWait(25)
        QApplication.processEvents()
        if window.bar.isVisible() and not window.status.cancel.isVisible():
            return
    raise TimeoutError("the work did not end")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
