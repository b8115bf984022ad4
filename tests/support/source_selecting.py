"""Select words in the window of a source and choose what becomes of them, as an officer does."""

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from briefgen.gui.source_window import SourceWindow


def select(window: SourceWindow, words: str) -> None:
    """Select words as a mouse does."""
    text = window.box.toPlainText()
    cursor = QTextCursor(window.box.document())
    cursor.setPosition(text.index(words))
    cursor.setPosition(text.index(words) + len(words), QTextCursor.MoveMode.KeepAnchor)
    window.box.setTextCursor(cursor)


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def choose(window: SourceWindow, *titles: str) -> None:
    """Choose an entry of the button's menu."""
    menu: QMenu = window.make_button.menu()
    menu.aboutToShow.emit()
    for title in titles[:-1]:
        inner = entries(menu)[title].menu()
        assert isinstance(inner, QMenu)
        menu = inner
    entries(menu)[titles[-1]].trigger()


def marked(window: SourceWindow) -> list[str]:
    return [str(mark.cursor.selectedText()) for mark in window.box.extraSelections()]
