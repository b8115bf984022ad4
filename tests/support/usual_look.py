"""The look that tests find the window in."""

from PySide6.QtWidgets import QApplication

from briefgen.gui.colours import LIGHT, colours
from briefgen.gui.look import dress, resize_text, text_size


def wear_usual(application: QApplication) -> None:
    """Take back what a test changed; to dress anew takes long where many windows lived."""
    if colours() is not LIGHT or text_size(application) != 100:
        resize_text(application, 100)
        dress(application)
