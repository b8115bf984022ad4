"""The pages of a brief on a grey ground: scrolled, zoomed, and with what is chosen outlined."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefgen.gui.colours import PAPER, PAPER_ACCENT, PAPER_LINE, colours
from briefgen.gui.look import WIDE
from briefgen.gui.page_frames import PageFrames
from briefgen.gui.previewer import ShownPages, Wish
from briefgen.gui.translation import tr
from briefgen.model.exported import Placed
from briefgen.model.ids import Id

FIT = 0.0
"""The zoom that fits a page into the width of the view."""
SMALLEST, LARGEST = 0.25, 4.0
_STEP = 1.2
_POINTS_TO_PIXELS = 96 / 72
"""So that a page at 100 % is as large as it is on paper."""
_AROUND = 3.0
"""Points between words and the outline around them."""
_NEARLY = 2.0
"""Pixels by which a picture may be wider or narrower than its page is shown."""
_SOON = 60
"""Milliseconds within which pages that came into view are wished for."""
_MOST_BYTES = 96 * 2**20
"""What pictures of pages out of view may take; those far away are let go first."""


_Places = dict[object, list[Placed]]


class PageView(QAbstractScrollArea):
    """Keeps its place while the pages change, and never shows an empty one in between."""

    origin_clicked = Signal(str)
    """The id of what a place on a page stems from."""
    wished = Signal(object)
    """A Wish for the pages that are looked at."""
    page_changed = Signal(int)
    """The number, from 1, of the page that is looked at."""
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[QSizeF, ...] = ()
        self._places: tuple[Placed, ...] = ()
        self._sorted: tuple[_Places, _Places] | None = None
        """The places by origin and by page, once somebody asked for them."""
        self._frames = PageFrames((), scale=1.0, width=0)
        self._pictures: dict[int, QImage] = {}
        self._fresh: set[int] = set()
        """The pages whose pictures are of this layout."""
        self._message = ""
        self._chosen: Id = ""
        self._zoom = FIT
        self._page = 0
        self._share = 0.0
        """How far down the pages it stands, of their whole height."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SOON)
        self._later.timeout.connect(self._wish)
        self.setAccessibleName(tr("Preview of the brief"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # Fitting a page must not depend on whether there is a bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What it shows.

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """The zoom that was asked for; FIT where pages fit the width."""
        return self._zoom

    def show_pages(self, shown: ShownPages) -> None:
        """Show other pages at the same place; pictures that are still missing stay as they were."""
        are_first = not self._sizes
        self._sizes, self._places, self._message = shown.sizes, shown.places, ""
        self._sorted = None
        kept = {at: one for at, one in self._pictures.items() if at < len(shown.sizes)}
        self._pictures = {**kept, **shown.pictures}
        self._fresh = set(shown.pictures)
        self._measure()
        self._tell_page()
        if are_first:
            self.choose(self._chosen)
        if not self._is_right(self._looked_at()):
            self._later.start()
        self._let_go()
        self.viewport().update()

    def show_picture(self, number: int, picture: QImage) -> None:
        """Show the picture of one page."""
        if number < len(self._sizes):
            self._pictures[number] = picture
            self._fresh.add(number)
            self._let_go()
            if number in self._looked_at():
                self.viewport().update()

    def _let_go(self) -> None:
        """Let pictures go where there are too many: those farthest from what is looked at."""
        seen = self._looked_at()
        far = sorted(self._pictures, key=lambda at: min(abs(at - one) for one in seen))
        spent = sum(one.sizeInBytes() for one in self._pictures.values())
        while spent > _MOST_BYTES and far and far[-1] not in seen:
            spent -= self._pictures.pop(far.pop()).sizeInBytes()

    def say(self, message: str) -> None:
        """Say why there are no pages."""
        self._sizes, self._places, self._pictures = (), (), {}
        self._sorted, self._message = None, message
        self._measure()
        self._tell_page()
        self.viewport().update()

    def choose(self, id_: Id) -> None:
        """Outline what stems from an item, and show it."""
        self._chosen = id_
        rects = [self._on_view(place) for place in self._places_of(id_)]
        view = QRectF(self.viewport().rect())
        if rects and not any(view.intersects(rect) for rect in rects):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(rects[0].top() - view.height() / 3))
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Show pages larger or smaller; FIT fits them into the width."""
        bar, before = self.verticalScrollBar(), max(1, self._frames.height)
        share = bar.value() / before
        self._zoom = FIT if zoom == FIT else min(max(zoom, SMALLEST), LARGEST)
        self._measure()
        bar.setValue(round(share * self._frames.height))
        self._later.start()
        self.viewport().update()
        self.zoomed.emit(self._zoom)

    def zoom_by(self, steps: int) -> None:
        """Show pages some steps larger, or smaller."""
        self.set_zoom(self._scale() / _POINTS_TO_PIXELS * _STEP**steps)

    def turn_to(self, number: int) -> None:
        """Show a page, counted from 0, from its top."""
        if number < len(self._sizes):
            top = self._frames.rect(number).top()
            self.verticalScrollBar().setValue(round(top) - WIDE)

    # Where things are.

    def _scale(self) -> float:
        """Give the pixels of a point."""
        if self._zoom != FIT:
            return self._zoom * _POINTS_TO_PIXELS
        widest = max((size.width() for size in self._sizes), default=1.0)
        return max(self._room() / widest, 0.1)

    def _room(self) -> int:
        return self.viewport().width() - 2 * WIDE

    def _rect(self, number: int) -> QRectF:
        """Give where a page lies in the viewport, counted from 0."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._frames.rect(number).translated(-across, -down)

    def _measure(self) -> None:
        """Find out where the pages lie, and give the scroll bars their ranges."""
        view = self.viewport()
        self._frames = PageFrames(self._sizes, scale=self._scale(), width=view.width())
        widest = max((size.width() for size in self._sizes), default=0.0) * self._scale()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(widest) + 2 * WIDE - view.width()))
        across.setPageStep(view.width())
        down.setRange(0, max(0, self._frames.height - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(40)

    def _on_view(self, place: Placed) -> QRectF:
        """Give where a place of a page lies in the viewport."""
        if not 0 < place.page <= len(self._sizes):
            return QRectF()
        rect, height = self._rect(place.page - 1), self._sizes[place.page - 1].height()
        scale = self._frames.scale
        return QRectF(
            rect.left() + (place.x0 - _AROUND) * scale,
            rect.top() + (height - place.y1 - _AROUND / 2) * scale,
            (place.x1 - place.x0 + 2 * _AROUND) * scale,
            (place.y1 - place.y0 + _AROUND) * scale,
        )

    def _sort(self) -> "tuple[_Places, _Places]":
        if self._sorted is None:
            by_origin: _Places = {}
            by_page: _Places = {}
            for place in self._places:
                by_origin.setdefault(place.origin, []).append(place)
                by_page.setdefault(place.page, []).append(place)
            self._sorted = by_origin, by_page
        return self._sorted

    def _places_of(self, id_: Id) -> Sequence[Placed]:
        """Give where on the pages something stands that stems from an item."""
        return self._sort()[0].get(id_, ()) if id_ else ()

    def _outlines(self) -> list[QRectF]:
        """Give where what is chosen stands, one rectangle a line."""
        lines: list[QRectF] = []
        for place in self._places_of(self._chosen):
            rect = self._on_view(place)
            if lines and abs(lines[-1].center().y() - rect.center().y()) < rect.height() / 2:
                lines[-1] = lines[-1].united(rect)
            else:
                lines.append(rect)
        return lines

    def origin_at(self, point: QPointF) -> Id:
        """Give what a point of the viewport stems from: the smallest place around it."""
        page = self._frames.count_above(point.y() + self.verticalScrollBar().value())
        around = [
            (rect.width() * rect.height(), place.origin)
            for place in self._sort()[1].get(page, ())
            if (rect := self._on_view(place)).contains(point)
        ]
        return min(around)[1] if around else ""

    def _looked_at(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        return tuple(self._frames.between(top, top + self.viewport().height())) or (0,)

    def _wish(self) -> None:
        """Wish for what is looked at, and for what comes next in either direction."""
        density = self.devicePixelRatioF()
        fitting = self._room() * density if self._zoom == FIT else 0.0
        seen = self._looked_at()
        around = tuple(at for at in (seen[-1] + 1, seen[0] - 1) if 0 <= at < len(self._sizes))
        wish = Wish(
            pages=seen,
            around=around,
            missing=frozenset(at for at in (*seen, *around) if not self._is_right((at,))),
            scale=self._frames.scale * density,
            share=fitting,
        )
        self.wished.emit(wish)

    def _is_right(self, numbers: Iterable[int]) -> bool:
        """Tell whether pages have pictures of this layout, as large as they are shown."""
        scale = self._frames.scale * self.devicePixelRatioF()
        return all(
            at in self._fresh
            and at in self._pictures
            and abs(self._pictures[at].width() - self._sizes[at].width() * scale) < _NEARLY
            for at in numbers
        )

    def _scrolled(self) -> None:
        self._share = self.verticalScrollBar().value() / max(1, self._frames.height)
        self._tell_page()
        # Who goes on scrolling sees pages on the way: to begin anew each time would wait.
        if not self._later.isActive():
            self._later.start()
        self.viewport().update()

    def _tell_page(self) -> None:
        """Tell which page the middle of the view is on."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        self._page = self._frames.count_above(middle)
        self.page_changed.emit(self._page)

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the pages that are in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = QRectF(self.viewport().rect())
        painter.fillRect(view, QColor(colours().ground_of_pages))
        if self._message:
            painter.setPen(QColor(colours().secondary))
            room = view.adjusted(2 * WIDE, 2 * WIDE, -2 * WIDE, -2 * WIDE)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._message)
        for number in self._looked_at() if self._sizes else ():
            self._draw_page(painter, number, self._rect(number))
        for rect in self._outlines():
            self._draw_outline(painter, rect)
        painter.end()

    def _draw_page(self, painter: QPainter, number: int, rect: QRectF) -> None:
        painter.fillRect(rect, QColor(PAPER))
        if picture := self._pictures.get(number):
            painter.drawImage(self._target_of(picture, rect), picture)
        painter.setPen(QPen(QColor(PAPER_LINE), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _target_of(self, picture: QImage, rect: QRectF) -> QRectF:
        """Give where a picture is drawn: pixel on pixel where it is as large as its page.

        Between pixels it would be blurred.
        """
        density = self.devicePixelRatioF()
        if abs(picture.width() - rect.width() * density) >= _NEARLY:
            return rect
        left, top = (round(at * density) / density for at in (rect.left(), rect.top()))
        return QRectF(left, top, picture.width() / density, picture.height() / density)

    def _draw_outline(self, painter: QPainter, rect: QRectF) -> None:
        ground = QColor(PAPER_ACCENT)
        ground.setAlpha(28)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(PAPER_ACCENT), 1.25))
        painter.drawRoundedRect(rect, 3, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Fit the pages anew; their pictures follow."""
        super().resizeEvent(event)
        bar, share = self.verticalScrollBar(), self._share
        self._measure()
        if self._zoom == FIT:
            bar.setValue(round(share * self._frames.height))
        self._tell_page()
        self._later.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's
        """Choose what was clicked on."""
        if event.button() == Qt.MouseButton.LeftButton and (
            id_ := self.origin_at(event.position())
        ):
            self.origin_clicked.emit(id_)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
