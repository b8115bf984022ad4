import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.wrapped_box import WrappedBox

WORDS = "What stays out at the release level into an annex of its own"


@pytest.fixture
def box(dressed: QApplication, qtbot: QtBot) -> WrappedBox:
    made = WrappedBox(WORDS)
    qtbot.addWidget(made)
    return made


def test_words_take_more_lines_where_there_is_less_room(box: WrappedBox) -> None:
    line = box.fontMetrics().lineSpacing()
    wide = box.sizeHint().width() + 20

    assert box.heightForWidth(wide) < 2 * line
    assert 2 * line <= box.heightForWidth(wide // 2 + 20) < 4 * line
    assert box.minimumSizeHint().width() < wide // 2


def test_a_click_on_the_last_line_ticks_it(box: WrappedBox) -> None:
    box.resize(200, box.heightForWidth(200))
    box.show()

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(60, box.height() - 4))

    assert box.isChecked()


def dots(picture: QImage, rows: range) -> int:
    ground = picture.pixel(picture.width() - 1, 0)
    return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in rows)


def test_all_lines_are_drawn(box: WrappedBox) -> None:
    box.resize(200, box.heightForWidth(200))
    picture = box.grab().toImage()
    line = box.fontMetrics().lineSpacing()

    assert all(
        dots(picture, range(top, min(top + line, picture.height()))) > 40
        for top in range(0, picture.height() - line + 1, line)
    )
