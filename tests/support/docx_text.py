"""Give the paragraphs a document's text should make in a Word file, from the tree alone."""

from collections.abc import Iterator

from briefgen.model.document import (
    Block,
    Contents,
    Cover,
    Document,
    Figure,
    Heading,
    ListBlock,
    NoteList,
    Paragraph,
    Table,
    inline_text,
)


def document_paragraphs(document: Document) -> list[str]:
    """Give each paragraph with text, in reading order; notes begin with label and tab."""
    return [text for block in document.blocks for text in block_paragraphs(block) if text]


def block_paragraphs(block: Block) -> Iterator[str]:  # noqa: C901 - one case a block
    match block:
        case Heading(inlines=inlines) | Paragraph(inlines=inlines):
            yield inline_text(inlines)
        case ListBlock(items=items):
            for item in items:
                yield from (text for child in item.blocks for text in block_paragraphs(child))
        case Table(rows=rows):
            for cell in (cell for row in rows for cell in row.cells):
                yield from (text for child in cell.blocks for text in block_paragraphs(child))
        case NoteList(notes=notes):
            for note in notes:
                yield f"{note.label}\t{inline_text(note.inlines)}"
        case Cover(blocks=covered):
            yield from (text for child in covered for text in block_paragraphs(child))
        case Contents(heading=heading, entries=entries):
            yield inline_text(heading)
            yield from (inline_text(entry.inlines) for entry in entries)
        case Figure(labels=labels, caption=caption):
            yield from (label.text.text for label in labels)
            yield inline_text(caption)
