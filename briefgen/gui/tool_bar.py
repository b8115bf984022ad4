"""The one row of tools: open, save, undo, search, and the only filled button of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from briefgen.gui.actions import GAP, plain
from briefgen.gui.chosen_keys import Keys, keyed
from briefgen.gui.icons import put_icon, put_picture
from briefgen.gui.labels import ElidedLabel, plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.translation import tr

_WITH_WORDS = ("open", "save", "add_sources")
_ICON_ONLY = ("undo", "redo")
_EXPORTS = ("export", "export_options", "print", "since_export")
"""What stands behind the arrow beside the export."""
_LEAST_SEARCH, _MOST_SEARCH = 120, 380
"""Pixels that the field to search in is wide."""
_AROUND = 6 * NEAR
"""Pixels of the margins, and of the line between tools."""
_ROOM_FOR_KEYS = 3
"""How much wider than its keys the field has to be to name them."""


class ToolBar(QToolBar):
    """Shows some of the window's actions, by their names."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(tr("Main"), parent)
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.tools = {name: self._add_tool(actions[name], beside) for name in _WITH_WORDS}
        self.addSeparator()
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.tools |= {name: self._add_tool(actions[name], only) for name in _ICON_ONLY}
        self.search = SearchField()
        self.search.clicked.connect(actions["search"].trigger)
        self.export_button = _export_button()
        self.export_button.clicked.connect(actions["export"].trigger)
        self.export_menu = _export_menu([actions[name] for name in _EXPORTS])
        self._add_stretched(self.search)
        self._exports = _joined(self.export_button, self.export_menu)
        self.addWidget(self._exports)

    def _add_tool(self, action: QAction, style: Qt.ToolButtonStyle) -> QToolButton:
        tool = QToolButton()
        tool.setDefaultAction(action)
        tool.setToolButtonStyle(style)
        tool.setIconSize(self.iconSize())
        tool.setAccessibleName(plain(action.text()))
        self.addWidget(tool)
        return tool

    def _add_stretched(self, middle: QWidget) -> None:
        """Add what stands in the middle of the room that is left."""
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(NEAR, 0, NEAR, 0)
        row.addStretch(1)
        row.addWidget(middle, stretch=100)
        row.addStretch(1)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Leave the words of tools out where the export would have no room beside them."""
        super().resizeEvent(event)
        styles, room = Qt.ToolButtonStyle, event.size().width() - _AROUND - _LEAST_SEARCH
        for style in (styles.ToolButtonTextBesideIcon, styles.ToolButtonIconOnly):
            for name in _WITH_WORDS:
                self.tools[name].setToolButtonStyle(style)
            parts = (*self.tools.values(), self._exports)
            if sum(part.sizeHint().width() + TIGHT for part in parts) <= room:
                break

    def tell_keys(self, used: Mapping[str, Keys]) -> None:
        """Name the keys that do the same."""
        tip = tr("Write DOCX and PDF beside the project (Ctrl+E)")
        self.export_button.setToolTip(keyed(tip, "export", used))
        self.search.setToolTip(keyed(f"{tr('Search everything')} (Ctrl+K)", "search", used))
        self.search.keys.setText(keyed("Ctrl+K", "search", used))

    def let_export(self, *, may: bool) -> None:
        """Let an export begin, or not."""
        self.export_button.setEnabled(may)
        self.export_menu.setEnabled(may)


class SearchField(QPushButton):
    """Looks like a field to type in, and opens the search, where the typing is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "search")
        self.setAccessibleName(tr("Search everything"))
        self.setMinimumWidth(_LEAST_SEARCH)
        self.setMaximumWidth(_MOST_SEARCH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sign, self.keys = QLabel(), plain_label(secondary=True)
        put_picture(sign, "search", size=16, colour="secondary")
        # Where there is little room, the words give way.
        self.words = ElidedLabel(tr("Search facts, sources and commands"))
        self.words.setProperty("part", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(NEAR + 2, 0, NEAR + 2, 0)
        row.setSpacing(NEAR)
        for part in (sign, self.keys, self.words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(sign)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.keys)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Name the keys where words have room beside them."""
        super().resizeEvent(event)
        self.keys.setVisible(self.width() > _ROOM_FOR_KEYS * self.keys.sizeHint().width())


def _export_button() -> QPushButton:
    button = QPushButton(GAP + tr("Export brief"))
    button.setAccessibleName(tr("Export brief"))
    button.setProperty("part", "filled")
    put_icon(button, "file-down", colour="on_accent", disabled="secondary")
    return button


def _export_menu(actions: list[QAction]) -> QPushButton:
    """Make the arrow beside the export, with what else can be done."""
    arrow = QPushButton()
    arrow.setProperty("part", "filled")
    arrow.setProperty("arrow", "yes")
    arrow.setAccessibleName(tr("More ways to export"))
    arrow.setToolTip(tr("More ways to export"))
    put_icon(arrow, "chevron-down", colour="on_accent", disabled="secondary")
    # As high as the button beside it, whatever the size of its letters.
    arrow.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
    menu = QMenu(arrow)
    menu.addActions(actions)
    arrow.setMenu(menu)
    return arrow


def _joined(button: QPushButton, arrow: QPushButton) -> QWidget:
    """Put a button and its arrow side by side as one, with a fine line between them."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(1)
    row.addWidget(button)
    row.addWidget(arrow)
    first, last = ("right", "left") if both.isRightToLeft() else ("left", "right")
    button.setProperty("joined", first)
    arrow.setProperty("joined", last)
    return both
