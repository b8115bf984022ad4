"""Everything the window can do, in one table that feeds menus, toolbar and shortcuts."""

from collections.abc import Callable, Mapping, Set
from typing import Literal, get_args

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from briefgen.gui.icons import put_icon
from briefgen.model.value import Value

Menu = Literal["File", "Edit", "View", "Facts", "Brief", "Help"]
Need = Literal[
    "nothing",
    "project",
    "sources",
    "brief",
    "several briefs",
    "brief to export",
    "changes",
    "step back",
    "step forward",
    "item",
    "own item",
    "area",
    "fact",
    "single fact",
    "several facts",
    "doubts",
]
"""What must be there for an action to work on."""

GAP = "\N{THIN SPACE}"
"""Stands before the words of a button with an icon, where Qt leaves too little room."""


class ActionRow(Value):
    """One thing the window can do; a `rule` stands above it in its menu where asked.

    It can be used only where what it `needs` is there.
    """

    name: str
    text: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    rule: bool = False
    needs: Need = "nothing"


ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(name="new", text="&New from articles…", menu="File", shortcuts=("Ctrl+N",)),
    ActionRow(name="new_from", text="New &from a project…", menu="File"),
    ActionRow(name="open", text="&Open…", menu="File", shortcuts=("Ctrl+O",), icon="folder-open"),
    ActionRow(
        name="save", text="&Save", menu="File", shortcuts=("Ctrl+S",), icon="save", needs="changes"
    ),
    ActionRow(
        name="save_as",
        text="Save &as…",
        menu="File",
        shortcuts=("Ctrl+Shift+S",),
        needs="project",
    ),
    ActionRow(name="versions", text="Open an earlier &version…", menu="File", needs="project"),
    ActionRow(
        name="add_sources",
        text="&Add sources…",
        menu="File",
        shortcuts=("Ctrl+Shift+A",),
        icon="file-text",
        rule=True,
    ),
    ActionRow(
        name="paste",
        text="Add pas&ted text",
        menu="File",
        shortcuts=("Ctrl+Shift+V",),
        needs="project",
    ),
    ActionRow(name="read_again", text="&Read a source again…", menu="File", needs="sources"),
    ActionRow(
        name="export",
        text="&Export brief",
        menu="File",
        shortcuts=("Ctrl+E",),
        icon="file-down",
        rule=True,
        needs="brief to export",
    ),
    ActionRow(
        name="export_options",
        text="Export &options…",
        menu="File",
        shortcuts=("Ctrl+Shift+E",),
        needs="brief to export",
    ),
    ActionRow(
        name="print", text="&Print…", menu="File", shortcuts=("Ctrl+P",), needs="brief to export"
    ),
    ActionRow(
        name="close",
        text="&Close project",
        menu="File",
        shortcuts=("Ctrl+W",),
        rule=True,
        needs="project",
    ),
    ActionRow(name="quit", text="&Quit", menu="File", shortcuts=("Ctrl+Q",)),
    ActionRow(
        name="undo",
        text="&Undo",
        menu="Edit",
        shortcuts=("Ctrl+Z",),
        icon="undo-2",
        needs="step back",
    ),
    ActionRow(
        name="redo",
        text="&Redo",
        menu="Edit",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        needs="step forward",
    ),
    ActionRow(name="next_pane", text="&Next pane", menu="View", shortcuts=("F6",)),
    ActionRow(name="previous_pane", text="&Previous pane", menu="View", shortcuts=("Shift+F6",)),
    ActionRow(
        name="search",
        text="&Search everything…",
        menu="Edit",
        shortcuts=("Ctrl+K",),
        icon="search",
        rule=True,
    ),
    ActionRow(
        name="find",
        text="&Find in dossier",
        menu="Edit",
        shortcuts=("Ctrl+F",),
        needs="project",
    ),
    ActionRow(
        name="preferences",
        text="Pr&eferences…",
        menu="Edit",
        shortcuts=("Ctrl+,",),
        rule=True,
    ),
    ActionRow(name="details", text="&Details", menu="View", shortcuts=("F9",)),
    ActionRow(name="strip", text="Pa&ge pictures", menu="View", shortcuts=("F7",)),
    ActionRow(name="zoom_in", text="Pages &larger", menu="View", shortcuts=("Ctrl++",), rule=True),
    ActionRow(name="zoom_out", text="Pages &smaller", menu="View", shortcuts=("Ctrl+-",)),
    ActionRow(name="zoom_fit", text="Pages fit the &width", menu="View", shortcuts=("Ctrl+0",)),
    ActionRow(name="theme_light", text="L&ight", menu="View", rule=True),
    ActionRow(name="theme_dark", text="Dar&k", menu="View"),
    ActionRow(name="theme_system", text="Like the s&ystem", menu="View"),
    ActionRow(
        name="source",
        text="&Source text",
        menu="View",
        shortcuts=("Ctrl+T",),
        rule=True,
        needs="sources",
    ),
    ActionRow(name="expand", text="&Unfold all", menu="View", rule=True, needs="project"),
    ActionRow(name="collapse", text="&Fold all", menu="View", needs="project"),
    ActionRow(
        name="accept", text="&Accept", menu="Facts", shortcuts=("Ctrl+Return",), needs="fact"
    ),
    ActionRow(
        name="reject", text="&Reject", menu="Facts", shortcuts=("Ctrl+Backspace",), needs="fact"
    ),
    ActionRow(name="take_back", text="&Take decision back", menu="Facts", needs="fact"),
    ActionRow(name="edit", text="&Edit wording", menu="Facts", shortcuts=("F2",), needs="item"),
    ActionRow(
        name="merge",
        text="&Merge facts",
        menu="Facts",
        shortcuts=("Ctrl+M",),
        rule=True,
        needs="several facts",
    ),
    ActionRow(name="split", text="&Split fact…", menu="Facts", needs="single fact"),
    ActionRow(name="same", text="They are the sa&me thing", menu="Facts", needs="several facts"),
    ActionRow(
        name="different", text="They are &different things", menu="Facts", needs="several facts"
    ),
    ActionRow(
        name="next_check",
        text="&Next to check",
        menu="Facts",
        shortcuts=("F8",),
        rule=True,
        needs="doubts",
    ),
    ActionRow(
        name="previous_check",
        text="&Previous to check",
        menu="Facts",
        shortcuts=("Shift+F8",),
        needs="doubts",
    ),
    ActionRow(
        name="meeting",
        text="&Meeting and header…",
        menu="Brief",
        shortcuts=("Ctrl+D",),
        needs="project",
    ),
    ActionRow(name="sources", text="&Sides and sources…", menu="Brief", needs="project"),
    ActionRow(
        name="add_point", text="&Write a point", menu="Brief", shortcuts=("Ctrl+L",), needs="brief"
    ),
    ActionRow(name="tick_all", text="&Tick everything", menu="Brief", rule=True, needs="brief"),
    ActionRow(name="untick_all", text="&Untick everything", menu="Brief", needs="brief"),
    ActionRow(name="add_brief", text="&New brief…", menu="Brief", rule=True, needs="project"),
    ActionRow(name="copy_brief", text="Dupli&cate brief", menu="Brief", needs="brief"),
    ActionRow(
        name="brief_settings",
        text="Brief s&ettings…",
        menu="Brief",
        shortcuts=("Ctrl+B",),
        needs="brief",
    ),
    ActionRow(name="compare_briefs", text="Com&pare briefs…", menu="Brief", needs="several briefs"),
    ActionRow(name="remove_brief", text="&Remove brief", menu="Brief", needs="several briefs"),
    ActionRow(
        name="up", text="Area &up", menu="Brief", shortcuts=("Alt+Up",), needs="area", rule=True
    ),
    ActionRow(name="down", text="Area &down", menu="Brief", shortcuts=("Alt+Down",), needs="area"),
    ActionRow(
        name="item_up",
        text="&Item up",
        menu="Brief",
        shortcuts=("Alt+Shift+Up",),
        needs="own item",
    ),
    ActionRow(
        name="item_down",
        text="Ite&m down",
        menu="Brief",
        shortcuts=("Alt+Shift+Down",),
        needs="own item",
    ),
    ActionRow(name="shortcuts", text="&Shortcuts", menu="Help", shortcuts=("Ctrl+/", "F1")),
    ActionRow(name="report", text="&Report a problem…", menu="Help", rule=True),
    ActionRow(name="about", text="&About briefgen", menu="Help", rule=True),
)


OF_BRIEFS = ("add_brief", "copy_brief", "brief_settings", "compare_briefs", "remove_brief")
"""What can be done with the briefs of a project, also beside their list."""


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
            put_icon(action, row.icon)
        handler = handlers[row.name]
        action.triggered.connect(lambda _checked=False, handler=handler: handler())
        if row.rule:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        made[row.name] = action
    return made


def enable_actions(actions: Mapping[str, QAction], met: Set[Need]) -> None:
    """Let those actions be used that have what they need."""
    for row in ACTIONS:
        actions[row.name].setEnabled(row.needs in met)


def step_text(verb: str, step: str) -> str:
    """Name a step in a menu: "&Undo Tick Fisheries"; an ampersand in it stays one."""
    return f"&{verb} {step.replace('&', '&&')}".rstrip()
