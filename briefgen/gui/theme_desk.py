"""Dresses the program as the officer prefers, or as the system is, and changes with it."""

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from briefgen.app.preferences import Theme, load_preferences, save_preferences
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.colours import DARK, LIGHT, colours
from briefgen.gui.look import dress


class ThemeDesk(QObject):
    """Light, dark, or like the system; switches while the window is open."""

    changed = Signal()
    """The program wears other colours."""
    failed = Signal(object)
    """The BriefgenError that kept the choice from being kept."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._application = cast(QApplication, QApplication.instance())
        self._folder = state_folder()
        self._preferences = load_preferences(self._folder)
        self._application.styleHints().colorSchemeChanged.connect(self._wear)
        self._wear()

    @property
    def theme(self) -> Theme:
        """What the officer prefers."""
        return self._preferences.theme

    def choose(self, theme: Theme) -> None:
        """Wear a theme from now on."""
        self._preferences = replace(self._preferences, theme=theme)
        self._wear()
        try:
            save_preferences(self._folder, self._preferences)
        except BriefgenError as fault:
            self.failed.emit(fault)

    def _wear(self) -> None:
        system = self._application.styleHints().colorScheme()
        is_dark = self.theme == "dark" or (self.theme == "system" and system is Qt.ColorScheme.Dark)
        worn = DARK if is_dark else LIGHT
        if worn is not colours():
            dress(self._application, worn)
            self.changed.emit()
