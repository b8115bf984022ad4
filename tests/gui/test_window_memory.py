from pathlib import Path

from pytestqt.qtbot import QtBot

from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def test_row_12_a_window_opens_as_the_last_one_was_left(
    opened: MainWindow, project_file: Path, worker: Worker, answers: ReadyAnswers, qtbot: QtBot
) -> None:
    opened.resize(1100, 520)
    opened.dossier.view.fold("patrols")
    opened.dossier.view.choose("f-quotequo")
    opened.dossier.view.verticalScrollBar().setValue(40)
    scrolled = opened.dossier.view.verticalScrollBar().value()
    assert opened.close()

    again = MainWindow(worker, dialogs=answers)
    qtbot.addWidget(again)
    again.show()
    again.open_path(project_file)

    assert again.height() == 520
    assert again.dossier.view.folded_keys() == ["patrols"]
    assert again.dossier.view.chosen_key == "f-quotequo"
    assert again.dossier.view.verticalScrollBar().value() == scrolled
    again.close()


def test_what_can_t_be_kept_or_read_harms_nothing(
    opened: MainWindow, state: Path, project_file: Path
) -> None:
    (state / "window.json").mkdir()
    (state / "trees").touch()

    opened.memory.keep_window()
    opened.memory.recall_window()
    opened.projects.close_project()

    assert opened.open_path(project_file)


def test_without_a_project_nothing_of_it_is_kept(window: MainWindow, state: Path) -> None:
    window.projects.leaving.emit()
    window.projects.opened.emit()

    assert not (state / "trees").exists()
