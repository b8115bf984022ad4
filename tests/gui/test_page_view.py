import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.page_view import FIT, LARGEST, SMALLEST, PageView
from briefgen.gui.previewer import ShownPages, Wish
from briefgen.model.exported import Placed

SIZE = QSizeF(200, 300)
HERRING = Placed(origin="f-herringa", page=1, x0=50, y0=200, x1=150, y1=212)
INSIDE = Placed(origin="f-insideaa", page=1, x0=60, y0=200, x1=80, y1=212)
COD = Placed(origin="f-codcodco", page=3, x0=50, y0=100, x1=150, y1=112)


def picture(colour: str) -> QImage:
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def pages(count: int = 3, *, colour: str = "white", drawn: int = 3) -> ShownPages:
    return ShownPages(
        sizes=(SIZE,) * count,
        places=(HERRING, INSIDE, COD),
        pictures={at: picture(colour) for at in range(min(drawn, count))},
    )


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    made.show_pages(pages())
    return made


def middle_of(view: PageView, place: Placed) -> QPoint:
    return view._on_view(place).center().toPoint()


def test_row_29_a_click_on_the_page_tells_what_stands_there(view: PageView, qtbot: QtBot) -> None:
    told: list[str] = []
    view.origin_clicked.connect(told.append)

    for at in (middle_of(view, HERRING), middle_of(view, INSIDE), QPoint(2, 2)):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=middle_of(view, HERRING))

    assert told == ["f-herringa", "f-insideaa"]


def test_row_29_what_is_chosen_is_outlined_and_shown(view: PageView) -> None:
    assert not view._on_view(COD).intersects(view.viewport().rect())
    before = view.grab().toImage()

    view.choose("f-codcodco")

    assert view._on_view(COD).intersects(view.viewport().rect())
    view.choose("f-herringa")
    view.verticalScrollBar().setValue(0)
    assert view.grab().toImage() != before


def test_row_27_pages_change_in_place_and_never_blank(view: PageView) -> None:
    view.verticalScrollBar().setValue(150)
    seen = []
    for colour in ("red", "green", "blue"):
        view.show_pages(pages(colour=colour, drawn=1))
        seen.append(view.grab().toImage().pixelColor(150, 30))
        assert view.verticalScrollBar().value() == 150

    assert seen == [QColor(colour) for colour in ("red", "green", "blue")]


def test_a_page_without_a_new_picture_keeps_its_old_one(view: PageView) -> None:
    view.show_pages(pages(colour="red"))

    view.show_pages(pages(colour="green", drawn=0))

    assert view.grab().toImage().pixelColor(150, 60) == QColor("red")


def test_pages_that_come_into_view_are_wished_for(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.wished) as told:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert told.args
    wish: Wish = told.args[0]
    assert 2 in wish.pages
    assert wish.share == view._room()
    view.show_picture(2, picture("red"))
    view.show_picture(9, picture("red"))
    assert view.grab().toImage().pixelColor(150, 300) == QColor("red")


def test_only_pictures_that_are_not_right_are_wished_for(view: PageView, qtbot: QtBot) -> None:
    fitting = round(view._room())
    right = QImage(fitting, 2, QImage.Format.Format_RGB32)
    view.show_picture(0, right)

    with qtbot.waitSignal(view.wished) as told:
        view.show_pages(pages(count=9, drawn=1))
    assert told.args
    wish: Wish = told.args[0]
    assert (wish.pages, wish.around) == ((0,), (1,))
    assert wish.missing == frozenset({0, 1})

    view.show_picture(0, right)
    with qtbot.waitSignal(view.wished) as told:
        view.verticalScrollBar().setValue(3)
    assert told.args
    wish = told.args[0]
    assert wish.missing == frozenset({1})


def test_who_goes_on_scrolling_sees_pages_on_the_way(view: PageView, qtbot: QtBot) -> None:
    view.show_pages(pages(count=40))
    told: list[Wish] = []
    view.wished.connect(told.append)

    for place in range(0, 2000, 100):
        view.verticalScrollBar().setValue(place)
        qtbot.wait(10)

    assert len(told) >= 2


def test_pictures_far_from_what_is_looked_at_are_let_go(
    view: PageView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.gui.page_view._MOST_BYTES", 3 * picture("red").sizeInBytes())
    view.show_pages(pages(count=20))

    for number in range(20):
        view.show_picture(number, picture("red"))

    assert sorted(view._pictures) == [0, 1, 2]
    view.turn_to(19)
    view.show_picture(19, picture("blue"))
    view.show_picture(18, picture("blue"))
    assert sorted(view._pictures) == [2, 18, 19]


def test_what_is_looked_at_is_never_let_go(view: PageView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.gui.page_view._MOST_BYTES", 1)

    view.show_pages(pages(colour="red"))

    assert view.grab().toImage().pixelColor(150, 60) == QColor("red")


def test_a_picture_is_drawn_pixel_on_pixel(view: PageView) -> None:
    room = round(view._room() * view.devicePixelRatioF())
    striped = QImage(room, round(room * 1.5) + 1, QImage.Format.Format_RGB32)
    for line in range(striped.height()):
        colour = QColor("black" if line % 2 else "white")
        for at in range(room):
            striped.setPixelColor(at, line, colour)
    sizes = (QSizeF(200, 300.3), QSizeF(200, 300.3))
    view.show_pages(ShownPages(sizes=sizes, places=(), pictures={0: striped, 1: striped}))

    view.turn_to(1)

    drawn = view.grab().toImage()
    middle = drawn.width() // 2
    assert {drawn.pixelColor(middle, at).name() for at in range(40, 300)} == {"#000000", "#ffffff"}


def test_row_23_pages_are_zoomed_and_fit_again(view: PageView, qtbot: QtBot) -> None:
    fitting = view._scale()
    view.set_zoom(1.0)
    assert view._scale() == pytest.approx(96 / 72)
    view.zoom_by(1)
    assert view.zoom == pytest.approx(1.2)
    view.set_zoom(99)
    assert view.zoom == LARGEST
    assert view.horizontalScrollBar().maximum() > 0
    view.set_zoom(0.01)
    assert view.zoom == SMALLEST
    view.set_zoom(FIT)

    assert view._scale() == fitting
    view.resize(500, 400)
    QApplication.processEvents()
    assert view._scale() > fitting


def test_ctrl_and_wheel_zoom_and_the_wheel_alone_scrolls(view: PageView) -> None:
    def wheel(by: int, keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(9, 9),
            QPointF(9, 9),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)

    wheel(-120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0
    before = view._scale()
    wheel(120, Qt.KeyboardModifier.ControlModifier)
    assert view._scale() == pytest.approx(before * 1.2)
    wheel(-120, Qt.KeyboardModifier.ControlModifier)
    assert view._scale() == pytest.approx(before)


def test_the_page_that_is_looked_at_is_told(view: PageView) -> None:
    told: list[int] = []
    view.page_changed.connect(told.append)

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.say("Nothing is ticked.")

    assert told[0] == 3
    assert told[-1] == 0
    assert view.pages == 0


def test_a_message_stands_where_there_are_no_pages(view: PageView) -> None:
    view.say("")
    empty = view.grab().toImage()

    view.say("Nothing is ticked in the brief.")

    assert view.grab().toImage() != empty


def test_row_27_what_is_looked_at_stays_in_view_when_the_window_is_resized(view: PageView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(0.4 * view._frames.height))
    seen = middle_of(view, COD).y() / view._scale()

    view.resize(240, 400)

    assert middle_of(view, COD).y() / view._scale() == pytest.approx(seen, abs=30)
