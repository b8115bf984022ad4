"""Marks what is misspelt in what officers write, once a thread has found that out."""

import threading
from collections.abc import Collection
from functools import partial
from queue import SimpleQueue

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from briefgen.app.spelling import Speller, dictionary_folders, dictionary_for, words_to_check
from briefgen.gui.colours import colours

_PATIENCE = 0.2
"""Seconds that a menu waits for suggestions."""


class Spelling(QObject):
    """Knows of each word it was asked for whether it is right; reads a dictionary when asked."""

    learned = Signal()
    """More words are known now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = ""
        self._known: dict[tuple[str, str], bool] = {}
        self._asked: SimpleQueue[tuple[str, tuple[str, ...]]] = SimpleQueue()
        self._spellers: dict[str, Speller | None] = {}
        self._thread: threading.Thread | None = None

    @property
    def language(self) -> str:
        """The language that words are held against."""
        return self._language

    @property
    def has_been_asked(self) -> bool:
        """Whether anything was ever asked."""
        return self._thread is not None

    def speak(self, language: str) -> None:
        """Turn to the language of the brief."""
        if language != self._language:
            self._language = language
            self.learned.emit()

    def is_wrong(self, word: str) -> bool:
        """Tell whether a word is known to be misspelt."""
        return not self._known.get((self._language, word), True)

    def ask(self, words: Collection[str]) -> None:
        """Find out about words that are not known yet."""
        new = tuple(one for one in words if (self._language, one) not in self._known)
        if new and self._language:
            self._asked.put((self._language, new))
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._serve, name="briefgen-spelling", daemon=True
                )
                self._thread.start()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Give what may have been meant by a misspelt word."""
        speller = self._spellers.get(self._language)
        return speller.suggestions(word, seconds=_PATIENCE) if speller else ()

    # In the thread.

    def _serve(self) -> None:
        while True:
            language, words = self._asked.get()
            if language not in self._spellers:
                path = dictionary_for(language, dictionary_folders())
                self._spellers[language] = Speller(path) if path else None
            speller = self._spellers[language]
            for word in words:
                self._known[language, word] = speller is None or speller.is_right(word)
            self.learned.emit()


class SpellingMarks(QSyntaxHighlighter):
    """Draws a wavy line below misspelt words of a box that can be written in."""

    def __init__(self, box: QTextEdit, spelling: Spelling) -> None:
        super().__init__(box.document())
        self._box = box
        self._spelling = spelling
        spelling.learned.connect(self.rehighlight)
        box.textChanged.connect(self._ask)

    def _ask(self) -> None:
        """Find out about what was written; reading a dictionary takes seconds, so only then."""
        document = self.document()
        # A text that is shown, not written, can't be undone while it is put there.
        if document.isModified() and document.isUndoRedoEnabled():
            self._spelling.ask([word for _, word in words_to_check(self._box.toPlainText())])

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's
        """Mark the words of a paragraph that are known to be wrong."""
        if self._box.isReadOnly():
            return
        for at, word in words_to_check(text):
            if self._spelling.is_wrong(word):
                start = len(text[:at].encode("utf-16-le")) // 2
                self.setFormat(start, len(word), _wrong())

    def offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put suggestions for the word at a place above what a menu has."""
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText().replace("’", "'")
        if self._box.isReadOnly() or not self._spelling.is_wrong(word):
            return
        first = menu.actions()[0] if menu.actions() else None
        for one in self._spelling.suggestions(word):
            action = menu.addAction(one.replace("&", "&&"), partial(cursor.insertText, one))
            if first:
                menu.insertAction(first, action)
        if first:
            menu.insertSeparator(first)


def _wrong() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(colours().error))
    return look
