"""F1 in the window leads to what tells of the part in which the officer is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefgen.gui.help_window import HelpWindow
from briefgen.gui.main_window import MainWindow
from briefgen.gui.window_actions import topic_at


def test_row_48_without_a_project_the_guide_says_how_to_begin(window: MainWindow) -> None:
    window.actions_by_name["guide"].trigger()

    shown = window.findChild(HelpWindow)
    assert shown is not None
    assert shown.view.page == "guide"


@pytest.mark.parametrize("topic", ["dossier", "details", "preview", "points"])
def test_row_48_f1_tells_of_the_part_that_has_the_keyboard(
    window: MainWindow, project_file: Path, qtbot: QtBot, topic: str
) -> None:
    window.open_path(project_file)
    window.show()
    window.panes.show_details()
    parts = {
        "dossier": window.dossier.view,
        "details": window.details.note,
        "preview": window.preview.view,
        "points": window.details.writer.text,
    }
    if topic == "points":
        window.write_point()
    elif topic == "details":
        window.dossier.show_item("f-hanneaaa")
    parts[topic].setFocus()

    assert topic_at(window) == topic


def test_f1_and_the_list_of_shortcuts_have_keys_of_their_own(window: MainWindow) -> None:
    keys = {
        name: [one.toString() for one in window.actions_by_name[name].shortcuts()]
        for name in ("guide", "shortcuts")
    }

    assert keys == {"guide": ["F1"], "shortcuts": ["Ctrl+/"]}
