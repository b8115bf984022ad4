"""The right pane: what the chosen item says, and the sentence of the source it comes from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from briefgen.gui.colours import colours
from briefgen.gui.conflict_pane import ConflictPane
from briefgen.gui.field_form import FieldForm
from briefgen.gui.item_details import Excerpt, ItemDetails
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, TIGHT, WIDE
from briefgen.gui.reading_box import ReadingBox
from briefgen.gui.review_row import ReviewRow
from briefgen.gui.translation import isolated, marked, tr
from briefgen.gui.writing_box import WritingBox

_NOTHING = marked("Choose a row to see its wording and where it comes from.")


class DetailPane(QWidget):
    """Shows one item; everything in it is plain text."""

    edited = Signal(str, str)
    """Key and text of a field of the item that was changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind = heading(tr("Details"))
        self.review = ReviewRow()
        self.wording = WritingBox(tr("Wording in the brief"))
        self.form = FieldForm()
        self.proposed = plain_label(secondary=True)
        self.source_title = heading(larger=0)
        self.source_line = plain_label(secondary=True)
        self.sentence = ReadingBox(tr("Sentence of the source"))
        self.elsewhere = plain_label(secondary=True)
        self.conflicts = ConflictPane()
        self.note = WritingBox(tr("Private note, not exported"), empty=tr("Add a private note"))
        self._labels = [
            plain_label(words, secondary=True)
            for words in (
                tr("Wording in the brief"),
                tr("Source"),
                tr("Private note (not exported)"),
            )
        ]
        self.nothing = plain_label(tr(_NOTHING), secondary=True)
        self.wording.written.connect(lambda text: self.edited.emit("wording", text))
        self.note.written.connect(lambda text: self.edited.emit("note", text))
        self.form.edited.connect(self.edited)
        self._lay_out()
        self.show_item(None)

    def _lay_out(self) -> None:
        wording, source, note = self._labels
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(TIGHT)
        column.addWidget(self.kind)
        column.addWidget(self.review)
        for label, boxes in (
            (wording, (self.wording, self.proposed, self.form)),
            (source, (self.source_title, self.source_line, self.sentence, self.elsewhere)),
        ):
            column.addSpacing(NEAR)
            column.addWidget(label)
            for box in boxes:
                column.addWidget(box)
        column.addWidget(self.conflicts)
        column.addSpacing(NEAR)
        column.addWidget(note)
        column.addWidget(self.note)
        column.addWidget(self.nothing)
        column.addStretch(1)
        for label in (self.proposed, self.source_title, self.source_line, self.nothing):
            label.setWordWrap(True)

    def show_item(self, details: ItemDetails | None) -> None:
        """Show an item, or what to do where none is chosen."""
        shown = details or ItemDetails(kind=tr("Details"), wording="")
        self.kind.setText(shown.kind)
        self.nothing.setVisible(details is None)
        self.review.show_state(shown.state or "", doubt=shown.doubt)
        self.wording.show_text(shown.wording, may_edit=shown.may_edit)
        self.form.show_fields(shown.fields)
        _set(
            self.proposed,
            tr("Proposed: {words}").format(words=isolated(shown.proposed))
            if shown.proposed
            else "",
        )
        _set(self.source_title, shown.source_title)
        _set(self.source_line, shown.source_line)
        self._show_excerpt(shown.excerpt)
        _set(self.elsewhere, shown.elsewhere)
        self.note.show_text(shown.note, may_edit=shown.may_edit)
        parts = (shown.wording, shown.source_title, shown.note or shown.may_edit)
        for label, text in zip(self._labels, parts, strict=True):
            label.setVisible(bool(text))

    def edit_wording(self) -> None:
        """Take the keyboard at the wording, all of it chosen, where it may be changed."""
        if not self.wording.isReadOnly():
            self.wording.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.wording.selectAll()

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
        look.setBackground(QColor(colours().marked))
        look.setForeground(QColor(colours().marked_text))
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
