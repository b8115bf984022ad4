"""The keys of the window's actions: those of the table, or those that the officer chose."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from briefgen.gui.action_table import ACTIONS, ActionRow
from briefgen.gui.translation import isolated, marked, tr

Keys = tuple[str, ...]
"""Keys of one action as Qt writes them everywhere: "Ctrl+E"; any of them does."""
_OF_EVERY_TEXT = frozenset({"Ctrl+C", "Ctrl+V", "Ctrl+X", "Alt+F4"})
_PLAIN, _OF_TEXTS, _OF_MENUS, _TAKEN = (
    marked("{keys} writes or moves: take Ctrl, Alt or a function key with it."),
    marked("{keys} has its work in every text."),
    marked("{keys} opens a menu."),
    marked("{keys} is taken: {action}."),
)


def keys_in_use(chosen: Mapping[str, Keys]) -> dict[str, Keys]:
    """Give the keys of each action by its name; what can't be of a choice is left out.

    A choice from another computer may name an action that there is not, or keys of another.
    """
    used = {row.name: row.shortcuts for row in ACTIONS if row.name not in chosen}
    for row in ACTIONS:
        if row.name in chosen:
            taken = {keys for others in used.values() for keys in others}
            wanted = dict.fromkeys(map(_as_qt_writes, chosen[row.name]))
            used[row.name] = tuple(
                keys for keys in wanted if keys not in taken and not _kept_for(keys)
            )
    return {row.name: used[row.name] for row in ACTIONS}


def what_hinders(keys: str, name: str, chosen: Mapping[str, Keys]) -> str:
    """Say why an action can't have some keys, in the language of the window; else nothing."""
    keys = _as_qt_writes(keys)
    if said := _kept_for(keys):
        return tr(said).format(keys=isolated(keys))
    for other, taken in keys_in_use(chosen).items():
        if other != name and keys in taken:
            said = isolated(action_words(row_of(other)))
            return tr(_TAKEN).format(keys=isolated(keys), action=said)
    return ""


def chosen_with(chosen: Mapping[str, Keys], name: str, keys: Keys) -> dict[str, Keys]:
    """Give the choice with other keys of an action; the usual ones are no choice."""
    others = {one: kept for one, kept in chosen.items() if one != name}
    return others if keys == row_of(name).shortcuts else {**others, name: keys}


def row_of(name: str) -> ActionRow:
    """Give the row of the table for an action."""
    return next(row for row in ACTIONS if row.name == name)


def action_words(row: ActionRow) -> str:
    """Give the words of an action as sentences and lists have them."""
    from briefgen.gui.actions import plain

    return plain(tr(row.text))


def keyed(words: str, name: str, used: Mapping[str, Keys]) -> str:
    """Name the keys that an action has now in words that name its usual ones.

    Where it has none, what stands in brackets goes.
    """
    usual = row_of(name).shortcuts[0]
    now = used[name][0] if used[name] else ""
    for opening, closing in ("()", "（）"):
        bracketed = f"{opening}{usual}{closing}"
        if not now and bracketed in words:
            return words.replace(bracketed, "").strip()
    return words.replace(usual, now)


def _kept_for(keys: str) -> str:
    """Say what keys are kept for, in English with a hole for them; nothing for free ones."""
    *held, last = keys.replace("++", "+Plus").split("+")
    is_function = last[:1] == "F" and last[1:].isdigit()
    if not is_function and not {"Ctrl", "Alt", "Meta"} & set(held):
        return _PLAIN
    if keys in _OF_EVERY_TEXT:
        return _OF_TEXTS
    return _OF_MENUS if held == ["Alt"] and len(last) == 1 and last.isalpha() else ""


def _as_qt_writes(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
