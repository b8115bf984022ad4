from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefgen.gui.dossier_view import DossierView
from briefgen.gui.main_window import MainWindow


def tree_of(window: MainWindow) -> DossierView:
    """Give the tree of a window that is so low that there is something to scroll."""
    window.resize(1024, 520)
    QApplication.processEvents()
    return window.dossier.view


def scroll(view: DossierView, place: int) -> None:
    view.verticalScrollBar().setValue(place)
    QApplication.processEvents()


def test_the_heading_stays_at_the_top_while_its_section_is_scrolled_through(
    opened: MainWindow,
) -> None:
    view = tree_of(opened)
    scroll(view, 0)
    header = view.header_above
    assert header.isHidden()

    scroll(view, 60)

    assert header.section is not None
    assert header.section.data() == "Meeting facts"
    assert header.isVisible()
    assert header.geometry().top() == view.viewport().y()
    scroll(view, 0)
    assert header.isHidden()


def test_the_next_heading_pushes_it_away(opened: MainWindow) -> None:
    view = tree_of(opened)
    following = view.model().index(1, 0)
    scroll(view, 0)
    top = view.visualRect(following).top()

    scroll(view, top - 10)

    assert view.header_above.isVisible()
    assert view.header_above.geometry().bottom() - view.viewport().y() == 9
    scroll(view, top + 4)
    assert view.header_above.section == following


def test_it_is_drawn_as_the_heading_is(opened: MainWindow) -> None:
    view = tree_of(opened)
    scroll(view, 0)
    heading = view.viewport().grab(view.visualRect(view.model().index(0, 0))).toImage()
    scroll(view, 60)

    drawn = view.header_above.grab().toImage()

    left = view.visualRect(view.model().index(0, 0)).left()
    middle = heading.height() // 2
    assert [drawn.pixel(left + x, middle) for x in range(0, 120, 3)] == [
        heading.pixel(x, middle) for x in range(0, 120, 3)
    ]


def test_a_click_goes_back_to_the_heading(opened: MainWindow) -> None:
    view = tree_of(opened)
    scroll(view, 60)

    QTest.mouseClick(view.header_above, Qt.MouseButton.LeftButton)

    assert view.currentIndex() == view.model().index(0, 0)
    assert view.visualRect(view.currentIndex()).top() >= 0


def test_without_rows_there_is_no_heading(window: MainWindow) -> None:
    view = window.dossier.view

    view.header_above.follow()
    view.header_above.mousePressEvent(_press())
    view.header_above.grab()

    assert view.header_above.section is None
    assert view.header_above.isHidden()


def _press() -> QMouseEvent:
    place, left = QPointF(4, 4), Qt.MouseButton.LeftButton
    kind = QMouseEvent.Type.MouseButtonPress
    return QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)


def test_no_row_that_is_gone_to_is_hidden_below_it(opened: MainWindow) -> None:
    view = tree_of(opened)
    items = [key for key in view.all_keys() if opened.dossier.model.entry_of_key(key).is_item]
    view.choose(items[-1])

    for key in reversed(items):
        view.choose(key)
        QApplication.processEvents()
        header = view.header_above
        shown = header.geometry().bottom() - view.viewport().y() if header.isVisible() else 0
        assert view.visualRect(view.currentIndex()).top() >= shown, key


def test_the_wheel_scrolls_what_is_below(opened: MainWindow) -> None:
    view = tree_of(opened)
    scroll(view, 60)
    wheel = QWheelEvent(
        QPointF(4, 4),
        QPointF(4, 4),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    assert not view.header_above.event(wheel)
    assert not wheel.isAccepted()


def margin_of(window: MainWindow, key: str) -> QImage:
    """Draw what stands at the end of a row."""
    view = window.dossier.view
    QApplication.processEvents()
    row = view.visualRect(window.dossier.model.index_of_key(key))
    margin = QRect(view.viewport().width() - 16, row.top(), 10, row.height())
    return view.viewport().grab(margin).toImage()


def test_what_can_be_dragged_has_a_grip_where_it_is_chosen_or_under_the_mouse(
    opened: MainWindow,
) -> None:
    view = opened.dossier.view
    opened.resize(1280, 1400)
    view.choose("fisheries")
    chosen = margin_of(opened, "fisheries")
    view.choose("patrols")
    resting = margin_of(opened, "fisheries")

    at = view.visualRect(opened.dossier.model.index_of_key("fisheries")).center()
    QTest.mouseMove(view.viewport(), at)
    hovered = margin_of(opened, "fisheries")

    assert not resting.isNull()
    assert resting != chosen
    assert resting != hovered
