"""Let the numbers of a column end below each other.

One pass over the tree, before any exporter sees it, so that DOCX and PDF agree. A column of a
grid is one of numbers where each of its cells holds a figure, with the same unit or none, or
nothing; a single figure makes no column. Its head ends where the figures do.
"""

from msgspec.structs import replace

from briefgen.late_patterns import late_pattern
from briefgen.model.document import Block, Cell, Document, Paragraph, Row, Table
from briefgen.model.document_text import inline_text, walk_paragraphs

_FIGURE = late_pattern(
    r"(?P<before>[^\w\s]{0,3}|[A-Z]{3}\s)"
    r"(?P<number>[+\-\N{MINUS SIGN}]?\d[\d.,'\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]*)"
    r"(?P<unit>\s?[^\W\d][\w./]{0,11}|\s?[%\N{PER MILLE SIGN}°€$£])?"
)
"""A figure such as 21.5, −3, 1 200, $40, 15 min or 7%."""
_NOTHING = {"", "–"}
_LEAST = 2


def document_with_number_columns(document: Document) -> Document:
    """Give the document in which the cells of columns of numbers are aligned at their end."""
    blocks = tuple(_aligned(block) for block in document.blocks)
    return replace(document, blocks=blocks) if blocks != document.blocks else document


def _aligned(block: Block) -> Block:
    if not isinstance(block, Table) or block.role != "grid" or not block.head_rows:
        return block
    if any(len(row.cells) != len(block.widths) for row in block.rows):
        return block
    body = block.rows[block.head_rows :]
    columns = {
        at for at in range(len(block.widths)) if _holds_numbers([row.cells[at] for row in body])
    }
    if not columns:
        return block
    return replace(block, rows=tuple(_with_ends(row, columns) for row in block.rows))


def _holds_numbers(cells: list[Cell]) -> bool:
    texts = [text for cell in cells if (text := _text(cell)) not in _NOTHING]
    if len(texts) < _LEAST or not all(any(map(str.isdecimal, text)) for text in texts):
        return False
    found = [_FIGURE.fullmatch(text) for text in texts]
    units = {one["unit"] for one in found if one}
    return all(found) and len(units) == 1


def _text(cell: Cell) -> str:
    """Give the words of a cell that is one paragraph; of others what is no figure."""
    if cell.blocks and not isinstance(cell.blocks[0], Paragraph):
        return "\n"
    return "\n".join(map(inline_text, walk_paragraphs(cell.blocks))).strip()


def _with_ends(row: Row, columns: set[int]) -> Row:
    cells = (
        replace(cell, align="end") if at in columns else cell for at, cell in enumerate(row.cells)
    )
    return Row(cells=tuple(cells))
