"""What the window asks the officer, and what it hands to the desktop around it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from briefgen import __version__
from briefgen.app.backups import Version
from briefgen.app.export_choices import ExportChoices
from briefgen.app.forms.form_field import FormGroup
from briefgen.app.preferences import Preferences
from briefgen.app.problem_log import versions
from briefgen.gui.chosen_keys import Keys
from briefgen.gui.search_entries import Found
from briefgen.gui.translation import isolated, long_day, marked, tr
from briefgen.reading.formats import READ_ENDINGS

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefgen.gui.form_dialog import Trial

Answer = Literal["save", "discard", "cancel"]
_FILTER = marked("Projects (*.brief *.json);;All files (*)")
_ARTICLES = marked("Articles and notices ({endings});;All files (*)")
_ABOUT = marked(
    "Turns articles and press notices about a meeting into a policy brief, offline, with every "
    "fact traced to its place."
)
_LICENCES = marked(
    "Apache License 2.0. Icons from Lucide (ISC), fonts Liberation (OFL) and Droid "
    "(Apache 2.0), window by Qt for Python (LGPL 3)."
)
_NEW = marked("Projects (*.brief)")


class Dialogs:
    """The real dialogs; tests put their own answers in this place.

    Each is loaded when it is first asked for: the window starts without them.
    """

    def project_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a project file; None where the officer changed their mind."""
        name, _ = QFileDialog.getOpenFileName(parent, tr("Open project"), str(folder), tr(_FILTER))
        return Path(name) if name else None

    def answer_to_unsaved(self, parent: QWidget, name: str) -> Answer:
        """Ask what to do with changes that are in no file yet."""
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(tr("Save the changes to {file}?").format(file=isolated(name)))
        box.setInformativeText(tr("If you don't save them, they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers: dict[int, Answer] = {buttons.Save: "save", buttons.Discard: "discard"}
        return answers.get(box.exec(), "cancel")

    def wants_recovery(self, parent: QWidget, name: str) -> bool:
        """Ask what to do with changes that were kept when the program ended."""
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Unsaved changes"))
        words = tr("briefgen ended with unsaved changes in {file}.")
        box.setText(words.format(file=isolated(name)))
        box.setInformativeText(tr("They were kept. Recovering them can be undone."))
        recover = box.addButton(tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(recover)
        box.setEscapeButton(recover)
        box.exec()
        return box.clickedButton() is not discard

    def version_to_open(self, parent: QWidget, versions: tuple[Version, ...]) -> Version | None:
        """Ask which earlier version to go back to."""
        by_words = {when(version): version for version in versions}
        title, label = tr("Open an earlier version"), tr("As it was before the save of:")
        words, is_chosen = QInputDialog.getItem(parent, title, label, list(by_words), 0, False)  # noqa: FBT003 - Qt's: not to be typed in
        return by_words.get(words) if is_chosen else None

    def articles_to_read(self, parent: QWidget, folder: Path) -> list[Path]:
        """Ask for articles and notices; none where the officer changed their mind."""
        names, _ = QFileDialog.getOpenFileNames(parent, tr("Add sources"), str(folder), _articles())
        return [Path(name) for name in names]

    def data_to_show(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for the data of a chart; None where the officer changed their mind."""
        name, _ = QFileDialog.getOpenFileName(
            parent,
            tr("Data of a chart"),
            str(folder),
            tr("Comma-separated data (*.csv *.txt *.tsv)"),
        )
        return Path(name) if name else None

    def exported_file(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a file that was exported; None where the officer changed their mind."""
        name, _ = QFileDialog.getOpenFileName(
            parent,
            tr("What has changed since which export?"),
            str(folder),
            tr("Exported briefs (*.pdf *.docx *.md *.manifest.json);;All files (*)"),
        )
        return Path(name) if name else None

    def file_to_read_again(self, parent: QWidget, suggested: Path) -> Path | None:
        """Ask for the file that takes the place of a source."""
        title = tr("Read {file} again").format(file=isolated(suggested.name))
        name, _ = QFileDialog.getOpenFileName(parent, title, str(suggested), _articles())
        return Path(name) if name else None

    def place_to_begin(self, parent: QWidget, suggested: Path) -> Path | None:
        """Ask where a new project is to stand."""
        name, _ = QFileDialog.getSaveFileName(
            parent, tr("New project: where to keep it"), str(suggested), tr(_NEW)
        )
        return with_ending(Path(name)) if name else None

    def place_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Ask where the project is to stand from now on."""
        name, _ = QFileDialog.getSaveFileName(parent, tr("Save as"), str(suggested), tr(_NEW))
        return with_ending(Path(name)) if name else None

    def tell_crash(self, parent: QWidget, report: str) -> None:
        """Say that a fault of ours was met and that nothing is lost; the report can be copied."""
        box = QMessageBox(parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(tr("Something went wrong"))
        box.setText(tr("Something went wrong that should not. What you did is kept."))
        box.setInformativeText(
            tr(
                "Save the project, close briefgen and start it again. Please report this: "
                "the report holds versions and places in the program, nothing of your texts."
            )
        )
        box.setDetailedText(report)
        copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        # A button of its own role would close the box.
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Ok))
        box.exec()

    def preferences(
        self, parent: QWidget, preferences: Preferences, tell: Callable[[Preferences], object]
    ) -> Preferences | None:
        """Ask what the officer prefers, and tell each choice at once; None where given up."""
        from briefgen.gui.preferences_dialog import PreferencesDialog

        asked = PreferencesDialog(parent, preferences, tell)
        return asked.preferences() if asked.exec() == QDialog.DialogCode.Accepted else None

    def printer_for(self, parent: QWidget) -> "QPrinter | None":
        """Ask for a printer with the dialog of the system; None where given up."""
        # Few officers print; the others need not load what does it.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asked = QPrintDialog(printer, parent)
        asked.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        return printer if asked.exec() == QDialog.DialogCode.Accepted else None

    def show_report(self, parent: QWidget, report: str, log: Path) -> None:
        """Show what to send with a report of a problem."""
        from briefgen.gui.report_dialog import ReportDialog

        ReportDialog(parent, report, log).exec()

    def export_options(
        self, parent: QWidget, choices: ExportChoices, *, may_annex: bool
    ) -> ExportChoices | None:
        """Ask how to export; None where the officer changed their mind."""
        from briefgen.gui.export_options import ExportOptions

        options = ExportOptions(parent, choices, may_annex=may_annex)
        return options.choices() if options.exec() == QDialog.DialogCode.Accepted else None

    def searched(self, parent: QWidget, entries: tuple[Found, ...]) -> Found | None:
        """Ask what is looked for; None where nothing was chosen."""
        from briefgen.gui.search_dialog import SearchDialog

        search = SearchDialog(parent, entries)
        return search.chosen if search.exec() == QDialog.DialogCode.Accepted else None

    def shortcuts(self, parent: QWidget, chosen: Mapping[str, Keys]) -> dict[str, Keys] | None:
        """Show what each key does, and ask for other keys; None where given up."""
        from briefgen.gui.shortcut_list import ShortcutList

        asked = ShortcutList(parent, chosen)
        return asked.chosen if asked.exec() == QDialog.DialogCode.Accepted else None

    def show_about(self, parent: QWidget) -> None:
        """Show what this program is, its version and its licences."""
        QMessageBox.about(parent, tr("About briefgen"), about())

    def filled_in(
        self,
        parent: QWidget,
        title: str,
        groups: tuple[FormGroup, ...],
        *,
        trial: "Trial | None" = None,
    ) -> dict[str, str] | None:
        """Ask for fields in a form; None where the officer changed their mind.

        What a `trial` of what was typed finds wrong is said at its field.
        """
        from briefgen.gui.form_dialog import FormDialog

        form = FormDialog(parent, title, groups, trial=trial)
        return form.typed() if form.exec() == QDialog.DialogCode.Accepted else None

    def place_to_split(self, parent: QWidget, text: str) -> int | None:
        """Ask where a fact is to be parted; None where the officer changed their mind."""
        from briefgen.gui.split_dialog import SplitDialog

        split = SplitDialog(parent, text)
        return split.place if split.exec() == QDialog.DialogCode.Accepted else None

    def open_outside(self, path: Path) -> bool:
        """Open a file or a folder in the program the desktop has for it; tell whether it did."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def with_ending(path: Path) -> Path:
    """Give the path of a project with the ending of projects."""
    return path if path.suffix == ".brief" else path.with_name(f"{path.name}.brief")


def when(version: Version) -> str:
    """Give the moment a version was replaced, in the time of this computer and its language."""
    return f"{long_day(version.replaced.astimezone())}, {version.replaced.astimezone():%H:%M:%S}"


def about() -> str:
    """Say what this program is: its version, those of what it stands on, and the licences."""
    return "".join(
        (
            f"<b>briefgen {__version__}</b><p>{tr(_ABOUT)}</p><p>{tr(_LICENCES)}</p>",
            f"<p>{'<br>'.join(versions())}</p>",
        )
    )


def _articles() -> str:
    return tr(_ARTICLES).format(endings=" ".join(f"*{ending}" for ending in READ_ENDINGS))
