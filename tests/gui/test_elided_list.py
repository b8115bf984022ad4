from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.elided_list import ElidedList
from briefgen.gui.main_window import MainWindow
from tests.gui.test_scaling import Opener, opener

__all__ = ["opener"]


def list_of(qtbot: QtBot, *, width: int) -> ElidedList:
    made = ElidedList()
    qtbot.addWidget(made)
    made.say_what("Brief type")
    made.addItems(["Questions and answers", "Readout"])
    made.resize(width, 30)
    return made


def test_long_words_are_shortened_and_said_in_the_tip(dressed: QApplication, qtbot: QtBot) -> None:
    shown = list_of(qtbot, width=120)

    assert shown.shown.endswith("…")
    assert shown.toolTip() == "Brief type: Questions and answers"
    assert shown.accessibleName() == "Brief type"
    shown.setCurrentIndex(1)
    assert (shown.shown, shown.toolTip()) == ("Readout", "Brief type: Readout")


def test_what_is_drawn_is_what_has_room(dressed: QApplication, qtbot: QtBot) -> None:
    narrow, wide = list_of(qtbot, width=120), list_of(qtbot, width=400)
    assert wide.shown == "Questions and answers"

    before = narrow.grab().toImage()
    narrow.setItemText(0, "Questions for some others")
    assert narrow.grab().toImage() == before
    narrow.setEditable(True)
    narrow.grab()
    narrow.setEditable(False)
    narrow.clear()
    narrow.grab()
    assert narrow.shown == ""


def test_row_22_headings_and_details_grow_with_the_text(opener: Opener) -> None:
    window: MainWindow = opener(percent=200)
    window.resize(1600, 900)
    QApplication.processEvents()

    size = QApplication.font().pointSizeF()
    assert window.dossier.title.font().pointSizeF() > size
    assert window.preview.title.font().pointSizeF() > size
    side = window.panes.side
    assert side.isVisible()
    assert side.viewport().width() >= window.details.minimumSizeHint().width()
