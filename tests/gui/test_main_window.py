import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QTextEdit, QTreeView
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from briefgen.model.ids import Id
from briefgen.model.project import Project
from tests.support.still_worker import needs_signals, stand_still
from tests.support.window_answers import ReadyAnswers
from tests.support.written_briefs import WRITTEN, written

_PATIENCE = 20_000


def tick(window: MainWindow, *ids: Id) -> None:
    assert window.brief is not None
    window.run(Select(brief=window.brief.id, add=ids))


def ticked(window: MainWindow) -> tuple[Id, ...]:
    assert window.brief is not None
    return window.brief.selected


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def export(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.exporter.done, timeout=_PATIENCE):
        press(window, "export")


# Opening and closing.


def test_without_a_project_there_is_the_start_page(window: MainWindow) -> None:
    assert window.start.isVisible()
    assert window.windowTitle() == "briefgen"
    assert not window.export_button.isEnabled()
    assert window.status.saved.text() == "No project open"


def test_an_opened_project_shows_its_meeting_and_counts(opened: MainWindow) -> None:
    assert not opened.start.isVisible()
    assert opened.dossier.title.text() == "Fisheries talks with Norland"
    assert opened.dossier.count.text() == "20 of 23 in brief"
    assert opened.windowTitle() == "fisheries-talks.brief[*] – briefgen"
    assert not opened.isWindowModified()
    # The number of pages follows once the worker has drawn them, which may be before this line.
    content = opened.status.content.text().removesuffix("  ·  2 pages")
    assert content == "2 sources  ·  12 facts  ·  2 agenda areas  ·  English"


def test_open_asks_for_a_file(
    window: MainWindow, answers: ReadyAnswers, project_file: Path
) -> None:
    press(window, "open")
    assert window.start.isVisible()

    answers.to_open = project_file
    window.start.open_button.click()

    assert window.session is not None
    assert answers.asked == [f"open in {Path.home()}"] * 2


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.brief", None, "does not exist"),
        ("text.brief", b"Herring.", "it is no briefgen project. Open a .brief file"),
    ],
)
def test_what_can_t_be_opened_is_told_in_words(
    name: str, content: bytes | None, message: str, opened: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "other" / name
    if content is not None:
        path.parent.mkdir()
        path.write_bytes(content)

    assert not opened.open_path(path)

    assert message in opened.bar.text.text()
    assert opened.bar.isVisible()
    assert opened.session is not None
    assert path.parent.exists() == (content is not None)


def test_row_44_a_project_is_locked_while_it_is_open(
    opened: MainWindow, project_file: Path, qtbot: QtBot, answers: ReadyAnswers
) -> None:
    second = MainWindow(opened.exporter._worker, dialogs=answers)
    qtbot.addWidget(second)

    assert not second.open_path(project_file)
    assert "is open in another briefgen" in second.bar.text.text()

    press(opened, "close")
    assert second.open_path(project_file)
    second.close()


def test_a_project_that_is_open_elsewhere_may_be_taken_over(
    window: MainWindow, project_file: Path
) -> None:
    lock = project_file.with_name(f".{project_file.name}.lock")
    lock.write_text("1 another-machine\n")
    assert not window.open_path(project_file)
    assert window.bar.text.text() == (
        f"{project_file} is open in another briefgen. Close it there. "
        "If it is open nowhere, open it here."
    )

    window.bar.buttons()["Open it all the same"].click()

    assert window.session is not None
    assert lock.read_text() != "1 another-machine\n"


def test_opening_the_open_project_again_keeps_what_was_done(
    opened: MainWindow, project_file: Path, answers: ReadyAnswers
) -> None:
    tick(opened, "f-quotequo")

    assert opened.open_path(project_file)

    assert "f-quotequo" in ticked(opened)
    assert answers.asked == []


def test_a_project_takes_the_place_of_another(
    opened: MainWindow, project: Project, tmp_path: Path
) -> None:
    other = tmp_path / "other[*].json"
    new_project_file(other, project)

    assert opened.open_path(other)

    assert opened.windowTitle() == "other[*][*].json[*] – briefgen"
    assert not (tmp_path / ".fisheries-talks.brief.lock").exists()


def test_unsaved_changes_hold_the_window_until_the_officer_decides(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path
) -> None:
    tick(opened, "f-quotequo")

    assert not opened.close()
    assert opened.isVisible()
    press(opened, "close")
    assert opened.session is not None
    answers.to_unsaved = "save"
    assert opened.close()

    assert answers.asked == ["unsaved fisheries-talks.brief"] * 3
    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected
    assert not project_file.with_name(".fisheries-talks.brief.lock").exists()


def test_discarded_changes_reach_no_file(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path
) -> None:
    before = project_file.read_bytes()
    tick(opened, "f-quotequo")
    answers.to_unsaved = "discard"

    press(opened, "close")

    assert opened.start.isVisible()
    assert project_file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="the fault is made as Unix makes it")
