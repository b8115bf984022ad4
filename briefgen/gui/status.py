"""The status bar: whether changes are saved, the work under way, what the project holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from briefgen.gui.announcing import announce
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.translation import in_a_row, tr
from briefgen.model.brief import Brief
from briefgen.model.project import Project
from briefgen.reference.labels import language_names


class Status(QStatusBar):
    """Says how things stand; lets the work under way be cancelled."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = plain_label()
        self.work = plain_label()
        self.work.setContentsMargins(WIDE, 0, 0, 0)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(tr("Work under way"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel the work under way"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.content = plain_label(secondary=True)
        self._project: Project | None = None
        self._brief: Brief | None = None
        self._pages = 0
        self.setSizeGripEnabled(False)
        self.setContentsMargins(NEAR, 0, NEAR, 0)
        for part in (self.saved, self.work, self.progress, self.cancel):
            self.addWidget(part)
        self.addPermanentWidget(self.content)
        self.show_work("")

    def show_work(self, words: str) -> None:
        """Show the work under way in words, or with none that there is none."""
        if words and words != self.work.text():
            announce(self, words)
        self.work.setText(words)
        for part in (self.work, self.progress, self.cancel):
            part.setVisible(bool(words))

    def show_project(self, project: Project | None, brief: Brief | None, *, changed: bool) -> None:
        """Show what is open."""
        self._project, self._brief = project, brief
        self._show_content()
        if project is None:
            self.saved.setText(tr("No project open"))
            return
        was, now = self.saved.text(), tr("Unsaved changes") if changed else tr("Saved")
        self.saved.setText(now)
        # Each key stroke changes something; only that all is kept again is worth saying.
        if was != now and not changed:
            announce(self, now)

    def show_pages(self, pages: int) -> None:
        """Show how many pages the brief has; none where they are not known."""
        self._pages = pages
        self._show_content()

    def _show_content(self) -> None:
        project, brief = self._project, self._brief
        if project is None:
            self.content.setText("")
            return
        dossier = project.dossier
        parts = [
            tr("%n source(s)", "", len(dossier.sources)),
            tr("%n fact(s)", "", len(dossier.facts)),
            tr("%n agenda area(s)", "", len(dossier.areas)),
        ]
        if brief:
            parts.append(language_names().get(brief.language, brief.language))
            parts += [tr("%n page(s)", "", self._pages)] if self._pages else []
            parts += [brief.paper] if brief.paper else []
        self.content.setText(in_a_row(parts, between="  ·  "))
        # Pages come at any time; nobody is to see the words cut until the next event.
        if layout := self.layout():
            layout.activate()
