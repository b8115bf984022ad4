from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.panes import WIDE_ENOUGH, Panes


def test_row_22_details_give_way_unless_they_were_asked_for(qtbot: QtBot) -> None:
    panes = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)

    panes.fit(WIDE_ENOUGH - 1)
    assert panes.side.isHidden()
    panes.fit(WIDE_ENOUGH)
    assert not panes.side.isHidden()
    panes.toggle_details()
    panes.fit(WIDE_ENOUGH)
    assert panes.side.isHidden()
    panes.show_details()
    panes.show_details()
    panes.fit(WIDE_ENOUGH - 1)

    assert not panes.side.isHidden()
    assert panes.minimumSizeHint().width() <= 1024


def test_row_22_pages_give_way_to_details_that_have_no_room_beside_them(qtbot: QtBot) -> None:
    tree, pages = QWidget(), QWidget()
    tree.setLayout(wide_row(600))
    panes = Panes(tree, pages, QWidget())
    qtbot.addWidget(panes)

    panes.fit(1200)
    assert not pages.isHidden()
    assert panes.side.isHidden()
    panes.show_details()
    assert pages.isHidden()
    assert not panes.side.isHidden()
    panes.fit(1300)
    assert not pages.isHidden()
    panes.fit(1200)
    panes.toggle_details()

    assert not pages.isHidden()


def wide_row(width: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    part = QWidget()
    part.setFixedWidth(width)
    row.addWidget(part)
    return row
