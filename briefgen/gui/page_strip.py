"""Small pictures of all pages beside the pages of a long brief, to go from one to another."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from briefgen.gui.colours import PAPER
from briefgen.gui.previewer import SMALL_WIDTH
from briefgen.gui.translation import tr

LONG = 6
"""Pages from which on a brief is long."""
_HEIGHT = round(SMALL_WIDTH * 1.42)
_AROUND = 42
"""Pixels beside a small picture, the scroll bar among them."""


class PageStrip(QListWidget):
    """Asks only for the pictures that are looked at; hidden for short briefs."""

    page_asked = Signal(int)
    """The number, from 0, of the page to go to."""
    wished = Signal(object)
    """The numbers of the pages whose pictures are looked at and missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._fresh: set[int] = set()
        self.setAccessibleName(tr("Pages"))
        self.setProperty("part", "strip")
        self.setIconSize(QSize(SMALL_WIDTH, _HEIGHT))
        self.setUniformItemSizes(True)
        self.setFixedWidth(SMALL_WIDTH + _AROUND)
        self.setViewMode(QListWidget.ViewMode.ListMode)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(80)
        self._later.timeout.connect(self._wish)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start())
        self.currentRowChanged.connect(self._tell)
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether the officer wants to see it with long briefs."""
        return self._wanted

    def toggle(self) -> None:
        """Show it with long briefs, or never."""
        self._wanted = not self._wanted
        self._fit()

    def show_pages(self, pages: int) -> None:
        """Show so many pages; the pictures there are stay until newer ones come."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's
        while self.count() > pages:
            self.takeItem(self.count() - 1)
        for number in range(self.count(), pages):
            self.addItem(_item(number))
        self.blockSignals(False)  # noqa: FBT003 - Qt's
        self._fresh = set()
        self._fit()

    def _fit(self) -> None:
        self.setVisible(self._wanted and self.count() >= LONG)
        self._later.start()

    def show_picture(self, number: int, picture: QImage) -> None:
        """Show the small picture of a page."""
        if number < self.count():
            self._fresh.add(number)
            self.item(number).setIcon(_icon(QPixmap.fromImage(picture)))

    def turn_to(self, page: int) -> None:
        """Mark the page that is looked at, counted from 1, without asking for it."""
        if 0 < page <= self.count() and page - 1 != self.currentRow():
            self.blockSignals(True)  # noqa: FBT003 - Qt's
            self.setCurrentRow(page - 1)
            self.blockSignals(False)  # noqa: FBT003 - Qt's
            self.viewport().update()

    def _tell(self, number: int) -> None:
        if number >= 0:
            self.page_asked.emit(number)

    def _wish(self) -> None:
        seen = self.viewport().rect()
        missing = tuple(
            number
            for number in range(self.count())
            if number not in self._fresh and seen.intersects(self._place_of(number))
        )
        if missing and self.isVisible():
            self.wished.emit(missing)

    def _place_of(self, number: int) -> QRect:
        return self.visualItemRect(self.item(number))


def _item(number: int) -> QListWidgetItem:
    paper = QPixmap(SMALL_WIDTH, _HEIGHT)
    paper.fill(QColor(PAPER))
    item = QListWidgetItem(_icon(paper), "")
    words = tr("Page {number}").format(number=number + 1)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    item.setToolTip(words)
    return item


def _icon(paper: QPixmap) -> QIcon:
    """Make an icon that stays white where its row is chosen."""
    icon = QIcon(paper)
    icon.addPixmap(paper, QIcon.Mode.Selected)
    return icon