def test_row_10_a_save_that_fails_stops_the_close(
    opened: MainWindow, answers: ReadyAnswers, project_file: Path
) -> None:
    tick(opened, "f-quotequo")
    answers.to_unsaved = "save"
    project_file.unlink()
    project_file.mkdir()

    assert not opened.close()

    assert "can't be written: it is a folder" in opened.bar.text.text()
    assert opened.isVisible()


# Ticking, undo, saving.


def test_a_tick_marks_the_project_as_changed_and_save_takes_the_mark_away(
    opened: MainWindow, project_file: Path
) -> None:
    tick(opened, "f-quotequo")
    assert opened.isWindowModified()
    assert opened.status.saved.text() == "Unsaved changes"
    assert opened.dossier.count.text() == "21 of 23 in brief"

    press(opened, "save")

    assert not opened.isWindowModified()
    assert not opened.actions_by_name["save"].isEnabled()
    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected


def test_rows_3_and_5_undo_and_redo_name_their_step_and_survive_a_save(opened: MainWindow) -> None:
    undo, redo = (opened.actions_by_name[name] for name in ("undo", "redo"))
    assert (undo.text(), undo.isEnabled()) == ("&Undo", False)
    tick(opened, "fisheries")
    press(opened, "save")
    assert undo.text() == "&Undo Tick Fisheries"

    undo.trigger()

    assert "f-quotequo" not in ticked(opened)
    assert opened.isWindowModified()
    assert (redo.text(), undo.isEnabled()) == ("&Redo Tick Fisheries", False)
    redo.trigger()
    assert "f-quotequo" in ticked(opened)
    assert not opened.isWindowModified()


def test_an_area_brings_back_what_was_ticked_there(opened: MainWindow) -> None:
    model = opened.dossier.model
    before = ticked(opened)
    area = model.index_of_key("fisheries")
    tick(opened, "fisheries")
    opened.undo()

    # All in, all out; the box of the area remembers the first state only until it is all in.
    assert opened.brief is not None
    opened.run(Select(brief=opened.brief.id, drop=("fisheries",)))
    assert model.state_of(model.entry_of(area)) is Qt.CheckState.Unchecked
    model.toggle([model.entry_of(area).key])

    assert ticked(opened) == before


def test_everything_and_nothing_can_be_ticked(opened: MainWindow) -> None:
    press(opened, "untick_all")
    assert opened.dossier.count.text() == "0 of 23 in brief"
    press(opened, "tick_all")
    assert opened.dossier.count.text() == "23 of 23 in brief"


def test_a_command_that_fails_is_told_in_words(opened: MainWindow) -> None:
    tick(opened, "f-gonegone")

    assert opened.bar.text.text().startswith("Unknown id 'f-gonegone'.")
    assert not opened.isWindowModified()


def test_each_brief_has_its_own_ticks(opened: MainWindow) -> None:
    briefs = opened.dossier.briefs
    assert briefs.isVisible()

    briefs.setCurrentIndex(1)
    briefs.activated.emit(1)

    assert opened.dossier.count.text() == "1 of 23 in brief"
    tick(opened, "f-quotequo")
    assert ticked(opened) == ("f-quotequo", "p-pressres")
    assert briefs.currentText() == "For the press office"


