"""The centre: what the brief is, how it looks, and its pages as they would be exported."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.forms.brief_choices import BriefChoice
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.icons import put_icon
from briefgen.gui.labels import ElidedLabel, heading, plain_label
from briefgen.gui.length_bar import LengthBar
from briefgen.gui.look import NEAR, TIGHT, WIDE, margins
from briefgen.gui.page_strip import PageStrip
from briefgen.gui.page_view import FIT, PageView
from briefgen.gui.previewer import ShownPages
from briefgen.gui.told import told
from briefgen.gui.translation import marked, tr

_ZOOMS = ((marked("Fit width"), FIT), ("50 %", 0.5), ("75 %", 0.75), ("100 %", 1.0), ("150 %", 1.5))
_LEAST_LETTERS = 9
"""So many letters of each choice are to be read, or the choices stand in two rows."""
_AROUND = 46
"""Pixels of a choice around its words."""
_PATIENCE = 150
"""Milliseconds after which it is said that the pages are being made anew."""


class PreviewPane(QWidget):
    """Pages, and the choices above them."""

    chosen = Signal(str, str)
    """Key and value of a choice, such as `brief.type`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.choices: dict[str, QComboBox] = {}
        self._shown_choices: tuple[BriefChoice, ...] = ()
        self.title = heading(tr("Preview"))
        self.state = ElidedLabel(secondary=True)
        self.page = plain_label(secondary=True)
        self.zoom = ElidedList()
        self.zoom.say_what(tr("Zoom"))
        for words, zoom in _ZOOMS:
            self.zoom.addItem(tr(words), zoom)
        self.zoom_out = _tool("zoom-out", tr("Smaller"))
        self.zoom_in = _tool("zoom-in", tr("Larger"))
        self.view = PageView()
        self.strip = PageStrip()
        self.length = LengthBar()
        self.remarks = QPushButton()
        self.remarks.setProperty("part", "link")
        self.remarks.setToolTip(tr("Check before sending"))
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_PATIENCE)
        self._busy.timeout.connect(lambda: self.state.setText(tr("Updating…")))
        self._withheld = ""
        self._lay_out()
        self._connect()
        self.show_remarks(0)

    def _lay_out(self) -> None:
        self._rows = QGridLayout()
        self._rows.setSpacing(TIGHT + 2)
        self._head = QHBoxLayout()
        self._head.setSpacing(TIGHT)
        self._head.addWidget(self.title)
        self._head.addSpacing(NEAR)
        self._head.addWidget(self.state, stretch=1)
        self._head.addWidget(self.page)
        for part in (self.zoom_out, self.zoom, self.zoom_in):
            # Without it the row would be no higher than its lowest part may be.
            self._head.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        top = QVBoxLayout()
        top.setContentsMargins(margins(WIDE, NEAR, NEAR, NEAR))
        top.setSpacing(TIGHT)
        top.addLayout(self._head)
        top.addLayout(self._rows)
        below = QHBoxLayout()
        below.setSpacing(NEAR)
        below.addWidget(self.length, stretch=1)
        below.addWidget(self.remarks)
        top.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.strip)
        pages.addWidget(self.view, stretch=1)
        column.addLayout(pages, stretch=1)

    def _connect(self) -> None:
        self.zoom.activated.connect(lambda at: self.view.set_zoom(float(self.zoom.itemData(at))))
        self.zoom_in.clicked.connect(lambda: self.view.zoom_by(1))
        self.zoom_out.clicked.connect(lambda: self.view.zoom_by(-1))
        self.view.zoomed.connect(self._show_zoom)
        self.view.page_changed.connect(self._show_page)
        self.view.page_changed.connect(self.strip.turn_to)
        self.strip.page_asked.connect(self.view.turn_to)

    def show_choices(self, choices: tuple[BriefChoice, ...]) -> None:
        """Show what the brief is now, and what else it could be."""
        if choices == self._shown_choices:
            return
        self._shown_choices = choices
        for choice in choices:
            combo = self.choices.get(choice.key) or self._new_combo(choice)
            if [combo.itemData(at) for at in range(combo.count())] != [
                v for v, _ in choice.options
            ]:
                combo.clear()
                for value, words in choice.options:
                    combo.addItem(told(tr(words)), value)
                    at = combo.count() - 1
                    combo.setItemData(at, combo.itemText(at), Qt.ItemDataRole.ToolTipRole)
            combo.setCurrentIndex(combo.findData(choice.value))
        for combo in self.choices.values():
            combo.setEnabled(bool(choices))
        self._fit()

    def _new_combo(self, choice: BriefChoice) -> QComboBox:
        combo = ElidedList()
        combo.say_what(tr(choice.label))
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(2)
        combo.activated.connect(partial(self._tell, choice.key))
        self.choices[choice.key] = combo
        return combo

    def _tell(self, key: str, place: int) -> None:
        self.chosen.emit(key, str(self.choices[key].itemData(place)))

    def await_pages(self) -> None:
        """Say soon that the pages are being made, unless they come before."""
        self._busy.start()

    def show_pages(self, shown: ShownPages) -> None:
        """Show the pages of the brief."""
        self._busy.stop()
        out = tr("%n item(s) held back", "", shown.withheld)
        self.state.setText(out if shown.withheld else "")
        self.view.show_pages(shown)
        self.strip.show_pages(len(shown.sizes))

    def show_remarks(self, count: int) -> None:
        """Say how much there is to remark on the brief."""
        self.remarks.setText(tr("%n remark(s)", "", count))
        self.remarks.setVisible(count > 0)

    def say(self, message: str) -> None:
        """Say why there are no pages."""
        self._busy.stop()
        self.state.setText("")
        self.length.show_contract(())
        self.view.say(message)
        self.strip.show_pages(0)

    def _show_page(self, page: int) -> None:
        words = tr("Page {number} of {count}").format(number=page, count=self.view.pages)
        self.page.setText(words if page else "")
        self._fit()

    def _fit(self) -> None:
        """Use the room there is: without it, the title goes and the choices take two rows."""
        room = self.width() - 2 * WIDE
        needed = self._needed_beside_title() + self.title.sizeHint().width() + TIGHT
        self.title.setVisible(needed <= self.width())
        choice = _LEAST_LETTERS * self.fontMetrics().averageCharWidth() + _AROUND + NEAR
        in_a_row = len(self.choices) if len(self.choices) * choice <= room else 2
        for at, combo in enumerate(self.choices.values()):
            self._rows.addWidget(combo, at // in_a_row, at % in_a_row)
            # In one row, each choice has as much of the room as its words take.
            share = _needed_for(combo) if in_a_row == len(self.choices) else 1
            self._rows.setColumnStretch(at, share if at < in_a_row else 0)

    def _show_zoom(self, zoom: float) -> None:
        at = self.zoom.findData(zoom)
        if at < 0:
            self.zoom.setPlaceholderText(f"{zoom:.0%}".replace("%", " %"))
        self.zoom.setCurrentIndex(at)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """Make do without the title, and with two rows of choices."""
        return QSize(self._needed_beside_title(), super().minimumSizeHint().height())

    def _needed_beside_title(self) -> int:
        parts = (self.page, self.zoom_out, self.zoom, self.zoom_in)
        gaps = WIDE + 2 * NEAR + TIGHT * (len(parts) + 1)
        return gaps + sum(part.sizeHint().width() for part in parts)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Give what stands above the pages the room there is."""
        super().resizeEvent(event)
        self._fit()


def _needed_for(combo: QComboBox) -> int:
    """Give the pixels that a list takes to show what is chosen in it."""
    return combo.fontMetrics().horizontalAdvance(combo.currentText()) + _AROUND


def _tool(name: str, words: str) -> QToolButton:
    tool = QToolButton()
    put_icon(tool, name)
    tool.setToolTip(words)
    tool.setAccessibleName(words)
    return tool
