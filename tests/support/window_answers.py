"""A window for tests: answers stand ready where it would ask, and it hands nothing outside."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefgen.gui.dialogs import Answer, Dialogs


class ReadyAnswers(Dialogs):
    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_unsaved: Answer = "cancel"
        self.opens_outside = True
        self.asked: list[str] = []
        self.opened_outside: list[Path] = []

    def project_to_open(self, parent: QWidget, folder: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"open in {folder}")
        return self.to_open

    def answer_to_unsaved(self, parent: QWidget, name: str) -> Answer:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"unsaved {name}")
        return self.to_unsaved

    def open_outside(self, path: Path) -> bool:
        self.opened_outside.append(path)
        return self.opens_outside
