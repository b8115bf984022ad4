from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefgen.app.project_file import load_project
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from briefgen.gui.reading_desk import free_place, is_article
from briefgen.gui.task_runner import TaskRunner
from tests.support.command_line import ARTICLE, NOTICE
from tests.support.hostile_pdf import endless_pdf
from tests.support.still_worker import needs_signals, stand_still
from tests.support.window_answers import ReadyAnswers

_PATIENCE = 20_000


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("talks.txt", ARTICLE), ("notice.txt", NOTICE)):
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / "talks.txt", folder / "notice.txt"]


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def wait(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until a message says what came of the reading."""
    qtbot.waitUntil(window.bar.isVisible, timeout=_PATIENCE)


def test_articles_become_a_new_project_with_all_proposals_ticked(
    window: MainWindow,
    worker: Worker,
    qtbot: QtBot,
    answers: ReadyAnswers,
    articles: list[Path],
) -> None:
    place = articles[0].with_name("new.brief")
    answers.to_read, answers.to_begin = articles, place

    # The first file waits for its turn: it can't be read before it is looked at.
    with worker._turn:
        press(window, "new")
        assert window.status.work.text() == "Reading 1 of 2…"
        assert window.start.hint.text() == "Reading 1 of 2…"
    wait(window, qtbot)

    assert window.start.hint.text().startswith("Drop articles")
    assert answers.asked == [
        f"read in {Path.home()}",
        f"begin {articles[0].parent / 'talks.brief'}",
    ]
    assert window.bar.text.text().startswith("2 texts read, ")
    assert window.session is not None
    assert window.session.path == place
    assert not window.isWindowModified()
    assert window.brief is not None
    assert window.brief.selected
    source = window.session.project.dossier.sources[0]
    assert load_project(place).original(source.id) == (".txt", articles[0].read_bytes())
    assert not window.status.cancel.isVisible()
    window.bar.buttons()["Review them"].click()
    assert window.flow.dialog.isVisible()


def test_sources_are_added_as_one_step_and_saved_with_their_files(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, articles: list[Path]
) -> None:
    assert opened.session is not None
    before = opened.session.project
    answers.to_read = articles

    press(opened, "add_sources")
    wait(opened, qtbot)

    assert len(opened.session.project.dossier.sources) == len(before.dossier.sources) + 2
    press(opened, "save")
    added = opened.session.project.dossier.sources[-1]
    path = opened.session.path
    assert load_project(path).original(added.id) == (".txt", articles[1].read_bytes())
    opened.undo()
    assert opened.session.project == before


def test_what_can_t_be_read_keeps_the_others_not_back(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, articles: list[Path]
) -> None:
    broken = articles[0].with_name("broken.docx")
    broken.write_bytes(b"PK\x03\x04")
    answers.to_read = [broken, articles[0]]

    press(opened, "add_sources")
    wait(opened, qtbot)

    assert opened.bar.text.text().startswith("1 text read, ")
    assert opened.bar.text.text().endswith(" Not read: 1 file.")
    assert "broken.docx: is cut off or damaged." in opened.bar.details.toPlainText()


def test_where_nothing_can_be_read_the_fault_is_told(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.readings.add([tmp_path / "gone.txt", tmp_path / "lost.txt"])
    wait(opened, qtbot)

    assert opened.bar.text.text().startswith("gone.txt: can't be opened")
    assert "lost.txt" in opened.bar.details.toPlainText()
    assert not opened.isWindowModified()


def test_a_file_that_was_read_before_is_told(
    opened: MainWindow, qtbot: QtBot, articles: list[Path]
) -> None:
    opened.readings.add([articles[0], articles[0]])
    wait(opened, qtbot)

    assert "talks.txt" in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_pasted_words_become_a_source_and_only_what_nobody_told_is_asked(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("  \n")
    press(opened, "paste")
    assert opened.bar.text.text() == "There are no words on the clipboard. Copy some."
    opened.bar.hide()

    clipboard.setText("Ivar Lund will travel to Port Aldren on 8 May 2031.")
    press(opened, "paste")
    wait(opened, qtbot)

    assert opened.session is not None
    assert opened.session.project.dossier.sources[-1].text.startswith("Ivar Lund")
    # The day of one source was inferred, that of the pasted one nobody told.
    opened.bar.buttons()["Answer 2 questions"].click()
    assert answers.asked == ["form Dates and sides"]


def test_row_33_reading_can_be_cancelled_and_adds_nothing(
    opened: MainWindow, qtbot: QtBot, articles: list[Path], tmp_path: Path
) -> None:
    endless = tmp_path / "endless.pdf"
    endless.write_bytes(endless_pdf())
    opened.readings.add([articles[0], endless])
    qtbot.waitUntil(lambda: opened.status.work.text() == "Reading 2 of 2…", timeout=_PATIENCE)

    opened.status.cancel.click()
    wait(opened, qtbot)

    assert opened.bar.text.text() == "Reading was cancelled; nothing was added."
    assert not opened.isWindowModified()
    assert not opened.readings.runner.is_busy


@needs_signals
def test_one_reading_waits_for_the_other(
    opened: MainWindow,
    worker: Worker,
    qtbot: QtBot,
    articles: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)
    opened.readings.add(articles[:1])

    opened.readings.add(articles[1:])

    assert opened.bar.text.text() == "Wait until the other files are read, or cancel."
    with qtbot.waitSignal(opened.readings.runner.cancelled, timeout=_PATIENCE):
        opened.status.cancel.click()


def test_what_was_read_for_a_project_that_is_closed_by_now_goes_into_no_other(
    opened: MainWindow, qtbot: QtBot, articles: list[Path]
) -> None:
    with qtbot.waitSignal(opened.readings.runner.done, timeout=_PATIENCE):
        opened.readings.add(articles)
        press(opened, "close")

    qtbot.waitUntil(lambda: not opened.readings.progress, timeout=_PATIENCE)
    assert opened.session is None
    assert not opened.bar.isVisible()


def test_a_new_project_that_can_t_be_written_is_told(
    window: MainWindow, qtbot: QtBot, answers: ReadyAnswers, articles: list[Path], tmp_path: Path
) -> None:
    answers.to_begin = tmp_path / "folder.brief"
    answers.to_begin.mkdir()

    window.readings.add(articles[:1])
    wait(window, qtbot)

    assert "can't be written: it is a folder." in window.bar.text.text()
    assert window.session is None


def test_whoever_asks_may_change_their_mind(window: MainWindow, answers: ReadyAnswers) -> None:
    press(window, "new")
    window.readings.add([Path("talks.txt")])

    assert len(answers.asked) == 2
    assert not window.readings.runner.is_busy


def test_a_free_name_is_found_beside_the_article(tmp_path: Path) -> None:
    (tmp_path / "talks.brief").touch()
    (tmp_path / "talks-2.brief").touch()

    assert free_place(tmp_path / "talks.txt") == tmp_path / "talks-3.brief"
    assert [is_article(Path(name)) for name in ("a.PDF", "a.xlsx", "a")] == [True, False, False]


def test_a_runner_that_does_nothing_is_not_busy(worker: Worker) -> None:
    assert not TaskRunner(worker).is_busy
