"""The heading of the section that is scrolled through, at the top of the tree."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefgen.gui.colours import colours
from briefgen.gui.dossier_delegate import draw_rule

if TYPE_CHECKING:
    from briefgen.gui.dossier_model import Index
    from briefgen.gui.dossier_view import DossierView


class StickyHeader(QWidget):
    """Hidden while the heading itself can be seen; the next heading pushes it away.

    It is a second picture of a row, for the eye and the mouse: the row itself stays where
    keyboard and screen readers find it.
    """

    def __init__(self, view: "DossierView") -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        bar = view.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(self.follow)
        for folded in (view.expanded, view.collapsed):
            folded.connect(self.settle)
        self.hide()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self.follow)

    def watch(self, model: QAbstractItemModel) -> None:
        """Follow what a model shows."""
        model.dataChanged.connect(self.update)
        model.modelReset.connect(self.settle)

    def settle(self) -> None:
        """Come back once all rows are laid out anew."""
        self.hide()
        self._settled.start()

    @property
    def section(self) -> "Index | None":
        """The section that the topmost visible row is of; None where its heading can be seen."""
        index = self._view.indexAt(QPoint(self._view.viewport().width() // 2, 0))
        while index.parent().isValid():
            index = index.parent()
        if not index.isValid() or self._view.visualRect(index).top() >= 0:
            return None
        return index

    def follow(self) -> None:
        """Take the place that follows from where the tree is scrolled to."""
        section = self.section
        if section is None:
            self.hide()
            return
        height = self._view.visualRect(section).height()
        following = section.sibling(section.row() + 1, 0)
        below = self._view.visualRect(following).top() if following.isValid() else height
        pushed = min(0, below - height)
        place = self._view.viewport().geometry()
        self.setGeometry(QRect(place.left(), place.top() + pushed, place.width(), height))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the heading as the tree does, on a ground of its own, with a line below."""
        section = self.section
        if section is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().page))
        painter.save()
        painter.translate(0, -self._view.visualRect(section).top())
        self._view.draw_heading(painter, section)
        painter.restore()
        draw_rule(painter, self.rect().translated(0, self.height() - 1), self.width())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's
        """Go back to the heading itself."""
        section = self.section
        if section is not None:
            self._view.choose_index(section)
            self._view.scrollTo(section)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Let the wheel scroll the tree below."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().event(event)
