"""Footnotes: how far the text of a page may go, so that its notes begin at its foot.

A line never stands on a page on which a note of it does not begin. Only the last note of a
page may go on overleaf; there it comes first, and no other begins before it has ended.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

from briefgen.export.to_pdf.blocks import hanging_indent, label_pieces, note_box
from briefgen.export.to_pdf.boxes import HAIRLINE, Box, LinesBox, Part, Queue, Stack, stack
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.roles import look_of
from briefgen.export.to_pdf.setting import Bar, Mark, place_part
from briefgen.export.to_pdf.sheet import Frame
from briefgen.export.to_pdf.tables import TablePart
from briefgen.model.document import Document, NoteList, NoteMark

# The white between the text and the rule, and between the rule and the notes.
_ABOVE_RULE = 9.0
_BELOW_RULE = 4.0
_SEPARATOR = _ABOVE_RULE + HAIRLINE + _BELOW_RULE
# The rule above notes is short, that above one which goes on as wide as the text.
_RULE_SHARE = 0.28
# What a note that goes on may take of a page while text waits.
_MOST_CARRIED = 0.6
# Nearer than any line is high.
_FINE = 4.0
_NOTHING = Stack((), 0.0, ())


class FilledPage(msgspec.Struct, frozen=True):
    """What stands on a page: the text from the top, the notes from the foot."""

    text: Stack
    notes: Stack = _NOTHING

    @property
    def height(self) -> float:
        """Give the height of text and notes together."""
        return self.text.height + (self.notes.height + _SEPARATOR if self.notes.placed else 0.0)


def footnote_boxes(document: Document, column: Column) -> dict[str, LinesBox]:
    """Measure the notes that stand at the foot of pages, by their ids."""
    found: dict[str, LinesBox] = {}
    look = look_of(column.style.paragraphs["note"], column.style)
    for place, block in enumerate(document.blocks):
        if type(block) is NoteList and block.place == "foot":
            labels = [label_pieces(note.label, look, column) for note in block.notes]
            indent = hanging_indent(labels, column)
            for note, label in zip(block.notes, labels, strict=True):
                inner = column.tagged("Note", place, ID=note.id)
                found[note.id] = note_box(note, label, column=inner, indent=indent)
    return found


def fill_pages(
    boxes: Sequence[Box],
    notes: Mapping[str, LinesBox],
    *,
    room: float,
    first: float,
    lower: Mapping[int, float] = MappingProxyType({}),
) -> Iterator[FilledPage]:
    """Give what stands on each page, one page at least.

    `room` is the height of a page, `first` that of the first one, `lower` by how much less
    some pages have, by their number. Notes without a mark come last.
    """
    filling = _Filling(boxes, notes)
    yield filling.take(first - lower.get(1, 0.0))
    number = 2
    while filling.boxes or filling.waiting:
        yield filling.take(room - lower.get(number, 0.0))
        number += 1


def rule_and_notes(page: FilledPage, column: Column, *, frame: Frame) -> Iterator[Mark]:
    """Give the marks of the notes of a page, and of the rule above them."""
    if not page.notes.placed:
        return
    top = frame.bottom + page.notes.height
    goes_on = not _opens(page.notes.placed[0].part)
    width = frame.width * (1.0 if goes_on else _RULE_SHARE)
    rule = top + _BELOW_RULE
    colour = column.style.colours.rule
    yield Bar(frame.left, rule, frame.left + width, rule + HAIRLINE, colour)
    for placed in page.notes.placed:
        yield from place_part(placed.part, left=frame.left, top=top - placed.top)


def _opens(part: Part) -> bool:
    return isinstance(part, LinesBox) and part.opens


class _Filling:
    """A document being filled into pages: text and notes not placed, notes begun and not ended."""

    def __init__(self, boxes: Sequence[Box], notes: Mapping[str, LinesBox]) -> None:
        self.boxes: Sequence[Box] = Queue(tuple(boxes))
        self.notes = dict(notes)
        self.waiting: Sequence[Box] = ()

    def take(self, room: float) -> FilledPage:
        """Take what stands on the next page."""
        page = self._fullest(room)
        if not page.text.rest:
            page = self._with_notes(page.text, room, with_unmarked=True)
            self.notes = {}
        for note in notes_in(page.text) if self.notes else ():
            self.notes.pop(note, None)
        self.boxes, self.waiting = page.text.rest, page.notes.rest
        return page

    def _fullest(self, room: float) -> FilledPage:
        """Give the page with the most text whose notes all begin on it.

        Less text never has more notes, so the height of the text is found by halving.
        """
        most = room - self._reserved(room)
        page = self._filled(most, room)
        if self._all_begin(page):
            return page
        return self._grown(self._least(room), page.text.height, room)

    def _grown(self, page: FilledPage, most: float, room: float) -> FilledPage:
        """Give the page with more text than a given one and less than is too much."""
        height = page.text.height
        while most - height > _FINE:
            middle = (height + most) / 2
            tried = self._filled(middle, room)
            if self._all_begin(tried):
                page, height = tried, middle
            else:
                most = middle
        return page

    def _reserved(self, room: float) -> float:
        """Give the height that notes begun before take of a page on which text waits."""
        if not self.waiting:
            return 0.0
        height = stack(self.waiting, room, force=True).height + _SEPARATOR
        return min(height, room * _MOST_CARRIED)

    def _least(self, room: float) -> FilledPage:
        """Give the page with the least text: none where notes wait, else one line."""
        if self.waiting:
            return self._with_notes(Stack((), 0.0, self.boxes), room)
        return self._filled(0.0, room)

    def _filled(self, height: float, room: float) -> FilledPage:
        """Give the page with text up to a height."""
        return self._with_notes(stack(self.boxes, height, force=True), room)

    def _with_notes(self, text: Stack, room: float, *, with_unmarked: bool = False) -> FilledPage:
        """Give the page with as much of its notes as it has room for."""
        if not self.notes and not self.waiting:
            return FilledPage(text)
        marked = dict.fromkeys(notes_in(text))
        wanted = [self.notes[note] for note in marked if note in self.notes]
        if with_unmarked:
            wanted += [box for note, box in self.notes.items() if note not in marked]
        queue = (*self.waiting, *wanted)
        if not queue:
            return FilledPage(text)
        space = room - text.height - _SEPARATOR
        return FilledPage(text, stack(queue, space, force=not text.placed))

    def _all_begin(self, page: FilledPage) -> bool:
        """Tell whether every note of a page stands on it, or at least begins there."""
        if not self.notes:
            return True
        begun = frozenset(notes_in(page.text)) & self.notes.keys()
        return not any(
            isinstance(box, LinesBox) and box.opens and box.anchor in begun
            for box in page.notes.rest
        )


def notes_in(text: Stack) -> Iterator[str]:
    """Give the notes to which the marks of some text lead, without those of repeated heads."""
    for placed in text.placed:
        yield from _notes_of(placed.part)


def _notes_of(part: Part) -> Iterator[str]:
    if isinstance(part, LinesBox):
        for line in part.lines:
            for piece in line.pieces:
                if type(piece.inline) is NoteMark:
                    yield piece.inline.note
    elif isinstance(part, TablePart):
        for cell in part.cells:
            if not cell.repeated:
                for placed in cell.placed:
                    yield from _notes_of(placed.part)
