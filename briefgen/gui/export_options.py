"""Asks how to export: formats, folder, Word template, PDF, annex; one click repeats it."""

from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.export_choices import ExportChoices
from briefgen.export.registry import FORMATS
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.flow_row import FlowRow
from briefgen.gui.help_button import offer_help
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import marked, tr
from briefgen.gui.wrapped_box import WrappedBox
from briefgen.model.exported import PdfStandard

_STANDARDS: dict[PdfStandard, str] = {
    "ua1-a2a": marked("PDF/UA-1 and PDF/A-2a (usual)"),
    "ua2-a4": marked("PDF/UA-2 and PDF/A-4 (PDF 2.0)"),
}
_TEMPLATES = marked("Word templates (*.dotx *.docx)")


class ExportOptions(QDialog):
    """Gives the choices when it is accepted."""

    def __init__(self, parent: QWidget, choices: ExportChoices, *, may_annex: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export options"))
        self.formats = {name: QCheckBox(known.title) for name, known in FORMATS.items()}
        self.folder = QLineEdit(choices.folder)
        self.folder.setPlaceholderText(tr("beside the project"))
        self.folder.setAccessibleName(tr("Folder"))
        self.template = QLineEdit(choices.template)
        self.template.setPlaceholderText(tr("none: the house style's own"))
        self.template.setAccessibleName(tr("Word template"))
        self.standard = ElidedList()
        self.standard.say_what(tr("PDF standard"))
        for standard, title in _STANDARDS.items():
            self.standard.addItem(tr(title), standard)
        self.standard.setCurrentIndex(self.standard.findData(choices.pdf_standard))
        self.embed = WrappedBox(tr("Attach what the brief shows to the PDF, as a project"))
        self.embed.setChecked(choices.embed_selection)
        self.annex = WrappedBox(tr("What stays out at the release level into an annex of its own"))
        self.annex.setChecked(choices.annex and may_annex)
        self.annex.setEnabled(may_annex)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.button(buttons.Ok).setText(tr("Export"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.help = offer_help(self, self.buttons, "export")
        for name, box in self.formats.items():
            box.setChecked(name in choices.formats)
            box.toggled.connect(self._refresh)
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        row = FlowRow()
        row.setSpacing(WIDE)
        for box in self.formats.values():
            row.addWidget(box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(NEAR)
        grid.addWidget(plain_label(tr("Formats"), secondary=True), 0, 0)
        grid.addLayout(row, 0, 1, 1, 2)
        for at, (words, spoken, line, ask) in enumerate(
            (
                (tr("Folder"), tr("Choose the folder"), self.folder, self._ask_folder),
                (
                    tr("Word template"),
                    tr("Choose the Word template"),
                    self.template,
                    self._ask_template,
                ),
            ),
            start=1,
        ):
            choose = QPushButton(tr("Choose…"))
            choose.setAccessibleName(spoken)
            choose.clicked.connect(partial(ask))
            grid.addWidget(plain_label(words, secondary=True), at, 0)
            grid.addWidget(line, at, 1)
            grid.addWidget(choose, at, 2)
        grid.addWidget(plain_label(tr("PDF standard"), secondary=True), 3, 0)
        grid.addWidget(self.standard, 3, 1, 1, 2)
        grid.addWidget(self.embed, 4, 0, 1, 3)
        grid.addWidget(self.annex, 5, 0, 1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(grid)
        note = plain_label(tr("Export brief repeats these choices."), secondary=True)
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.buttons)
        open_at(self, 520)

    def _ask_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text()):
            self.folder.setText(folder)

    def _ask_template(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Word template"), "", tr(_TEMPLATES))
        if name:
            self.template.setText(name)

    def _refresh(self) -> None:
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(bool(self.choices().formats))

    def choices(self) -> ExportChoices:
        """Give what is chosen now."""
        return ExportChoices(
            formats=tuple(name for name, box in self.formats.items() if box.isChecked()),
            folder=self.folder.text().strip(),
            template=self.template.text().strip(),
            annex=self.annex.isChecked(),
            pdf_standard=self.standard.currentData(),
            embed_selection=self.embed.isChecked(),
        )
