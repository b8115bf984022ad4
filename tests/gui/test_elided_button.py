import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.elided_button import ElidedButton
from briefgen.gui.look import sized

LONG = "Use “Chairman of the Committee on Herring & Cod of the Republic of Ostland”"


@pytest.fixture
def button(dressed: QApplication, qtbot: QtBot) -> ElidedButton:
    made = ElidedButton(LONG)
    made.setProperty("part", "choice")
    made.setCheckable(True)
    qtbot.addWidget(made)
    made.resize(240, 30)
    made.show()
    return made


def test_words_without_room_end_in_points_and_the_tip_says_all(button: ElidedButton) -> None:
    assert button.shown.startswith("Use “Chairman")
    assert button.shown.endswith("…")
    assert QFontMetrics(button.font()).horizontalAdvance(button.shown) < 240
    assert button.toolTip() == LONG
    assert not button.grab().isNull()


def test_words_with_room_stand_whole(button: ElidedButton) -> None:
    button.resize(900, 30)

    assert button.shown == LONG.replace("&", "&&")


def test_a_choice_that_holds_has_room_in_its_bold_letters(button: ElidedButton) -> None:
    button.setChecked(True)
    bold = QFontMetrics(sized(button.font(), by=0, bold=True))

    assert bold.horizontalAdvance(button.shown) <= 240 - 2 * 10


def test_a_long_choice_widens_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    QVBoxLayout(pane).addWidget(ElidedButton(LONG))

    assert pane.minimumSizeHint().width() < 100
