"""Short ways to build the nodes that sections are made of.

Nothing here builds an empty paragraph: runs without words are dropped, and a cell
that would stay empty says so with a dash.
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from briefgen.model.document import (
    Block,
    Cell,
    Inline,
    Inlines,
    LineBreak,
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
"""Shares of a table whose first column names what the second one says; dates need no more."""
BETWEEN = " · "
"""Stands between what has a line in common: a reference and a day, two languages."""
EN_SPACE = "\N{EN SPACE}"
"""Stands between a number and its label; two spaces would be folded to one."""
NOTHING = Text(text="–")
"""What stands in a cell that has nothing to say."""


def paragraph(*inlines: Inline, role: ParagraphRole = "body") -> Paragraph:
    """Build a paragraph."""
    return Paragraph(inlines=inlines, role=role)


def with_words(runs: Iterable[Inlines]) -> tuple[Inlines, ...]:
    """Give the runs of inlines that say something, without their empty texts.

    A note mark alone says nothing.
    """
    return tuple(
        [
            tuple([one for one in run if not isinstance(one, Text) or one.text])
            for run in runs
            # A list: most runs have one inline, for which a generator is not worth its start.
            if [one for one in run if isinstance(one, Text) and one.text.strip()]
        ]
    )


def cell(*paragraphs: Inlines, role: ParagraphRole = "cell", header: bool = False) -> Cell:
    """Build a cell with one paragraph for each run of inlines."""
    runs = with_words(paragraphs) or ((NOTHING,),)
    return Cell(blocks=tuple(Paragraph(inlines=run, role=role) for run in runs), header=header)


CORNER = Cell(blocks=())
"""Where heads of columns meet heads of rows: it heads neither, so it is empty and no head."""


def label_row(label: Inlines, *paragraphs: Inlines) -> Row:
    """Build a row that is named by its first cell."""
    return Row(cells=(cell(label, role="label", header=True), cell(*paragraphs)))


def keeping(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Keep paragraphs that follow each other on one page; the last one is free."""
    *first, last = blocks
    return (
        *(
            replace(one, keep_with_next=True) if isinstance(one, Paragraph) else one
            for one in first
        ),
        last,
    )


def label_table(
    rows: Iterable[Row],
    *,
    title: str,
    role: TableRole,
    widths: tuple[float, float] = LABEL_WIDTHS,
) -> tuple[Table, ...]:
    """Build a table of labelled rows, or nothing where there are none."""
    found = tuple(rows)
    return (Table(rows=found, widths=widths, title=title, role=role),) if found else ()


def grid(
    head: Sequence[Text | None],
    rows: Iterable[Sequence[Cell]],
    *,
    widths: Sequence[float],
    title: str,
) -> tuple[Table, ...]:
    """Build a table with a head, or nothing; a column in which no row says anything is left out.

    The head of a column of heads is None.
    """
    body = [tuple(row) for row in rows]
    columns = [at for at in range(len(head)) if any(row[at] != cell() for row in body)]
    if not columns:
        return ()
    total = sum(widths[at] for at in columns)
    heads = tuple(
        cell((words,), role="cell_head", header=True) if words else CORNER
        for words in (head[at] for at in columns)
    )
    return (
        Table(
            rows=(
                Row(cells=heads),
                *(Row(cells=tuple(row[at] for at in columns)) for row in body),
            ),
            widths=tuple(widths[at] / total for at in columns),
            title=title,
            head_rows=1,
        ),
    )


def bullets(items: Iterable[Inlines]) -> tuple[Block, ...]:
    """Build a bulleted list, or nothing where there are no items with words."""
    found = tuple(ListItem(blocks=(paragraph(*run, role="list"),)) for run in with_words(items))
    return (ListBlock(items=found),) if found else ()


def broken(lines: Iterable[Inlines]) -> Inlines:
    """Put runs of inlines below each other in one paragraph."""
    below = ((LineBreak(), *line) if number else line for number, line in enumerate(lines))
    return tuple(inline for line in below for inline in line)


def joined(parts: Iterable[Inlines], separator: str) -> Inlines:
    """Put runs of inlines on one line with a separator between those that have words."""
    line: list[Inline] = []
    for part in with_words(parts):
        line += [Text(text=separator), *part] if line else part
    return tuple(line)
