from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def titles(window: MainWindow) -> list[str]:
    return [entry.title for entry in window.dossier.model.outline]


def test_an_area_is_added_below_the_tree_shown_at_once_and_undone(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    answers.to_fields = {"name": "Ferry line", "place": "2"}
    before = titles(opened)

    QTest.mouseClick(opened.dossier.add_area, Qt.MouseButton.LeftButton)

    assert answers.asked == ["form Add agenda area"]
    assert answers.given == {"name": "", "place": "3"}
    assert "2.  Ferry line" in titles(opened)
    assert opened.dossier.view.chosen_area == opened.dossier.view.chosen_key
    opened.undo()
    assert titles(opened) == before
    assert not opened.isWindowModified()


def test_a_point_is_written_under_an_area_that_is_new(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    answers.to_fields = {"name": "Ferry line", "place": "3"}
    opened.actions_by_name["add_area"].trigger()
    area = opened.dossier.view.chosen_area
    answers.to_fields = {"question": "When does it sail?", "area": area}

    opened.actions_by_name["add_question"].trigger()

    assert answers.given["area"] == area
    assert opened.session is not None
    assert opened.session.project.dossier.questions[-1].area == area


def test_only_an_empty_area_is_taken_off(opened: MainWindow, answers: ReadyAnswers) -> None:
    opened.dossier.view.choose("fisheries")
    assert not opened.actions_by_name["remove_area"].isEnabled()
    opened.areas.remove()
    answers.to_fields = {"name": "Ferry line", "place": "1"}
    opened.actions_by_name["add_area"].trigger()
    assert opened.actions_by_name["remove_area"].isEnabled()

    opened.actions_by_name["remove_area"].trigger()

    assert not any("Ferry line" in title for title in titles(opened))
    assert opened.session is not None
    assert opened.session.undo_name == "Remove Ferry line"


def test_an_area_that_is_there_already_is_told(opened: MainWindow, answers: ReadyAnswers) -> None:
    answers.to_fields = {"name": "fisheries", "place": "1"}

    opened.actions_by_name["add_area"].trigger()

    assert "Fisheries is on the agenda already." in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_without_a_project_there_is_no_agenda(window: MainWindow, answers: ReadyAnswers) -> None:
    window.areas.ask_and_add()

    assert not answers.asked
    assert not window.actions_by_name["add_area"].isEnabled()
    assert not window.areas.may_remove
