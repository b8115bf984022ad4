"""The right pane: what the chosen item says and where it comes from, or where to write."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefgen.gui.conflict_pane import ConflictPane
from briefgen.gui.field_form import FieldForm
from briefgen.gui.item_details import ItemDetails
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.language_row import LanguageRow
from briefgen.gui.look import TIGHT, WIDE
from briefgen.gui.point_writer import PointWriter
from briefgen.gui.review_row import ReviewRow
from briefgen.gui.source_cards import SourceCards
from briefgen.gui.spelling import Spelling
from briefgen.gui.translation import isolated, marked, tr
from briefgen.gui.writing_box import WritingBox
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id

_NOTHING = marked("Choose a row to see its wording and where it comes from.")


class DetailPane(QWidget):
    """Shows one item; everything in it is plain text."""

    edited = Signal(str, str, str)
    """Id of an item, key and text of a field of it that was changed."""
    remove_asked = Signal(str)
    """The id of an item that is to go."""
    languages_asked = Signal(str)
    """The id of an item that is to be said in other languages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown_id: Id = ""
        self.kind = heading(tr("Details"))
        self.kind.setWordWrap(True)
        self.review = ReviewRow()
        self.wording_label = plain_label(tr("Wording in the brief"), secondary=True)
        self.wording = WritingBox(tr("Wording in the brief"))
        self.proposed = plain_label(secondary=True)
        self.proposed.setWordWrap(True)
        self.languages = LanguageRow()
        self.form = FieldForm()
        self.conflicts = ConflictPane()
        self.sources = SourceCards()
        self.note_label = plain_label(tr("Private note (not exported)"), secondary=True)
        self.note = WritingBox(tr("Private note, not exported"), empty=tr("Add a private note"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Take it out of the project; undo brings it back"))
        self.nothing = plain_label(tr(_NOTHING), secondary=True)
        self.nothing.setWordWrap(True)
        self.writer = PointWriter()
        self._connect()
        self._lay_out()
        self.show_item(None)
        self.writer.hide()

    def _connect(self) -> None:
        self.wording.written.connect(lambda text: self._tell("wording", text))
        self.note.written.connect(lambda text: self._tell("note", text))
        self.form.edited.connect(self._tell)
        self.languages.asked.connect(lambda: self.languages_asked.emit(self.shown_id))
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.shown_id))

    def _tell(self, key: str, text: str) -> None:
        self.edited.emit(self.shown_id, key, text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(TIGHT)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self.writer, self.kind, self.nothing, self.review),
            (self.wording_label, self.wording, self.proposed, self.languages),
            # To be settled first, and it quotes the sources itself.
            (self.conflicts,),
            (self.sources,),
            (self.form,),
            (self.note_label, self.note),
        )
        for group in groups:
            for part in group:
                column.addWidget(part)
            column.addSpacing(TIGHT)
        column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_item(self, details: ItemDetails | None) -> None:
        """Show an item, or what to do where none is chosen."""
        shown = details or ItemDetails(id="", kind=tr("Details"), wording="")
        if shown.id != self.shown_id:
            # What is being typed belongs to the item that was shown until now.
            self.commit()
        self.shown_id = shown.id
        self.kind.setText(shown.kind)
        self.kind.setVisible(not self.writes)
        self.nothing.setVisible(details is None and not self.writes)
        self.review.show_state(shown.state or "", doubt=shown.doubt)
        self._show_words(shown)
        self.languages.show_languages(shown.languages, shown.figures_apart)
        self.form.show_fields(shown.fields)
        self.sources.show_cards(shown.sources)
        self.note.show_text(shown.note, may_edit=details is not None)
        self.note_label.setVisible(details is not None)
        self.remove.setVisible(shown.may_remove)

    def spell_with(self, spelling: Spelling) -> None:
        """Mark what is misspelt in what officers write."""
        for box in (self.wording, self.note, self.writer.text):
            box.spell_with(spelling)

    def commit(self) -> None:
        """Tell what was written, where that is new."""
        self.wording.commit()
        self.note.commit()

    def show_conflicts(self, conflicts: tuple[Conflict, ...], dossier: Dossier | None) -> None:
        """Show what sources disagree on at the item."""
        self.conflicts.show_conflicts(conflicts, dossier)
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go from top to bottom; Qt puts what is made anew at the end of the window."""
        for one, following in pairwise(self._stops()):
            QWidget.setTabOrder(one, following)

    def _stops(self) -> Iterator[QWidget]:
        yield from self.review.buttons.values()
        yield from (self.wording, self.languages.button)
        for box, buttons in zip(self.conflicts.boxes, self.conflicts.choices, strict=True):
            yield from (box, *buttons.values())
        for frame in self.sources.frames:
            yield from (frame.open, frame.sentence)
        yield from self.form.editors.values()
        yield from (self.note, self.remove)

    def _show_words(self, shown: ItemDetails) -> None:
        """Show the wording where it is one text; the form says what has several."""
        self.wording.show_text(shown.wording if shown.may_edit else "", may_edit=shown.may_edit)
        self.wording_label.setVisible(shown.may_edit)
        words = isolated(shown.proposed)
        _set(self.proposed, tr("Proposed: {words}").format(words=words) if words else "")

    @property
    def writes(self) -> bool:
        """Whether it is a place to write at the moment, in the place of an item."""
        return not self.writer.isHidden() and not self.shown_id

    def edit_wording(self) -> None:
        """Take the keyboard at the wording, all of it chosen, where it may be changed."""
        if not self.wording.isHidden():
            self.wording.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.wording.selectAll()
        elif self.form.editors:
            next(iter(self.form.editors.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _set(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
