import sys

from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

_ROUNDS = 2000


def test_row_50_pyside_loses_no_references_to_none(qapp: QApplication, qtbot: QtBot) -> None:
    # 6.12.0 loses one per call on Python 3.11, until the interpreter aborts; it is why
    # the dependency stays below it. From 3.12 on None is immortal and its count fixed.
    window = QMainWindow()
    qtbot.addWidget(window)
    before = sys.getrefcount(None)

    for number in range(_ROUNDS):
        window.setWindowTitle(f"Brief {number}")
        qapp.processEvents()

    assert sys.getrefcount(None) > before - _ROUNDS // 10
