"""Distances and the style sheet of the window; the same on every platform."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QMargins, QObject, QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from briefgen.gui.colours import DARK, LIGHT, Colours, wear
from briefgen.gui.icons import redraw
from briefgen.resources import asset

TIGHT, NEAR, WIDE = 4, 8, 14
"""Distances in pixels."""
RADIUS = 6
_USUAL, _PERCENT, _LARGER = "usualText", "textPercent", "largerText"
"""Properties of the program, and of headings, from which sizes of text are worked out."""

_ROLES: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "page",
        QPalette.ColorRole.AlternateBase: "ground",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "secondary",
        QPalette.ColorRole.Button: "page",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "on_accent",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "page",
        QPalette.ColorRole.ToolTipText: "text",
    }
)
"""The name of the colour that stands for each role of a palette."""


def style_sheet(worn: Colours) -> str:
    """Give the style sheet in some colours."""
    return f"""
QMainWindow, QStatusBar, QMenuBar, QToolBar {{ background: {worn.ground}; color: {worn.text}; }}
QMenuBar {{ padding: 2px {NEAR}px; }}
QMenuBar::item {{ padding: {TIGHT}px 10px; border-radius: {TIGHT}px; }}
QMenuBar::item:selected {{ background: {worn.chosen}; }}
QMenu {{ background: {worn.page}; border: 1px solid {worn.line}; padding: {TIGHT}px; }}
QMenu::item {{ padding: 6px 28px 6px {WIDE}px; border-radius: {TIGHT}px; }}
QMenu::item:selected {{ background: {worn.chosen}; color: {worn.text}; }}
QMenu::item:disabled {{ color: {worn.disabled}; }}
QMenu::separator {{ height: 1px; background: {worn.line}; margin: {TIGHT}px {NEAR}px; }}
QToolTip {{ background: {worn.page}; color: {worn.text}; border: 1px solid {worn.disabled};
    padding: {TIGHT}px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {worn.line}; padding: 6px {NEAR}px 8px {NEAR}px;
    spacing: {TIGHT}px; }}
