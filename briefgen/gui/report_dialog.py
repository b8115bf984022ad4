"""Shows what to send with a report of a problem, to be read before it is copied."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefgen.gui.help_button import offer_help
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import isolated, tr


class ReportDialog(QDialog):
    """Nothing is sent: the officer copies the text and says where it goes."""

    def __init__(self, parent: QWidget, report: str, log: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        hint = plain_label(
            tr(
                "Copy this and send it with a few words on what you did. It holds versions and "
                "places in the program, nothing of your texts."
            )
        )
        hint.setWordWrap(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Report"))
        place = plain_label(
            tr("Problems are written down in {file}").format(file=isolated(str(log))),
            secondary=True,
        )
        place.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(
            tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.buttons.rejected.connect(self.reject)
        self.help = offer_help(self, self.buttons, "report")
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        for part in (hint, self.text, place, self.buttons):
            column.addWidget(part)
        open_at(self, 560, 420)
