"""Read an office's own logo: a PNG that is checked, and stripped of all but its picture."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from briefgen.errors import InputError
from briefgen.model.house_style import HouseStyle, LogoPicture
from briefgen.reference.user_folder import user_folder

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES = 2_000_000
_MOST_PIXELS = 4_000
# What a picture needs to be drawn; times, names of programs and comments stay behind.
_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


def load_logo(style: HouseStyle) -> LogoPicture | None:
    """Read the picture of a style's logo, None where it has none.

    Raises InputError for a file that is missing, no PNG, damaged or too large.
    """
    if style.logo is None:
        return None
    path = user_folder() / "house_styles" / style.logo.file
    return _picture(_content(path), path)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise _fault(path, f"has {size:,} bytes; a logo may have {_MOST_BYTES:,}.")
        return path.read_bytes()
    except OSError as fault:
        raise _fault(path, f"can't be read ({fault.strerror}).") from fault


def _picture(data: bytes, path: Path) -> LogoPicture:
    if not data.startswith(_SIGNATURE):
        raise _fault(path, "is no PNG. Save the logo as PNG.")
    chunks = list(_chunks(data, path))
    kinds = [kind for kind, _ in chunks]
    if kinds[:1] != [b"IHDR"] or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        raise _fault(path, "is damaged. Save the logo again.")
    width, height = struct.unpack(">2I", chunks[0][1][:8])
    if not (0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS):
        raise _fault(path, f"is {width} × {height} pixels; a side may have {_MOST_PIXELS:,}.")
    kept = (_written(kind, content) for kind, content in chunks if kind in _KEPT)
    return LogoPicture(png=_SIGNATURE + b"".join(kept), width=width, height=height)


def _chunks(data: bytes, path: Path) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and content of each chunk up to the end of the picture."""
    at, kind = len(_SIGNATURE), b""
    while kind != b"IEND" and at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        check = data[at + 8 + length : at + 12 + length]
        if zlib.crc32(kind + content).to_bytes(4, "big") != check:
            raise _fault(path, "is damaged. Save the logo again.")
        yield kind, content
        at += 12 + length


def _written(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _fault(path: Path, words: str) -> InputError:
    return InputError(f"{path.name}: {words}")
