from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from briefgen.app.preferences import load_preferences
from briefgen.gui.colours import DARK, LIGHT, colours
from briefgen.gui.look import dress
from briefgen.gui.main_window import MainWindow


@pytest.fixture(autouse=True)
def light_again(dressed: QApplication) -> Iterator[None]:
    yield
    dress(dressed)


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

    assert opened.themes.theme == "system"
    assert colours() is LIGHT


def test_a_choice_that_can_t_be_kept_is_told(opened: MainWindow, state: Path) -> None:
    (state / "preferences.json").mkdir()

    opened.actions_by_name["theme_dark"].trigger()

    assert colours() is DARK
    assert "can't be written" in opened.bar.text.text()
