"""The status bar: whether changes are saved, the work under way, what the project holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from briefgen.gui.announcing import announce
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.translation import tr
from briefgen.model.brief import Brief
from briefgen.model.project import Project


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
        if project is None:
            self.saved.setText(tr("No project open"))
            self.content.setText("")
            return
        was, now = self.saved.text(), tr("Unsaved changes") if changed else tr("Saved")
        self.saved.setText(now)
        # Each key stroke changes something; only that all is kept again is worth saying.
        if was != now and not changed:
            announce(self, now)
        dossier = project.dossier
        parts = [
            tr("%n source(s)", "", len(dossier.sources)),
            tr("%n fact(s)", "", len(dossier.facts)),
            tr("%n agenda area(s)", "", len(dossier.areas)),
        ]
        if brief and brief.paper:
            parts.append(brief.paper)
        self.content.setText("  ·  ".join(parts))
