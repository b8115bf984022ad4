"""A window for tests: answers stand ready where it would ask, and it hands nothing outside."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from briefgen.app.backups import Version
from briefgen.app.export_choices import ExportChoices
from briefgen.app.forms.form_field import FormGroup
from briefgen.app.preferences import Preferences
from briefgen.gui.chosen_keys import Keys
from briefgen.gui.dialogs import Answer, Dialogs
from briefgen.gui.form_dialog import Trial
from briefgen.gui.search_entries import Found


class ReadyAnswers(Dialogs):
    def __init__(self) -> None:
        self.to_open: Path | None = None
        self.to_unsaved: Answer = "cancel"
        self.to_fields: dict[str, str] | None = None
        self.given: dict[str, str] = {}
        self.trial: Trial | None = None
        self.recovers = True
        self.goes_back = False
        self.to_read: list[Path] = []
        self.to_read_again: Path | None = None
        self.to_compare: Path | None = None
        self.to_begin: Path | None = None
        self.to_show: Path | None = None
        self.to_save: Path | None = None
        self.told: list[str] = []
        self.to_print: QPrinter | None = None
        self.to_export: ExportChoices | None = None
        self.to_find = ""
        self.to_split: int | None = None
        self.to_shortcuts: dict[str, Keys] | None = None
        self.opens_outside = True
        self.asked: list[str] = []
        self.opened_outside: list[Path] = []

    def project_to_open(self, parent: QWidget, folder: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"open in {folder}")
        return self.to_open

    def answer_to_unsaved(self, parent: QWidget, name: str) -> Answer:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"unsaved {name}")
        return self.to_unsaved

    def wants_recovery(self, parent: QWidget, name: str) -> bool:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"recover {name}")
        return self.recovers

    def version_to_open(self, parent: QWidget, versions: tuple[Version, ...]) -> Version | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"one of {len(versions)} versions")
        return versions[-1] if self.goes_back else None

    def articles_to_read(self, parent: QWidget, folder: Path) -> list[Path]:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"read in {folder}")
        return self.to_read

    def data_to_show(self, parent: QWidget, folder: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"data in {folder}")
        return self.to_show

    def exported_file(self, parent: QWidget, folder: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"exported in {folder}")
        return self.to_compare

    def file_to_read_again(self, parent: QWidget, suggested: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"read again {suggested}")
        return self.to_read_again

    def place_to_begin(self, parent: QWidget, suggested: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"begin {suggested}")
        return self.to_begin

    def place_to_save(self, parent: QWidget, suggested: Path) -> Path | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"save as {suggested.name}")
        return self.to_save

    def tell_crash(self, parent: QWidget, report: str) -> None:  # noqa: ARG002 - as the dialog has it
        self.asked.append("crash")
        self.told.append(report)

    def preferences(
        self,
        parent: QWidget,  # noqa: ARG002 - as the dialog has it
        preferences: Preferences,  # noqa: ARG002 - as the dialog has it
        tell: Callable[[Preferences], object],  # noqa: ARG002 - as the dialog has it
    ) -> Preferences | None:
        self.asked.append("preferences")
        return None

    def printer_for(self, parent: QWidget) -> QPrinter | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append("printer")
        return self.to_print

    def show_report(self, parent: QWidget, report: str, log: Path) -> None:  # noqa: ARG002 - as the dialog has it
        self.asked.append("report")
        self.told.append(report)

    def export_options(
        self,
        parent: QWidget,  # noqa: ARG002 - as the dialog has it
        choices: ExportChoices,  # noqa: ARG002 - as the dialog has it
        *,
        may_annex: bool,  # noqa: ARG002 - as the dialog has it
    ) -> ExportChoices | None:
        self.asked.append("export options")
        return self.to_export

    def searched(self, parent: QWidget, entries: tuple[Found, ...]) -> Found | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append("search")
        return next((one for one in entries if one.key == self.to_find), None)

    def shortcuts(
        self,
        parent: QWidget,  # noqa: ARG002 - as the dialog has it
        chosen: Mapping[str, Keys],  # noqa: ARG002 - as the dialog has it
    ) -> dict[str, Keys] | None:
        self.asked.append("shortcuts")
        return self.to_shortcuts

    def show_about(self, parent: QWidget) -> None:  # noqa: ARG002 - as the dialog has it
        self.asked.append("about")

    def filled_in(
        self,
        parent: QWidget,  # noqa: ARG002 - as the dialog has it
        title: str,
        groups: tuple[FormGroup, ...],
        *,
        trial: Trial | None = None,
    ) -> dict[str, str] | None:
        self.trial = trial
        self.asked.append(f"form {title}")
        self.given = {field.key: field.text for group in groups for field in group.fields}
        return self.to_fields

    def place_to_split(self, parent: QWidget, text: str) -> int | None:  # noqa: ARG002 - as the dialog has it
        self.asked.append(f"split {text}")
        return self.to_split

    def open_outside(self, path: Path) -> bool:
        self.opened_outside.append(path)
        return self.opens_outside
