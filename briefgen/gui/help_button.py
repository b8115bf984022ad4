"""The button that leads from a dialog to its place in the help, and F1, which does the same."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from briefgen.gui.help_places import Topic
from briefgen.gui.translation import tr


def help_button(dialog: QDialog, topic: Topic) -> QPushButton:
    """Make the button of a dialog, which lays it out itself."""
    button = QPushButton(tr("Help"))
    button.setAutoDefault(False)

    def show() -> None:
        # Few ask; the others need not load what shows it.
        from briefgen.gui.help_window import show_help

        show_help(dialog, topic)

    button.clicked.connect(lambda _checked=False: show())
    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog, show)
    return button


def offer_help(dialog: QDialog, buttons: QDialogButtonBox, topic: Topic) -> QPushButton:
    """Put the button among the others of a dialog."""
    button = help_button(dialog, topic)
    buttons.addButton(button, QDialogButtonBox.ButtonRole.HelpRole)
    return button
