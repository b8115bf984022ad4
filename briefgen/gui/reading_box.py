"""A box of plain text to read and copy, as high as its text."""

import math

from PySide6.QtCore import QMimeData, QSizeF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextDocumentFragment
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from briefgen.app.pasted_text import clean_pasted
from briefgen.gui.spelling import Spelling, SpellingMarks


class ReadingBox(QTextEdit):
    """Plain text to read and copy, as high as the text is, within reason."""

    least_lines, most_lines = 1, 12
    """It is as high as so many lines at least and at most; a longer text is scrolled."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.marks: SpellingMarks | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def spell_with(self, spelling: Spelling) -> None:
        """Mark what is misspelt, where the text can be written."""
        self.marks = SpellingMarks(self, spelling)

    def show_text(self, text: str) -> None:
        """Show a text; hide the box where there is none."""
        self.setPlainText(text)
        self.setVisible(bool(text))

    def _fit(self, size: QSizeF) -> None:
        """Take the height of the text at the width it has got."""
        text = math.ceil(size.height())
        most = self.most_lines * self.fontMetrics().lineSpacing()
        # A bar narrows the text, which makes it higher: where all is shown, there is none.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if text > most else policy.ScrollBarAlwaysOff
        )
        least = self.least_lines * self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(min(text, most), least) + 2 * self.frameWidth())

    # Qt's own names from here on.

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's
        """Paste and drop words as clean text, whatever program they come from."""
        text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.textCursor().insertText(clean_pasted(text))
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's
        """Offer what may have been meant above what Qt offers for any text."""
        menu = self.createStandardContextMenu()
        if self.marks:
            self.marks.offer(menu, self.cursorForPosition(event.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
