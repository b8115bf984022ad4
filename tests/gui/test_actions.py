import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from briefgen.gui.action_table import ACTIONS
from briefgen.gui.actions import plain, step_text
from briefgen.gui.main_window import MainWindow
from briefgen.resources import asset


def test_no_two_actions_share_a_shortcut() -> None:
    shortcuts = [keys for row in ACTIONS for keys in row.shortcuts]

    assert len(shortcuts) == len(set(shortcuts))
    assert all(QKeySequence(keys).toString() == keys for keys in shortcuts)


def test_every_action_stands_in_its_menu(window: MainWindow) -> None:
    menus = {plain(menu.title()): menu for menu in window.menuBar().findChildren(QMenu)}

    for row in ACTIONS:
        assert window.actions_by_name[row.name] in menus[row.menu].actions()


def test_every_icon_ships() -> None:
    named = [row.icon for row in ACTIONS if row.icon]

    assert named
    assert [name for name in named if not asset("icons", f"{name}.svg").is_file()] == []
    assert asset("icons", "LICENSE-lucide.txt").is_file()


@pytest.mark.parametrize(
    ("step", "text"),
    [("", "&Undo"), ("Tick Fish & Ships", "&Undo Tick Fish && Ships")],
)
def test_a_menu_names_the_step_as_it_is(step: str, text: str) -> None:
    assert step_text("&Undo", step) == text
