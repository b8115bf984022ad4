"""Take the filters off the streams of a PDF."""

import base64
import binascii
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress

from briefgen.errors import InputError
from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_syntax import Value, hex_bytes
from briefgen.verify.reading import Budget

PICTURES = frozenset({"DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"})
"""Filters of pictures: what they give are pixels, which are not read."""
_SLOW = 16
"""How much longer a byte takes where each is reckoned for itself."""
_NOT_HEX = late_pattern(rb"[^0-9A-Fa-f]")
_NOT_BASE85 = late_pattern(rb"[^!-uz]")


def unfiltered(data: bytes, dictionary: Mapping[str, Value], budget: Budget) -> bytes:
    """Give the content of a stream; what is damaged is given as far as it goes.

    A filter of pictures ends it. Raises InputError for a filter nobody knows.
    """
    filters = _listed(dictionary.get("Filter", dictionary.get("F")))
    parameters = _listed(dictionary.get("DecodeParms", dictionary.get("DP")))
    for at, name in enumerate(filters):
        if name in PICTURES:
            break
        if name not in _FILTERS:
            raise InputError(f"Its filter {name!r} is unknown.")
        data = _FILTERS[str(name)](data, budget)
        parameter = parameters[at] if at < len(parameters) else None
        if isinstance(parameter, dict):
            data = _unpredicted(data, parameter, budget)
    return data


def _listed(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _flate(data: bytes, budget: Budget) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        found = unpacker.decompress(data, budget.left + 1)
    except zlib.error:
        found = _as_far_as_it_goes(data, budget)
    budget.unpack(len(data), len(found))
    return found


def _as_far_as_it_goes(data: bytes, budget: Budget) -> bytes:
    """Unpack a damaged stream byte by byte, with or without its header."""
    found: list[bytes] = []
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(window)
        with suppress(zlib.error):
            for at in range(len(data)):
                found.append(unpacker.decompress(data[at : at + 1]))
                budget.spend(len(found[-1]))
        if any(found):
            break
    return b"".join(found)


def _lzw(data: bytes, budget: Budget) -> bytes:
    """Unpack LZW as TIFF has it, with its codes one bit longer a code early."""
    table, width, buffer, held, last = _fresh_table(), 9, 0, 0, b""
    found: list[bytes] = []
    for byte in data:
        buffer, held = (buffer << 8 | byte) & 0xFFFFFF, held + 8
        if held < width:
            continue
        held -= width
        code = buffer >> held & (1 << width) - 1
        if code == _CLEAR:
            table, width, last = _fresh_table(), 9, b""
            continue
        if code == _CLEAR + 1 or code > len(table):
            break
        entry = table[code] if code < len(table) else last + last[:1]
        found.append(entry)
        budget.spend(len(entry))
        if last and len(table) < 1 << 12:
            table.append(last + entry[:1])
        last = entry
        width = min(12, max(9, (len(table) + 1).bit_length()))
    return b"".join(found)


_CLEAR = 256


def _fresh_table() -> list[bytes]:
    return [*(bytes([value]) for value in range(256)), b"", b""]


def _run_length(data: bytes, budget: Budget) -> bytes:
    found, at = [], 0
    while at < len(data) and data[at] != 128:
        length = data[at]
        if length < 128:
            found.append(data[at + 1 : at + 2 + length])
            at += 2 + length
        else:
            found.append(data[at + 1 : at + 2] * (257 - length))
            at += 2
        budget.spend(len(found[-1]))
    return b"".join(found)


def _ascii_hex(data: bytes, _budget: Budget) -> bytes:
    return hex_bytes(_NOT_HEX.sub(b"", data.partition(b">")[0]))


def _ascii_85(data: bytes, _budget: Budget) -> bytes:
    body = data.strip().removeprefix(b"<~").partition(b"~")[0]
    try:
        return base64.a85decode(_NOT_BASE85.sub(b"", body))
    except (ValueError, binascii.Error):
        return b""


def _as_it_is(data: bytes, _budget: Budget) -> bytes:
    return data


_FILTERS: dict[str, Callable[[bytes, Budget], bytes]] = {
    "FlateDecode": _flate,
    "Fl": _flate,
    "LZWDecode": _lzw,
    "LZW": _lzw,
    "RunLengthDecode": _run_length,
    "RL": _run_length,
    "ASCIIHexDecode": _ascii_hex,
    "AHx": _ascii_hex,
    "ASCII85Decode": _ascii_85,
    "A85": _ascii_85,
    "Crypt": _as_it_is,
}


def _unpredicted(data: bytes, parameters: Mapping[str, Value], budget: Budget) -> bytes:
    """Undo the differences that PNG's predictors made; those of TIFF are for pictures only."""
    predictor, columns = parameters.get("Predictor"), parameters.get("Columns", 1)
    if not isinstance(predictor, int) or predictor < 10 or not isinstance(columns, int):
        return data
    colours, bits = parameters.get("Colors", 1), parameters.get("BitsPerComponent", 8)
    if not isinstance(colours, int) or not isinstance(bits, int) or columns < 1:
        return data
    budget.spend(len(data) * _SLOW)
    wide = max(1, (columns * colours * bits + 7) // 8)
    step = max(1, colours * bits // 8)
    rows, above = [], bytes(wide)
    for at in range(0, len(data) - wide, wide + 1):
        above = _row(data[at], data[at + 1 : at + 1 + wide], above, step)
        rows.append(above)
    return b"".join(rows)


def _row(kind: int, row: bytes, above: bytes, step: int) -> bytes:
    made = bytearray(row)
    for at, byte in enumerate(row):
        left = made[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        made[at] = byte + _predicted(kind, left, above[at], corner) & 0xFF
    return bytes(made)


def _predicted(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
        case 4:
            guess = left + up - corner
            return min((left, up, corner), key=lambda one: abs(guess - one))
        case _:
            return 0
