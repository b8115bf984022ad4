from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.preferences import Preferences, import_preferences, load_preferences
from briefgen.gui.colours import DARK, LIGHT, colours
from briefgen.gui.main_window import MainWindow
from briefgen.gui.preferences_dialog import PreferencesDialog
from tests.support.usual_look import wear_usual
from tests.support.window_answers import ReadyAnswers


@pytest.fixture(autouse=True)
def light_again(dressed: QApplication) -> Iterator[None]:
    yield
    wear_usual(dressed)


def test_row_21_the_look_switches_at_once_and_stays_for_the_next_start(
    opened: MainWindow, dressed: QApplication, state: Path
) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.actions_by_name["theme_dark"].trigger()

    assert colours() is DARK
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
    *_, mark = opened.details.sources.frames[0].sentence.extraSelections()
    assert mark.format.background().color() == QColor(DARK.marked)
    assert load_preferences(state).theme == "dark"
    opened.actions_by_name["theme_light"].trigger()
    assert colours() is LIGHT


def test_row_21_the_look_follows_the_system_where_that_is_preferred(opened: MainWindow) -> None:
    opened.actions_by_name["theme_dark"].trigger()

    opened.actions_by_name["theme_system"].trigger()

    assert opened.preferences.chosen.theme == "system"
    assert colours() is LIGHT


def test_a_choice_that_can_t_be_kept_is_told(opened: MainWindow, state: Path) -> None:
    (state / "preferences.json").mkdir()

    opened.actions_by_name["theme_dark"].trigger()

    assert colours() is DARK
    assert "can't be written" in opened.bar.text.text()


class Trying(ReadyAnswers):
    """Looks at a choice in the dialog, and keeps it or gives it up."""

    def __init__(self, *, keeps: bool, language: str = "") -> None:
        super().__init__()
        self.tried = Preferences(theme="dark", text_size=150, language=language)
        self.keeps = keeps
        self.seen: list[bool] = []

    def preferences(
        self,
        parent: QWidget,  # noqa: ARG002 - as the dialog has it
        preferences: Preferences,  # noqa: ARG002 - as the dialog has it
        tell: Callable[[Preferences], object],
    ) -> Preferences | None:
        tell(self.tried)
        self.seen.append(colours() is DARK)
        return self.tried if self.keeps else None


@pytest.mark.parametrize("keeps", [True, False])
def test_rows_23_and_43_preferences_apply_at_once_and_giving_up_takes_them_back(
    opened: MainWindow, state: Path, dressed: QApplication, *, keeps: bool
) -> None:
    usual, title = dressed.font().pointSizeF(), opened.dossier.title.font().pointSizeF()
    zoom = opened.preview.view.zoom
    trying = Trying(keeps=keeps)
    opened.preferences._dialogs = trying

    opened.actions_by_name["preferences"].trigger()

    assert trying.seen == [True]
    assert (colours() is DARK) == keeps
    assert dressed.font().pointSizeF() == pytest.approx(usual * (1.5 if keeps else 1))
    assert (opened.dossier.title.font().pointSizeF() > title) == keeps
    assert opened.dossier.title.font().bold() or opened.dossier.title.font().weight() > 500
    assert opened.preview.view.zoom == zoom
    assert load_preferences(state) == (trying.tried if keeps else Preferences())


def test_another_language_asks_for_the_window_anew(opened: MainWindow, qtbot: QtBot) -> None:
    opened.preferences._dialogs = Trying(keeps=True, language="fr")

    with qtbot.waitSignal(opened.preferences.renewal_asked):
        opened.preferences.ask()


def test_row_43_preferences_can_be_reset_exported_and_imported(
    qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[Preferences] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PreferencesDialog(parent, Preferences(text_size=135, theme="dark"), told.append)
    qtbot.addWidget(dialog)
    assert dialog.preferences() == Preferences(text_size=135, theme="dark")

    dialog.carry(tmp_path / "mine.json", into=True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.preferences() == Preferences()
    assert told[-1] == Preferences()
    dialog.carry(tmp_path / "mine.json", into=False)

    assert dialog.preferences() == import_preferences(tmp_path / "mine.json")
    assert not dialog.fault.isVisibleTo(dialog)
    dialog.carry(tmp_path / "gone.json", into=False)
    assert "can't be read" in dialog.fault.text()
    assert dialog.fault.isVisibleTo(dialog)
