"""Everything the window can do, in one table that feeds menus, toolbar and shortcuts."""

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from briefgen.gui.icons import icon
from briefgen.model.value import Value

Menu = Literal["File", "Edit", "View", "Brief"]


GAP = "\N{THIN SPACE}"
"""Stands before the words of a button with an icon, where Qt leaves too little room."""


class ActionRow(Value):
    """One thing the window can do; a `rule` stands above it in its menu where asked."""

    name: str
    text: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    rule: bool = False


ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(name="open", text="&Open…", menu="File", shortcuts=("Ctrl+O",), icon="folder-open"),
    ActionRow(name="save", text="&Save", menu="File", shortcuts=("Ctrl+S",), icon="save"),
    ActionRow(
        name="export",
        text="&Export brief",
        menu="File",
        shortcuts=("Ctrl+E",),
        icon="file-down",
        rule=True,
    ),
    ActionRow(name="close", text="&Close project", menu="File", shortcuts=("Ctrl+W",), rule=True),
    ActionRow(name="quit", text="&Quit", menu="File", shortcuts=("Ctrl+Q",)),
    ActionRow(name="undo", text="&Undo", menu="Edit", shortcuts=("Ctrl+Z",), icon="undo-2"),
    ActionRow(
        name="redo",
        text="&Redo",
        menu="Edit",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
    ),
    ActionRow(name="next_pane", text="&Next pane", menu="View", shortcuts=("F6",)),
    ActionRow(name="previous_pane", text="&Previous pane", menu="View", shortcuts=("Shift+F6",)),
    ActionRow(name="source", text="&Source text", menu="View", shortcuts=("Ctrl+T",), rule=True),
    ActionRow(name="expand", text="&Unfold all", menu="View", rule=True),
    ActionRow(name="collapse", text="&Fold all", menu="View"),
    ActionRow(name="tick_all", text="&Tick everything", menu="Brief"),
    ActionRow(name="untick_all", text="&Untick everything", menu="Brief"),
)


def make_actions(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the actions of the table, put them in the menus, and give them by name."""
    menus = {name: window.menuBar().addMenu(f"&{name}") for name in get_args(Menu)}
    made = {}
    for row in ACTIONS:
        action = QAction(row.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
        action.setIconText(GAP + row.text.strip("&…"))
        if row.icon:
            action.setIcon(icon(row.icon))
        handler = handlers[row.name]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        if row.rule:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        made[row.name] = action
    return made


def step_text(verb: str, step: str) -> str:
    """Name a step in a menu: "&Undo Tick Fisheries"; an ampersand in it stays one."""
    return f"&{verb} {step.replace('&', '&&')}".rstrip()
