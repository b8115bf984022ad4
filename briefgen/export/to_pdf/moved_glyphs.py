"""Glyphs that stand elsewhere than a font draws them: vowel signs over letters.

Moved by the page they would stand on a line of their own, or before their letter, for whoever
reads the file. So the embedded font gets them as glyphs of their own: one part each, moved up
or down and aside. Their numbers lie above those that a font has.
"""

import struct

_SIGNED, _WORD = 0x8000, 0x10000
_XY_WORDS = 0x0003
"""Flags of a part that is moved by two words of two bytes."""
_MOST_POINTS, _MOST_CONTOURS, _PARTS, _DEPTH = 6, 8, 28, 30
"""Where the table `maxp` tells the most points and contours of a glyph, parts and their depth."""


def moved(glyph: int, aside: int, up: int) -> int:
    """Give the number of a glyph that stands so many font units elsewhere, itself for none."""
    return glyph + _WORD * (up % _WORD) + _WORD * _WORD * (aside % _WORD)


def is_moved(glyph: int) -> bool:
    """Tell whether a number is that of a moved glyph."""
    return glyph >= _WORD


def drawn_glyph(glyph: int) -> int:
    """Give the number of the glyph that is drawn, moved or not."""
    return glyph % _WORD


def way_of(glyph: int) -> tuple[int, int]:
    """Give how far aside and up a glyph is moved, in font units."""
    return _signed(glyph // _WORD // _WORD), _signed(glyph // _WORD % _WORD)


def _signed(word: int) -> int:
    return (word ^ _SIGNED) - _SIGNED


def moved_record(record: bytes, glyph: int) -> bytes:
    """Give the record of a moved glyph out of that of the glyph as the font draws it."""
    aside, up = way_of(glyph)
    left, low, right, high = struct.unpack_from(">4h", record, 2) if record else (0, 0, 0, 0)
    box = (left + aside, low + up, right + aside, high + up)
    return struct.pack(">h4hHHhh", -1, *box, _XY_WORDS, drawn_glyph(glyph), aside, up)


def moved_width(width: bytes, glyph: int) -> bytes:
    """Give advance and side bearing of a moved glyph out of those of the glyph itself."""
    advance, bearing = struct.unpack(">Hh", width)
    return struct.pack(">Hh", advance, bearing + way_of(glyph)[0])


def with_deeper_parts(maxp: bytes) -> bytes:
    """Give the table of limits with room for one more level of parts."""
    changed = bytearray(maxp)
    for most, of_parts in ((_MOST_POINTS, 10), (_MOST_CONTOURS, 12)):
        (whole,), (parts,) = (struct.unpack_from(">H", maxp, at) for at in (most, of_parts))
        struct.pack_into(">H", changed, of_parts, max(whole, parts))
    parts, depth = struct.unpack_from(">HH", maxp, _PARTS)
    struct.pack_into(">HH", changed, _PARTS, max(parts, 1), depth + 1)
    return bytes(changed)
