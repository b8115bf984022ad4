from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from briefgen.app.commands.command import AddPoint
from briefgen.gui.dossier_model import Drop
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.main_window import MainWindow


def test_the_area_around_what_is_chosen_moves_from_the_keyboard(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")

    opened.actions_by_name["down"].trigger()

    assert opened.brief is not None
    assert opened.brief.area_order == ("patrols", "fisheries")
    assert opened.dossier.view.chosen_key == "f-quotequo"
    opened.actions_by_name["up"].trigger()
    assert opened.brief.area_order == ("fisheries", "patrols")
    opened.undo()
    opened.undo()
    assert not opened.isWindowModified()


def test_what_is_in_no_area_does_not_move(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-hanneaaa")

    assert not opened.actions_by_name["down"].isEnabled()
    opened.orders.move_area(1)
    assert not opened.isWindowModified()


def ask_words(window: MainWindow) -> list[str]:
    """Give the points to make of fisheries from top to bottom, as the tree has them."""
    model = window.dossier.model
    area = next(entry for entry in model.outline if entry.key == "fisheries")
    return [entry.title for entry in area.children if entry.detail.startswith("Point to make")]


def write(window: MainWindow, *words: str) -> list[str]:
    assert window.session is not None
    before = {one.id for one in window.session.project.dossier.points}
    for one in words:
        window.run(AddPoint(kind="point_to_make", text=one, area="fisheries"))
    return [one.id for one in window.session.project.dossier.points if one.id not in before]


def drop(window: MainWindow, key: str, row: int, parent: str) -> None:
    """Do what Qt does where a row is let go."""
    model = window.dossier.model
    data = model.mimeData([model.index_of_key(key)])
    move = Qt.DropAction.MoveAction
    model.dropMimeData(data, move, row, 0, model.index_of_key(parent) if parent else QModelIndex())


def test_a_point_moves_among_its_kind_from_the_keyboard(opened: MainWindow) -> None:
    first, second, third = write(opened, "One.", "Two.", "Three.")
    words = ask_words(opened)
    opened.dossier.view.choose(third)

    opened.actions_by_name["item_up"].trigger()
    opened.actions_by_name["item_up"].trigger()

    assert words[-3:] == ["One.", "Two.", "Three."]
    assert ask_words(opened)[-3:] == ["Three.", "One.", "Two."]
    assert opened.dossier.view.chosen_key == third
    opened.undo()
    opened.undo()
    assert ask_words(opened) == words
    assert first != second


def test_a_fact_has_no_place_that_is_chosen(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    assert not opened.actions_by_name["item_up"].isEnabled()
    opened.orders.move_item(1)
    opened.dossier.view.choose("fisheries")
    assert not opened.actions_by_name["item_up"].isEnabled()

    assert not opened.isWindowModified()


def test_a_point_is_dragged_before_another_one(opened: MainWindow) -> None:
    first, _, third = write(opened, "One.", "Two.", "Three.")

    drop(opened, third, -1, first)

    assert ask_words(opened)[-3:] == ["Three.", "One.", "Two."]
    assert opened.session is not None
    assert opened.session.undo_name == "Move item"


def test_a_point_is_dragged_to_another_area(opened: MainWindow) -> None:
    (first,) = write(opened, "One.")

    drop(opened, first, -1, "patrols")

    assert opened.session is not None
    moved = next(one for one in opened.session.project.dossier.points if one.id == first)
    assert moved.area == "patrols"
    assert opened.dossier.view.chosen_key == first
    drop(opened, first, 0, "points")
    moved = next(one for one in opened.session.project.dossier.points if one.id == first)
    assert moved.area is None


def test_an_agenda_area_is_dragged_before_another_or_to_the_end(opened: MainWindow) -> None:
    drop(opened, "patrols", -1, "fisheries")
    assert opened.brief is not None
    assert opened.brief.area_order == ("patrols", "fisheries")

    drop(opened, "patrols", opened.dossier.model.rowCount(), "")
    assert opened.brief.area_order == ("fisheries", "patrols")
    drop(opened, "patrols", 0, "fisheries")
    assert opened.brief.area_order == ("patrols", "fisheries")


def test_the_tree_takes_its_own_rows_from_the_mouse_and_nothing_else(opened: MainWindow) -> None:
    first, _, third = write(opened, "One.", "Two.", "Three.")
    view, model = opened.dossier.view, opened.dossier.model
    place = view.visualRect(model.index_of_key(first)).center()
    view.scrollTo(model.index_of_key(first))
    place = view.visualRect(model.index_of_key(first)).center()
    files = QMimeData()
    files.setText("a file")

    taken = [
        let_go(view, model.mimeData([model.index_of_key(third)]), place),
        let_go(view, files, place),
    ]

    assert taken == [True, False]
    assert ask_words(opened)[-3:] == ["Three.", "One.", "Two."]


def let_go(view: DossierView, data: QMimeData, place: QPoint) -> bool:
    """Drag something over the tree and let it go; tell whether the tree would have it."""
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(place, move, data, left, none)
    view.dragMoveEvent(over)
    view.dropEvent(QDropEvent(QPointF(place), move, data, left, none))
    return over.isAccepted()


def test_what_sources_say_is_not_dragged(opened: MainWindow) -> None:
    model = opened.dossier.model
    flags = {
        key: bool(model.flags(model.index_of_key(key)) & Qt.ItemFlag.ItemIsDragEnabled)
        for key in ("f-quotequo", "p-askaskas", "fisheries", "meeting")
    }

    assert flags == {
        "f-quotequo": False,
        "p-askaskas": True,
        "fisheries": True,
        "meeting": False,
    }
    drop(opened, "f-quotequo", -1, "patrols")
    assert not opened.isWindowModified()


def test_without_a_project_nothing_is_dropped(window: MainWindow) -> None:
    window.orders.drop(Drop(key="p-askaskas", section="patrols"))
    window.orders.move_item(1)

    assert window.session is None
