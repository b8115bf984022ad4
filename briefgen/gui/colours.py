"""The colours of the window, light and dark, by what they are for; paper is white in both.

Contrast on the ground each stands on, as WCAG counts it, is 4.5 or more for words and 3 or
more for what bounds a control; a test counts it.
"""

from PySide6.QtWidgets import QApplication

from briefgen.model.value import Value

_PROPERTY = "isDark"


class Colours(Value):
    """One colour for each purpose."""

    page: str
    ground: str
    ground_of_pages: str
    text: str
    secondary: str
    disabled: str
    line: str
    accent: str
    accent_hovered: str
    on_accent: str
    chosen: str
    hovered: str
    pressed: str
    marked: str
    marked_text: str
    done_line: str
    warning: str
    warning_ground: str
    warning_line: str
    error: str
    error_ground: str
    error_line: str
    scroll: str


PAPER = "#ffffff"
PAPER_LINE = "#d5d9df"
PAPER_ACCENT = "#1f5fc4"
"""What is drawn on pages, which stay white."""

LIGHT = Colours(
    page="#ffffff",
    ground="#f4f5f7",
    ground_of_pages="#dfe2e7",
    text="#1a1d21",
    secondary="#565d69",
    disabled="#8a919c",
    line="#d5d9df",
    accent="#1f5fc4",
    accent_hovered="#194d9f",
    on_accent="#ffffff",
    chosen="#e3ecfa",
    hovered="#f1f4f8",
    pressed="#e9ecf1",
    marked="#ffe9a8",
    marked_text="#1a1d21",
    done_line="#b9cdee",
    warning="#7a4d00",
    warning_ground="#fdf3dc",
    warning_line="#ecd9a8",
    error="#a4262c",
    error_ground="#fce9e9",
    error_line="#eebcbc",
    scroll="#b4bac4",
)
DARK = Colours(
    page="#252930",
    ground="#1d2025",
    ground_of_pages="#121417",
    text="#e8eaed",
    secondary="#a9b0bb",
    disabled="#6f7682",
    line="#3b414b",
    accent="#6ea5ff",
    accent_hovered="#8bb8ff",
    on_accent="#10151d",
    chosen="#2b3b57",
    hovered="#2d323a",
    pressed="#343a44",
    marked="#665316",
    marked_text="#fdf6df",
    done_line="#3f5680",
    warning="#f2cf83",
    warning_ground="#38301b",
    warning_line="#5c4f2a",
    error="#ffa8a8",
    error_ground="#402628",
    error_line="#6b3c40",
    scroll="#4d545f",
)


def colours() -> Colours:
    """Give the colours the program is dressed in."""
    application = QApplication.instance()
    return DARK if application and application.property(_PROPERTY) else LIGHT


def wear(application: QApplication, worn: Colours) -> None:
    """Keep with the program which colours it is dressed in."""
    application.setProperty(_PROPERTY, worn is DARK)
