"""The one row of tools: open, save, undo, redo, and the only filled button of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from briefgen.gui.actions import GAP, plain
from briefgen.gui.icons import put_icon
from briefgen.gui.translation import tr

_WITH_WORDS = ("open", "save", "add_sources")
_ICON_ONLY = ("undo", "redo")


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
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.export_button = _export_button()
        self.export_button.clicked.connect(actions["export"].trigger)
        self.addWidget(self.export_button)

    def _add_tool(self, action: QAction, style: Qt.ToolButtonStyle) -> QToolButton:
        tool = QToolButton()
        tool.setDefaultAction(action)
        tool.setToolButtonStyle(style)
        tool.setIconSize(self.iconSize())
        tool.setAccessibleName(plain(action.text()))
        self.addWidget(tool)
        return tool


def _export_button() -> QPushButton:
    button = QPushButton(GAP + tr("Export brief"))
    button.setAccessibleName(tr("Export brief"))
    button.setProperty("part", "filled")
    put_icon(button, "file-down", colour="on_accent", disabled="secondary")
    button.setToolTip(tr("Write DOCX and PDF beside the project (Ctrl+E)"))
    return button