def test_a_project_with_one_brief_names_it_and_compares_it_with_none(
    window: MainWindow, project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "one.brief"
    new_project_file(path, Project(dossier=project.dossier, briefs=project.briefs[:1]))

    window.open_path(path)

    assert window.dossier.briefs.currentText() == project.briefs[0].name
    assert not window.actions_by_name["compare_briefs"].isEnabled()


def test_without_a_brief_the_dossier_shows_and_nothing_can_be_exported(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "empty.brief"
    new_project_file(path, Project())

    window.open_path(path)

    assert window.dossier.title.text() == "Meeting without a title"
    assert window.bar.text.text() == "This project has no brief yet."
    assert list(window.bar.buttons()) == ["New brief"]
    assert not window.export_button.isEnabled()
    for name in ("tick_all", "untick_all", "export"):
        assert not window.actions_by_name[name].isEnabled()


# Exporting.


def test_row_37_the_window_writes_the_bytes_of_the_direct_call_and_of_the_command_line(
    opened: MainWindow, qtbot: QtBot, project_file: Path, tmp_path: Path
) -> None:
    tick(opened, "f-quotequo")
    export(opened, qtbot)
    from_window = written(tmp_path)
    assert opened.session is not None
    export_brief(
        opened.session.project,
        ExportSettings(),
        project_path=project_file,
        folder=tmp_path / "direct",
    )
    press(opened, "save")
    command = [sys.executable, "-m", "briefgen", "export", str(project_file)]
    subprocess.run([*command, "-o", str(tmp_path / "cli")], capture_output=True, check=True)

    assert from_window == written(tmp_path / "direct")
    assert from_window == written(tmp_path / "cli")


def test_row_35_an_export_tells_what_it_wrote_and_opens_it(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, tmp_path: Path
) -> None:
    export(opened, qtbot)

    bar = opened.bar
    assert bar.text.text() == f"Exported DOCX and PDF to {tmp_path}. 2 remarks."
    assert list(bar.buttons()) == ["Open PDF", "Open DOCX", "Show in folder", "Details (2)"]
    for words in ("Open PDF", "Open DOCX", "Show in folder"):
        bar.buttons()[words].click()
    assert answers.opened_outside == [tmp_path / WRITTEN[1], tmp_path / WRITTEN[0], tmp_path]

    answers.opens_outside = False
    bar.buttons()["Open PDF"].click()
    assert bar.text.text() == f"No program on this computer opens {tmp_path / WRITTEN[1]}."


def test_row_32_what_is_exported_is_what_the_window_shows_not_what_is_saved(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    export(opened, qtbot)
    saved = written(tmp_path)
    tick(opened, "f-quotequo")

    export(opened, qtbot)

    assert written(tmp_path) != saved
    assert opened.isWindowModified()


@needs_signals
def test_while_an_export_runs_the_window_is_busy_and_can_be_used(
    opened: MainWindow, worker: Worker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = stand_still(worker, monkeypatch)
    with qtbot.waitSignal(opened.exporter.done, timeout=_PATIENCE):
        press(opened, "export")
        assert opened.status.cancel.isVisible()
        assert not opened.export_button.isEnabled()
        opened.export()
        tick(opened, "f-quotequo")
        assert "f-quotequo" in ticked(opened)
        os.kill(still, signal.SIGCONT)

    assert not opened.status.cancel.isVisible()
    assert opened.export_button.isEnabled()


@needs_signals
def test_row_33_an_export_can_be_cancelled(
    opened: MainWindow,
    worker: Worker,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)
    with qtbot.waitSignal(opened.exporter.cancelled, timeout=_PATIENCE):
        press(opened, "export")
        opened.status.cancel.click()

    assert opened.bar.text.text() == "The export was cancelled."
    assert not {path.suffix for path in tmp_path.iterdir()} & {".docx", ".pdf", ".tmp"}
    export(opened, qtbot)
    assert written(tmp_path)


def test_a_fault_of_the_export_is_told_in_words(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / WRITTEN[0]).mkdir()

    with qtbot.waitSignal(opened.exporter.failed, timeout=_PATIENCE):
        press(opened, "export")

    assert "can't be written: it is a folder." in opened.bar.text.text()
    assert not opened.exporter.is_busy


@needs_signals
def test_a_window_may_close_during_an_export(
    opened: MainWindow, worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_still(worker, monkeypatch)
    press(opened, "export")

    assert opened.close()

    assert not opened.exporter.is_busy
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".tmp"]


# Dropping, keyboard, accessibility.


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    window.dropEvent(
        QDropEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_dropped_project_opens(window: MainWindow, project_file: Path) -> None:
    drop(window, Path("readme.txt"), project_file)

    assert window.session is not None
    assert window.session.path == project_file


def test_row_13_a_drop_of_anything_else_is_explained(window: MainWindow) -> None:
    drop(window, Path("table.xlsx"))

    assert window.bar.text.text().startswith(
        "table.xlsx is neither a project nor a text that is read. Read are: .txt, "
    )
    assert window.start.isVisible()


def test_row_17_f6_goes_round_the_panes(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.activateWindow()
    opened.dossier.view.setFocus()
    stops = []
    for name in ("next_pane",) * 4 + ("previous_pane",):
        press(opened, name)
        stops.append(opened.focusWidget())

    assert stops == [
        opened.preview.view,
        opened.details.wording,
        opened.export_button,
        opened.dossier.view,
        opened.export_button,
    ]


def test_row_17_tab_leaves_every_part_of_the_window(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.activateWindow()
    opened.dossier.view.setFocus()
    met = []
    for _ in range(60):
        met.append(opened.focusWidget())
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)

    assert {opened.dossier.view, opened.preview.view, opened.details.wording} <= set(met)
    assert opened.details.sources.frames[0].sentence in met
    assert opened.export_button in met
    assert met.count(opened.dossier.view) > 1


def test_row_18_every_control_has_a_name_for_a_screen_reader(
    opened: MainWindow, qtbot: QtBot
) -> None:
    export(opened, qtbot)
    opened.dossier.view.choose("f-quotequo")

    controls = [
        control
        for kind in (QAbstractButton, QComboBox, QTextEdit, QTreeView)
        for control in opened.findChildren(kind)
        if control.isVisible()
    ]

    assert len(controls) > 10
    unnamed = [
        control
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", str)().strip())
    ]
    assert unnamed == []


def test_the_window_takes_the_whole_screen_and_gives_it_back(opened: MainWindow) -> None:
    press(opened, "full_screen")
    assert opened.isFullScreen()

    press(opened, "full_screen")
    assert not opened.isFullScreen()


def test_pages_are_made_anew_when_asked(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.previews.previewer.shown, timeout=10_000):
        press(opened, "rebuild")

    assert opened.preview.view.pages
    qtbot.waitUntil(lambda: "pages" in opened.status.content.text(), timeout=10_000)


def test_all_rows_that_are_shown_can_be_chosen_and_ticked_as_one_step(opened: MainWindow) -> None:
    opened.dossier.filter.line.setText("herring")
    press(opened, "select_shown")

    assert opened.dossier.view.chosen_keys() == opened.dossier.view.all_keys()
