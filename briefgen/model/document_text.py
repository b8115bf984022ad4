"""Walk a document: its words, the ids they stem from, its notes and titles, in reading order."""

from collections.abc import Callable, Iterator
from typing import assert_never

from msgspec.structs import replace

from briefgen.model.document import (
    Blank,
    Block,
    Contents,
    Cover,
    Document,
    Figure,
    Heading,
    Inlines,
    LineBreak,
    Link,
    ListBlock,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    Row,
    SectionTitle,
    Table,
    Text,
)
from briefgen.model.ids import Id


def inline_text(inlines: Inlines) -> str:
    """Give the words of inlines as a reader sees them.

    Blanks and what furniture fills in count as nothing.
    """
    parts: list[str] = []
    for inline in inlines:
        match inline:
            case Text() | Link():
                parts.append(inline.text)
            case NoteMark():
                parts.append(inline.label)
            case LineBreak():
                parts.append("\n")
            case Blank() | PageNumber() | PageCount() | SectionTitle():
                pass
            case _:
                assert_never(inline)
    return "".join(parts)


def walk_paragraphs(blocks: tuple[Block, ...]) -> Iterator[Inlines]:  # noqa: C901 - one case a block
    """Yield the inlines of each heading, paragraph, cell, label and so on in reading order."""
    for block in blocks:
        match block:
            # Fields named in a pattern take as long again as asking for them.
            case Paragraph() | Heading():
                yield block.inlines
            case ListBlock():
                for item in block.items:
                    if len(item.blocks) == 1 and isinstance(item.blocks[0], Paragraph):
                        yield item.blocks[0].inlines
                    else:
                        yield from walk_paragraphs(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        # Most paragraphs stand alone in a cell or an item.
                        if len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph):
                            yield cell.blocks[0].inlines
                        else:
                            yield from walk_paragraphs(cell.blocks)
            case NoteList(notes=notes):
                yield from (note.inlines for note in notes)
            case Cover(blocks=covered):
                yield from walk_paragraphs(covered)
            case Contents(heading=heading, entries=entries):
                yield heading
                yield from (entry.inlines for entry in entries)
            case Figure(labels=labels, caption=caption):
                yield from ((label.text,) for label in labels)
                yield caption
            case _:
                assert_never(block)


def section_titles(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield what running heads may show as the title of a section, in reading order."""
    for block in blocks:
        match block:
            case Contents(heading=inlines) | Heading(level=1, inlines=inlines):
                yield inline_text(inlines)
            case _:
                pass


def holds_figure(block: Block) -> bool:
    """Tell whether there is a figure in a block, however deep."""
    if type(block) is Paragraph:
        # What cells and items are full of.
        return False
    match block:
        case Figure():
            return True
        case ListBlock(items=items):
            return any(holds_figure(inner) for item in items for inner in item.blocks)
        case Table(rows=rows):
            cells = (cell for row in rows for cell in row.cells)
            return any(holds_figure(inner) for cell in cells for inner in cell.blocks)
        case Cover(blocks=covered):
            return any(map(holds_figure, covered))
        case _:
            return False


def with_inlines(
    blocks: tuple[Block, ...], change: Callable[[Inlines], Inlines]
) -> tuple[Block, ...]:
    """Give blocks in which the inlines of each paragraph are changed, in reading order."""
    return tuple(_with_inlines(block, change) for block in blocks)


def _with_inlines(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    match block:
        case Paragraph() | Heading():
            changed = change(block.inlines)
            return block if changed is block.inlines else replace(block, inlines=changed)
        case ListBlock(items=items):
            listed = (replace(one, blocks=with_inlines(one.blocks, change)) for one in items)
            return replace(block, items=tuple(listed))
        case Table(rows=rows):
            return replace(block, rows=tuple(_row_with_inlines(row, change) for row in rows))
        case NoteList(notes=notes):
            listed_notes = (replace(note, inlines=change(note.inlines)) for note in notes)
            return replace(block, notes=tuple(listed_notes))
        case Cover(blocks=covered):
            return replace(block, blocks=with_inlines(covered, change))
        case Contents(heading=heading, entries=entries):
            listed_entries = (replace(one, inlines=change(one.inlines)) for one in entries)
            return replace(block, heading=change(heading), entries=tuple(listed_entries))
        case Figure():
            # Its labels have their places already.
            return replace(block, caption=change(block.caption))
        case _:
            assert_never(block)


def _row_with_inlines(row: Row, change: Callable[[Inlines], Inlines]) -> Row:
    cells = (replace(cell, blocks=with_inlines(cell.blocks, change)) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def placed_origins(document: Document) -> frozenset[Id]:
    """Give the ids of everything that some inline in the text of a document stems from."""
    return frozenset(
        origin
        for inlines in walk_paragraphs(document.blocks)
        for inline in inlines
        if isinstance(inline, Text | Link | NoteMark)
        for origin in inline.origins
    )


def marked_notes(document: Document) -> dict[str, None]:
    """Give the notes to which some mark leads, in the order of their first marks."""
    return dict.fromkeys(
        inline.note
        for inlines in walk_paragraphs(document.blocks)
        for inline in inlines
        if type(inline) is NoteMark
    )
