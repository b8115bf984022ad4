from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from briefgen.app.export_choices import ExportChoices
from briefgen.app.preferences import Preferences
from briefgen.gui.main_window import MainWindow
from briefgen.model.export_defaults import ExportDefaults
from tests.support.window_answers import ReadyAnswers
from tests.support.written_briefs import WRITTEN

_PATIENCE = 20_000


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(window.exporter.done, timeout=_PATIENCE):
        window.actions_by_name[name].trigger()


def test_row_31_one_click_repeats_the_last_options(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_export = ExportChoices(formats=("md",), folder=str(tmp_path / "out"))

    press(opened, qtbot, "export_options")
    (first,) = (tmp_path / "out").iterdir()
    first.unlink()
    press(opened, qtbot, "export")

    assert first.exists()
    assert opened.bar.text.text().startswith(f"Exported MD to {tmp_path / 'out'}")
    assert list(tmp_path.glob("*.docx")) == []
    assert opened.session is not None
    assert opened.session.project.export == ExportDefaults(formats=("md",))
    assert opened.session.undo_name == "Set export options"
    opened.undo()
    assert not opened.isWindowModified()


def test_whoever_gives_options_up_exports_nothing(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.actions_by_name["export_options"].trigger()

    assert answers.asked == ["export options"]
    assert not opened.exporter.is_busy


def test_options_that_can_t_be_kept_are_told_and_the_export_is_made(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, state: Path, tmp_path: Path
) -> None:
    (state / "exports").touch()
    answers.to_export = ExportChoices(formats=("md",))

    press(opened, qtbot, "export_options")

    assert len(list(tmp_path.glob("*.md"))) == 1


def test_without_a_brief_there_is_nothing_to_ask(window: MainWindow, answers: ReadyAnswers) -> None:
    window.exports.ask_and_export()
    window.exports.export()

    assert answers.asked == []


def test_row_35_the_pdf_opens_by_itself_only_where_that_is_preferred(
    opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, tmp_path: Path
) -> None:
    press(opened, qtbot, "export")
    assert answers.opened_outside == []

    opened.preferences.choose(Preferences(opens_exported=True))
    press(opened, qtbot, "export")

    assert [one.suffix for one in answers.opened_outside] == [".pdf"]


def written_names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.suffix in {".docx", ".pdf"})


def test_row_34_a_file_that_somebody_changed_is_replaced_only_when_asked(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    press(opened, qtbot, "export")
    (tmp_path / WRITTEN[0]).write_bytes(b"their own words")

    opened.actions_by_name["export"].trigger()

    assert opened.bar.text.text() == (
        f"{WRITTEN[0]} was not written by this export, or was changed since."
    )
    assert not opened.exporter.is_busy
    with qtbot.waitSignal(opened.exporter.done, timeout=_PATIENCE):
        opened.bar.buttons()["Save as a new version"].click()
    stem = Path(WRITTEN[0]).stem
    assert (tmp_path / WRITTEN[0]).read_bytes() == b"their own words"
    assert written_names(tmp_path) == sorted([*WRITTEN, f"{stem}-2.docx", f"{stem}-2.pdf"])
    opened.actions_by_name["export"].trigger()
    with qtbot.waitSignal(opened.exporter.done, timeout=_PATIENCE):
        opened.bar.buttons()["Replace it"].click()
    assert (tmp_path / WRITTEN[0]).read_bytes() == (tmp_path / f"{stem}-2.docx").read_bytes()


def test_row_34_a_file_that_is_open_in_word_is_told(opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / f"~${WRITTEN[0][2:]}").touch()

    opened.actions_by_name["export"].trigger()

    assert opened.bar.text.text() == (
        f"{WRITTEN[0]} is open in another program. Nothing was exported yet."
    )
    assert list(opened.bar.buttons()) == ["Save as a new version", "Replace it"]


def test_row_34_what_can_t_be_written_may_go_beside_what_is_there(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / WRITTEN[1]).mkdir()
    with qtbot.waitSignal(opened.exporter.failed, timeout=_PATIENCE):
        opened.actions_by_name["export"].trigger()

    with qtbot.waitSignal(opened.exporter.done, timeout=_PATIENCE):
        opened.bar.buttons()["Save as a new version"].click()

    stem = Path(WRITTEN[0]).stem
    assert {f"{stem}-2.docx", f"{stem}-2.pdf"} <= set(written_names(tmp_path))


def test_row_28_the_window_stands_still_for_no_long_while_during_an_export(
    opened: MainWindow, qtbot: QtBot
) -> None:
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start(0)

    press(opened, qtbot, "export")

    timer.stop()
    gaps = [after - before for before, after in pairwise(turns)]
    # Five times the target: other work may share the machine.
    assert quantiles(gaps, n=20)[-1] < 5 * 0.05
