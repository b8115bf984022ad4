"""Everything the window can do, in one table that feeds menus, toolbar and shortcuts."""

from collections.abc import Callable, Mapping
from typing import Literal, get_args

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from briefgen.gui.icons import icon
from briefgen.model.value import Value

Menu = Literal["File", "Edit", "View", "Facts", "Brief"]


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
    ActionRow(name="new", text="&New from articles…", menu="File", shortcuts=("Ctrl+N",)),
    ActionRow(name="open", text="&Open…", menu="File", shortcuts=("Ctrl+O",), icon="folder-open"),
    ActionRow(name="save", text="&Save", menu="File", shortcuts=("Ctrl+S",), icon="save"),
    ActionRow(name="versions", text="Open an earlier &version…", menu="File"),
    ActionRow(
        name="add_sources",
        text="&Add sources…",
        menu="File",
        shortcuts=("Ctrl+Shift+A",),
        icon="file-text",
        rule=True,
    ),
    ActionRow(name="paste", text="Add pas&ted text", menu="File", shortcuts=("Ctrl+Shift+V",)),
    ActionRow(name="read_again", text="&Read a source again…", menu="File"),
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
    ActionRow(name="details", text="&Details", menu="View", shortcuts=("F9",)),
    ActionRow(name="zoom_in", text="Pages &larger", menu="View", shortcuts=("Ctrl++",), rule=True),
    ActionRow(name="zoom_out", text="Pages &smaller", menu="View", shortcuts=("Ctrl+-",)),
    ActionRow(name="zoom_fit", text="Pages fit the &width", menu="View", shortcuts=("Ctrl+0",)),
    ActionRow(name="source", text="&Source text", menu="View", shortcuts=("Ctrl+T",), rule=True),
    ActionRow(name="expand", text="&Unfold all", menu="View", rule=True),
    ActionRow(name="collapse", text="&Fold all", menu="View"),
    ActionRow(name="accept", text="&Accept", menu="Facts", shortcuts=("Ctrl+Return",)),
    ActionRow(name="reject", text="&Reject", menu="Facts", shortcuts=("Ctrl+Backspace",)),
    ActionRow(name="take_back", text="&Take decision back", menu="Facts"),
    ActionRow(name="edit", text="&Edit wording", menu="Facts", shortcuts=("F2",)),
    ActionRow(name="merge", text="&Merge facts", menu="Facts", shortcuts=("Ctrl+M",), rule=True),
    ActionRow(name="split", text="&Split fact…", menu="Facts"),
    ActionRow(name="same", text="They are the sa&me thing", menu="Facts"),
    ActionRow(name="different", text="They are &different things", menu="Facts"),
    ActionRow(name="next_check", text="&Next to check", menu="Facts", shortcuts=("F8",), rule=True),
    ActionRow(
        name="previous_check", text="&Previous to check", menu="Facts", shortcuts=("Shift+F8",)
    ),
    ActionRow(name="meeting", text="&Meeting and header…", menu="Brief", shortcuts=("Ctrl+D",)),
    ActionRow(name="sources", text="&Sides and sources…", menu="Brief"),
    ActionRow(name="tick_all", text="&Tick everything", menu="Brief", rule=True),
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
