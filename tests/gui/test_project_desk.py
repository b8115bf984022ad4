from pathlib import Path

from msgspec.structs import replace

from briefgen.app.commands.command import Select
from briefgen.app.project_file import load_project, new_project_file
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def tick(window: MainWindow, *ids: str) -> None:
    assert window.brief is not None
    window.run(Select(brief=window.brief.id, add=ids))


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_row_9_an_earlier_version_is_opened_as_a_step_that_can_be_undone(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    press(opened, "versions")
    assert opened.bar.text.text() == "There is no earlier version yet: each save keeps one."
    assert opened.session is not None
    first = opened.session.project
    tick(opened, "f-quotequo")
    press(opened, "save")
    press(opened, "versions")
    assert opened.session.project != first

    answers.goes_back = True
    press(opened, "versions")

    assert opened.session.project == first
    assert opened.isWindowModified()
    assert answers.asked == ["one of 1 versions"] * 2
    opened.undo()
    assert not opened.isWindowModified()


def test_an_earlier_version_that_is_damaged_is_told(
    opened: MainWindow, answers: ReadyAnswers, state: Path
) -> None:
    tick(opened, "f-quotequo")
    press(opened, "save")
    (kept,) = (state / "backups").glob("*/*.brief")
    kept.write_bytes(b"PK")
    answers.goes_back = True

    press(opened, "versions")

    assert str(kept) in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_what_another_program_wrote_is_replaced_only_when_asked(
    opened: MainWindow, project_file: Path
) -> None:
    tick(opened, "f-quotequo")
    theirs = load_project(project_file).project
    new_project_file(project_file, replace(theirs, made=99))

    assert not opened.save()
    assert "was changed by another program" in opened.bar.text.text()
    assert "f-quotequo" not in load_project(project_file).project.briefs[0].selected
    opened.bar.buttons()["Save over it"].click()

    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected
    assert not opened.bar.isVisible()
    assert not opened.isWindowModified()


def test_row_10_a_backup_that_fails_stops_the_close(
    opened: MainWindow, state: Path, answers: ReadyAnswers
) -> None:
    (state / "backups").touch()
    tick(opened, "f-quotequo")
    answers.to_unsaved = "save"

    assert not opened.close()

    assert "can't be written" in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_without_a_project_nothing_is_saved_or_asked(
    window: MainWindow, answers: ReadyAnswers
) -> None:
    assert not window.save()
    window.projects.ask_and_go_back()

    assert answers.asked == []
