"""Leave out the heading over notes that a format shows in the margin of the text instead.

One pass over the tree before headings are numbered and contents written, so that neither
tells of a section that is not there.
"""

from msgspec.structs import replace

from briefgen.model.document import Block, Contents, Document, Heading, NoteList
from briefgen.model.document_text import marked_notes


def document_with_comments(document: Document) -> Document:
    """Give the document without the headings that stand over nothing but notes in the margin."""
    over = [
        above
        for above, block in zip(document.blocks, document.blocks[1:], strict=False)
        if isinstance(above, Heading) and _is_in_margin(block, document)
    ]
    if not over:
        return document
    gone = {heading.anchor for heading in over if heading.anchor}
    kept = (block for block in document.blocks if not any(block is one for one in over))
    return replace(document, blocks=tuple(_without_entries(block, gone) for block in kept))


def _is_in_margin(block: Block, document: Document) -> bool:
    """Tell whether a block is nothing but notes in the margin, each with a mark."""
    if not isinstance(block, NoteList) or block.place != "margin":
        return False
    marked = marked_notes(document)
    return all(note.id in marked for note in block.notes)


def _without_entries(block: Block, gone: set[str]) -> Block:
    if not isinstance(block, Contents):
        return block
    return replace(block, entries=tuple(one for one in block.entries if one.target not in gone))
