"""Icons from the bundled drawings, in the colours of the window, and anew when those change."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from briefgen.gui.colours import colours
from briefgen.resources import asset

_SIZES = (18, 36, 54)
"""Pixels of an icon on screens of one, two and three times the usual density."""
_STROKE = "1.75"
_DRAWN = "drawn"
"""The property that keeps what is drawn on something, so that it can be drawn anew."""


def put_icon(
    owner: QAction | QAbstractButton, name: str, *, colour: str = "text", disabled: str = "disabled"
) -> None:
    """Draw an icon on an action or a button, in colours that are named by their purpose."""
    owner.setProperty(_DRAWN, [name, colour, disabled])
    owner.setIcon(_icon(name, colour, disabled))


def put_picture(label: QLabel, name: str, *, size: int, colour: str) -> None:
    """Draw an icon as a picture on a label."""
    label.setProperty(_DRAWN, [name, colour, str(size)])
    label.setPixmap(picture(name, size=size, colour=_named(colour)))


def redraw(application: QApplication) -> None:
    """Draw everything anew: the colours of the window have changed."""
    for widget in application.allWidgets():
        for one in (widget, *widget.findChildren(QAction)):
            if drawn := one.property(_DRAWN):
                _redraw(one, *map(str, drawn))


def _redraw(one: QObject, name: str, colour: str, last: str) -> None:
    if isinstance(one, QLabel):
        put_picture(one, name, size=int(last), colour=colour)
    elif isinstance(one, QAction | QAbstractButton):
        put_icon(one, name, colour=colour, disabled=last)


def _icon(name: str, colour: str, disabled: str) -> QIcon:
    found = QIcon()
    for named, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        for size in _SIZES:
            found.addPixmap(picture(name, size=size, colour=_named(named)), mode)
    return found


def _named(colour: str) -> str:
    return str(getattr(colours(), colour))


@cache
def picture(name: str, *, size: int, colour: str) -> QPixmap:
    """Draw an icon as a square picture, in a colour as HTML writes it."""
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=2)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    """Read a drawing once for all its sizes, which follow each other."""
    lines = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawn = lines.replace("currentColor", colour)
    drawn = drawn.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(drawn.encode()))
