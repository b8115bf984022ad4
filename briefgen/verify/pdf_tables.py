"""The tables of a PDF that tell where each object stands: plain ones and those in streams."""

import re
from collections.abc import Iterator, Mapping
from typing import Protocol

from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_filters import unfiltered
from briefgen.verify.pdf_syntax import Value, parse
from briefgen.verify.reading import Budget

_START = re.compile(rb"startxref\s*+(\d{1,12})")
_TABLE = re.compile(rb"\s*+xref\s")
_SECTION = re.compile(rb"\s*+(\d{1,10}) ++(\d{1,10})\s*+(?=\d{10} \d{5} [nf])")
_ENTRY = late_pattern(rb"(\d{10}) (\d{5}) ([nf])\s{0,2}")
_ROW, _KIND, _IN_USE = 20, 17, ord("n")
_ROWS = re.compile(rb"(?:\d{10} \d{5} [nf]\s\s)+")
"""Entries as long as the standard wants them, which are read all at once."""
_FREE = -1
"""Stands for the place of an object that there is none of."""
_MOST_TABLES = 1_000
_MOST_BYTES = 64 * 1024 * 1024


class HasStream(Protocol):
    """An object that may be a stream."""

    @property
    def data(self) -> bytes: ...  # noqa: D102 - as `Stored` has it
    @property
    def dictionary(self) -> dict[str, Value] | None: ...  # noqa: D102 - as `Stored` has it
    @property
    def stream(self) -> tuple[int, int] | None: ...  # noqa: D102 - as `Stored` has it


class Table:
    """Where the current objects stand, by number, and the newest trailer."""

    def __init__(self) -> None:
        self.containers: dict[int, int] = {}
        self.trailer: dict[str, Value] = {}
        self._offsets: dict[int, int] = {}
        self._rows: list[tuple[range, bytes]] = []

    @property
    def offsets(self) -> dict[int, int]:
        """Where objects stand in the file; of rows this is read when somebody asks for it.

        Only a file with former versions of its objects makes anybody ask.
        """
        for numbers, rows in self._rows:
            kinds = zip(numbers, rows[_KIND::_ROW], strict=True)
            offsets = dict(zip(numbers, map(int, rows.split()[::3]), strict=True))
            offsets.update(dict.fromkeys((one for one, kind in kinds if kind != _IN_USE), _FREE))
            new = {number: at for number, at in offsets.items() if number not in self.containers}
            self._offsets = new | self._offsets
        self._rows.clear()
        return self._offsets

    def names(self, number: int, offset: int, container: int | None) -> bool:
        """Tell whether an object with this number is the one that stands there."""
        if container is not None:
            return self.containers.get(number) == container
        return self.offsets.get(number) == offset

    def add(self, number: int, *, offset: int | None = None, container: int | None = None) -> None:
        """Take in an entry, unless a newer table has one for the number."""
        if number in self.offsets or number in self.containers:
            return
        if container is not None:
            self.containers[number] = container
        else:
            self.offsets[number] = _FREE if offset is None else offset

    def add_rows(self, numbers: range, rows: bytes) -> None:
        """Take in rows of a plain table, as `add` does one by one."""
        self._rows.append((numbers, rows))


def read_tables(data: bytes, streams: Mapping[int, HasStream]) -> Table:
    """Read the tables from the newest to the oldest, as far as they hold together.

    `streams` are those of the file, by the places at which they stand.
    """
    table, seen = Table(), set[int]()
    starts = _START.findall(data[-2048:])
    waiting = [int(starts[-1])] if starts else []
    while waiting and len(seen) < _MOST_TABLES:
        at = waiting.pop(0)
        if at in seen:
            continue
        seen.add(at)
        trailer = _read_plain(data, at, table) or _read_stream(streams.get(at), table)
        table.trailer = table.trailer or trailer
        waiting += [
            next_ for key in ("XRefStm", "Prev") if isinstance(next_ := trailer.get(key), int)
        ]
    return table


def _read_plain(data: bytes, at: int, table: Table) -> dict[str, Value]:
    """Take in a plain table; give its trailer."""
    opened = _TABLE.match(data, at)
    if not opened:
        return {}
    at = opened.end()
    while section := _SECTION.match(data, at):
        first, count = int(section[1]), int(section[2])
        at = _read_section(data, section.end(), range(first, first + count), table)
    found = data.find(b"trailer", at, at + 64)
    trailer = parse(data, found + len(b"trailer"), len(data))[0] if found >= 0 else None
    return trailer if isinstance(trailer, dict) else {}


def _read_section(data: bytes, at: int, numbers: range, table: Table) -> int:
    """Take in the entries of some numbers; give the place behind the last one."""
    end = at + _ROW * len(numbers)
    if end <= len(data) and _ROWS.fullmatch(data, at, end):
        table.add_rows(numbers, data[at:end])
        return end
    for number in numbers:
        entry = _ENTRY.match(data, at)
        if not entry:
            break
        table.add(number, offset=int(entry[1]) if entry[3] == b"n" else None)
        at = entry.end()
    return at


def _read_stream(stored: HasStream | None, table: Table) -> dict[str, Value]:
    """Take in a table that is a stream; its dictionary is the trailer."""
    if stored is None or stored.stream is None or stored.dictionary is None:
        return {}
    dictionary = stored.dictionary
    widths, size = dictionary.get("W"), dictionary.get("Size", 0)
    if not _are_widths(widths):
        return {}
    start, end = stored.stream
    rows = unfiltered(stored.data[start:end], dictionary, Budget(_MOST_BYTES))
    index = dictionary.get("Index", [0, size])
    numbers = _numbers(index if isinstance(index, list) else [])
    assert isinstance(widths, list)
    wide = sum(widths)
    for at in range(0, len(rows) - wide + 1, wide):
        number = next(numbers, None)
        if number is None:
            break
        _take_in(rows[at : at + wide], widths, number, table)
    return dictionary


def _are_widths(widths: Value) -> bool:
    return (
        isinstance(widths, list)
        and len(widths) == 3
        and all(isinstance(one, int) and 0 <= one <= 8 for one in widths)
        and sum(widths) > 0
    )


def _numbers(index: list[Value]) -> Iterator[int]:
    for first, count in zip(index[::2], index[1::2], strict=False):
        if isinstance(first, int) and isinstance(count, int):
            yield from range(first, first + count)


def _take_in(row: bytes, widths: list[int], number: int, table: Table) -> None:
    kind_width, place_width, _ = widths
    kind = int.from_bytes(row[:kind_width], "big") if kind_width else 1
    place = int.from_bytes(row[kind_width : kind_width + place_width], "big")
    if kind == 1:
        table.add(number, offset=place)
    elif kind == 2:
        table.add(number, container=place)
    else:
        table.add(number)
