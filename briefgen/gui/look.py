"""Colours, distances and the style sheet of the window; the same on every platform.

Contrast on the ground each colour stands on, as WCAG counts it: text 16, secondary 6,
button 6, warning 6.
"""

from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from briefgen.resources import asset

WHITE = "#ffffff"
GROUND = "#f4f5f7"
GROUND_OF_PAGES = "#dfe2e7"
TEXT = "#1a1d21"
SECONDARY = "#565d69"
DISABLED = "#8a919c"
LINE = "#d5d9df"
ACCENT = "#1f5fc4"
ACCENT_DARK = "#194d9f"
CHOSEN = "#e3ecfa"
HOVERED = "#f1f4f8"
MARKED = "#ffe9a8"
WARNING = "#7a4d00"
WARNING_GROUND = "#fdf3dc"
ERROR = "#a4262c"
ERROR_GROUND = "#fce9e9"

TIGHT, NEAR, WIDE = 4, 8, 14
"""Distances in pixels."""
RADIUS = 6

_ROLES = MappingProxyType(
    {
        QPalette.ColorRole.Window: GROUND,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: WHITE,
        QPalette.ColorRole.AlternateBase: GROUND,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.PlaceholderText: SECONDARY,
        QPalette.ColorRole.Button: WHITE,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.BrightText: WHITE,
        QPalette.ColorRole.Highlight: ACCENT,
        QPalette.ColorRole.HighlightedText: WHITE,
        QPalette.ColorRole.Link: ACCENT,
        QPalette.ColorRole.ToolTipBase: WHITE,
        QPalette.ColorRole.ToolTipText: TEXT,
    }
)


def _style_sheet() -> str:
    return f"""
QMainWindow, QStatusBar, QMenuBar, QToolBar {{ background: {GROUND}; color: {TEXT}; }}
QMenuBar {{ padding: 2px {NEAR}px; }}
QMenuBar::item {{ padding: {TIGHT}px 10px; border-radius: {TIGHT}px; }}
QMenuBar::item:selected {{ background: {CHOSEN}; }}
QMenu {{ background: {WHITE}; border: 1px solid {LINE}; padding: {TIGHT}px; }}
QMenu::item {{ padding: 6px 28px 6px {WIDE}px; border-radius: {TIGHT}px; }}
QMenu::item:selected {{ background: {CHOSEN}; color: {TEXT}; }}
QMenu::item:disabled {{ color: {DISABLED}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: {TIGHT}px {NEAR}px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {LINE}; padding: 6px {NEAR}px 8px {NEAR}px;
    spacing: {TIGHT}px; }}
QToolBar::separator {{ width: 1px; background: {LINE}; margin: {TIGHT}px {NEAR}px; }}
QToolButton {{ border: 1px solid transparent; border-radius: {RADIUS}px; padding: 6px 10px; }}
QToolButton:hover {{ background: #e9ecf1; }}
QToolButton:focus {{ border-color: {ACCENT}; }}
QToolButton:disabled {{ color: {DISABLED}; }}
QPushButton, QComboBox {{ background: {WHITE}; border: 1px solid {LINE};
    border-radius: {RADIUS}px; padding: 5px {WIDE}px; min-height: 18px; }}
QPushButton:hover, QComboBox:hover {{ background: {HOVERED}; }}
QPushButton:focus, QComboBox:focus {{ border: 1px solid {ACCENT}; }}
QPushButton:pressed {{ background: {CHOSEN}; }}
QPushButton:disabled {{ color: {DISABLED}; background: {GROUND}; }}
QPushButton[part="filled"] {{ background: {ACCENT}; border-color: {ACCENT}; color: {WHITE};
    font-weight: 600; padding: 7px 16px; }}
QPushButton[part="filled"]:hover {{ background: {ACCENT_DARK}; }}
QPushButton[part="filled"]:focus {{ border: 2px solid {TEXT}; padding: 6px 15px; }}
QPushButton[part="filled"]:disabled {{ background: {LINE}; border-color: {LINE};
    color: {SECONDARY}; }}
QComboBox {{ padding: 4px 10px; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{asset("icons", "chevron-down.svg").as_posix()}");
    width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {WHITE}; border: 1px solid {LINE};
    selection-background-color: {CHOSEN}; selection-color: {TEXT}; }}
QTreeView, QScrollArea, QWidget[part="page"] {{ background: {WHITE}; border: 0; }}
QLineEdit {{ background: {WHITE}; border: 1px solid {LINE}; border-radius: {RADIUS}px;
    padding: 4px 8px; min-height: 18px; selection-background-color: {ACCENT}; }}
QLineEdit:focus {{ border-color: {ACCENT}; }}
QComboBox QLineEdit {{ border: 0; padding: 0; }}
QTextEdit, QPlainTextEdit {{ background: {WHITE}; border: 1px solid {LINE};
    border-radius: {RADIUS}px; padding: {TIGHT}px; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border-color: {ACCENT}; }}
QLabel {{ background: transparent; }}
QLabel[part="secondary"] {{ color: {SECONDARY}; }}
QSplitter::handle {{ background: {LINE}; }}
QStatusBar {{ border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: 0; }}
QProgressBar {{ background: {LINE}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QFrame[part="done"] {{ background: {CHOSEN}; border: 0; border-bottom: 1px solid #b9cdee; }}
QFrame[part="warning"] {{ background: {WARNING_GROUND}; border: 0;
    border-bottom: 1px solid #ecd9a8; }}
QFrame[part="error"] {{ background: {ERROR_GROUND}; border: 0; border-bottom: 1px solid #eebcbc; }}
QFrame[part="warning"] QLabel {{ color: {WARNING}; }}
QFrame[part="error"] QLabel {{ color: {ERROR}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: #b4bac4; border-radius: {TIGHT}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {DISABLED}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def dress(application: QApplication) -> None:
    """Give the program its own look."""
    application.setStyle("Fusion")
    application.setPalette(light_palette())
    application.setStyleSheet(_style_sheet())


def light_palette() -> QPalette:
    """Make the palette of the light look."""
    palette = QPalette()
    for role, colour in _ROLES.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED))
    return palette


def sized(font: QFont, *, by: float, bold: bool = False) -> QFont:
    """Give a font some points larger or smaller, semibold where asked."""
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() + by)
    if bold:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed
