from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from briefgen.gui.start_page import StartPage


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_button_asks_for_its_way_to_begin(page: StartPage, qtbot: QtBot) -> None:
    ways: list[tuple[str, SignalInstance]] = [
        ("articles_button", page.articles_asked),
        ("sample_button", page.sample_asked),
        ("open_button", page.open_asked),
    ]
    for name, asked in ways:
        with qtbot.waitSignal(asked):
            getattr(page, name).click()


def test_what_is_under_way_stands_where_it_is_said_how_to_begin(page: StartPage) -> None:
    usual = page.hint.text()

    page.show_work("Reading 1 of 3…")
    told = page.hint.text()
    page.show_work("")

    assert (told, page.hint.text()) == ("Reading 1 of 3…", usual)
    assert usual.startswith("Drop articles")


def test_row_11_recent_projects_open_and_missing_ones_are_greyed_and_removable(
    page: StartPage, tmp_path: Path
) -> None:
    there, gone = tmp_path / "there & here.brief", tmp_path / "gone.brief"
    there.touch()
    opened: list[Path] = []
    removed: list[Path] = []
    page.path_asked.connect(opened.append)
    page.path_dropped.connect(removed.append)

    page.show_recent((there, gone))
    page.recent_buttons[there].click()
    page.remove_buttons[gone].click()

    assert page.recent_title.isVisible()
    assert not page.recent_buttons[gone].isEnabled()
    assert page.recent_buttons[gone].toolTip().endswith("is not there any more.")
    assert page.recent_buttons[there].text() == "there && here.brief"
    assert (opened, removed) == ([there], [gone])
    page.show_recent(())
    assert not page.recent_title.isVisible()
