"""Portion marks: how sensitive each paragraph, item of a list and note is, printed before it.

A pass over the finished blocks, so that every kind of section is marked alike. A portion
has the overall marking of the items its words stem from; words of the brief itself count
as the dossier's default. Labels stem from nothing and have no mark.
"""

from collections.abc import Iterable, Iterator
from typing import assert_never

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.selection import default_marking, marking_of
from briefgen.model.document import (
    Block,
    Cell,
    Contents,
    Cover,
    Figure,
    Heading,
    Inlines,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.ids import Id

_SPACE = "\N{NO-BREAK SPACE}"
_UNMARKED_TABLES = frozenset({"header", "cover"})
"""Who writes to whom is no portion; the subject is marked where it stands as the title."""


def with_portion_marks(blocks: tuple[Block, ...], context: Context) -> tuple[Block, ...]:
    """Give the blocks with the mark of each portion before it."""
    return tuple(_marked(block, context) for block in blocks)


def _marked(block: Block, context: Context) -> Block:
    match block:
        case Paragraph(inlines=inlines):
            return replace(block, inlines=_with_mark(inlines, context))
        case ListBlock(items=items):
            listed = (ListItem(blocks=with_portion_marks(one.blocks, context)) for one in items)
            return replace(block, items=tuple(listed))
        case Table(role="dated", rows=rows):
            return replace(block, rows=tuple(_marked_dated_row(row, context) for row in rows))
        case Table(role=role, rows=rows) if role not in _UNMARKED_TABLES:
            return replace(block, rows=tuple(_marked_row(row, context) for row in rows))
        case NoteList(notes=notes):
            return replace(block, notes=tuple(_marked_note(note, context) for note in notes))
        case Cover(blocks=blocks):
            return replace(block, blocks=with_portion_marks(blocks, context))
        case Figure(caption=caption):
            return replace(block, caption=_with_mark_of(block, caption, context))
        case Heading() | Table() | Contents():
            # A heading is a label or the name of an area, and the contents say it again.
            return block
        case _:
            assert_never(block)


def _with_mark_of(figure: Figure, caption: Inlines, context: Context) -> Inlines:
    """Mark the caption of a figure with what all its words stem from."""
    shown = tuple(inline for inlines in walk_paragraphs((figure,)) for inline in inlines)
    mark = portion_mark(shown, context)
    return (Text(text=mark + _SPACE), *caption) if mark else caption


def _marked_note(note: Note, context: Context) -> Note:
    return replace(note, inlines=_with_mark(note.inlines, context))


def _marked_row(row: Row, context: Context) -> Row:
    """Mark the cells of a row; a mark that the paragraph before has is not said again.

    A row whose words stem from nothing, such as one of the programme, counts as the default.
    """
    if not any(_stems_from(block) for cell in row.cells for block in cell.blocks):
        return _with_default_mark(row, context)
    said = ""
    cells = []
    for cell in row.cells:
        blocks: list[Block] = []
        for block in cell.blocks:
            mark = portion_mark(block.inlines, context) if isinstance(block, Paragraph) else ""
            blocks.append(block if mark and mark == said else _marked(block, context))
            said = mark or said
        cells.append(replace(cell, blocks=tuple(blocks)))
    return Row(cells=tuple(cells))


def _marked_dated_row(row: Row, context: Context) -> Row:
    """Mark what happened rather than its day, whose column is narrow, where both say the same."""
    day, *others = row.cells
    own, told = (next(_marks(cells, context), "") for cells in ((day,), others))
    if not own or own != told:
        return _marked_row(row, context)
    return Row(cells=(day, *_marked_row(Row(cells=tuple(others)), context).cells))


def _marks(cells: Iterable[Cell], context: Context) -> Iterator[str]:
    """Give the marks of the paragraphs in some cells that have one."""
    blocks = tuple(block for cell in cells for block in cell.blocks)
    return filter(None, (portion_mark(inlines, context) for inlines in walk_paragraphs(blocks)))


def _stems_from(block: Block) -> bool:
    """Tell whether any words inside a block stem from something."""
    return any(_origins(inlines) for inlines in walk_paragraphs((block,)))


def _with_default_mark(row: Row, context: Context) -> Row:
    """Mark the first cell that is no head where it begins with words; others have no mark."""
    mark = context.scheme.portion_mark(default_marking(context.dossier, context.scheme))
    cells = list(row.cells)
    at = next((at for at, cell in enumerate(cells) if cell.blocks and not cell.header), None)
    if at is None or not mark:
        return row
    first, *rest = cells[at].blocks
    marked = _prefixed(first, mark) if isinstance(first, Paragraph) else first
    cells[at] = replace(cells[at], blocks=(marked, *rest))
    return Row(cells=tuple(cells))


def _prefixed(paragraph: Paragraph, mark: str) -> Paragraph:
    return replace(paragraph, inlines=(Text(text=mark + _SPACE), *paragraph.inlines))


def _with_mark(inlines: Inlines, context: Context) -> Inlines:
    mark = portion_mark(inlines, context)
    return (Text(text=mark + _SPACE), *inlines) if mark else inlines


def portion_mark(inlines: Inlines, context: Context) -> str:
    """Give the mark of a portion; empty where its words stem from nothing."""
    default = default_marking(context.dossier, context.scheme)
    markings = [
        marking_of(context.items[origin], context.dossier, context.scheme)
        if origin in context.items
        else default
        for origin in _origins(inlines)
    ]
    return context.scheme.portion_mark(context.scheme.overall(markings)) if markings else ""


def _origins(inlines: Inlines) -> list[Id]:
    """Give what words stem from; a note mark alone says nothing of its fact."""
    worded = (inline for inline in inlines if isinstance(inline, Text | Link))
    return [origin for inline in worded for origin in inline.origins]
