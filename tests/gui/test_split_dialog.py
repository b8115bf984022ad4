import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.split_dialog import SplitDialog

TEXT = "🐟 to Port Aldren\r\nand Osthaven"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> SplitDialog:
    return SplitDialog(parent, TEXT)


def test_a_fact_is_parted_where_the_cursor_stands(dialog: SplitDialog) -> None:
    dialog.put_cursor(
        dialog.box.toPlainText().encode("utf-16-le").index("and".encode("utf-16-le")) // 2
    )

    assert TEXT[dialog.place :] == "and Osthaven"
    assert dialog.parts.text() == "“🐟 to Port Aldren” | “and Osthaven”"
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_at_its_end_there_is_nothing_to_part(dialog: SplitDialog) -> None:
    for position in (0, len(dialog.box.toPlainText()) + 1):
        dialog.put_cursor(position)
        assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
        assert dialog.parts.text() == ""
