from pathlib import Path

from briefgen.app.commands.command import Select
from briefgen.app.project_file import load_project, new_project_file
from briefgen.gui.main_window import MainWindow
from briefgen.model.project import Project
from tests.support.window_answers import ReadyAnswers


def tick(window: MainWindow) -> None:
    window.run(Select(add=("f-quotequo",)))


def save_as(window: MainWindow, answers: ReadyAnswers, path: Path | None) -> None:
    answers.to_save = path
    window.actions_by_name["save_as"].trigger()


def lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def test_save_as_goes_on_in_another_file_and_leaves_the_first_as_it_was(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path, tmp_path: Path, state: Path
) -> None:
    before, other = project_file.read_bytes(), tmp_path / "other.brief"
    tick(opened)
    opened.projects.keeper.keep()

    save_as(opened, answers, other)

    assert project_file.read_bytes() == before
    assert "f-quotequo" in load_project(other).project.briefs[0].selected
    assert opened.windowTitle() == "other.brief[*] – briefgen"
    assert not opened.isWindowModified()
    assert (lock_of(other).exists(), lock_of(project_file).exists()) == (True, False)
    assert list((state / "recovery").glob("*")) == []
    assert next(iter(opened.start.recent_buttons)) == other
    opened.undo()
    assert opened.save()
    assert "f-quotequo" not in load_project(other).project.briefs[0].selected


def test_save_as_over_the_same_file_is_a_save(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path
) -> None:
    tick(opened)

    save_as(opened, answers, project_file)

    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected
    assert lock_of(project_file).exists()


def test_what_stood_in_the_other_file_is_an_earlier_version_of_it(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    other = tmp_path / "other.brief"
    new_project_file(other, Project())

    save_as(opened, answers, other)
    answers.goes_back = True
    opened.actions_by_name["versions"].trigger()

    assert opened.session is not None
    assert opened.session.project == Project()


def test_whoever_changes_their_mind_or_names_no_good_place_stays(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "folder.brief").mkdir()

    save_as(opened, answers, None)
    save_as(opened, answers, tmp_path / "folder.brief")

    assert "can't be written: it is a folder" in opened.bar.text.text()
    assert opened.session is not None
    assert opened.session.path == project_file
    assert lock_of(project_file).exists()
    assert not lock_of(tmp_path / "folder.brief").exists()


def test_without_a_project_there_is_nothing_to_save(
    window: MainWindow, answers: ReadyAnswers
) -> None:
    window.projects.ask_and_save_as()

    assert answers.asked == []
