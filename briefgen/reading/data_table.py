"""Comma-separated text becomes the data of a chart.

The first line names the columns, the first column says what each row is about; all else is
figures. Semicolons and tabs separate, too; with them a comma is the decimal sign. All
faults are told together, each by its line and column.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.model.data_table import MOST_COLUMNS, MOST_ROWS, DataRow, DataTable
from briefgen.model.plurals import counted

_MOST_SIGNS = 60
"""Characters of a name; a longer one finds no room beside its bar."""
_SEPARATORS = (";", "\t", ",")
_FIGURE = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,6})?")
# Spaces and marks that stand between thousands, also the narrow ones.
_GROUPING = str.maketrans("", "", " \u00a0\u2009\u202f'’")
_MINUS = "\N{MINUS SIGN}"
_REMEDY = "Write it as 1234.5, or leave the cell empty where there is none."


class _Line(NamedTuple):
    """One line that has any cells, by its number in the file."""

    number: int
    cells: list[str]


def parse_data_table(text: str) -> DataTable:
    """Read the data of a chart; raise ValueError with every fault, one on a line."""
    plain = text.removeprefix("\ufeff").lstrip()
    separator = _separator(plain)
    skipped = text.count("\n") - plain.count("\n")
    lines = _lines(plain, separator, skipped)
    if faults := list(_faults(lines, separator)):
        raise ValueError("\n".join(faults))
    (rows_are, *columns), *rows = (line.cells for line in lines)
    return DataTable(
        rows_are=rows_are,
        columns=tuple(columns),
        rows=tuple(
            DataRow(label=label, figures=tuple(_plain(one, separator) for one in figures))
            for label, *figures in rows
        ),
    )


def _separator(text: str) -> str:
    """Give what separates the cells of the first line; a comma might be part of one."""
    head = text.partition("\n")[0]
    return next((sign for sign in _SEPARATORS if sign in head), ",")


def _lines(text: str, separator: str, skipped: int) -> list[_Line]:
    reader = csv.reader(text.splitlines(), delimiter=separator)
    try:
        rows = [
            _Line(reader.line_num + skipped, [" ".join(cell.split()) for cell in row])
            for row in reader
        ]
    except csv.Error as fault:
        # The one thing that csv refuses: a quotation mark that is never closed.
        message = f"line {reader.line_num + skipped}: a cell goes on too long. Close its quotes."
        raise ValueError(message) from fault
    return [line for line in rows if any(line.cells)]


def _plain(figure: str, separator: str) -> str:
    """Give a figure in plain digits, with a point."""
    digits = figure.translate(_GROUPING).replace(_MINUS, "-").removeprefix("+")
    return digits if separator == "," else digits.replace(",", ".")


def _faults(lines: Sequence[_Line], separator: str) -> Iterator[str]:
    if len(lines) < 2:
        yield "There are no data. The first line names the columns, each other line is a row."
        return
    head, *rows = lines
    yield from _head_faults(head)
    if len(rows) > MOST_ROWS:
        yield f"{len(rows)} rows; a chart shows {MOST_ROWS} at most. Leave some out."
        return
    for line in rows:
        yield from _row_faults(line, head.cells, separator)
    if not any(any(line.cells[1:]) for line in rows):
        yield "No cell has a figure. Write figures below the names of the columns."


def _head_faults(head: _Line) -> Iterator[str]:
    _, *columns = head.cells
    if not columns:
        yield f"line {head.number}: only one column. Separate columns by commas or semicolons."
    if len(columns) > MOST_COLUMNS:
        told = f"{len(columns)} columns of figures; a chart shows {MOST_COLUMNS} at most"
        yield f"line {head.number}: {told}. Leave some out."
    for at, name in enumerate(columns, start=2):
        if not name:
            yield f"line {head.number}, column {at}: has no name. Write one into the first line."
        elif name in columns[: at - 2]:
            yield f"line {head.number}, column {at}: {name!r} is there twice. Rename one."
    yield from _long_names(head)


def _row_faults(line: _Line, head: Sequence[str], separator: str) -> Iterator[str]:
    if len(line.cells) != len(head):
        told = f"{counted(len(line.cells), 'cell')} instead of {len(head)}"
        yield f"line {line.number}: {told}. Put quotation marks around a cell with {separator!r}."
        return
    label, *figures = line.cells
    if not label:
        yield f"line {line.number}, column 1: is empty. Say what the row is about."
    yield from _long_names(_Line(line.number, [label]))
    for at, (name, figure) in enumerate(zip(head[1:], figures, strict=True), start=2):
        if figure and not _FIGURE.fullmatch(_plain(figure, separator)):
            place = f"line {line.number}, column {repr(name) if name else at}"
            yield f"{place}: expected a figure, got {figure!r}. {_REMEDY}"


def _long_names(line: _Line) -> Iterator[str]:
    for at, name in enumerate(line.cells, start=1):
        if len(name) > _MOST_SIGNS:
            told = f"{len(name)} characters, {_MOST_SIGNS} at most. Shorten it"
            yield f"line {line.number}, column {at}: {told}."
