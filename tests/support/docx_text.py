"""Give the paragraphs a document's text should make in a Word file, from the tree alone."""

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.model.document import (
    Block,
    Contents,
    Cover,
    Document,
    Figure,
    Heading,
    Inline,
    Inlines,
    ListBlock,
    Note,
    NoteList,
    NoteMark,
    NotePlace,
    Paragraph,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs


class Shown(NamedTuple):
    """A paragraph: the label that is written before its words, and the inlines that have them."""

    label: str
    inlines: Inlines

    @property
    def text(self) -> str:
        return self.label + inline_text(self.inlines)


def document_paragraphs(document: Document) -> list[str]:
    """Give each paragraph with text, in reading order; notes begin with label and tab.

    Footnotes stand at the end, and behind them the comments: one for each mark, which has no
    number in the text then.
    """
    return [shown.text for shown in shown_paragraphs(document)]


def shown_paragraphs(document: Document) -> list[Shown]:
    marks = marks_of(document)
    foot, margin = (marked_notes(document, place) for place in ("foot", "margin"))
    body = [
        Shown(shown.label, without_marks(shown.inlines, set(margin)))
        for block in document.blocks
        for shown in block_paragraphs(block, moved={*foot, *margin})
    ]
    first = dict.fromkeys(mark.note for mark in marks if mark.note in foot)
    notes = [Shown(f"{foot[note].label} \t", foot[note].inlines) for note in first]
    comments = [Shown("", margin[one.note].inlines) for one in marks if one.note in margin]
    return [one for one in (*body, *notes, *comments) if one.text]


def marks_of(document: Document) -> list[NoteMark]:
    """Give all marks in reading order."""
    return [
        inline
        for inlines in walk_paragraphs(document.blocks)
        for inline in inlines
        if isinstance(inline, NoteMark)
    ]


def marked_notes(document: Document, place: NotePlace) -> dict[str, Note]:
    """Give the notes of the document in a place that some mark leads to."""
    led_to = {mark.note for mark in marks_of(document)}
    return {
        note.id: note
        for block in document.blocks
        if isinstance(block, NoteList) and block.place == place
        for note in block.notes
        if note.id in led_to
    }


def without_marks(inlines: Inlines, notes: set[str]) -> Inlines:
    """Leave out the marks of some notes, and the space between two of them."""
    hidden = [isinstance(one, NoteMark) and one.note in notes for one in inlines]
    return tuple(
        one
        for at, one in enumerate(inlines)
        if not hidden[at]
        and not (_is_space(one) and hidden[max(at - 1, 0)] and hidden[at + 1 : at + 2] == [True])
    )


def _is_space(inline: Inline) -> bool:
    return isinstance(inline, Text) and not inline.text.strip()


def block_paragraphs(block: Block, *, moved: set[str]) -> Iterator[Shown]:
    """Give the paragraphs of a block without the notes that stand elsewhere."""
    match block:
        case Heading(inlines=inlines) | Paragraph(inlines=inlines):
            yield Shown("", inlines)
        case NoteList(notes=notes):
            kept = (note for note in notes if note.id not in moved)
            yield from (Shown(f"{note.label}\t", note.inlines) for note in kept)
        case Contents(heading=heading, entries=entries):
            yield Shown("", heading)
            yield from (Shown("", entry.inlines) for entry in entries)
        case Figure(labels=labels, caption=caption):
            yield from (Shown("", (label.text,)) for label in labels)
            yield Shown("", caption)
        case _:
            for child in _children(block):
                yield from block_paragraphs(child, moved=moved)


def _children(block: ListBlock | Table | Cover) -> tuple[Block, ...]:
    match block:
        case Table(rows=rows):
            return tuple(child for row in rows for cell in row.cells for child in cell.blocks)
        case _:
            return block.blocks
