"""Short ways to build the nodes that sections are made of."""

from collections.abc import Iterable

from briefgen.model.document import (
    Cell,
    Inline,
    Inlines,
    ListBlock,
    ListItem,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    TableRole,
    Text,
)

LABEL_WIDTHS = (0.2, 0.8)
"""Shares of a table whose first column names what the second one says."""


def paragraph(*inlines: Inline, role: ParagraphRole = "body") -> Paragraph:
    """Build a paragraph."""
    return Paragraph(inlines=inlines, role=role)


def cell(*paragraphs: Inlines, role: ParagraphRole = "cell", header: bool = False) -> Cell:
    """Build a cell with one paragraph for each run of inlines."""
    blocks = tuple(Paragraph(inlines=inlines, role=role) for inlines in paragraphs)
    return Cell(blocks=blocks, header=header)


def label_row(label: Text, *paragraphs: Inlines) -> Row:
    """Build a row that is named by its first cell."""
    return Row(cells=(cell((label,), role="label", header=True), cell(*paragraphs)))


def label_table(rows: Iterable[Row], *, title: str, role: TableRole) -> tuple[Table, ...]:
    """Build a table of labelled rows, or nothing where there are none."""
    found = tuple(rows)
    return (Table(rows=found, widths=LABEL_WIDTHS, title=title, role=role),) if found else ()


def head_row(*labels: Text) -> Row:
    """Build the head of a table."""
    return Row(cells=tuple(cell((label,), role="cell_head", header=True) for label in labels))


def bullets(items: Iterable[Inlines]) -> tuple[ListBlock, ...]:
    """Build a bulleted list, or nothing where there are no items."""
    found = tuple(ListItem(blocks=(paragraph(*inlines, role="list"),)) for inlines in items)
    return (ListBlock(items=found),) if found else ()


def joined(parts: Iterable[Inlines], separator: str) -> Inlines:
    """Put runs of inlines on one line with a separator between them."""
    line: list[Inline] = []
    for part in parts:
        line += [Text(text=separator), *part] if line else part
    return tuple(line)
