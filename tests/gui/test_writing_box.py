import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefgen.gui.writing_box import WritingBox


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def box(page: QWidget) -> WritingBox:
    made = WritingBox("Note", empty="Add a note")
    column = QVBoxLayout(page)
    for part in (made, QLineEdit()):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    made.show_text("Herring", may_edit=True)
    made.setFocus()
    return made


def written(box: WritingBox) -> list[str]:
    told: list[str] = []
    box.written.connect(told.append)
    return told


def test_what_was_typed_is_told_when_the_box_is_left(box: WritingBox) -> None:
    told = written(box)
    QTest.keyClicks(box, "Red ")
    assert told == []

    QTest.keyClick(box, Qt.Key.Key_Tab)

    assert told == ["Red Herring"]


def test_ctrl_enter_tells_at_once_and_leaving_does_not_tell_again(box: WritingBox) -> None:
    told = written(box)
    QTest.keyClicks(box, "Red ")

    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Qt.Key.Key_Tab)

    assert told == ["Red Herring"]


def test_escape_gives_up_what_was_typed(box: WritingBox) -> None:
    told = written(box)
    QTest.keyClicks(box, "Red ")

    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.keyClick(box, Qt.Key.Key_Tab)

    assert (box.toPlainText(), told) == ("Herring", [])


def test_what_is_being_typed_stays_when_the_same_is_shown_again(box: WritingBox) -> None:
    QTest.keyClicks(box, "Red ")

    box.show_text("Herring", may_edit=True)
    assert box.toPlainText() == "Red Herring"

    box.show_text("Cod", may_edit=True)
    assert box.toPlainText() == "Cod"


def test_a_change_that_could_not_be_made_is_taken_back(box: WritingBox) -> None:
    QTest.keyClicks(box, "Red ")
    box.commit()

    box.show_text("Herring", may_edit=True)

    assert box.toPlainText() == "Herring"


def test_an_empty_box_shows_where_something_may_be_written(box: WritingBox) -> None:
    box.show_text("", may_edit=True)
    assert box.isVisible()

    box.show_text("")
    assert not box.isVisible()
    assert box.isReadOnly()


@pytest.mark.parametrize("kind", ["text", "html"])
def test_row_56_words_from_word_are_pasted_as_clean_text(box: WritingBox, kind: str) -> None:
    data = QMimeData()
    if kind == "text":
        data.setText("•\tHerring\u00a0quota\r\n•\tC\u00adod\r\n")
    else:
        data.setHtml("<p><b>Herring</b>&nbsp;quota</p><p>Cod</p>")
    QGuiApplication.clipboard().setMimeData(data)
    box.selectAll()

    box.paste()
    # What lies there when the program ends is taken apart twice: by Qt and by Python.
    QGuiApplication.clipboard().clear()

    assert box.toPlainText() == "Herring quota\nCod"
    assert box.document().allFormats()[-1].property(int(QTextFormat.Property.FontWeight)) in (
        None,
        QFont.Weight.Normal,
    )
