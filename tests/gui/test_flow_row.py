import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.flow_row import FlowRow

PARTS = 4


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(holder: QWidget) -> FlowRow:
    made = FlowRow(holder)
    for _ in range(PARTS):
        part = QWidget()
        part.setFixedSize(100, 20)
        made.addWidget(part)
    return made


@pytest.mark.parametrize(
    ("width", "height"), [(424, 20), (423, 48), (208, 48), (207, 104), (9, 104)]
)
def test_parts_go_on_below_where_there_is_no_room(row: FlowRow, width: int, height: int) -> None:
    assert row.heightForWidth(width) == height


def test_a_row_asks_for_all_parts_and_makes_do_with_one(row: FlowRow) -> None:
    assert (row.sizeHint().width(), row.minimumSize().width()) == (424, 100)
    assert FlowRow().sizeHint().width() == 0


def places(row: FlowRow) -> list[tuple[int, int]]:
    items = (row.itemAt(at) for at in range(row.count()))
    return [(item.geometry().x(), item.geometry().y()) for item in items if item]


def test_parts_stand_where_lines_begin(row: FlowRow, holder: QWidget, qapp: QApplication) -> None:
    holder.resize(210, 60)
    holder.show()

    assert places(row) == [(0, 0), (108, 0), (0, 28), (108, 28)]

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        row.setGeometry(holder.rect())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert places(row) == [(110, 0), (2, 0), (110, 28), (2, 28)]


def test_what_is_taken_out_is_there_no_more(row: FlowRow) -> None:
    assert row.takeAt(9) is None
    assert row.itemAt(-1) is None

    assert row.takeAt(0) is not None
    assert row.count() == PARTS - 1
