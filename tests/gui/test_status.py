import pytest
from PySide6.QtGui import QAccessible

from briefgen.app.commands.command import Select
from briefgen.gui.main_window import MainWindow


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
