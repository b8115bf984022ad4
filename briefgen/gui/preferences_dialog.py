"""Asks what the officer prefers of the window; what is chosen shows at once behind it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.preferences import Preferences, export_preferences, import_preferences
from briefgen.errors import BriefgenError
from briefgen.gui.chosen_keys import Keys
from briefgen.gui.flow_row import FlowRow
from briefgen.gui.help_button import offer_help
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.told import told_fault
from briefgen.gui.translation import LANGUAGES, marked, tr
from briefgen.gui.wrapped_box import WrappedBox

_THEMES = (
    ("system", marked("Like the system")),
    ("light", marked("Light")),
    ("dark", marked("Dark")),
)
_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
_FILES = marked("Preferences (*.json)")


class PreferencesDialog(QDialog):
    """Gives the preferences when it is accepted."""

    def __init__(
        self, parent: QWidget, preferences: Preferences, tell: Callable[[Preferences], object]
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self.setWindowTitle(tr("Preferences"))
        self.theme, self.text_size, self.language = QComboBox(), QComboBox(), QComboBox()
        for value, words in _THEMES:
            self.theme.addItem(tr(words), value)
        for size in _SIZES:
            self.text_size.addItem(f"{size} %", size)
        self.language.addItem(tr("Like the system"), "")
        for value, words in LANGUAGES.items():
            self.language.addItem(words, value)
        self._shortcuts: Mapping[str, Keys] = {}
        self.opens = WrappedBox(tr("Open the PDF after an export"))
        self.fault = plain_label()
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.show_preferences(preferences)
        for combo in (self.theme, self.text_size, self.language):
            combo.currentIndexChanged.connect(self._tell_choice)
        self.opens.toggled.connect(self._tell_choice)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        names = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(names.Ok | names.Cancel | names.RestoreDefaults)
        self.buttons.button(names.RestoreDefaults).clicked.connect(
            partial(self.show_preferences, Preferences())
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.help = offer_help(self, self.buttons, "preferences")
        self.keys = QPushButton(tr("Shortcuts…"))
        self.keys.clicked.connect(self._ask_keys)
        self.taking = QPushButton(tr("Export…"))
        _say_what(self.taking, tr("Export the preferences to a file"))
        self.taking.clicked.connect(partial(self._ask_file, into=True))
        self.bringing = QPushButton(tr("Import…"))
        _say_what(self.bringing, tr("Import preferences from a file"))
        self.bringing.clicked.connect(partial(self._ask_file, into=False))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(NEAR)
        for words, part in (
            (tr("Look"), self.theme),
            (tr("Text size"), self.text_size),
            (tr("Language"), self.language),
        ):
            part.setAccessibleName(words)
            form.addRow(plain_label(words, secondary=True), part)
        note = tr("Translations were made with care, but not yet reviewed by a native speaker.")
        hint = plain_label(note, secondary=True)
        hint.setWordWrap(True)
        row = FlowRow()
        row.addWidget(self.keys)
        row.addWidget(self.taking)
        row.addWidget(self.bringing)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.opens)
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addWidget(self.buttons)
        open_at(self, 460)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show other choices; they hold at once."""
        for combo, value in (
            (self.theme, preferences.theme),
            (self.text_size, preferences.text_size),
            (self.language, preferences.language),
        ):
            if combo.findData(value) < 0:
                combo.addItem(f"{value} %" if combo is self.text_size else str(value), value)
            combo.setCurrentIndex(combo.findData(value))
        self.opens.setChecked(preferences.opens_exported)
        self._shortcuts = preferences.shortcuts

    def preferences(self) -> Preferences:
        """Give what is chosen now."""
        return Preferences(
            theme=self.theme.currentData(),
            text_size=self.text_size.currentData(),
            language=self.language.currentData(),
            opens_exported=self.opens.isChecked(),
            shortcuts=self._shortcuts,
        )

    def _tell_choice(self) -> None:
        self._tell(self.preferences())

    def _ask_keys(self) -> None:
        from briefgen.gui.shortcut_list import ShortcutList

        asked = ShortcutList(self, self._shortcuts)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self._shortcuts = asked.chosen
            self._tell_choice()

    def _ask_file(self, *, into: bool) -> None:
        if into:
            name, _ = QFileDialog.getSaveFileName(self, tr("Export preferences"), "", tr(_FILES))
        else:
            name, _ = QFileDialog.getOpenFileName(self, tr("Import preferences"), "", tr(_FILES))
        if name:
            self.carry(Path(name), into=into)

    def carry(self, path: Path, *, into: bool) -> None:
        """Write the choices into a file, or take them from one; say where that fails."""
        self.fault.hide()
        try:
            if into:
                export_preferences(path, self.preferences())
            else:
                self.show_preferences(import_preferences(path))
        except BriefgenError as fault:
            self.fault.setText(told_fault(fault))
            self.fault.show()


def _say_what(button: QPushButton, words: str) -> None:
    """Say more of a button than has room on it."""
    button.setAccessibleName(words)
    button.setToolTip(words)
