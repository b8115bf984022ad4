"""In which languages something is said, a button to say it in others, and what differs there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.translation import in_a_row, isolated, tr
from briefgen.model.parts import FiguresApart
from briefgen.reference.labels import language_names


class LanguageRow(QWidget):
    """Shows the languages by their own names; a remark below it where figures disagree."""

    asked = Signal()
    """The words are to be given in other languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain_label(secondary=True)
        self.said.setWordWrap(True)
        self.button = QPushButton(tr("Other languages…"))
        self.button.setToolTip(tr("Give the words in each language of your briefs"))
        self.button.clicked.connect(self.asked)
        self.remark = plain_label()
        self.remark.setProperty("part", "fault")
        self.remark.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(NEAR)
        line.addWidget(self.said, stretch=1)
        line.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(line)
        column.addWidget(self.remark)
        self.show_languages(None, ())

    def show_languages(
        self, languages: tuple[str, ...] | None, apart: tuple[FiguresApart, ...]
    ) -> None:
        """Show the languages of some words; None hides the row of what has no words."""
        self.setVisible(languages is not None)
        names = language_names()
        self.said.setText(in_a_row(names.get(code, code) for code in languages or ()))
        self.remark.setText("\n".join(map(_told, apart)))
        self.remark.setVisible(bool(apart))


def _told(apart: FiguresApart) -> str:
    """Say which language has which figures alone."""
    names = language_names()
    main, other = (isolated(names.get(code, code)) for code in (apart.main, apart.other))
    said = (
        tr("only {language} has {figures}").format(language=name, figures=isolated(figures))
        for name, figures in ((main, apart.of_main), (other, apart.of_other))
        if figures
    )
    return tr("The figures differ: {what}.").format(what="; ".join(said))