QToolBar::separator {{ width: 1px; background: {worn.line}; margin: {TIGHT}px {NEAR}px; }}
QToolButton {{ border: 1px solid transparent; border-radius: {RADIUS}px; padding: 6px 10px; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton:hover {{ background: {worn.pressed}; }}
QToolButton:focus {{ border-color: {worn.accent}; }}
QToolButton:disabled {{ color: {worn.disabled}; }}
QPushButton, QComboBox {{ background: {worn.page}; border: 1px solid {worn.line};
    border-radius: {RADIUS}px; padding: 5px {WIDE}px; min-height: 18px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:hover, QComboBox:hover {{ background: {worn.hovered}; }}
QPushButton:focus, QComboBox:focus {{ border: 1px solid {worn.accent}; }}
QPushButton:pressed {{ background: {worn.chosen}; }}
QPushButton:disabled {{ color: {worn.disabled}; background: {worn.ground}; }}
QPushButton[part="filled"] {{ background: {worn.accent}; border-color: {worn.accent};
    color: {worn.on_accent};
    font-weight: 600; padding: 7px 16px; }}
QPushButton[part="filled"]:hover {{ background: {worn.accent_hovered}; }}
QPushButton[part="filled"]:focus {{ border: 2px solid {worn.text}; padding: 6px 15px; }}
QPushButton[part="filled"]:disabled {{ background: {worn.line}; border-color: {worn.line};
    color: {worn.secondary}; }}
QPushButton[joined="left"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0; }}
QPushButton[joined="right"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; }}
QPushButton[arrow="yes"], QPushButton[arrow="yes"]:focus {{ padding: 7px 6px; }}
QPushButton[arrow="yes"]:focus {{ padding: 6px 5px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[part="search"] {{ min-height: 20px; padding: 5px; }}
QPushButton[part="link"] {{ background: transparent; border: 1px solid transparent;
    color: {worn.accent}; padding: 2px 6px; }}
QPushButton[part="link"]:hover {{ text-decoration: underline; }}
QPushButton[part="link"]:focus {{ border-color: {worn.accent}; }}
QPushButton[part="link"]:disabled {{ color: {worn.disabled}; }}
QPushButton[part="chip"] {{ border-radius: 13px; padding: 2px 11px; min-height: 20px; }}
QPushButton[part="chip"]:checked {{ background: {worn.chosen}; border-color: {worn.accent}; }}
QPushButton[part="chip"]:focus {{ border: 2px solid {worn.accent}; padding: 1px 10px; }}
QPushButton[part="choice"] {{ text-align: left; padding: 4px 10px; }}
QPushButton[part="choice"]:checked {{ background: {worn.chosen}; border-color: {worn.accent};
    font-weight: 600; }}
QPushButton[part="choice"]:focus {{ border: 2px solid {worn.accent}; padding: 3px 9px; }}
QFrame[part="rule"] {{ background: {worn.line}; border: 0; }}
QFrame[part="card"] {{ background: {worn.ground}; border: 1px solid {worn.line};
    border-radius: {RADIUS}px; }}
QFrame[part="card"] QTextEdit {{ background: transparent; border: 1px solid transparent;
    padding: 0; }}
QFrame[part="card"] QTextEdit:focus {{ border-color: {worn.accent}; }}
QFrame[part="contested"] {{ background: {worn.warning_ground};
    border: 1px solid {worn.warning_line}; border-radius: {RADIUS}px; }}
QFrame[part="contested"] QTextEdit {{ background: transparent; border: 1px solid transparent;
    padding: 0; }}
QFrame[part="contested"] QTextEdit:focus {{ border-color: {worn.accent}; }}
QComboBox {{ padding: 4px 10px; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url("{_drawing("chevron-down", worn)}");
    width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {worn.page}; border: 1px solid {worn.line};
    selection-background-color: {worn.chosen}; selection-color: {worn.text}; }}
QTreeView, QScrollArea, QWidget[part="page"] {{ background: {worn.page}; border: 0; }}
QLineEdit {{ background: {worn.page}; border: 1px solid {worn.line}; border-radius: {RADIUS}px;
    padding: 4px 8px; min-height: 18px; selection-background-color: {worn.accent}; }}
QLineEdit:focus {{ border-color: {worn.accent}; }}
QComboBox:editable {{ padding-left: 8px; }}
QComboBox QLineEdit {{ border: 0; padding: 0; }}
QTextEdit, QPlainTextEdit {{ background: {worn.page}; border: 1px solid {worn.line};
    border-radius: {RADIUS}px; padding: {TIGHT}px; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border-color: {worn.accent}; }}
QListWidget, QTableWidget {{ background: {worn.page}; border: 1px solid {worn.line};
    border-radius: {RADIUS}px; padding: {TIGHT}px; outline: 0; }}
QListWidget[part="strip"] {{ background: {worn.ground_of_pages}; border: 0; border-radius: 0;
    padding: {NEAR}px {TIGHT}px; }}
QListWidget[part="strip"]::item {{ padding: {TIGHT}px; margin: 2px; border: 2px solid transparent;
    border-radius: {TIGHT}px; }}
QListWidget[part="strip"]::item:selected {{ border-color: {worn.accent}; }}
QListWidget::item {{ padding: {TIGHT}px 0; border-radius: {TIGHT}px; }}
QListWidget::item:selected {{ background: {worn.chosen}; color: {worn.text}; }}
QTableWidget::item {{ padding: 2px {NEAR}px; }}
QTableWidget::item:selected {{ background: {worn.chosen}; color: {worn.text}; }}
QTreeWidget {{ background: {worn.page}; border: 1px solid {worn.line};
    border-radius: {RADIUS}px; padding: {TIGHT}px; outline: 0; }}
QTreeWidget::item {{ padding: {TIGHT}px; border-radius: {TIGHT}px; }}
QTreeWidget::item:selected {{ background: {worn.chosen}; color: {worn.text}; }}
QHeaderView {{ background: {worn.page}; }}
QHeaderView::section {{ background: {worn.page}; color: {worn.secondary}; border: 0;
    padding: {TIGHT}px {NEAR}px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {worn.secondary};
    border-radius: {TIGHT}px; background: {worn.page}; }}
QCheckBox::indicator:checked {{ background: {worn.accent}; border-color: {worn.accent};
    image: url("{_drawing("check-on-accent", worn)}"); }}
QCheckBox::indicator:disabled {{ border-color: {worn.line}; }}
QCheckBox::indicator:focus {{ border-color: {worn.accent}; }}
QCheckBox:disabled {{ color: {worn.disabled}; }}
QLabel {{ background: transparent; }}
QLabel[part="fault"] {{ color: {worn.error}; }}
QLabel[part="secondary"] {{ color: {worn.secondary}; }}
QSplitter::handle {{ background: {worn.line}; }}
QStatusBar {{ border-top: 1px solid {worn.line}; }}
QStatusBar::item {{ border: 0; }}
QProgressBar {{ background: {worn.line}; border: 0; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {worn.accent}; border-radius: 3px; }}
QFrame[part="done"] {{ background: {worn.chosen}; border: 0;
    border-bottom: 1px solid {worn.done_line}; }}
QFrame[part="warning"] {{ background: {worn.warning_ground}; border: 0;
    border-bottom: 1px solid {worn.warning_line}; }}
QFrame[part="error"] {{ background: {worn.error_ground}; border: 0;
    border-bottom: 1px solid {worn.error_line}; }}
QFrame[part="warning"] QLabel {{ color: {worn.warning}; }}
QFrame[part="error"] QLabel {{ color: {worn.error}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {worn.scroll}; border-radius: {TIGHT}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {worn.disabled}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Give margins by where lines start and end: a layout doesn't mirror its own."""
    if QApplication.isRightToLeft():
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def _drawing(name: str, worn: Colours) -> str:
    """Give the file of a drawing of which there is one for each look."""
    ending = "-light" if worn is DARK else ""
    return asset("icons", f"{name}{ending}.svg").as_posix()


def resize_text(application: QApplication, percent: int) -> None:
    """Write larger or smaller than the system does, from when the program is dressed anew."""
    usual = application.property(_USUAL) or application.font().pointSizeF()
    application.setProperty(_USUAL, usual)
    application.setProperty(_PERCENT, percent)
    font = application.font()
    font.setPointSizeF(usual * percent / 100)
    application.setFont(font)


def text_size(application: QApplication) -> int:
    """Give how large the window is written, in percent of the system's size."""
    return int(application.property(_PERCENT) or 100)


def open_at(dialog: QWidget, width: int, height: int | None = None) -> None:
    """Let a dialog open as large as its letters ask for, and no larger than the screen.

    Width and height in pixels are for the system's size of text; without a height it is as high
    as what stands in it.
    """
    application, screen = QApplication.instance(), dialog.screen().availableSize()
    larger = text_size(application) / 100 if isinstance(application, QApplication) else 1
    most = QSize(screen.width() - 4 * WIDE, screen.height() - 4 * WIDE)
    wide = min(int(width * larger), most.width())
    layout = dialog.layout()
    needed = layout.totalHeightForWidth(wide) if layout and not height else 0
    dialog.resize(QSize(wide, int(height * larger) if height else needed).boundedTo(most))


def make_heading(widget: QWidget, *, larger: float) -> None:
    """Write in semibold, some points larger than the text, whatever its size becomes."""
    widget.setProperty(_LARGER, larger)
    widget.setFont(sized(QApplication.font(), by=larger, bold=True))
    widget.installEventFilter(_HeadingSize(widget))


class _HeadingSize(QObject):
    """Gives a heading its size when it is shown.

    A style sheet takes the font of a widget back when it finds its place in a window: one that
    was made before the program was dressed in larger letters would keep the former size.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Size the heading that is about to be shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.setFont(
                sized(QApplication.font(), by=float(watched.property(_LARGER)), bold=True)
            )
        return False


def dress(application: QApplication, worn: Colours = LIGHT) -> None:
    """Give the program its own look, in some colours."""
    wear(application, worn)
    application.setStyle("Fusion")
    application.setPalette(palette_of(worn))
    application.setStyleSheet(style_sheet(worn))
    redraw(application)
    # The style sheet takes fonts of widgets back to what they were before it.
    for widget in application.allWidgets():
        if (larger := widget.property(_LARGER)) is not None:
            widget.setFont(sized(application.font(), by=larger, bold=True))


def palette_of(worn: Colours) -> QPalette:
    """Make the palette of some colours."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(str(getattr(worn, name))))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.disabled))
    return palette


def sized(font: QFont, *, by: float, bold: bool = False) -> QFont:
    """Give a font some points larger or smaller, semibold where asked."""
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() + by)
    if bold:
        changed.setWeight(QFont.Weight.DemiBold)
    return changed
