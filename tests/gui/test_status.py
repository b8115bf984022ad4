import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.gui.main_window import MainWindow
from briefgen.gui.status import Status
from briefgen.model.project import Project


def test_row_19_work_and_a_save_are_announced_once(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )

    opened.run(Select(add=("f-quotequo",)))
    opened.status.show_work("Exporting…")
    opened.status.show_work("Exporting…")
    opened.save()

    assert said == ["Exporting…", "Saved"]


def test_row_22_what_a_project_holds_gives_way_to_work(project: Project, qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.resize(1024, 30)
    status.show()
    status.show_project(project, project.briefs[0], changed=True)
    everything = status.content.text()
    assert everything.startswith("2 sources")

    needed = status.saved.sizeHint().width() + status.content.sizeHint().width()
    status.resize(needed - 20, 30)
    some = status.content.text()
    assert everything.endswith(some)
    assert some != everything
    status.show_work("Exporting…")
    assert len(status.content.text()) < len(some)
    status.show_work("")
    status.resize(1024, 30)

    assert status.content.text() == everything


def test_row_22_work_under_way_never_widens_the_window(opened: MainWindow) -> None:
    opened.resize(1024, 700)

    opened.status.show_work("Reading " + "herring" * 40)

    assert opened.width() == 1024
