from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.dialogs import Answer, Dialogs


def press_in_message(button: QMessageBox.StandardButton, seen: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    seen.append(box.text())
    pressed = box.button(button)
    assert isinstance(pressed, QPushButton)
    pressed.click()


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        (QMessageBox.StandardButton.Save, "save"),
        (QMessageBox.StandardButton.Discard, "discard"),
        (QMessageBox.StandardButton.Cancel, "cancel"),
    ],
)
def test_each_button_is_an_answer_and_the_name_is_plain_text(
    button: QMessageBox.StandardButton, answer: Answer, qtbot: QtBot
) -> None:
    parent, seen = QWidget(), list[str]()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, lambda: press_in_message(button, seen))

    assert Dialogs().answer_to_unsaved(parent, "<b>talks</b>.brief") == answer
    assert seen == ["Save the changes to <b>talks</b>.brief?"]


def leave_dialog() -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_a_file_dialog_that_is_left_gives_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, leave_dialog)

    assert Dialogs().project_to_open(parent, tmp_path) is None
