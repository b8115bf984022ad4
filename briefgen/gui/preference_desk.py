"""Keeps what the officer prefers of the window, and lets it hold at once."""

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefgen.app.preferences import Preferences, Theme, load_preferences, save_preferences
from briefgen.app.state_folder import state_folder
from briefgen.errors import BriefgenError
from briefgen.gui.colours import DARK, LIGHT, colours
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.look import dress, resize_text, text_size
from briefgen.gui.translation import language_of


class PreferenceDesk(QObject):
    """Light, dark, or like the system, and all else; switches while the window is open."""

    changed = Signal()
    """The program looks another way."""
    keys_changed = Signal()
    """Actions have other keys."""
    renewal_asked = Signal()
    """The window is to be made anew: it speaks another language from now on."""
    failed = Signal(object)
    """The BriefgenError that kept the choice from being kept."""

    def __init__(self, window: QWidget, dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs
        self._application = cast(QApplication, QApplication.instance())
        self._folder = state_folder()
        self.chosen = load_preferences(self._folder)
        self._application.styleHints().colorSchemeChanged.connect(self._wear)
        self._wear()

    def choose_theme(self, theme: Theme) -> None:
        """Wear a theme from now on."""
        self.choose(replace(self.chosen, theme=theme))

    def ask(self) -> None:
        """Show the preferences; each choice holds at once, and giving up takes all back."""
        before = self.chosen
        chosen = self._dialogs.preferences(self._window, before, self._try)
        self.choose(before if chosen is None else chosen)
        if language_of(self.chosen.language) != language_of(before.language):
            self.renewal_asked.emit()

    def ask_shortcuts(self) -> None:
        """Show what each key does; keys that were chosen hold from now on."""
        chosen = self._dialogs.shortcuts(self._window, self.chosen.shortcuts)
        if chosen is not None:
            self.choose(replace(self.chosen, shortcuts=chosen))

    def choose(self, preferences: Preferences) -> None:
        """Let preferences hold from now on, and at the next start."""
        is_new = preferences != load_preferences(self._folder)
        self._try(preferences)
        if is_new:
            try:
                save_preferences(self._folder, preferences)
            except BriefgenError as fault:
                self.failed.emit(fault)

    def _try(self, preferences: Preferences) -> None:
        former, self.chosen = self.chosen, preferences
        self._wear()
        if preferences.shortcuts != former.shortcuts:
            self.keys_changed.emit()

    def _wear(self) -> None:
        theme, system = self.chosen.theme, self._application.styleHints().colorScheme()
        is_dark = theme == "dark" or (theme == "system" and system is Qt.ColorScheme.Dark)
        worn = DARK if is_dark else LIGHT
        is_same = worn is colours() and self.chosen.text_size == text_size(self._application)
        if not is_same:
            resize_text(self._application, self.chosen.text_size)
            dress(self._application, worn)
            self.changed.emit()
