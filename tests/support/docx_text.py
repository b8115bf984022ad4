"""Give the paragraphs a document's text should make in a Word file, from the tree alone."""

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from briefgen.model.document import (
    Block,
    Contents,
    Cover,
    Document,
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
    inline_text,
    walk_paragraphs,
)


def document_paragraphs(document: Document) -> list[str]:
    """Give each paragraph with text, in reading order; notes begin with label and tab.

    Footnotes stand at the end, and behind them the comments: one for each mark, which has no
    number in the text then.
    """
    marks = [
        inline
        for inlines in walk_paragraphs(document.blocks)
        for inline in inlines
        if isinstance(inline, NoteMark)
    ]
    foot, margin = (_marked_notes(document, marks, place) for place in ("foot", "margin"))
    body = replace(document, blocks=tuple(_without(document.blocks, {*foot, *margin})))
    texts = [
        text
        for block in body.blocks
        for text in block_paragraphs(block, unseen=margin.keys())
        if text
    ]
    first = dict.fromkeys(mark.note for mark in marks if mark.note in foot)
    texts += [f"{foot[note].label} \t{inline_text(foot[note].inlines)}" for note in first]
    return texts + [inline_text(margin[one.note].inlines) for one in marks if one.note in margin]


def _marked_notes(document: Document, marks: list[NoteMark], place: NotePlace) -> dict[str, Note]:
    led_to = {mark.note for mark in marks}
    return {
        note.id: note
        for block in document.blocks
        if isinstance(block, NoteList) and block.place == place
        for note in block.notes
        if note.id in led_to
    }


def _without(blocks: tuple[Block, ...], notes: set[str]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, NoteList):
            kept = tuple(note for note in block.notes if note.id not in notes)
            yield replace(block, notes=kept)
        else:
            yield block


def shown_text(inlines: Inlines, *, unseen: Collection[str] = ()) -> str:
    """Give the words of a paragraph without the marks of comments and the space between them."""
    hidden = [isinstance(one, NoteMark) and one.note in unseen for one in inlines]
    return inline_text(
        tuple(
            one
            for at, one in enumerate(inlines)
            if not hidden[at]
            and not (
                _is_space(one) and hidden[max(at - 1, 0)] and hidden[at + 1 : at + 2] == [True]
            )
        )
    )


def _is_space(inline: Inline) -> bool:
    return isinstance(inline, Text) and not inline.text.strip()


def block_paragraphs(block: Block, *, unseen: Collection[str] = ()) -> Iterator[str]:
    match block:
        case Heading(inlines=inlines) | Paragraph(inlines=inlines):
            yield shown_text(inlines, unseen=unseen)
        case NoteList(notes=notes):
            yield from (f"{note.label}\t{inline_text(note.inlines)}" for note in notes)
        case Contents(heading=heading, entries=entries):
            yield inline_text(heading)
            yield from (inline_text(entry.inlines) for entry in entries)
        case _:
            for child in _children(block):
                yield from filter(None, block_paragraphs(child, unseen=unseen))


def _children(block: ListBlock | Table | Cover) -> tuple[Block, ...]:
    match block:
        case Table(rows=rows):
            return tuple(child for row in rows for cell in row.cells for child in cell.blocks)
        case _:
            return block.blocks
