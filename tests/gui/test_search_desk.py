import pytest

from briefgen.gui.main_window import MainWindow
from briefgen.gui.source_text import SourceText
from tests.support.window_answers import ReadyAnswers


def search(window: MainWindow, answers: ReadyAnswers, key: str) -> None:
    answers.to_find = key
    window.actions_by_name["search"].trigger()


def test_row_16_a_command_is_carried_out(opened: MainWindow, answers: ReadyAnswers) -> None:
    search(opened, answers, "untick_all")

    assert opened.brief is not None
    assert opened.brief.selected == ()


def test_row_16_an_item_is_turned_to_also_where_the_filter_hides_it(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.filter.line.setText("border")

    search(opened, answers, "p-askaskas")

    assert opened.dossier.view.chosen_key == "p-askaskas"


def test_row_16_the_text_of_a_source_is_opened(opened: MainWindow, answers: ReadyAnswers) -> None:
    assert opened.session is not None
    source = opened.session.project.dossier.sources[1]

    search(opened, answers, source.id)

    assert opened.desk.window.isVisible()
    assert opened.desk.window.box.toPlainText() == SourceText(source.text).shown
    opened.desk.window.close()


def test_without_a_project_commands_are_found(window: MainWindow, answers: ReadyAnswers) -> None:
    search(window, answers, "f-quotequo")
    search(window, answers, "about")
    window.desk.open_source("s-none")

    assert answers.asked == ["search", "search", "about"]


@pytest.mark.parametrize("name", ["shortcuts", "about"])
def test_row_48_help_is_in_its_menu(window: MainWindow, answers: ReadyAnswers, name: str) -> None:
    window.actions_by_name[name].trigger()

    assert answers.asked == [name]
