"""Everything the window can do, in one table that feeds menus, toolbar and shortcuts."""

import re
from collections.abc import Callable, Mapping, Set
from typing import Literal

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from briefgen.gui.icons import put_icon
from briefgen.gui.translation import marked, tr
from briefgen.model.value import Value

Menu = Literal["File", "Edit", "View", "Facts", "Brief", "Help"]
MENUS: Mapping[Menu, str] = {
    "File": marked("&File"),
    "Edit": marked("&Edit"),
    "View": marked("&View"),
    "Facts": marked("F&acts"),
    "Brief": marked("&Brief"),
    "Help": marked("&Help"),
}
"""The menus in their order, each with its words."""
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
    ActionRow(name="new", text=marked("&New from articles…"), menu="File", shortcuts=("Ctrl+N",)),
    ActionRow(name="new_from", text=marked("New &from a project…"), menu="File"),
    ActionRow(
        name="open", text=marked("&Open…"), menu="File", shortcuts=("Ctrl+O",), icon="folder-open"
    ),
    ActionRow(
        name="save",
        text=marked("&Save"),
        menu="File",
        shortcuts=("Ctrl+S",),
        icon="save",
        needs="changes",
    ),
    ActionRow(
        name="save_as",
        text=marked("Save &as…"),
        menu="File",
        shortcuts=("Ctrl+Shift+S",),
        needs="project",
    ),
    ActionRow(
        name="versions", text=marked("Open an earlier &version…"), menu="File", needs="project"
    ),
    ActionRow(
        name="add_sources",
        text=marked("&Add sources…"),
        menu="File",
        shortcuts=("Ctrl+Shift+A",),
        icon="file-text",
        rule=True,
    ),
    ActionRow(
        name="paste",
        text=marked("Add pas&ted text"),
        menu="File",
        shortcuts=("Ctrl+Shift+V",),
        needs="project",
    ),
    ActionRow(
        name="read_again", text=marked("&Read a source again…"), menu="File", needs="sources"
    ),
    ActionRow(
        name="export",
        text=marked("&Export brief"),
        menu="File",
        shortcuts=("Ctrl+E",),
        icon="file-down",
        rule=True,
        needs="brief to export",
    ),
    ActionRow(
        name="export_options",
        text=marked("Export &options…"),
        menu="File",
        shortcuts=("Ctrl+Shift+E",),
        needs="brief to export",
    ),
    ActionRow(
        name="print",
        text=marked("&Print…"),
        menu="File",
        shortcuts=("Ctrl+P",),
        needs="brief to export",
    ),
    ActionRow(
        name="close",
        text=marked("&Close project"),
        menu="File",
        shortcuts=("Ctrl+W",),
        rule=True,
        needs="project",
    ),
    ActionRow(name="quit", text=marked("&Quit"), menu="File", shortcuts=("Ctrl+Q",)),
    ActionRow(
        name="undo",
        text=marked("&Undo"),
        menu="Edit",
        shortcuts=("Ctrl+Z",),
        icon="undo-2",
        needs="step back",
    ),
    ActionRow(
        name="redo",
        text=marked("&Redo"),
        menu="Edit",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        needs="step forward",
    ),
    ActionRow(name="next_pane", text=marked("&Next pane"), menu="View", shortcuts=("F6",)),
    ActionRow(
        name="previous_pane", text=marked("&Previous pane"), menu="View", shortcuts=("Shift+F6",)
    ),
    ActionRow(
        name="search",
        text=marked("&Search everything…"),
        menu="Edit",
        shortcuts=("Ctrl+K",),
        icon="search",
        rule=True,
    ),
    ActionRow(
        name="find",
        text=marked("&Find in dossier"),
        menu="Edit",
        shortcuts=("Ctrl+F",),
        needs="project",
    ),
    ActionRow(
        name="preferences",
        text=marked("Pr&eferences…"),
        menu="Edit",
        shortcuts=("Ctrl+,",),
        rule=True,
    ),
    ActionRow(name="details", text=marked("&Details"), menu="View", shortcuts=("F9",)),
    ActionRow(name="strip", text=marked("Pa&ge pictures"), menu="View", shortcuts=("F7",)),
    ActionRow(
        name="zoom_in", text=marked("Pages &larger"), menu="View", shortcuts=("Ctrl++",), rule=True
    ),
    ActionRow(name="zoom_out", text=marked("Pages &smaller"), menu="View", shortcuts=("Ctrl+-",)),
    ActionRow(
        name="zoom_fit", text=marked("Pages fit the &width"), menu="View", shortcuts=("Ctrl+0",)
    ),
    ActionRow(name="theme_light", text=marked("L&ight"), menu="View", rule=True),
    ActionRow(name="theme_dark", text=marked("Dar&k"), menu="View"),
    ActionRow(name="theme_system", text=marked("Like the s&ystem"), menu="View"),
    ActionRow(
        name="source",
        text=marked("&Source text"),
        menu="View",
        shortcuts=("Ctrl+T",),
        rule=True,
        needs="sources",
    ),
    ActionRow(name="expand", text=marked("&Unfold all"), menu="View", rule=True, needs="project"),
    ActionRow(name="collapse", text=marked("&Fold all"), menu="View", needs="project"),
    ActionRow(
        name="accept",
        text=marked("&Accept"),
        menu="Facts",
        shortcuts=("Ctrl+Return",),
        needs="fact",
    ),
    ActionRow(
        name="reject",
        text=marked("&Reject"),
        menu="Facts",
        shortcuts=("Ctrl+Backspace",),
        needs="fact",
    ),
    ActionRow(name="take_back", text=marked("&Take decision back"), menu="Facts", needs="fact"),
    ActionRow(
        name="edit", text=marked("&Edit wording"), menu="Facts", shortcuts=("F2",), needs="item"
    ),
    ActionRow(
        name="merge",
        text=marked("&Merge facts"),
        menu="Facts",
        shortcuts=("Ctrl+M",),
        rule=True,
        needs="several facts",
    ),
    ActionRow(name="split", text=marked("&Split fact…"), menu="Facts", needs="single fact"),
    ActionRow(
        name="same", text=marked("They are the sa&me thing"), menu="Facts", needs="several facts"
    ),
    ActionRow(
        name="different",
        text=marked("They are &different things"),
        menu="Facts",
        needs="several facts",
    ),
    ActionRow(
        name="next_check",
        text=marked("&Next to check"),
        menu="Facts",
        shortcuts=("F8",),
        rule=True,
        needs="doubts",
    ),
    ActionRow(
        name="previous_check",
        text=marked("&Previous to check"),
        menu="Facts",
        shortcuts=("Shift+F8",),
        needs="doubts",
    ),
    ActionRow(
        name="meeting",
        text=marked("&Meeting and header…"),
        menu="Brief",
        shortcuts=("Ctrl+D",),
        needs="project",
    ),
    ActionRow(name="sources", text=marked("&Sides and sources…"), menu="Brief", needs="project"),
    ActionRow(
        name="people",
        text=marked("Pe&ople…"),
        menu="Brief",
        shortcuts=("Ctrl+Shift+P",),
        needs="project",
    ),
    ActionRow(
        name="add_point",
        text=marked("&Write a point"),
        menu="Brief",
        shortcuts=("Ctrl+L",),
        needs="brief",
    ),
    ActionRow(
        name="tick_all", text=marked("&Tick everything"), menu="Brief", rule=True, needs="brief"
    ),
    ActionRow(name="untick_all", text=marked("&Untick everything"), menu="Brief", needs="brief"),
    ActionRow(
        name="add_brief", text=marked("&New brief…"), menu="Brief", rule=True, needs="project"
    ),
    ActionRow(name="copy_brief", text=marked("Dupli&cate brief"), menu="Brief", needs="brief"),
    ActionRow(
        name="brief_settings",
        text=marked("Brief s&ettings…"),
        menu="Brief",
        shortcuts=("Ctrl+B",),
        needs="brief",
    ),
    ActionRow(
        name="compare_briefs",
        text=marked("Com&pare briefs…"),
        menu="Brief",
        needs="several briefs",
    ),
    ActionRow(
        name="remove_brief", text=marked("&Remove brief"), menu="Brief", needs="several briefs"
    ),
    ActionRow(
        name="up",
        text=marked("Area &up"),
        menu="Brief",
        shortcuts=("Alt+Up",),
        needs="area",
        rule=True,
    ),
    ActionRow(
        name="down", text=marked("Area &down"), menu="Brief", shortcuts=("Alt+Down",), needs="area"
    ),
    ActionRow(
        name="item_up",
        text=marked("&Item up"),
        menu="Brief",
        shortcuts=("Alt+Shift+Up",),
        needs="own item",
    ),
    ActionRow(
        name="item_down",
        text=marked("Ite&m down"),
        menu="Brief",
        shortcuts=("Alt+Shift+Down",),
        needs="own item",
    ),
    ActionRow(name="shortcuts", text=marked("&Shortcuts"), menu="Help", shortcuts=("Ctrl+/", "F1")),
    ActionRow(name="report", text=marked("&Report a problem…"), menu="Help", rule=True),
    ActionRow(name="about", text=marked("&About briefgen"), menu="Help", rule=True),
)


OF_BRIEFS = ("add_brief", "copy_brief", "brief_settings", "compare_briefs", "remove_brief")
"""What can be done with the briefs of a project, also beside their list."""


def make_actions(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make the actions of the table, put them in the menus, and give them by name."""
    menus = {name: window.menuBar().addMenu(tr(words)) for name, words in MENUS.items()}
    made = {}
    for row in ACTIONS:
        action = QAction(tr(row.text), window)
        action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
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


def enable_actions(actions: Mapping[str, QAction], met: Set[Need]) -> None:
    """Let those actions be used that have what they need."""
    for row in ACTIONS:
        actions[row.name].setEnabled(row.needs in met)


def plain(words: str) -> str:
    """Give the words of an action without the mark of its key and of what it asks."""
    # Chinese has the key of a menu in brackets behind its words.
    return re.sub(r"\(&.\)|&", "", words).rstrip("…")


def step_text(verb: str, step: str) -> str:
    """Name a step in a menu: "&Undo Tick Fisheries"; an ampersand in it stays one."""
    return f"{verb} {step.replace('&', '&&')}".rstrip()
