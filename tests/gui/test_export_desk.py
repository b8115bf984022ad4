from pathlib import Path

from pytestqt.qtbot import QtBot

from briefgen.app.export_choices import ExportChoices
from briefgen.app.preferences import Preferences
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers

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
