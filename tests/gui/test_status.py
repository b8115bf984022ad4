import pytest
from PySide6.QtGui import QAccessible

from briefgen.app.commands.command import Select
from briefgen.gui.main_window import MainWindow
from briefgen.gui.status import counted


def test_one_thing_is_no_plural() -> None:
    assert [counted(number, "source") for number in (0, 1, 2)] == [
        "0 sources",
        "1 source",
        "2 sources",
    ]


def test_row_19_work_and_a_save_are_announced_once(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )

    opened.run(Select(add=("f-quotequo",)))
    opened.status.show_work("Exporting…")
    opened.status.show_work("Exporting…")
    opened.save()

    assert said == ["Exporting…", "Saved"]
