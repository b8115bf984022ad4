import pytest
from PySide6.QtWidgets import QApplication

from briefgen.gui.action_table import ACTIONS
from briefgen.gui.chosen_keys import chosen_with, keyed, keys_in_use, what_hinders


def test_without_a_choice_all_keys_are_those_of_the_table() -> None:
    assert keys_in_use({}) == {row.name: row.shortcuts for row in ACTIONS}


def test_a_choice_stands_in_for_the_keys_of_its_action_alone() -> None:
    used = keys_in_use({"export": ("Ctrl+Shift+X",), "redo": ()})

    assert (used["export"], used["redo"], used["undo"]) == (("Ctrl+Shift+X",), (), ("Ctrl+Z",))
    assert list(used) == [row.name for row in ACTIONS]


@pytest.mark.parametrize(
    "chosen",
    [
        {"export": ("Ctrl+S",)},
        {"export": ("Ctrl+C",)},
        {"export": ("E",)},
        {"export": ("Alt+F",)},
        {"export": ("no keys at all",)},
        {"split": ("Ctrl+U",), "export": ("Ctrl+U",)},
        {"nothing like it": ("Ctrl+U",)},
    ],
)
def test_no_two_actions_have_the_same_keys_whatever_was_brought_along(
    chosen: dict[str, tuple[str, ...]],
) -> None:
    used = [keys for row in keys_in_use(chosen).values() for keys in row]

    assert len(used) == len(set(used))
    assert "Ctrl+S" in used
    assert not {"Ctrl+C", "E", "Alt+F", ""} & set(used)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("Ctrl+Shift+X", ""),
        ("F12", ""),
        ("Ctrl++", "Ctrl++ is taken: Pages larger."),
        ("Ctrl+S", "Ctrl+S is taken: Save."),
        ("Ctrl+E", ""),
        ("X", "X writes or moves: take Ctrl, Alt or a function key with it."),
        ("Shift+Right", "Shift+Right writes or moves: take Ctrl, Alt or a function key with it."),
        ("Ctrl+V", "Ctrl+V has its work in every text."),
        ("Alt+D", "Alt+D opens a menu."),
        ("Alt+Left", ""),
    ],
)
def test_what_hinders_is_said_with_the_remedy(qapp: QApplication, keys: str, said: str) -> None:
    assert what_hinders(keys, "export", {}) == said


def test_keys_that_an_action_has_given_up_are_free() -> None:
    assert what_hinders("Ctrl+S", "export", {"save": ()}) == ""
    assert what_hinders("Ctrl+U", "export", {"save": ("Ctrl+U",)}) == "Ctrl+U is taken: Save."


def test_the_usual_keys_are_no_choice() -> None:
    chosen = chosen_with({}, "export", ("Ctrl+U",))

    assert chosen == {"export": ("Ctrl+U",)}
    assert chosen_with(chosen, "export", ("Ctrl+E",)) == {}
    assert chosen_with({}, "split", ()) == {}


@pytest.mark.parametrize(
    ("words", "keys", "said"),
    [
        ("Write it (Ctrl+E)", ("Ctrl+U",), "Write it (Ctrl+U)"),
        ("Write it (Ctrl+E)", (), "Write it"),
        ("写出（Ctrl+E）", (), "写出"),
        ("Ctrl+E", (), ""),
    ],
)
def test_words_name_the_keys_of_now(words: str, keys: tuple[str, ...], said: str) -> None:
    assert keyed(words, "export", keys_in_use({"export": keys})) == said
