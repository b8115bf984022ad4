from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import ReviewFacts
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from tests.support.rereading import ARTICLE, ID, fact_saying, project_of
from tests.support.still_worker import needs_signals, stand_still
from tests.support.window_answers import ReadyAnswers

_PATIENCE = 20_000
PROJECT = project_of()
TONNES = fact_saying("40,000 tonnes", PROJECT.dossier.facts).id
LUND = fact_saying("Ivar Lund", PROJECT.dossier.facts).id
CHANGED = ARTICLE.replace("Norland landed 40,000 tonnes of herring last year. ", "")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(CHANGED, encoding="utf-8")
    return path


@pytest.fixture
def shown(window: MainWindow, tmp_path: Path, article: Path, qtbot: QtBot) -> MainWindow:
    """A window with a project whose source says something else now."""
    path = tmp_path / "talks.brief"
    new_project_file(path, PROJECT)
    assert window.open_path(path)
    qtbot.waitUntil(lambda: "Read article.txt again" in window.bar.buttons(), timeout=_PATIENCE)
    return window


def wait(window: MainWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.bar.text.text(), timeout=_PATIENCE)


def test_a_source_that_has_changed_is_told_when_the_project_is_opened(shown: MainWindow) -> None:
    assert shown.bar.text.text() == "article.txt has changed since it was read."


def test_reading_again_says_which_decisions_held(shown: MainWindow, qtbot: QtBot) -> None:
    shown.run(ReviewFacts(ids=(TONNES, LUND), state="accepted"))

    shown.bar.buttons()["Read article.txt again"].click()
    wait(shown, qtbot, "was read again")

    assert shown.bar.text.text() == (
        "article.txt was read again: 1 of 2 decisions held, 0 new facts."
    )
    assert "Kept as yours, without a source and unticked: “40,000 tonnes”" in (
        shown.bar.details.toPlainText()
    )
    shown.bar.buttons()["Show the first"].click()
    assert shown.dossier.view.chosen_key == TONNES
    assert shown.session is not None
    assert shown.session.project.dossier.sources[0].text == CHANGED


def test_reading_again_is_one_step_and_keeps_the_new_file(
    shown: MainWindow, qtbot: QtBot, article: Path
) -> None:
    assert shown.session is not None
    before = shown.session.project
    shown.rereadings.read_again(ID, article)
    wait(shown, qtbot, "was read again")

    assert shown.session.undo_name == "Read article.txt again"
    shown.save()
    assert load_project(shown.session.path).original(ID) == (".txt", CHANGED.encode())
    shown.undo()
    assert shown.session.project == before


def test_any_file_can_take_the_place_of_a_source(
    shown: MainWindow, qtbot: QtBot, answers: ReadyAnswers, article: Path, tmp_path: Path
) -> None:
    other = tmp_path / "later.txt"
    other.write_text(ARTICLE + "\nMore to come.\n", encoding="utf-8")
    shown.actions_by_name["read_again"].trigger()
    assert shown.rereadings.progress == ""

    answers.to_read_again = other
    shown.dossier.view.choose(LUND)
    shown.actions_by_name["read_again"].trigger()
    wait(shown, qtbot, "was read again")

    assert answers.asked == [f"read again {article}"] * 2
    assert shown.bar.text.text().startswith("later.txt was read again: ")


def test_a_file_that_can_t_be_read_leaves_the_source(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    shown.rereadings.read_again(ID, tmp_path / "gone.txt")
    wait(shown, qtbot, "gone.txt: can't be opened")

    assert not shown.isWindowModified()


@needs_signals
def test_reading_again_can_be_cancelled(
    shown: MainWindow,
    worker: Worker,
    qtbot: QtBot,
    article: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)
    shown.rereadings.read_again(ID, article)
    assert shown.status.work.text() == "Reading again…"

    with qtbot.waitSignal(shown.rereadings.runner.cancelled, timeout=_PATIENCE):
        shown.status.cancel.click()

    assert shown.bar.text.text() == "Reading was cancelled; the source is as it was."
    assert not shown.isWindowModified()


def test_several_changed_sources_are_counted(
    window: MainWindow, qtbot: QtBot, project_file: Path
) -> None:
    names = {one.file_name for one in load_project(project_file).project.dossier.sources}
    for name in names:
        project_file.with_name(name).write_text("Cod.", encoding="utf-8")

    window.open_path(project_file)
    wait(window, qtbot, "2 sources changed since they were read.")


def test_without_a_project_nothing_is_read_again(window: MainWindow) -> None:
    window.rereadings.find_changed()
    window.rereadings.read_again(ID, Path("article.txt"))
    window.read_again()

    assert not window.rereadings.runner.is_busy
    assert not window.rereadings.finder.is_busy
