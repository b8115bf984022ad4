"""Draw the rows of the dossier: box, statement in two lines at most, a muted line below."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from briefgen.gui.colours import colours
from briefgen.gui.dossier_model import (
    COUNT_ROLE,
    DETAIL_ROLE,
    FLAG_ROLE,
    LEVEL_ROLE,
    TICKABLE_ROLE,
    DossierModel,
    Index,
)
from briefgen.gui.icons import picture
from briefgen.gui.look import NEAR, TIGHT, sized
from briefgen.gui.outline import Entry
from briefgen.gui.translation import isolated

BOX = 16
_TEXT_LEFT = BOX + NEAR + 2
_END = 22
"""Pixels behind text and counts: there the grip of a row stands that can be dragged."""
_MOST_LINES = 2
_NARROWEST = 40
"""Pixels that a line has at least, however narrow the view is."""
_TELLING = 160
"""Letters that fill more than a line of any usual view: no further ones are measured."""
_MOST_ADVANCES = 50_000
"""Texts whose width is kept; so many words take some megabytes."""
_BETWEEN = " · "
_META = -1.25
_SIGN = 11
_FLAG = _SIGN + TIGHT
"""Pixels of the sign of a flag, and from there to its word."""
_HEAD = 0.75
_IN_A_DAY = re.compile(r"(?<!\w)\d{1,2}\.? (?=[^\W\d])|(?<=[^\W\d]) (?=\d{4}\b)")
"""Where a line does not end: within "28 September 2031", or between a number and its unit."""
_ROOM = {"section": 10, "kind": 5, "item": 6}
"""Pixels above and below the text, by level."""


class DossierDelegate(QStyledItemDelegate):
    """Paints plain text only: what sources say is never taken for markup."""

    def __init__(self, view: QTreeView, model: DossierModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._measures = RowMeasures(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Give a row the height of its lines at the width of the view."""
        if option.font != self._measures.font:
            self._measures = RowMeasures(option.font)
        entry = self._model.entry_of(index)
        width = self._view.viewport().width() - self._indent(index)
        # A count stands beside headings only, and to ask for it takes time.
        room = self._text_width(width, index, option.font) if not entry.is_item else _room(width)
        height = self._measures.height(entry, room)
        return QSize(width, max(height, BOX) + 2 * _ROOM[entry.level])

    def _indent(self, index: Index) -> int:
        return (1 + self._model.depth_of(index)) * self._view.indentation()

    def _text_width(self, width: int, index: Index, font: QFont) -> int:
        count = str(index.data(COUNT_ROLE) or "")
        return _room(width) - (QFontMetrics(font).horizontalAdvance(count) + NEAR if count else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        worn = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        level = str(index.data(LEVEL_ROLE))
        title, meta = fonts_of(option.font, level)
        rect = option.rect.adjusted(0, _ROOM[level], -_END, -_ROOM[level])
        if index.data(TICKABLE_ROLE):
            draw_box(painter, self.box_of(option.rect, level, title), check_of(index))
        # Text that is lower than the box stands level with its middle.
        rect.adjust(0, max(0, BOX - QFontMetrics(title).lineSpacing()) // 2, 0, 0)
        counts = QStyle.visualRect(option.direction, option.rect, rect)
        self._draw_count(painter, counts, index, meta if level == "kind" else option.font)
        width = self._text_width(option.rect.width(), index, option.font)
        lines = elided_lines(str(index.data()), title, width)
        painter.setPen(QColor(worn.secondary if level == "kind" else worn.text))
        row = option.rect
        rest = _draw_lines(painter, rect.adjusted(_TEXT_LEFT, 0, 0, 0), lines, title, row=row)
        detail = str(index.data(DETAIL_ROLE) or "")
        flag = str(index.data(FLAG_ROLE) or "")
        metrics = QFontMetrics(meta)
        room = rest.width() - (metrics.horizontalAdvance(flag) + _FLAG + NEAR if flag else 0)
        shortened = elided_detail(detail, metrics, room)
        painter.setPen(QColor(worn.secondary))
        _draw_lines(painter, rest.translated(0, 1), [shortened], meta, row=row)
        if flag:
            behind = rest.adjusted(metrics.horizontalAdvance(shortened) + NEAR, 1, 0, 0)
            self._draw_flag(painter, behind, flag, meta, row=row)
        painter.restore()

    def _draw_flag(
        self, painter: QPainter, rect: QRect, flag: str, font: QFont, *, row: QRect
    ) -> None:
        """Draw a sign and a word: colour alone says nothing."""
        line = QFontMetrics(font).lineSpacing()
        sign = QRect(rect.left(), rect.top() + (line - _SIGN) // 2, _SIGN, _SIGN)
        warning = colours().warning
        place = QStyle.visualRect(painter.layoutDirection(), row, sign)
        painter.drawPixmap(place, picture("triangle-alert", size=3 * _SIGN, colour=warning))
        painter.setPen(QColor(warning))
        _draw_lines(painter, rect.adjusted(_FLAG, 0, 0, 0), [flag], font, row=row)

    def _draw_count(self, painter: QPainter, rect: QRect, index: Index, font: QFont) -> None:
        painter.setPen(QColor(colours().secondary))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(rect, flags, isolated(str(index.data(COUNT_ROLE) or "")))

    def box_of(self, row: QRect, level: str, title: QFont) -> QRect:
        """Give where the box of a row stands: beside its first line."""
        line = QFontMetrics(title).lineSpacing()
        top = row.top() + _ROOM[level] + max(0, (line - BOX) // 2)
        box = QRect(row.left(), top, BOX, BOX)
        return QStyle.visualRect(self._view.layoutDirection(), row, box)

    def editorEvent(  # noqa: N802 - Qt's
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a click on the box; keys are the view's business."""
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        level = str(index.data(LEVEL_ROLE))
        title, _ = fonts_of(option.font, level)
        target = self.box_of(option.rect, level, title)
        # A little room around the box forgives a shaky hand.
        if not target.adjusted(-TIGHT, -TIGHT, TIGHT, TIGHT).contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        return True


class RowMeasures:
    """How high rows are in a font; how wide a statement is is found out once only.

    Ten thousand rows are measured anew with every width of the view.
    """

    def __init__(self, font: QFont) -> None:
        # A copy: what is asked with lends its font only for as long as it is asked.
        self.font = QFont(font)
        self._fonts = {level: fonts_of(self.font, level) for level in _ROOM}
        self._lines = {
            level: (QFontMetrics(title).lineSpacing(), QFontMetrics(meta).lineSpacing() + 1)
            for level, (title, meta) in self._fonts.items()
        }
        self._metrics = QFontMetricsF(self._fonts["item"][0])
        self._advances: dict[str, float] = {}

    def height(self, entry: Entry, room: int) -> int:
        """Give the height of the text of a row that has so many pixels for a line."""
        line, meta = self._lines[entry.level]
        lines = self._count_lines(entry, max(room, _NARROWEST))
        return lines * line + (meta if entry.detail else 0)

    def _count_lines(self, entry: Entry, room: int) -> int:
        """Count lines; only what nearly fills one is broken for that, and what may hold breaks."""
        if entry.level == "item":
            advance = self._advance(entry.title[:_TELLING])
            if advance > room + 1:
                return _MOST_LINES
            if advance < room - 1 and len(entry.title) <= _TELLING:
                return 1
        return len(elided_lines(entry.title, self._fonts[entry.level][0], room))

    def _advance(self, text: str) -> float:
        advance = self._advances.get(text)
        if advance is None:
            if len(self._advances) >= _MOST_ADVANCES:
                self._advances.clear()
            advance = self._advances[text] = self._metrics.horizontalAdvance(text)
        return advance


def _room(width: int) -> int:
    """Give the pixels for the text of a row, of those that it has beside its box."""
    return width - _TEXT_LEFT - _END


def fonts_of(font: QFont, level: str) -> tuple[QFont, QFont]:
    """Give the fonts of the statement and of the muted line."""
    meta = sized(font, by=_META)
    if level == "section":
        return sized(font, by=_HEAD, bold=True), meta
    return (sized(meta, by=0, bold=True) if level == "kind" else font), meta


def check_of(index: Index) -> Qt.CheckState:
    """Give the state of a row's box."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))


def elided_lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a text at a width in pixels into two lines at most, the last one shortened."""
    text = _IN_A_DAY.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = list(_line_starts(layout, max(width, _NARROWEST)))
    # Qt counts in UTF-16 units, Python in characters.
    units = text.encode("utf-16-le", "surrogatepass")
    bounds = zip(starts, [*starts[1:], len(units) // 2], strict=True)
    lines = [units[2 * a : 2 * b].decode("utf-16-le", "surrogatepass").strip() for a, b in bounds]
    if len(lines) > _MOST_LINES:
        last = units[2 * starts[_MOST_LINES - 1] :].decode("utf-16-le", "surrogatepass").strip()
        shortened = QFontMetrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: _MOST_LINES - 1], shortened]
    return lines or [""]


def elided_detail(text: str, metrics: QFontMetrics, width: int) -> str:
    """Shorten a muted line in its longest part, a name mostly; the day behind it stays whole."""
    missing = metrics.horizontalAdvance(text) - width
    if missing <= 0:
        return text
    parts = text.split(_BETWEEN)
    longest = max(parts, key=metrics.horizontalAdvance)
    room = metrics.horizontalAdvance(longest) - missing
    if room < _NARROWEST:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    # In its midst: what keeps words of another direction together stands around them.
    shortened = metrics.elidedText(longest, Qt.TextElideMode.ElideMiddle, room)
    parts[parts.index(longest)] = shortened
    return _BETWEEN.join(parts)


def _line_starts(layout: QTextLayout, width: int) -> Iterator[int]:
    """Lay lines out until it is plain that the text needs shortening."""
    layout.beginLayout()
    for _ in range(_MOST_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        yield line.textStart()
    layout.endLayout()


def _draw_lines(
    painter: QPainter, rect: QRect, lines: Iterable[str], font: QFont, *, row: QRect
) -> QRect:
    """Draw lines from the top of a rectangle; give what is left below them.

    Rectangles are those of a window from left to right; in the other direction the row is
    drawn as its mirror shows it.
    """
    painter.setFont(font)
    # Letters from another font may be higher than the lines are.
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextDontClip
    for line in lines:
        drawn = QStyle.visualRect(painter.layoutDirection(), row, rect)
        painter.drawText(drawn, flags, isolated(line))
        rect = rect.adjusted(0, painter.fontMetrics().lineSpacing(), 0, 0)
    return rect


def draw_box(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
    """Draw a check box: empty, filled with a tick, or with a bar where only some are in."""
    frame = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75)
    empty, worn = state is Qt.CheckState.Unchecked, colours()
    painter.setPen(QPen(QColor(worn.secondary if empty else worn.accent), 1.5))
    painter.setBrush(QColor(worn.page if empty else worn.accent))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setPen(QPen(QColor(worn.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    corner = frame.topLeft()
    if state is Qt.CheckState.PartiallyChecked:
        painter.drawLine(corner + QPointF(3.5, 7.25), corner + QPointF(11, 7.25))
    elif state is Qt.CheckState.Checked:
        tick = (QPointF(3.5, 7.5), QPointF(6.2, 10.2), QPointF(11.2, 4.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([corner + point for point in tick]))


def draw_rule(painter: QPainter, row: QRect, width: int) -> None:
    """Draw the fine line above an entry of the top level."""
    painter.setPen(QPen(QColor(colours().line), 1))
    painter.drawLine(0, row.top(), width, row.top())


def draw_grip(painter: QPainter, place: QRect) -> None:
    """Draw two columns of dots: what is behind them can be dragged."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours().secondary))
    centre = QRectF(place).center()
    for across in (-2, 2):
        for down in (-4, 0, 4):
            painter.drawEllipse(centre + QPointF(across, down), 1, 1)
    painter.restore()
