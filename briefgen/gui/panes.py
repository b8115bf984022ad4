"""Tree, pages and details side by side; the details give way where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

_TREE_WIDTH, _SIDE_WIDTH = 430, 330
_LEAST = (360, 380, 270)
"""Pixels that tree, pages and details have at least; together less than 1024.

Larger letters need more: there the pages give way while the details are asked for.
"""
_MOST_SIDE = 560
"""Pixels to which larger letters widen the details."""
WIDE_ENOUGH = 1180
"""Pixels of the window from which on the details have room beside tree and pages."""


class Panes(QSplitter):
    """Three panes; the middle one takes the room that is left."""

    def __init__(self, tree: QWidget, pages: QWidget, details: QWidget) -> None:
        super().__init__()
        self._wants_details: bool | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.side = _Side()
        self.side.setWidgetResizable(True)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setWidget(details)
        for pane, least in zip((tree, pages, self.side), _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, int(pane is pages))
        self._tree, self._pages = tree, pages
        self._room = 0
        self.setSizes([_TREE_WIDTH, 10_000, _SIDE_WIDTH])

    def show_details(self) -> None:
        """Show the details; this stands whatever the width of the window."""
        if self.side.isHidden():
            self.toggle_details()

    def toggle_details(self) -> None:
        """Show or hide the details; this stands whatever the width of the window."""
        self._wants_details = self.side.isHidden()
        self.fit(self._room)

    def fit(self, width: int) -> None:
        """Hide the details where a window has no room for them, unless they were asked for.

        Where even those that are asked for have none beside tree and pages, the pages go.
        """
        self._room = width
        for pane, least in zip((self._tree, self._pages), _LEAST[:-1], strict=True):
            pane.setMinimumWidth(max(least, pane.minimumSizeHint().width()))
        needed = sum(pane.minimumWidth() for pane in (self._tree, self._pages, self.side))
        has_room = width >= max(WIDE_ENOUGH, needed)
        shows = has_room if self._wants_details is None else self._wants_details
        self._pages.setVisible(needed <= width or not shows)
        self.side.setVisible(shows)


class _Side(QScrollArea):
    """Is as wide at least as what it shows, which can be scrolled up and down only."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Follow what is shown: larger letters, longer words."""
        done = super().eventFilter(watched, event)
        shown = self.widget()
        if event.type() is QEvent.Type.LayoutRequest and shown and watched is shown:
            needed = shown.minimumSizeHint().width()
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(min(max(_LEAST[-1], needed + bar), _MOST_SIDE))
        return done


def step_focus(stops: Sequence[QWidget], focused: QWidget | None, by: int) -> None:
    """Give the keyboard to the next or the previous of some stops that can take it."""
    usable = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
    if usable:
        now = usable.index(focused) if focused in usable else -1 if by > 0 else 0
        usable[(now + by) % len(usable)].setFocus(Qt.FocusReason.ShortcutFocusReason)
