import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.message_bar import MessageBar


def bar_in(qtbot: QtBot) -> MessageBar:
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_a_message_is_plain_text_and_named_for_a_reader(qtbot: QtBot) -> None:
    bar = bar_in(qtbot)

    bar.say("error", "<b>talks.brief</b> is damaged.")

    assert bar.isVisible()
    assert bar.text.textFormat() is Qt.TextFormat.PlainText
    assert bar.accessibleName() == "<b>talks.brief</b> is damaged."


def test_a_new_message_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    bar, pressed = bar_in(qtbot), list[str]()
    bar.say("done", "Done.", buttons=[("Open", lambda: pressed.append("open"))])
    bar.buttons()["Open"].click()

    bar.say("warning", "Careful.", buttons=[("Stop", lambda: pressed.append("stop"))])

    assert list(bar.buttons()) == ["Stop"]
    bar.buttons()["Stop"].click()
    assert pressed == ["open", "stop"]


def test_details_unfold_and_fold(qtbot: QtBot) -> None:
    bar = bar_in(qtbot)

    bar.say("done", "Done.", details=["One thing.", "Another."])

    assert not bar.details.isVisible()
    bar.buttons()["Details (2)"].click()
    assert bar.details.isVisible()
    assert bar.details.toPlainText() == "One thing.\nAnother."
    bar.buttons()["Details (2)"].click()
    assert not bar.details.isVisible()


def test_one_detail_is_not_counted(qtbot: QtBot) -> None:
    bar = bar_in(qtbot)

    bar.say("done", "Done.", details=["One thing."])

    assert list(bar.buttons()) == ["Details"]


def test_row_19_a_message_is_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = bar_in(qtbot)
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )

    bar.say("done", "Exported DOCX and PDF.")

    assert said == ["Exported DOCX and PDF."]


def test_row_22_buttons_stand_below_where_the_text_has_no_room(qtbot: QtBot) -> None:
    bar = bar_in(qtbot)
    window = bar.window()
    window.resize(900, 300)
    text = "Exported DOCX and PDF to " + "/projects/talks" * 3
    bar.say("done", text, buttons=[(one * 12, bool) for one in "abcde"])
    buttons = list(bar.buttons().values())
    assert all(button.y() == buttons[0].y() for button in buttons)

    window.resize(400, 300)
    QApplication.sendPostedEvents()

    assert window.width() == 400
    top = bar.text.mapTo(bar, bar.text.rect().bottomLeft()).y()
    assert all(button.mapTo(bar, button.rect().topLeft()).y() >= top for button in buttons)
    rows = {button.y() for button in buttons}
    assert len(rows) > 1
