"""The one table of everything the window can do: it feeds menus, toolbar, shortcuts and search."""

from collections.abc import Mapping
from typing import Literal

from msgspec.structs import replace

from briefgen.gui.translation import marked
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
    "empty area",
    "fact",
    "single fact",
    "several facts",
    "words",
    "proposals",
    "doubts",
]
"""What must be there for an action to work on."""


class ActionRow(Value):
    """One thing the window can do; a `rule` stands above it in its menu where asked.

    It can be used only where what it `needs` is there.
    """

    name: str
    text: str
    menu: Menu = "File"
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    rule: bool = False
    needs: Need = "nothing"


def _row(
    name: str,
    text: str,
    *,
    keys: str = "",
    icon: str = "",
    rule: bool = False,
    needs: Need = "nothing",
) -> ActionRow:
    """Make a row; several `keys` stand with "or" between them."""
    shortcuts = tuple(keys.split(" or ")) if keys else ()
    return ActionRow(name=name, text=text, shortcuts=shortcuts, icon=icon, rule=rule, needs=needs)


_TABLE: Mapping[Menu, tuple[ActionRow, ...]] = {
    "File": (
        _row("new", marked("&New from articles…"), keys="Ctrl+N"),
        _row("new_from", marked("New &from a project…")),
        _row("open", marked("&Open…"), keys="Ctrl+O", icon="folder-open"),
        _row("save", marked("&Save"), keys="Ctrl+S", icon="save", needs="changes"),
        _row("save_as", marked("Save &as…"), keys="Ctrl+Shift+S", needs="project"),
        _row("versions", marked("Open an earlier &version…"), needs="project"),
        _row(
            "add_sources", marked("&Add sources…"), keys="Ctrl+Shift+A", icon="file-text", rule=True
        ),
        _row("paste", marked("Add pas&ted text"), keys="Ctrl+Shift+V", needs="project"),
        _row("read_again", marked("&Read a source again…"), needs="sources"),
        _row(
            "export",
            marked("&Export brief"),
            keys="Ctrl+E",
            icon="file-down",
            rule=True,
            needs="brief to export",
        ),
        _row(
            "export_options",
            marked("Export &options…"),
            keys="Ctrl+Shift+E",
            needs="brief to export",
        ),
        _row("print", marked("&Print…"), keys="Ctrl+P", needs="brief to export"),
        _row("close", marked("&Close project"), keys="Ctrl+W", rule=True, needs="project"),
        _row("quit", marked("&Quit"), keys="Ctrl+Q"),
    ),
    "Edit": (
        _row("undo", marked("&Undo"), keys="Ctrl+Z", icon="undo-2", needs="step back"),
        _row(
            "redo",
            marked("&Redo"),
            keys="Ctrl+Shift+Z or Ctrl+Y",
            icon="redo-2",
            needs="step forward",
        ),
        _row("search", marked("&Search everything…"), keys="Ctrl+K", icon="search", rule=True),
        _row("find", marked("&Find in dossier"), keys="Ctrl+F", needs="project"),
        _row("select_shown", marked("Select &all shown"), keys="Ctrl+A", needs="project"),
        _row("preferences", marked("Pr&eferences…"), keys="Ctrl+,", rule=True),
    ),
    "View": (
        _row("next_pane", marked("&Next pane"), keys="F6"),
        _row("previous_pane", marked("&Previous pane"), keys="Shift+F6"),
        _row("details", marked("&Details"), keys="F9"),
        _row("strip", marked("Pa&ge pictures"), keys="F7"),
        _row("zoom_in", marked("Pages &larger"), keys="Ctrl++", rule=True),
        _row("zoom_out", marked("Pages &smaller"), keys="Ctrl+-"),
        _row("zoom_fit", marked("Pages fit the &width"), keys="Ctrl+0"),
        _row("rebuild", marked("Make the pages ane&w"), keys="F5", needs="brief"),
        _row("full_screen", marked("&Full screen"), keys="F11"),
        _row("theme_light", marked("L&ight"), rule=True),
        _row("theme_dark", marked("Dar&k")),
        _row("theme_system", marked("Like the s&ystem")),
        _row("source", marked("&Source text"), keys="Ctrl+T", rule=True, needs="sources"),
        _row("expand", marked("&Unfold all"), rule=True, needs="project"),
        _row("collapse", marked("&Fold all"), needs="project"),
    ),
    "Facts": (
        _row("review", marked("Re&view proposed facts…"), keys="Ctrl+R", needs="proposals"),
        _row("accept", marked("&Accept"), keys="Ctrl+Return", needs="fact"),
        _row("reject", marked("&Reject"), keys="Ctrl+Backspace", needs="fact"),
        _row("take_back", marked("&Take decision back"), needs="fact"),
        _row("edit", marked("&Edit wording"), keys="F2", needs="item"),
        _row("languages", marked("Other &languages…"), keys="Shift+F2", needs="words"),
        _row("merge", marked("&Merge facts"), keys="Ctrl+M", rule=True, needs="several facts"),
        _row("split", marked("&Split fact…"), needs="single fact"),
        _row("same", marked("They are the sa&me thing"), needs="several facts"),
        _row("different", marked("They are &different things"), needs="several facts"),
        _row("next_check", marked("&Next to check"), keys="F8", rule=True, needs="doubts"),
        _row("previous_check", marked("&Previous to check"), keys="Shift+F8", needs="doubts"),
    ),
    "Brief": (
        _row("meeting", marked("&Meeting and header…"), keys="Ctrl+D", needs="project"),
        _row("sources", marked("&Sides and sources…"), needs="project"),
        _row("people", marked("Pe&ople…"), keys="Ctrl+Shift+P", needs="project"),
        _row("add_point", marked("&Write a point"), keys="Ctrl+L", needs="brief"),
        _row("add_question", marked("Add &question…"), rule=True, needs="brief"),
        _row("add_commitment", marked("Add commitment…"), needs="brief"),
        _row("add_recommendation", marked("Add recommendation…"), needs="brief"),
        _row("add_option", marked("Add option…"), needs="brief"),
        _row("add_outcome", marked("Add outcome…"), needs="brief"),
        _row("add_chart", marked("Add c&hart from data…"), needs="brief"),
        _row("tick_all", marked("&Tick everything"), rule=True, needs="brief"),
        _row("untick_all", marked("&Untick everything"), needs="brief"),
        _row("add_brief", marked("&New brief…"), rule=True, needs="project"),
        _row("copy_brief", marked("Dupli&cate brief"), needs="brief"),
        _row("brief_settings", marked("Brief s&ettings…"), keys="Ctrl+B", needs="brief"),
        _row("check", marked("Chec&k before sending…"), keys="Ctrl+Shift+K", needs="brief"),
        _row("compare_briefs", marked("Com&pare briefs…"), needs="several briefs"),
        _row("since_export", marked("Changed s&ince an export…"), needs="brief"),
        _row("remove_brief", marked("&Remove brief"), needs="several briefs"),
        _row(
            "add_area",
            marked("Add a&genda area…"),
            keys="Ctrl+Shift+L",
            icon="plus",
            rule=True,
            needs="project",
        ),
        _row("remove_area", marked("Remo&ve agenda area"), needs="empty area"),
        _row("up", marked("Area &up"), keys="Alt+Up", needs="area"),
        _row("down", marked("Area &down"), keys="Alt+Down", needs="area"),
        _row("item_up", marked("&Item up"), keys="Alt+Shift+Up", needs="own item"),
        _row("item_down", marked("Ite&m down"), keys="Alt+Shift+Down", needs="own item"),
    ),
    "Help": (
        _row("guide", marked("&Guide"), keys="F1"),
        _row("shortcuts", marked("&Shortcuts"), keys="Ctrl+/"),
        _row("sample", marked("Open the sa&mple brief…")),
        _row("report", marked("&Report a problem…"), rule=True),
        _row("about", marked("&About briefgen"), rule=True),
    ),
}
ACTIONS: tuple[ActionRow, ...] = tuple(
    replace(row, menu=menu) for menu, rows in _TABLE.items() for row in rows
)
"""All rows, menu by menu, in the order in which they stand there."""
OF_BRIEFS = (
    "add_brief",
    "copy_brief",
    "brief_settings",
    "compare_briefs",
    "since_export",
    "remove_brief",
)
"""What can be done with the briefs of a project, also beside their list."""
