from typing import get_args

from briefgen.gui.action_table import ACTIONS, MENUS, OF_BRIEFS, Need


def test_row_15_every_action_has_one_name_one_menu_and_a_need_that_is_known() -> None:
    names = [row.name for row in ACTIONS]

    assert len(set(names)) == len(names)
    assert {row.menu for row in ACTIONS} == set(MENUS)
    assert {row.needs for row in ACTIONS} <= set(get_args(Need))
    assert set(OF_BRIEFS) <= set(names)


def test_several_keys_may_do_the_same() -> None:
    redo = next(row for row in ACTIONS if row.name == "redo")

    assert redo.shortcuts == ("Ctrl+Shift+Z", "Ctrl+Y")
