import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import SetField
from briefgen.gui.main_window import MainWindow
from briefgen.gui.page_strip import LONG, PageStrip

_PATIENCE = 20_000


@pytest.fixture
def strip(qtbot: QtBot, dressed: QApplication) -> PageStrip:
    made = PageStrip()
    qtbot.addWidget(made)
    made.resize(made.width(), 400)
    return made


def red() -> QImage:
    picture = QImage(84, 119, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    return picture


def colour_of(strip: PageStrip, number: int) -> str:
    icon = strip.item(number).icon()
    return icon.pixmap(84, 119).toImage().pixelColor(42, 60).name()


def test_short_briefs_have_no_small_pictures(strip: PageStrip) -> None:
    strip.show_pages(LONG - 1)
    assert strip.isHidden()

    strip.show_pages(LONG)
    assert strip.isVisible()
    strip.toggle()
    assert strip.isHidden()


def test_only_pictures_that_are_looked_at_are_wished_for(strip: PageStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.wished) as wish:
        strip.show_pages(100)

    (missing,) = wish.args or [()]
    assert missing[0] == 0
    assert len(missing) < 8
    for number in missing:
        strip.show_picture(number, red())
    with qtbot.waitSignal(strip.wished) as wish:
        strip.turn_to(100)
    assert wish.args is not None
    assert wish.args[0][-1] == 99


def test_pictures_stay_until_newer_ones_come(strip: PageStrip) -> None:
    strip.show_pages(8)
    strip.show_picture(2, red())
    strip.show_picture(99, red())

    strip.show_pages(7)

    assert strip.count() == 7
    assert colour_of(strip, 2) == "#ff0000"
    assert colour_of(strip, 3) == "#ffffff"
    assert strip.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 3"


def test_a_long_brief_is_gone_through_by_its_small_pictures(
    opened: MainWindow, qtbot: QtBot
) -> None:
    strip, view = opened.preview.strip, opened.preview.view
    opened.run(SetField(key="brief.type", value="briefing-book"))
    qtbot.waitUntil(lambda: view.pages >= LONG, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: 0 in strip._fresh, timeout=_PATIENCE)

    strip.setCurrentRow(2)

    assert opened.preview.page.text() == f"Page 3 of {view.pages}"
    view.turn_to(0)
    assert strip.currentRow() == 0
    opened.actions_by_name["strip"].trigger()
    assert strip.isHidden()
