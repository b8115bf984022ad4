from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.preferences import Preferences, load_preferences
from briefgen.gui.action_table import ACTIONS
from briefgen.gui.main_window import MainWindow
from briefgen.gui.preferences_dialog import PreferencesDialog
from briefgen.gui.shortcut_list import ShortcutList
from tests.support.window_answers import ReadyAnswers


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def list_in(parent: QWidget, chosen: Mapping[str, tuple[str, ...]] = {}) -> ShortcutList:
    return ShortcutList(parent, chosen)


def row_named(name: str) -> int:
    return [row.name for row in ACTIONS].index(name)


def keys_shown(shown: ShortcutList, name: str) -> str:
    cell = shown.table.item(row_named(name), 1)
    assert cell is not None
    return cell.text()


def give(shown: ShortcutList, name: str, keys: str) -> None:
    shown.table.setCurrentCell(row_named(name), 0)
    shown.keys.setKeySequence(QKeySequence(keys))
    shown.keys.editingFinished.emit()
    shown.give.click()


def test_row_15_every_action_of_the_table_is_listed(parent: QWidget) -> None:
    table = list_in(parent).table

    cells = [[table.item(row, column) for column in range(3)] for row in range(table.rowCount())]
    listed = [tuple(cell.text() if cell else "" for cell in row) for row in cells]
    assert ("Export brief", "Ctrl+E", "File") in listed
    assert ("Redo", "Ctrl+Shift+Z or Ctrl+Y", "Edit") in listed
    assert ("Split fact", "", "Facts") in listed
    assert [row[1] for row in listed[: len(ACTIONS)]] == [
        " or ".join(row.shortcuts) for row in ACTIONS
    ]


def test_keys_are_given_taken_and_given_back(parent: QWidget) -> None:
    shown = list_in(parent)

    give(shown, "split", "Ctrl+U")
    assert (shown.chosen, keys_shown(shown, "split")) == ({"split": ("Ctrl+U",)}, "Ctrl+U")
    give(shown, "export", "Ctrl+Shift+U")
    shown.take.click()
    assert shown.chosen["export"] == ()
    assert not shown.take.isEnabled()
    shown.usual.click()

    assert (shown.chosen, keys_shown(shown, "export")) == ({"split": ("Ctrl+U",)}, "Ctrl+E")
    assert not shown.usual.isEnabled()


def test_keys_of_another_action_are_refused_with_its_name(parent: QWidget) -> None:
    shown = list_in(parent)

    give(shown, "export", "Ctrl+S")

    assert shown.fault.text() == "Ctrl+S is taken: Save."
    assert shown.chosen == {}
    shown.keys.setKeySequence(QKeySequence("Ctrl+U"))
    assert shown.fault.isHidden()


def test_usual_keys_that_others_have_by_now_are_not_given_back(parent: QWidget) -> None:
    shown = list_in(parent, {"save": (), "export": ("Ctrl+S",)})
    shown.table.setCurrentCell(row_named("save"), 0)

    shown.usual.click()

    assert shown.fault.text() == "Ctrl+S is taken: Export brief."
    assert shown.chosen["save"] == ()


def test_all_usual_keys_come_back_at_once(parent: QWidget) -> None:
    shown = list_in(parent, {"save": (), "export": ("Ctrl+S",)})

    shown.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()

    assert shown.chosen == {}
    assert (keys_shown(shown, "save"), keys_shown(shown, "export")) == ("Ctrl+S", "Ctrl+E")


def test_keys_are_pressed_to_be_chosen_and_fixed_ones_stay(parent: QWidget, qtbot: QtBot) -> None:
    shown = list_in(parent)
    shown.show()
    shown.table.setCurrentCell(row_named("split"), 0)
    assert shown.about.text() == "New keys for: Split fact"
    assert not shown.give.isEnabled()

    shown.keys.setFocus()
    QTest.keyClick(shown.keys, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.give.isEnabled, timeout=20_000)
    shown.give.click()
    assert shown.chosen == {"split": ("Ctrl+U",)}
    shown.table.setCurrentCell(len(ACTIONS), 0)

    assert shown.about.text() == "These keys are fixed."
    assert not shown.keys.isEnabled()


def test_chosen_keys_hold_at_once_and_at_the_next_start(
    opened: MainWindow, answers: ReadyAnswers, state: Path
) -> None:
    answers.to_shortcuts = {"export": ("Ctrl+U",), "undo": (), "accept": ("F12",)}

    opened.actions_by_name["shortcuts"].trigger()

    named = opened.actions_by_name
    assert [one.toString() for one in named["export"].shortcuts()] == ["Ctrl+U"]
    assert opened.tool_bar.export_button.toolTip().endswith("(Ctrl+U)")
    assert named["undo"].toolTip() == "Undo"
    assert opened.details.review.accept.toolTip() == "Stand by it (F12)"
    assert load_preferences(state).shortcuts == answers.to_shortcuts


def test_keys_that_were_given_up_stay_as_they_were(
    opened: MainWindow, answers: ReadyAnswers, state: Path
) -> None:
    opened.actions_by_name["shortcuts"].trigger()

    assert answers.asked == ["shortcuts"]
    assert load_preferences(state) == Preferences()


@pytest.mark.parametrize("keeps", [True, False])
def test_preferences_lead_to_the_keys_and_keep_them(
    dressed: QApplication, parent: QWidget, monkeypatch: pytest.MonkeyPatch, *, keeps: bool
) -> None:
    def choose(shown: ShortcutList) -> int:
        give(shown, "split", "Ctrl+U")
        return int(QDialog.DialogCode.Accepted if keeps else QDialog.DialogCode.Rejected)

    monkeypatch.setattr(ShortcutList, "exec", choose)
    told: list[Preferences] = []
    dialog = PreferencesDialog(parent, Preferences(shortcuts={"save": ()}), told.append)
    told.clear()

    dialog.keys.click()

    kept = {"save": ()} | ({"split": ("Ctrl+U",)} if keeps else {})
    assert dialog.preferences().shortcuts == kept
    assert bool(told) is keeps
    dialog.show_preferences(Preferences())
    assert dialog.preferences() == Preferences()
