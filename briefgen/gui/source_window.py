"""The whole text of a source: what is a fact in it is marked, and selected words become one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.commands.command import AddFact
from briefgen.app.commands.fact_areas import areas_to_choose
from briefgen.gui.colours import colours
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.help_button import help_button
from briefgen.gui.item_wording import KIND_TITLES, one_line, publisher_of
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.source_text import SourceText
from briefgen.gui.translation import marked, tr
from briefgen.model.dossier import Dossier
from briefgen.model.facts import FACT_KINDS, Fact, FactKind
from briefgen.model.ids import Id

_HINT = marked("Select words to make a fact of them. Marked words are facts already.")


class SourceBox(QPlainTextEdit):
    """A text to read and to select in, with a menu of what selected words can become."""

    def __init__(self, menu: Callable[[], QMenu]) -> None:
        super().__init__()
        self._menu = menu
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the source"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's
        """Offer the kinds above what Qt offers for any text."""
        menu = self.createStandardContextMenu()
        first = menu.actions()[0]
        kinds = self._menu()
        menu.insertMenu(first, kinds)
        menu.insertSeparator(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class SourceWindow(QDialog):
    """Shows one source of a dossier at a time."""

    fact_asked = Signal(AddFact)
    """The fact that is to be made of the selected words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier = Dossier()
        self._text = SourceText("")
        self.setWindowTitle(tr("Source text"))
        self.sources = ElidedList()
        self.sources.say_what(tr("Source"))
        self.box = SourceBox(self.kinds_menu)
        self.remark = plain_label(tr(_HINT), secondary=True)
        self.remark.setWordWrap(True)
        self.make_button = QPushButton(tr("Make a fact of this…"))
        self.make_button.setMenu(QMenu(self.make_button))
        self.make_button.menu().aboutToShow.connect(self._fill_button_menu)
        self.sources.activated.connect(lambda _place: self._show_source())
        self.box.selectionChanged.connect(self._refresh_button)
        self._lay_out()
        self._refresh_button()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addStretch(1)
        self.help = help_button(self, "source text")
        foot.addWidget(self.help)
        foot.addWidget(self.make_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addWidget(self.sources)
        column.addWidget(self.box, stretch=1)
        column.addWidget(self.remark)
        column.addLayout(foot)
        open_at(self, 640, 620)

    # What it shows.

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is a fact now; source, selection and scroll stay where they were."""
        texts = {source.id: source.text for source in self._dossier.sources}
        shown = self._source_id
        self._dossier = dossier
        self.sources.clear()
        for number, source in enumerate(dossier.sources, start=1):
            self.sources.addItem(
                f"{number}. {one_line(source.title or publisher_of(source))}", source.id
            )
        known = {source.id: source.text for source in dossier.sources}
        if shown in known:
            self.sources.setCurrentIndex(self.sources.findData(shown))
        if shown in known and known[shown] == texts.get(shown):
            self._mark_facts()
        else:
            self._show_source()

    def show_source(self, id_: Id) -> None:
        """Turn to a source."""
        if id_ != self._source_id:
            self.sources.setCurrentIndex(self.sources.findData(id_))
            self._show_source()

    def show_item(self, id_: Id) -> None:
        """Turn to the source of a fact and the place of its words; other items have none."""
        fact = next((one for one in self._dossier.facts if one.id == id_), None)
        if fact is None or fact.source is None:
            return
        self.show_source(fact.source)
        self.box.setTextCursor(self._cursor(fact.start, fact.start))
        self.box.centerCursor()

    def tell(self, message: str) -> None:
        """Say what came of the last wish."""
        self.remark.setText(message)

    def tell_made(self, fact: Fact) -> None:
        """Say what selected words have become."""
        words = tr("Made: {kind} “{words}”.")
        kind = tr(KIND_TITLES[fact.kind][0])
        self.tell(words.format(kind=kind, words=one_line(fact.text)))

    @property
    def _source_id(self) -> Id:
        return str(self.sources.currentData() or "")

    def _show_source(self) -> None:
        """Show the text of the source that is chosen."""
        sources = {source.id: source.text for source in self._dossier.sources}
        self._text = SourceText(sources.get(self._source_id, ""))
        self.box.setPlainText(self._text.shown)
        self.tell(tr(_HINT))
        self._mark_facts()

    def _mark_facts(self) -> None:
        """Set the words of all facts that are not rejected on a marked ground."""
        look = QTextCharFormat()
        look.setBackground(QColor(colours().marked))
        look.setForeground(QColor(colours().marked_text))
        marks = []
        for fact in self._dossier.facts:
            if fact.source == self._source_id and fact.review.state != "rejected":
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._cursor(fact.start, fact.end)
                mark.format = look
                marks.append(mark)
        self.box.setExtraSelections(marks)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(self._text.position_of(start))
        cursor.setPosition(self._text.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # What it makes.

    def kinds_menu(self) -> QMenu:
        """Make the menu of the kinds of fact that the selected words can become."""
        menu = QMenu(tr("Make a fact of this"), self)
        menu.setEnabled(self._has_words())
        self._fill(menu)
        return menu

    def _fill_button_menu(self) -> None:
        menu = self.make_button.menu()
        menu.clear()
        self._fill(menu)

    def _fill(self, menu: QMenu) -> None:
        """Put the kinds into a menu; an agenda area is chosen by its name."""
        for kind in FACT_KINDS:
            title = tr(KIND_TITLES[kind][0])
            if kind != "area":
                menu.addAction(title, partial(self._ask, kind))
                continue
            areas = menu.addMenu(title)
            for area, label in areas_to_choose(self._dossier).items():
                areas.addAction(label.replace("&", "&&"), partial(self._ask, kind, area))

    def _ask(self, kind: FactKind, *areas: Id) -> None:
        """Ask for a fact of the selected words."""
        cursor = self.box.textCursor()
        place = self._text.place_of(cursor.selectionStart(), cursor.selectionEnd())
        self.fact_asked.emit(
            AddFact(
                kind=kind,
                source=self._source_id,
                start=place.start,
                end=place.end,
                areas=areas or None,
            )
        )

    def _has_words(self) -> bool:
        return bool(self.box.textCursor().selectedText().strip())

    def _refresh_button(self) -> None:
        self.make_button.setEnabled(self._has_words())
