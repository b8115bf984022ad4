"""Use a real window as an officer would, in a process of its own: tick, export, save, close.

Called with a project and the id of the item to tick; prints the platform Qt ran on.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow

_LEFT = Qt.MouseButton.LeftButton
_PATIENCE = 400


def main(project: Path, ticked: str, picture: Path) -> None:
    application = make_application()
    worker = Worker()
    window = MainWindow(worker)
    window.resize(1024, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    assert window.open_path(project), window.bar.text.text()
    index = window.dossier.model.index_of_key(ticked)
    window.dossier.view.scrollTo(index)
    box = window.dossier.view.box_of(index).center()
    QTest.mouseClick(window.dossier.view.viewport(), _LEFT, pos=box)
    QTest.mouseClick(window.export_button, _LEFT)
    wait_for_message(window)
    # Without a window manager no window is active, so that shortcuts reach none.
    QTest.mouseClick(window.tool_bar.tools["save"], _LEFT)
    window.grab().save(str(picture))
    assert not window.isWindowModified()
    assert window.close()
    worker.close()
    sys.stdout.write(f"{application.platformName()}\n{window.bar.text.text()}\n")


def wait_for_message(window: MainWindow) -> None:
    for _ in range(_PATIENCE):
        QTest.qWait(25)
        QApplication.processEvents()
        if window.bar.isVisible():
            return
    raise TimeoutError("the export did not end")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
