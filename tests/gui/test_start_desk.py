import shutil
from pathlib import Path

from PySide6.QtWidgets import QMenu

from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def test_row_11_what_was_open_stands_on_the_start_page(
    opened: MainWindow, project_file: Path
) -> None:
    opened.projects.close_project()
    assert list(opened.start.recent_buttons) == [project_file]

    opened.start.recent_buttons[project_file].click()
    assert opened.session is not None
    opened.projects.close_project()
    opened.start.remove_buttons[project_file].click()

    assert opened.start.recent_buttons == {}


def test_row_40_the_sample_opens_from_the_start_page(
    window: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    assert not window.export_button.isEnabled()
    window.start.sample_button.click()
    assert window.start.isVisible()

    answers.to_begin = tmp_path / "sample.brief"
    window.start.sample_button.click()

    assert window.session is not None
    assert window.session.path == tmp_path / "sample.brief"
    assert answers.asked == [f"begin {Path.home() / 'climate-talks.brief'}"] * 2
    assert window.export_button.isEnabled()


def test_a_sample_that_can_t_be_written_is_told(
    window: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    answers.to_begin = tmp_path / "file" / "sample.brief"

    window.start.sample_button.click()

    assert "can't be written" in window.bar.text.text()


def test_row_54_a_project_begins_from_the_open_one(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_begin = tmp_path / "next.brief"

    opened.actions_by_name["new_from"].trigger()

    assert answers.asked == [f"begin {tmp_path / 'fisheries-talks-2.brief'}"]
    assert opened.session is not None
    assert opened.session.path == tmp_path / "next.brief"
    assert opened.session.project.dossier.sources == ()
    assert [one.name for one in opened.session.project.briefs][1] == "For the press office"
    assert not opened.isWindowModified()


def test_row_54_without_an_open_project_one_is_asked_for(
    window: MainWindow, answers: ReadyAnswers, project_file: Path, tmp_path: Path
) -> None:
    begin = window.actions_by_name["new_from"]
    begin.trigger()
    answers.to_open = tmp_path / "gone.brief"
    begin.trigger()
    assert "gone.brief does not exist" in window.bar.text.text()
    answers.to_open = project_file
    begin.trigger()
    assert answers.asked[-1] == f"begin {tmp_path / 'fisheries-talks-2.brief'}"

    answers.to_begin = tmp_path / "next.brief"
    begin.trigger()

    assert window.session is not None
    assert window.session.path == tmp_path / "next.brief"


def recent_menu(window: MainWindow) -> QMenu:
    return next(one for one in window.menuBar().findChildren(QMenu) if "recent" in one.title())


def test_row_11_what_was_open_stands_in_the_file_menu(
    opened: MainWindow, project_file: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copy(project_file, tmp_path / "a&b.brief"))
    opened.open_path(other)
    project_file.unlink()
    opened.projects.close_project()
    opened.open_path(other)

    first, second = recent_menu(opened).actions()

    assert (first.text(), second.text()) == ("&1  a&&b.brief", "&2  fisheries-talks.brief")
    assert (first.isEnabled(), second.isEnabled()) == (True, False)
    opened.projects.close_project()
    first.trigger()
    assert opened.session is not None
    assert opened.session.path == other


def test_without_recent_projects_their_menu_is_grey(window: MainWindow) -> None:
    assert not recent_menu(window).isEnabled()
    file_menu = window.menuBar().actions()[0].menu()
    assert isinstance(file_menu, QMenu)
    titles = [one.text() for one in file_menu.actions()]
    assert titles.index("Open &recent") == titles.index("&Open…") + 1
