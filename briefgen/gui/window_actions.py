"""What the actions of the window do, and what each finds to work on."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import ITEM_KINDS
from briefgen.gui.action_table import Need
from briefgen.gui.actions import give_keys, name_steps
from briefgen.gui.chosen_keys import keys_in_use
from briefgen.gui.help_places import Topic
from briefgen.gui.page_view import FIT

if TYPE_CHECKING:
    from briefgen.gui.main_window import MainWindow


def handlers_of(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """Give what is called for each action of the table, by its name."""
    reviews, view = window.reviews, window.dossier.view
    return {
        "new": window.readings.ask_and_begin,
        "add_sources": window.readings.ask_and_add,
        "paste": window.readings.add_pasted,
        "read_again": window.read_again,
        "open": window.projects.ask_and_open,
        "save": window.save,
        "save_as": window.projects.ask_and_save_as,
        "new_from": window.starts.begin_next,
        "report": window.problems.report,
        "versions": window.projects.ask_and_go_back,
        "export": window.export,
        "export_options": window.exports.ask_and_export,
        "print": window.prints.print_brief,
        "close": window.projects.close_project,
        "quit": window.close,
        "preferences": window.preferences.ask,
        "undo": window.undo,
        "redo": window.projects.redo,
        "details": window.panes.toggle_details,
        "strip": window.preview.strip.toggle,
        "zoom_in": lambda: window.preview.view.zoom_by(1),
        "zoom_out": lambda: window.preview.view.zoom_by(-1),
        "zoom_fit": lambda: window.preview.view.set_zoom(FIT),
        "search": lambda: window.searches.search(window.actions_by_name),
        "find": window.dossier.filter.take_keyboard,
        "add_area": window.areas.ask_and_add,
        "remove_area": window.areas.remove,
        "select_shown": view.selectAll,
        "rebuild": window.previews.rebuild,
        "full_screen": window.toggle_full_screen,
        "check": window.checks.show,
        "sample": window.starts.open_sample,
        "up": lambda: window.orders.move_area(-1),
        "down": lambda: window.orders.move_area(1),
        "item_up": lambda: window.orders.move_item(-1),
        "item_down": lambda: window.orders.move_item(1),
        "guide": lambda: show_guide(window),
        "shortcuts": window.preferences.ask_shortcuts,
        "about": lambda: window.dialogs.show_about(window),
        "theme_light": lambda: window.preferences.choose_theme("light"),
        "theme_dark": lambda: window.preferences.choose_theme("dark"),
        "theme_system": lambda: window.preferences.choose_theme("system"),
        "next_pane": lambda: window.step_pane(1),
        "previous_pane": lambda: window.step_pane(-1),
        "source": lambda: window.desk.open_at(view.chosen_key),
        "expand": view.expandAll,
        "collapse": view.collapseAll,
        "tick_all": lambda: window.tick_everything(ticked=True),
        "untick_all": lambda: window.tick_everything(ticked=False),
        "meeting": window.forms.ask_meeting,
        "sources": window.forms.ask_sources,
        "review": window.flow.begin,
        "accept": lambda: reviews.decide("accepted"),
        "reject": lambda: reviews.decide("rejected"),
        "take_back": lambda: reviews.decide("proposed"),
        "edit": window.edit_wording,
        "languages": window.languages.ask_for_chosen,
        "add_point": window.write_point,
        "people": window.people.open,
        **{f"add_{kind}": partial(window.items.ask_and_add, kind) for kind in ITEM_KINDS},
        "add_chart": window.items.ask_chart,
        "add_brief": window.briefs.ask_and_add,
        "copy_brief": window.briefs.copy,
        "brief_settings": window.briefs.ask_settings,
        "remove_brief": window.briefs.remove,
        "compare_briefs": window.briefs.compare,
        "since_export": window.briefs.ask_and_compare_exported,
        "merge": reviews.merge,
        "split": reviews.split,
        "same": lambda: reviews.group(same=True),
        "different": lambda: reviews.group(same=False),
        "next_check": lambda: reviews.step_to_check(1),
        "previous_check": lambda: reviews.step_to_check(-1),
    }


def show_guide(window: "MainWindow") -> None:
    """Show the help at what tells of the part of the window that has the keyboard."""
    from briefgen.gui.help_window import show_help

    show_help(window, topic_at(window))


def topic_at(window: "MainWindow") -> Topic:
    """Give what the officer is at."""
    if window.session is None:
        return "start"
    parts: tuple[tuple[QWidget, Topic], ...] = (
        (window.details.writer, "points"),
        (window.details, "details"),
        (window.preview, "preview"),
    )
    # Qt gives None where nothing has the keyboard; its types don't say so.
    focused = cast("QWidget | None", window.focusWidget())
    at = (topic for part, topic in parts if focused and part.isAncestorOf(focused))
    return next(at, "dossier")


def use_keys(window: "MainWindow") -> None:
    """Let actions have the keys that the officer wants, and name these where keys are named."""
    used = keys_in_use(window.preferences.chosen.shortcuts)
    give_keys(window.actions_by_name, used)
    window.tool_bar.tell_keys(used)
    window.details.review.tell_keys(used)
    window.flow.dialog.tell_keys(used)
    show_steps(window)


def show_steps(window: "MainWindow") -> None:
    """Name the steps that can be taken back and done again."""
    session = window.session
    undo, redo = (session.undo_name, session.redo_name) if session else ("", "")
    name_steps(window.actions_by_name, undo=undo, redo=redo)


def met_by(window: "MainWindow") -> frozenset[Need]:
    """Give what there is for actions to work on."""
    session, facts = window.session, window.reviews.facts()
    met: dict[Need, bool] = {
        "nothing": True,
        "project": session is not None,
        "sources": bool(session and session.project.dossier.sources),
        "brief": window.brief is not None,
        "several briefs": bool(session and len(session.project.briefs) > 1),
        "brief to export": window.exports.may_export,
        "changes": bool(session and session.is_changed),
        "step back": bool(session and session.undo_name),
        "step forward": bool(session and session.redo_name),
        "item": bool(window.dossier.view.chosen_key),
        "own item": bool(window.brief and window.dossier.view.may_move_chosen),
        "area": bool(window.brief and window.dossier.view.chosen_area),
        "empty area": window.areas.may_remove,
        "fact": bool(facts),
        "single fact": len(facts) == 1,
        "several facts": len(facts) > 1,
        "words": window.languages.may_ask,
        "proposals": window.flow.has_proposals,
        "doubts": bool(window.to_check()),
    }
    return frozenset(need for need, is_met in met.items() if is_met)
