from PySide6.QtWidgets import QApplication

from briefgen.gui.colours import DARK, LIGHT, Colours, colours, wear


def test_the_program_knows_what_it_wears(dressed: QApplication) -> None:
    assert colours() is LIGHT

    wear(dressed, DARK)
    worn = colours()
    wear(dressed, LIGHT)

    assert worn is DARK


def test_no_colour_is_the_same_by_day_and_by_night() -> None:
    same = [
        name for name in Colours.__struct_fields__ if getattr(LIGHT, name) == getattr(DARK, name)
    ]

    assert same == []
