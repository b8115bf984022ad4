from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefgen.app.commands.command import EditPoint
from briefgen.gui.colours import colours
from briefgen.gui.dossier_model import DETAIL_ROLE, KEY_ROLE
from briefgen.gui.main_window import MainWindow
from briefgen.model.ids import Id


def box_middle(window: MainWindow, key: str) -> QPoint:
    view, index = window.dossier.view, window.dossier.model.index_of_key(key)
    view.scrollTo(index)
    return view.box_of(index).center()


def click(window: MainWindow, at: QPoint) -> None:
    QTest.mouseClick(window.dossier.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def ticked(window: MainWindow) -> tuple[Id, ...]:
    assert window.brief is not None
    return window.brief.selected


def test_a_click_on_a_box_ticks_its_row(opened: MainWindow) -> None:
    click(opened, box_middle(opened, "f-quotequo"))

    assert "f-quotequo" in ticked(opened)


def test_a_click_on_the_words_chooses_the_row_and_ticks_nothing(opened: MainWindow) -> None:
    before = ticked(opened)

    click(opened, box_middle(opened, "f-quotequo") + QPoint(60, 0))

    assert ticked(opened) == before
    assert opened.details.kind.text() == "Quotation"


def test_the_other_mouse_button_ticks_nothing(opened: MainWindow) -> None:
    before = ticked(opened)
    at = box_middle(opened, "f-quotequo")

    QTest.mouseClick(opened.dossier.view.viewport(), Qt.MouseButton.RightButton, pos=at)

    assert ticked(opened) == before


def test_rows_4_and_14_space_ticks_all_chosen_rows_as_one_step(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.choose("p-gearwork")
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    QTest.keyClick(view, Qt.Key.Key_Space)

    assert {"p-gearwork", "f-quotequo"} <= set(ticked(opened))
    assert opened.session is not None
    assert opened.session.undo_name == "Tick 2 items"
    opened.undo()
    assert not {"p-gearwork", "f-quotequo"} & set(ticked(opened))


def test_space_where_nothing_is_found_does_nothing(opened: MainWindow) -> None:
    before = ticked(opened)
    opened.dossier.filter.line.setText("nothing says this")

    QTest.keyClick(opened.dossier.view, Qt.Key.Key_Space)

    assert ticked(opened) == before


def test_space_ticks_the_current_row_where_none_is_chosen(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.choose("f-quotequo")
    view.clearSelection()

    QTest.keyClick(view, Qt.Key.Key_Space)

    assert "f-quotequo" in ticked(opened)


def test_a_tick_keeps_the_current_row_and_the_folding(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.collapse(opened.dossier.model.index_of_key("patrols"))
    view.choose("f-quotequo")

    QTest.keyClick(view, Qt.Key.Key_Space)

    assert view.currentIndex() == opened.dossier.model.index_of_key("f-quotequo")
    assert not view.isExpanded(opened.dossier.model.index_of_key("patrols"))


def test_a_heading_has_no_details(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.dossier.view.choose("fisheries")

    assert opened.details.writer.isVisible()
    assert not opened.details.wording.isVisible()


def test_rows_leave_room_for_two_lines_and_the_muted_one(opened: MainWindow) -> None:
    view = opened.dossier.view
    index = opened.dossier.model.index_of_key("f-quotequo")

    assert index.data(DETAIL_ROLE)
    assert view.visualRect(index).height() > 2 * QFontMetrics(view.font()).height()


def test_rows_stay_chosen_and_folded_when_the_tree_is_laid_out_anew(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.fold("patrols")
    view.choose("p-gearwork")
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = view.chosen_keys()
    assert len(chosen) == 2

    opened.details.edited.emit("p-gearwork", "note", "Ask.")
    opened.run(EditPoint(id="p-askaskas", text="A fair quota."))

    assert view.chosen_keys() == chosen
    assert view.folded_keys() == ["patrols"]


def test_a_row_grows_with_its_words_and_those_below_it_move(opened: MainWindow) -> None:
    view, model = opened.dossier.view, opened.dossier.model
    below = view.indexBelow(model.index_of_key("p-askaskas"))
    key = str(below.data(KEY_ROLE))
    height = view.visualRect(model.index_of_key("p-askaskas")).height()
    top = view.visualRect(model.index_of_key(key)).top()
    line = QFontMetrics(view.font()).lineSpacing()

    opened.run(EditPoint(id="p-askaskas", text="A fair quota for both sides. " * 9))

    assert view.visualRect(model.index_of_key("p-askaskas")).height() == height + line
    assert view.visualRect(model.index_of_key(key)).top() == top + line
    opened.undo()
    assert view.visualRect(model.index_of_key(key)).top() == top


def test_row_14_the_tree_is_gone_through_with_the_keyboard(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.setFocus()
    keys = view.all_keys()

    QTest.keyClick(view, Qt.Key.Key_Home)
    assert str(view.currentIndex().data(KEY_ROLE)) == keys[0]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert str(view.currentIndex().data(KEY_ROLE)) == keys[1]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert keys[1] in view.folded_keys()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert keys[1] not in view.folded_keys()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert str(view.currentIndex().data(KEY_ROLE)) == keys[-1]
    QTest.keyClick(view, Qt.Key.Key_Home)
    title = opened.dossier.model.entry_of_key("f-coastgua").title
    QTest.keyClicks(view, title[:4])
    assert str(view.currentIndex().data()).startswith(title[:4])


def test_the_grip_of_a_row_stands_on_its_ground_beside_the_count(opened: MainWindow) -> None:
    view = opened.dossier.view
    view.choose("fisheries")
    # The frame of the keyboard would stand around the row.
    opened.export_button.setFocus()
    row = view.visualRect(view.currentIndex())

    drawn = view.viewport().grab().toImage()

    wide = view.viewport().width()
    dots = [
        x
        for x in range(wide - 30, wide)
        if any(
            drawn.pixelColor(x, y).lightness() < QColor(colours().chosen).lightness() - 60
            for y in range(row.top(), row.bottom())
        )
    ]
    # The ground of the chosen row ends seven pixels before the view does.
    assert dots
    assert max(dots) < wide - 7 - 2
    assert all(x >= wide - 18 or x < wide - 21 for x in dots)


def test_a_bar_above_the_tree_covers_no_current_row(opened: MainWindow) -> None:
    opened.resize(1024, 520)
    QApplication.processEvents()
    view = opened.dossier.view
    room = view.viewport().rect()
    last = [
        key
        for key in view.all_keys()
        if room.contains(view.visualRect(opened.dossier.model.index_of_key(key)))
    ][-1]
    view.choose(last)
    place = opened.dossier.model.index_of_key(last)

    opened.bar.say("done", "Read.")
    QApplication.processEvents()

    assert view.viewport().height() < room.height()
    # Qt scrolls to the last line of pixels but one, which is white.
    assert view.visualRect(place).bottom() <= view.viewport().height()


def test_a_current_row_that_was_scrolled_away_stays_away(opened: MainWindow) -> None:
    opened.resize(1024, 520)
    QApplication.processEvents()
    view = opened.dossier.view
    view.choose_first_item()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    opened.resize(1024, 480)
    QApplication.processEvents()

    assert view.visualRect(view.currentIndex()).bottom() < 0
