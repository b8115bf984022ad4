from PySide6.QtWidgets import QWidget
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
