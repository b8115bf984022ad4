"""Cut a TrueType file down to some glyphs, as the program that a PDF embeds.

Kept are the tables that draw glyphs by number (ISO 32000-1, 9.9); hints are left out, for
viewers smooth instead. Only what is asked for gets read, so that a file of 50,000 glyphs
costs no more than one of 500. Table and field names are those of the OpenType
specification.
"""

import mmap
import struct
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

import msgspec

from briefgen.errors import InputError
from briefgen.export.to_pdf.moved_glyphs import (
    drawn_glyph,
    is_moved,
    moved_record,
    moved_width,
    with_deeper_parts,
)
from briefgen.resources import asset

_COMPRESSION = 6
_KEPT = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
# What a checksum over a whole file has to add up to, with the field that makes it so.
_MAGIC = 0xB1B0AFBA
_ADJUSTMENT_AT = 8
_LOCATION_FORMAT_AT = 50
_LAST_SHORT_OFFSET = 2 * 0xFFFF
# Flags of a part of a glyph.
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX, _HINTS = 0x1, 0x8, 0x20, 0x40, 0x80, 0x100


class FontProgram(msgspec.Struct, frozen=True):
    """A font file with some glyphs only: packed (zlib), and its length unpacked.

    `places` leads from the number of a glyph in the whole file to that in this one.
    """

    packed: bytes
    length: int
    places: dict[int, int]


def cut_font(file: str, used: Iterable[int]) -> FontProgram:
    """Cut a font file of the assets; raise InputError for one without TrueType outlines."""
    try:
        state = asset("fonts", file).stat()
        return _cut(_opened(file, state.st_mtime_ns, state.st_size), tuple(used))
    except (OSError, ValueError, KeyError, struct.error) as fault:
        raise InputError(
            f"Font file '{file}' is missing, damaged, or has no TrueType outlines.",
            hint="Put it back into the fonts folder, or correct its name in fonts.toml.",
        ) from fault


# Every third brief of a batch shows the letters of another, and a preview those of the last one.
@lru_cache(maxsize=64)
def _cut(source: "_Source", used: tuple[int, ...]) -> FontProgram:
    found = _glyphs(source, used)
    places = {number: place for place, number in enumerate(found)}
    glyphs = [
        _renumbered(glyph, places) if glyph.parts else glyph.record for glyph in found.values()
    ]
    limits = source.tables(len(places), deeper=is_moved(max(places)))
    tables = {**limits, "hmtx": source.widths(places), **_outlines(glyphs)}
    data = _file(tables)
    return FontProgram(packed=zlib.compress(data, _COMPRESSION), length=len(data), places=places)


def _glyphs(source: "_Source", used: Iterable[int]) -> dict[int, "_Glyph"]:
    """Give glyphs by number, and those that they are put together from.

    The first one is what viewers draw for a glyph that is not there.
    """
    numbers = [0, *sorted({*used} - {0})]
    found = {number: source.glyph(number) for number in numbers}
    for number in numbers:
        # The list grows while it is walked: parts have parts.
        for part in found[number].parts:
            if part not in found:
                found[part] = source.glyph(part)
                numbers.append(part)
    return found


class _Glyph(msgspec.Struct, frozen=True, gc=False):
    """The record of a glyph without instructions, and the glyphs it is put together from.

    The record of one that has parts still names them by their numbers in the whole file.
    """

    record: bytes
    parts: tuple[int, ...] = ()


