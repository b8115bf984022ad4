"""Let the columns of a table be as wide as what stands in them.

One pass over the tree, before any exporter sees it, so that DOCX and PDF agree. It touches
tables whose columns have equal shares, that is, to which nobody gave widths. Two columns
face each other and stay equal. Widths are estimated from characters: that is near enough for
shares, and asks for no fonts.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Table,
    inline_text,
    walk_paragraphs,
)

_LEAST_COLUMNS = 3
_LONGEST = 42
"""Characters: a paragraph longer than this breaks, whatever its column."""
_SPARE = 2
"""Characters: the white beside the longest word."""
_EQUAL = 1e-6


def fitted_document(document: Document) -> Document:
    """Give the document with fitting widths where its tables have equal shares."""
    blocks = tuple(_fitted(block) for block in document.blocks)
    return replace(document, blocks=blocks) if blocks != document.blocks else document


def _fitted(block: Block) -> Block:
    if not isinstance(block, Table) or not _has_equal_shares(block):
        return block
    wanted = [max(needs, default=_SPARE) for needs in _needs_by_column(block)]
    return replace(block, widths=tuple(width / sum(wanted) for width in wanted))


def _has_equal_shares(table: Table) -> bool:
    widths = table.widths
    return len(widths) >= _LEAST_COLUMNS and max(widths) - min(widths) < _EQUAL


def _needs_by_column(table: Table) -> list[list[int]]:
    """Give, for each column, the characters that its cells ask for; wide cells ask for none."""
    needs: list[list[int]] = [[] for _ in table.widths]
    covered = [0] * len(table.widths)
    for row in table.rows:
        at = 0
        for cell in row.cells:
            while covered[at]:
                at += 1
            if cell.column_span == 1:
                needs[at] += _needs(cell)
            covered[at : at + cell.column_span] = [cell.row_span] * cell.column_span
            at += cell.column_span
        covered = [max(0, left - 1) for left in covered]
    return needs


def _needs(cell: Cell) -> Iterator[int]:
    """Give what each paragraph asks for: its length up to a line, and room for its words."""
    for inlines in walk_paragraphs(cell.blocks):
        text = inline_text(inlines)
        yield min(len(text), _LONGEST) + _SPARE
        yield max(map(len, text.split()), default=0) + _SPARE
