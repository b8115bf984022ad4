"""Programs and libraries of Linux: know them, and take out where they were built.

A library may name folders in which its own ones are to be looked for. Those of the machine that
built Python are of no use elsewhere, and nobody should look for code there.
"""

import struct
from pathlib import Path

_MAGIC = b"\x7fELF"
_64_BIT_LITTLE = b"\x02\x01"
_PROGRAM_HEADER, _DYNAMIC_ENTRY = struct.Struct("<IIQQQQQQ"), struct.Struct("<QQ")
_OF_DYNAMIC, _OF_LOADED = 2, 1
_END, _STRINGS, _OLD_PATHS, _PATHS = 0, 5, 15, 29
"""Kinds of entries, as the format numbers them: the last two name folders."""


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == _MAGIC


def without_absolute_paths(data: bytes) -> bytes:
    """Give a program without the folders of its machine; those beside it stay.

    The format is that of 64-bit machines of today; others are given back as they are.
    """
    if data[4:6] != _64_BIT_LITTLE:
        return data
    changed = bytearray(data)
    headers = _program_headers(data)
    for kind, _, offset, _, _, size, _, _ in headers:
        if kind == _OF_DYNAMIC:
            _clear(changed, offset, size, headers)
    return bytes(changed)


def _program_headers(data: bytes) -> list[tuple[int, ...]]:
    (offset,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    return [_PROGRAM_HEADER.unpack_from(data, offset + size * at) for at in range(count)]


def _clear(changed: bytearray, offset: int, size: int, headers: list[tuple[int, ...]]) -> None:
    places = range(offset, offset + size, _DYNAMIC_ENTRY.size)
    entries = [_DYNAMIC_ENTRY.unpack_from(changed, place) for place in places]
    strings = next(value for kind, value in entries if kind == _STRINGS)
    kept = []
    for kind, value in entries:
        if kind in {_OLD_PATHS, _PATHS}:
            start = _place_in_file(strings, headers) + value
            end = changed.index(0, start)
            if changed[start : start + 1] == b"/":
                # Other names may end as this one does, but none has a slash.
                last = changed.rindex(b"/", start, end) + 1
                changed[start:last] = b" " * (last - start)
                continue
        kept.append((kind, value))
    kept += [(_END, 0)] * (len(entries) - len(kept))
    for place, entry in zip(places, kept, strict=True):
        _DYNAMIC_ENTRY.pack_into(changed, place, *entry)


def _place_in_file(address: int, headers: list[tuple[int, ...]]) -> int:
    """Give where in the file lies what is loaded at an address."""
    for kind, _, offset, start, _, size, _, _ in headers:
        if kind == _OF_LOADED and start <= address < start + size:
            return offset + address - start
    raise ValueError(address)