class _Source:
    """An opened font file: where its tables lie, and what they say of a glyph."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        (count,) = struct.unpack_from(">H", data, 4)
        entries = (struct.unpack_from(">4s4xLL", data, 12 + 16 * place) for place in range(count))
        self._tables = {tag.decode("latin-1"): (start, size) for tag, start, size in entries}
        head, hhea = self._table("head"), self._table("hhea")
        (self._long,) = struct.unpack_from(">h", head, _LOCATION_FORMAT_AT)
        (self._metrics,) = struct.unpack_from(">H", hhea, 34)
        self._glyf, _ = self._tables["glyf"]
        self._loca, _ = self._tables["loca"]
        self._hmtx, _ = self._tables["hmtx"]
        # Briefs of one look show mostly the same letters.
        self._known: dict[int, _Glyph] = {}
        self._known_widths: dict[int, bytes] = {}

    def _table(self, tag: str) -> bytes:
        start, size = self._tables[tag]
        return self._data[start : start + size]

    def glyph(self, number: int) -> _Glyph:
        """Give a glyph, with an empty record where nothing is drawn."""
        if number not in self._known:
            drawn = drawn_glyph(number)
            record = self._record(drawn)
            self._known[number] = (
                _Glyph(moved_record(record, number), (drawn,))
                if is_moved(number)
                else _without_hints(record)
            )
        return self._known[number]

    def _record(self, number: int) -> bytes:
        if self._long:
            first, last = struct.unpack_from(">LL", self._data, self._loca + 4 * number)
        else:
            first, last = (2 * at for at in self._short(number))
        return self._data[self._glyf + first : self._glyf + last]

    def _short(self, number: int) -> tuple[int, ...]:
        return struct.unpack_from(">HH", self._data, self._loca + 2 * number)

    def widths(self, numbers: Iterable[int]) -> bytes:
        """Give advance and side bearing of glyphs."""
        known = self._known_widths
        return b"".join([known.get(number) or self._noted_width(number) for number in numbers])

    def _noted_width(self, number: int) -> bytes:
        width = self._width(drawn_glyph(number))
        known = moved_width(width, number) if is_moved(number) else width
        self._known_widths[number] = known
        return known

    def _width(self, number: int) -> bytes:
        if number < self._metrics:
            start = self._hmtx + 4 * number
            return self._data[start : start + 4]
        # The last advance holds for all glyphs that follow.
        last = self._hmtx + 4 * (self._metrics - 1)
        bearing = last + 4 + 2 * (number - self._metrics)
        return self._data[last : last + 2] + self._data[bearing : bearing + 2]

    def tables(self, count: int, *, deeper: bool) -> dict[str, bytes]:
        """Give the tables that say the same of any number of glyphs, with their `count`.

        They may have `deeper` parts than in the whole file.
        """
        number = struct.pack(">H", count)
        maxp, hhea = self._table("maxp"), self._table("hhea")
        maxp = maxp[:4] + number + maxp[6:]
        return {
            "head": self._table("head"),
            "hhea": hhea[:34] + number,
            "maxp": with_deeper_parts(maxp) if deeper else maxp,
        }


@lru_cache(maxsize=32)
def _opened(file: str, _written_at: int, _size: int) -> _Source:
    """Open a file as it was written then: an office may put another one in its place."""
    with asset("fonts", file).open("rb") as opened:
        return _Source(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))


def _part_places(record: bytes) -> Iterator[int]:
    """Give where in the record of a glyph with parts each of them is described."""
    at, flags = 10, _MORE
    while flags & _MORE:
        yield at
        (flags,) = struct.unpack_from(">H", record, at)
        at += _part_length(flags)


def _part_length(flags: int) -> int:
    arguments = 4 if flags & _WORDS else 2
    scales = 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return 4 + arguments + scales


def _without_hints(record: bytes) -> _Glyph:
    """Read a record, leaving its instructions out."""
    if not record:
        return _Glyph(b"")
    (contours,) = struct.unpack_from(">h", record)
    if contours < 0:
        return _composite(record)
    at = 10 + 2 * contours
    (instructions,) = struct.unpack_from(">H", record, at)
    return _Glyph(record[:at] + b"\0\0" + record[at + 2 + instructions :])


def _composite(record: bytes) -> _Glyph:
    changed, parts = bytearray(record), list[int]()
    end = 10
    for at in _part_places(record):
        flags, part = struct.unpack_from(">HH", record, at)
        struct.pack_into(">H", changed, at, flags & ~_HINTS)
        parts.append(part)
        end = at + _part_length(flags)
    return _Glyph(bytes(changed[:end]), tuple(parts))


def _renumbered(glyph: _Glyph, places: dict[int, int]) -> bytes:
    """Give the record of a glyph with its parts by their new numbers."""
    changed = bytearray(glyph.record)
    for at, part in zip(_part_places(glyph.record), glyph.parts, strict=True):
        struct.pack_into(">H", changed, at + 2, places[part])
    return bytes(changed)


def _outlines(glyphs: Iterable[bytes]) -> dict[str, bytes]:
    """Put glyphs one after the other, and list where each begins."""
    even = [glyph + b"\0" if len(glyph) % 2 else glyph for glyph in glyphs]
    offsets = list(accumulate(map(len, even), initial=0))
    if offsets[-1] > _LAST_SHORT_OFFSET:
        return {"glyf": b"".join(even), "loca": struct.pack(f">{len(offsets)}L", *offsets)}
    halves = [offset // 2 for offset in offsets]
    return {"glyf": b"".join(even), "loca": struct.pack(f">{len(halves)}H", *halves)}


def _file(tables: dict[str, bytes]) -> bytes:
    """Write tables as a font file, with its checksums."""
    long = len(tables["loca"]) > 2 * (len(tables["hmtx"]) // 4 + 1)
    head = bytearray(tables["head"])
    struct.pack_into(">L", head, _ADJUSTMENT_AT, 0)
    struct.pack_into(">h", head, _LOCATION_FORMAT_AT, int(long))
    listed = {tag: tables[tag] if tag != "head" else bytes(head) for tag in _KEPT}
    directory, body, start = b"", b"", 12 + 16 * len(listed)
    total = 0
    for tag, content in listed.items():
        padded = content + b"\0" * (-len(content) % 4)
        checksum = _checksum(padded)
        directory += struct.pack(">4sLLL", tag.encode(), checksum, start + len(body), len(content))
        body += padded
        total += checksum
    # Six tables: a binary search takes four of them, then two.
    opening = struct.pack(">LHHHH", 0x00010000, len(listed), 64, 2, 32) + directory
    file = bytearray(opening + body)
    # All tables begin at a multiple of four, so their checksums add up to that of the file.
    adjustment = (_MAGIC - _checksum(opening) - total) & 0xFFFFFFFF
    head_at = start + sum(-(-len(listed[tag]) // 4) * 4 for tag in _KEPT[: _KEPT.index("head")])
    struct.pack_into(">L", file, head_at + _ADJUSTMENT_AT, adjustment)
    return bytes(file)


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
