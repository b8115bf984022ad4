"""The actions of the table as Qt's, in their menus, to be used where there is what they need."""

import re
from collections.abc import Callable, Mapping, Set

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from briefgen.gui.action_table import ACTIONS, MENUS, Need
from briefgen.gui.chosen_keys import Keys
from briefgen.gui.icons import put_icon
from briefgen.gui.step_words import step_words
from briefgen.gui.translation import tr

GAP = "\N{THIN SPACE}"
"""Stands before the words of a button with an icon, where Qt leaves too little room."""


def make_actions(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the actions of the table, put them in the menus, and give them by name."""
    menus = {name: window.menuBar().addMenu(tr(words)) for name, words in MENUS.items()}
    made = {}
    for row in ACTIONS:
        action = QAction(tr(row.text), window)
        action.setIconText(GAP + plain(tr(row.text)))
        if row.icon:
            put_icon(action, row.icon)
        handler = handlers[row.name]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        if row.rule:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        made[row.name] = action
    return made


def give_keys(actions: Mapping[str, QAction], used: Mapping[str, Keys]) -> None:
    """Let actions be called by their keys."""
    for name, keys in used.items():
        actions[name].setShortcuts([QKeySequence(one) for one in keys])


def menu_after(menus: QMenuBar, action: QAction) -> QMenu:
    """Put a menu of recent projects behind an action."""
    recent = QMenu(tr("Open &recent"), menus)
    for menu in (one.menu() for one in menus.actions()):
        if isinstance(menu, QMenu) and action in menu.actions():
            following = menu.actions()[menu.actions().index(action) + 1]
            menu.insertMenu(following, recent)
    return recent


def enable_actions(actions: Mapping[str, QAction], met: Set[Need]) -> None:
    """Let those actions be used that have what they need."""
    for row in ACTIONS:
        actions[row.name].setEnabled(row.needs in met)


def plain(words: str) -> str:
    """Give the words of an action without the mark of its key and of what it asks."""
    # Chinese has the key of a menu in brackets behind its words.
    return re.sub(r"\(&.\)|&", "", words).rstrip("…")


def name_steps(actions: Mapping[str, QAction], *, undo: str, redo: str) -> None:
    """Name the steps that can be taken back and done again, and the keys that do it."""
    for name, verb, step in (("undo", tr("&Undo"), undo), ("redo", tr("&Redo"), redo)):
        actions[name].setText(step_text(verb, step_words(step)))
        keys = actions[name].shortcut().toString()
        actions[name].setToolTip(f"{plain(verb)} ({keys})" if keys else plain(verb))


def step_text(verb: str, step: str) -> str:
    """Name a step in a menu: "&Undo Tick Fisheries"; an ampersand in it stays one."""
    return f"{verb} {step.replace('&', '&&')}".rstrip()
