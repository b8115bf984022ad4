"""Make small PNGs byte by byte, for logos."""

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
RED, CLEAR = bytes((200, 30, 40, 255)), bytes((0, 0, 0, 0))


def chunk(kind: bytes, content: bytes) -> bytes:
    """Write one chunk with its length and check."""
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def png(width: int, height: int, *, colour: bytes = RED, extra: bytes = b"") -> bytes:
    """Make a picture of one colour (RGBA), with extra chunks behind its head."""
    head = struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0)
    rows = (b"\0" + colour * width) * height
    body = chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return SIGNATURE + chunk(b"IHDR", head) + extra + body
