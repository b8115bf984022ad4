"""Icons from the bundled drawings, in the colours of the window."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefgen.gui.look import DISABLED, TEXT
from briefgen.resources import asset

_SIZES = (18, 36, 54)
"""Pixels of an icon on screens of one, two and three times the usual density."""
_STROKE = "1.75"


def icon(name: str, *, colour: str = TEXT, disabled: str = DISABLED) -> QIcon:
    """Give an icon by the name of its file, greyed where its action can't be used."""
    found = QIcon()
    for size in _SIZES:
        found.addPixmap(picture(name, size=size, colour=colour), QIcon.Mode.Normal)
        found.addPixmap(picture(name, size=size, colour=disabled), QIcon.Mode.Disabled)
    return found


def picture(name: str, *, size: int, colour: str) -> QPixmap:
    """Draw an icon as a square picture."""
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def _drawing(name: str, colour: str) -> QSvgRenderer:
    lines = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawn = lines.replace("currentColor", colour)
    drawn = drawn.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(drawn.encode()))
