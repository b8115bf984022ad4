"""Hold together what readers should not meet on two pages.

One pass over the tree, before any exporter sees it, so that DOCX and PDF agree. Nothing is
ever held but short paragraphs, so that no page is left half empty: a heading has more than
one line below it, no item of a list and no note stands alone at either end of a page, and
what introduces a list or a table stays with it. Lengths are estimated in characters.
"""

from collections.abc import Iterator
from itertools import zip_longest

from msgspec.structs import replace

from briefgen.model.document import (
    Block,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Table,
)
from briefgen.model.document_text import inline_text

_ONE_LINE = 60
"""Characters: what fits on one line of any house style."""
_FEW_LINES = 240
"""Characters: what takes three lines at most."""


def kept_document(document: Document) -> Document:
    """Give the document with the paragraphs held that should stay with the next one."""
    return replace(document, blocks=tuple(_kept_blocks(document.blocks)))


def _kept_blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    above: Block | None = None
    for block, below in zip_longest(blocks, blocks[1:]):
        match block:
            case ListBlock():
                yield replace(block, items=tuple(_kept_items(block.items)))
            case NoteList() if block.place != "foot":
                yield replace(block, notes=tuple(_kept_notes(block.notes)))
            case Paragraph() if _stays(block, above=above, below=below):
                yield replace(block, keep_with_next=True)
            case _:
                yield block
        above = block


def _stays(paragraph: Paragraph, *, above: Block | None, below: Block | None) -> bool:
    """Tell whether a paragraph should not be the last of its page."""
    text = inline_text(paragraph.inlines)
    introduces = isinstance(below, ListBlock | Table) and text.rstrip().endswith(":")
    begins = isinstance(above, Heading) and isinstance(below, Paragraph | ListBlock)
    return (introduces and len(text) <= _FEW_LINES) or (begins and len(text) <= _ONE_LINE)


def _held(count: int) -> set[int]:
    """Give which of so many items are held: the first at the second, the last two together."""
    return {0, count - 2} - {count - 1}


def _kept_items(items: tuple[ListItem, ...]) -> Iterator[ListItem]:
    for at, item in enumerate(items):
        texts = [one for one in item.blocks if isinstance(one, Paragraph)]
        length = sum(len(inline_text(one.inlines)) for one in texts)
        if at in _held(len(items)) and len(texts) == len(item.blocks) and length <= _FEW_LINES:
            kept = tuple(replace(one, keep_with_next=True) for one in texts)
            yield replace(item, blocks=kept)
        else:
            yield item


def _kept_notes(notes: tuple[Note, ...]) -> Iterator[Note]:
    for at, note in enumerate(notes):
        held = at in _held(len(notes)) and len(inline_text(note.inlines)) <= _FEW_LINES
        yield replace(note, keep_with_next=True) if held else note
