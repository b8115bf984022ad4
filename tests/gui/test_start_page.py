from pytestqt.qtbot import QtBot

from briefgen.gui.start_page import StartPage


def test_the_button_asks_for_a_project(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.open_asked):
        page.open_button.click()
