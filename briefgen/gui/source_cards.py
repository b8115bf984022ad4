"""Sources of an item, one card each: who said it when, and the sentence in its surroundings."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.colours import colours
from briefgen.gui.item_sources import SourceCard
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, TIGHT, margins
from briefgen.gui.reading_box import ReadingBox
from briefgen.gui.translation import tr

_EDGE = 2
"""Pixels before each line: a sentence has a margin, and a frame when it is chosen."""


class SourceCardFrame(QFrame):
    """One card; everything in it is plain text."""

    def __init__(self, card: SourceCard) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.title = heading(card.title, larger=0)
        self.title.setWordWrap(True)
        self.line = plain_label(card.line, secondary=True)
        self.line.setWordWrap(True)
        self.sentence = ReadingBox(tr("Sentence of {source}").format(source=card.title))
        self.sentence.document().setDocumentMargin(1)
        self.elsewhere = plain_label(card.elsewhere, secondary=True)
        self.elsewhere.setVisible(bool(card.elsewhere))
        self.open = QPushButton(tr("Open"))
        self.open.setProperty("part", "link")
        self.open.setToolTip(tr("Show the sentence in the whole text"))
        self.open.setAccessibleName(tr("Open {source}").format(source=card.title))
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.title, stretch=1)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(NEAR, 6, NEAR, NEAR))
        column.setSpacing(2)
        column.addLayout(head)
        for part in (self.line, self.sentence, self.elsewhere):
            column.addWidget(part)
        for label in (self.title, self.line, self.elsewhere):
            label.setIndent(_EDGE)
        self._show(card)

    def _show(self, card: SourceCard) -> None:
        """Show the sentence with its words marked, and muted what stands around it."""
        said = card.excerpt
        lead, tail = said.lead and f"{said.lead} ", said.tail and f" {said.tail}"
        sentence = said.before + said.words + said.after
        self.sentence.show_text(lead + sentence + tail)
        start = len(lead) + len(said.before)
        text = lead + sentence + tail
        self.sentence.setExtraSelections(
            [
                self._look(text, 0, len(lead), _muted()),
                self._look(text, len(lead + sentence), len(text), _muted()),
                self._look(text, start, start + len(said.words), _marked()),
            ]
        )

    def _look(
        self, text: str, start: int, end: int, look: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.sentence.document())
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = look
        return mark


class SourceCards(QWidget):
    """Hidden for what no source says."""

    open_asked = Signal(str)
    """The id of a fact whose place in its source is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[SourceCard, ...] = ()
        self._worn = colours()
        self.title = plain_label(secondary=True)
        self.frames: list[SourceCardFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT + 2)
        self._column.addWidget(self.title)

    def show_cards(self, cards: tuple[SourceCard, ...]) -> None:
        """Show cards; those that are there already stay as they are scrolled."""
        self.setVisible(bool(cards))
        self.title.setText(
            tr("Source") if len(cards) == 1 else tr("%n place(s) in sources", "", len(cards))
        )
        if cards == self._shown and colours() is self._worn:
            return
        self._shown, self._worn = cards, colours()
        for frame in self.frames:
            self._column.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.frames = [SourceCardFrame(card) for card in cards]
        for frame, card in zip(self.frames, cards, strict=True):
            frame.open.clicked.connect(partial(self._ask, card.fact))
            self._column.addWidget(frame)
            # A layout shows what is new only once events come round; Tab may be faster.
            frame.show()

    def _ask(self, fact: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.open_asked.emit(fact)


def _marked() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(colours().marked))
    look.setForeground(QColor(colours().marked_text))
    return look


def _muted() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colours().secondary))
    return look


def _units(text: str) -> int:
    """Count a text as Qt does, in UTF-16 units: an emoji counts two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
