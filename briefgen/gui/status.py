"""The status bar: whether changes are saved, the work under way, what the project holds."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from briefgen.gui.announcing import announce
from briefgen.gui.labels import ElidedLabel, plain_label
from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.translation import in_a_row, tr
from briefgen.model.brief import Brief
from briefgen.model.project import Project
from briefgen.reference.labels import language_names

_BETWEEN = "  ·  "
_LEAST_LETTERS = 24
"""So many letters of the work under way have room."""


class Status(QStatusBar):
    """Says how things stand; lets the work under way be cancelled."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = plain_label()
        self.work = ElidedLabel()
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
        self._parts: list[str] = []
        self.setSizeGripEnabled(False)
        self.setContentsMargins(NEAR, 0, NEAR, 0)
        for part in (self.saved, self.work, self.progress, self.cancel):
            self.addWidget(part, int(part is self.work))
        self.addPermanentWidget(self.content)
        for part in (self.work, self.progress, self.cancel):
            part.hide()

    def show_work(self, words: str) -> None:
        """Show the work under way in words, or with none that there is none."""
        if words == self.work.text():
            return
        if words:
            announce(self, words)
        self.work.setText(words)
        # What goes goes first: all parts at once would widen the window.
        self.content.hide()
        for part in (self.work, self.progress, self.cancel):
            part.setVisible(bool(words))
        self._fit()

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
            self._parts = []
            self._fit()
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
        self._parts = parts
        self._fit()
        # Pages come at any time; nobody is to see the words cut until the next event.
        if layout := self.layout():
            layout.activate()

    def _fit(self) -> None:
        """Tell of the project what has room beside the rest: the end of the row at least."""
        letters = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        parts = (self.saved, self.progress, self.cancel) if self.work.text() else (self.saved,)
        taken = sum(part.sizeHint().width() + WIDE for part in parts)
        room = self.width() - taken - (letters if self.work.text() else 0)
        shown = self._parts
        while shown and self._width_of(shown) > room:
            shown = shown[1:]
        self.content.setText(in_a_row(shown, between=_BETWEEN))
        self.content.setVisible(bool(shown))

    def _width_of(self, parts: list[str]) -> int:
        return WIDE + self.content.fontMetrics().horizontalAdvance(_BETWEEN.join(parts))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()
