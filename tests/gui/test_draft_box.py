import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.gui.draft_box import DraftBox


@pytest.fixture
def box(qtbot: QtBot) -> DraftBox:
    made = DraftBox("Words", empty="Write")
    qtbot.addWidget(made)
    made.show()
    return made


def sent(box: DraftBox) -> list[str]:
    told: list[str] = []
    box.sent.connect(told.append)
    return told


def test_words_are_sent_with_ctrl_enter_and_the_box_is_ready_for_the_next(box: DraftBox) -> None:
    told = sent(box)
    QTest.keyClicks(box, " Herring ")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert told == ["Herring"]
    assert box.words == ""


def test_leaving_the_box_sends_nothing(box: DraftBox) -> None:
    told = sent(box)
    QTest.keyClicks(box, "Her")

    box.clearFocus()

    assert (told, box.words) == ([], "Her")


def test_row_56_what_is_pasted_from_word_is_plain_and_clean(box: DraftBox) -> None:
    word = QMimeData()
    word.setHtml("<p style='mso-list:l0'><b>Herring</b></p>")
    word.setText("•\tHerr\u00ading\r\n•\tCod")

    box.insertFromMimeData(word)

    assert box.toPlainText() == "Herring\nCod"
    box.undo()
    assert box.toPlainText() == ""


def test_enter_alone_begins_a_line(box: DraftBox) -> None:
    QTest.keyClicks(box, "a")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "b")

    assert box.words == "a\nb"


def test_the_box_has_room_for_some_lines_from_the_start(box: DraftBox) -> None:
    assert box.height() >= 4 * box.fontMetrics().lineSpacing()
