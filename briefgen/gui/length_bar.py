"""The length contract above the pages: how much there is of how much may be, what to cut first."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from briefgen.gui.colours import colours
from briefgen.gui.icons import put_picture
from briefgen.gui.labels import ElidedLabel
from briefgen.gui.look import NEAR
from briefgen.gui.translation import tr
from briefgen.model.ids import Id
from briefgen.model.measures import Measure

_WIDTH, _HEIGHT = 72, 6


class LengthBar(QWidget):
    """Hidden until there are pages to measure."""

    cut_asked = Signal(str)
    """The id of an item that is to be left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gauge = Gauge()
        self.sign = QLabel()
        self.words = ElidedLabel(secondary=True)
        self.cut = QPushButton(tr("What to cut first"))
        self.cut.setProperty("part", "link")
        self.cut.setMenu(QMenu(self.cut))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.gauge)
        row.addWidget(self.sign)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.cut)
        self.hide()

    def show_contract(
        self,
        contract: tuple[Measure, ...],
        *,
        remarks: Iterable[str] = (),
        cuts: Iterable[tuple[Id, str]] = (),
    ) -> None:
        """Show measures; `remarks` say which sections are too long, `cuts` what could go."""
        listed = list(remarks)
        is_broken = any(one.over or one.short for one in contract) or bool(listed)
        limited = [one for one in contract if one.most]
        self.gauge.show_share(max((one.count / (one.most or 1) for one in limited), default=0))
        self.gauge.setVisible(bool(limited))
        parts = [measured(one) for one in contract if one.count]
        parts += [tr("%n section(s) too long", "", len(listed))] if listed else []
        self.words.setText(" · ".join(parts))
        self.words.say_more("\n".join((*parts, *listed)))
        self.setAccessibleName(tr("Length: {words}").format(words=self.words.text()))
        self.sign.setVisible(is_broken)
        put_picture(self.sign, "triangle-alert", size=14, colour="warning")
        too_long = any(one.over for one in contract) or bool(listed)
        self._offer(cuts if too_long else ())
        self.setVisible(bool(parts))

    def _offer(self, cuts: Iterable[tuple[Id, str]]) -> None:
        menu = self.cut.menu()
        menu.clear()
        for id_, words in cuts:
            label = tr("Leave out: {words}").format(words=words).replace("&", "&&")
            menu.addAction(label, partial(self.cut_asked.emit, id_))
        self.cut.setVisible(not menu.isEmpty())


class Gauge(QWidget):
    """A short bar that is full where the limit is reached; what is over has its own colour."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Show how much of what may be there is, 1 for all."""
        self.share = share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """Take little room."""
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the ground, and on it how much there is."""
        worn = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in (
            (1.0, worn.line),
            (min(self.share, 1.0), worn.warning if self.share > 1 else worn.accent),
        ):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, _WIDTH * share, _HEIGHT), 3, 3)
        painter.end()


def measured(one: Measure) -> str:
    """Give "1.6 of 2 pages", "310 words, 90 over" or "3 pages" where any number goes."""
    count = f"{one.count:g}"
    if one.unit == "page":
        whole = tr("{count} of %n page(s)", "", one.most) if one.most else tr("{count} pages")
    else:
        whole = tr("{count} of %n word(s)", "", one.most) if one.most else tr("{count} words")
    words = whole.format(count=count)
    if one.over:
        return tr("{length}, {over} over").format(length=words, over=f"{one.over:g}")
    if one.short:
        return tr("{length}, {short} short").format(length=words, short=f"{one.short:g}")
    return words
