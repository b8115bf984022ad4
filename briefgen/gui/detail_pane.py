"""The right pane: what the chosen item says, and the sentence of the source it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from briefgen.gui.conflict_pane import ConflictPane
from briefgen.gui.item_details import Excerpt, ItemDetails
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import MARKED, NEAR, TEXT, TIGHT, WIDE
from briefgen.gui.reading_box import ReadingBox

_NOTHING = "Choose a row to see its wording and where it comes from."


class DetailPane(QWidget):
    """Shows one item; everything in it is plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = heading("Details")
        self.wording = ReadingBox("Wording in the brief")
        self.proposed = plain_label(secondary=True)
        self.source_title = heading(larger=0)
        self.source_line = plain_label(secondary=True)
        self.sentence = ReadingBox("Sentence of the source")
        self.elsewhere = plain_label(secondary=True)
        self.conflicts = ConflictPane()
        self.note = ReadingBox("Private note, not exported")
        self._labels = [
            plain_label(words, secondary=True)
            for words in ("Wording in the brief", "Source", "Private note (not exported)")
        ]
        self.nothing = plain_label(_NOTHING, secondary=True)
        self._lay_out()
        self.show_item(None)

    def _lay_out(self) -> None:
        wording, source, note = self._labels
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(TIGHT)
        column.addWidget(self.kind)
        for label, boxes in (
            (wording, (self.wording, self.proposed)),
            (source, (self.source_title, self.source_line, self.sentence, self.elsewhere)),
            (note, (self.note,)),
        ):
            column.addSpacing(NEAR)
            column.addWidget(label)
            for box in boxes:
                column.addWidget(box)
        column.addWidget(self.conflicts)
        column.addWidget(self.nothing)
        column.addStretch(1)
        for label in (self.proposed, self.source_title, self.source_line, self.nothing):
            label.setWordWrap(True)

    def show_item(self, details: ItemDetails | None) -> None:
        """Show an item, or what to do where none is chosen."""
        shown = details or ItemDetails(kind="Details", wording="")
        self.kind.setText(shown.kind)
        self.nothing.setVisible(details is None)
        self.wording.show_text(shown.wording)
        _set(self.proposed, f"Proposed: {shown.proposed}" if shown.proposed else "")
        _set(self.source_title, shown.source_title)
        _set(self.source_line, shown.source_line)
        self._show_excerpt(shown.excerpt)
        _set(self.elsewhere, shown.elsewhere)
        self.note.show_text(shown.note)
        parts = (shown.wording, shown.source_title, shown.note)
        for label, text in zip(self._labels, parts, strict=True):
            label.setVisible(bool(text))

    def _show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show the sentence, with the words of the fact on a marked ground."""
        text = excerpt.before + excerpt.words + excerpt.after if excerpt else ""
        self.sentence.show_text(text)
        self.sentence.setExtraSelections([self._mark(excerpt)] if excerpt else [])

    def _mark(self, excerpt: Excerpt) -> QTextEdit.ExtraSelection:
        start = _units(excerpt.before)
        cursor = QTextCursor(self.sentence.document())
        cursor.setPosition(start)
        cursor.setPosition(start + _units(excerpt.words), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(MARKED))
        look.setForeground(QColor(TEXT))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = look
        return mark


def _units(text: str) -> int:
    """Count a text as Qt does, in UTF-16 units: an emoji counts two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
