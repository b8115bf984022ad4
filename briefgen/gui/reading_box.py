"""A box of plain text to read and copy, as high as its text."""

import math

from PySide6.QtCore import QMimeData, QSizeF, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from briefgen.app.pasted_text import clean_pasted

_MOST_LINES = 12


class ReadingBox(QTextEdit):
    """Plain text to read and copy, as high as the text is, within reason."""

    least_lines = 1

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """Show a text; hide the box where there is none."""
        self.setPlainText(text)
        self.setVisible(bool(text))

    def _fit(self, size: QSizeF) -> None:
        """Take the height of the text at the width it has got."""
        text = math.ceil(size.height())
        most = _MOST_LINES * self.fontMetrics().lineSpacing()
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
