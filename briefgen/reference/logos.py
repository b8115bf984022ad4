"""Read an office's own logo: a PNG that is checked, and stripped of all but its picture."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from briefgen.errors import InputError
from briefgen.model.house_style import HouseStyle, LogoPicture
from briefgen.reference.user_folder import user_folder

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES = 2_000_000
_MOST_PIXELS = 4_000
# What a picture needs to be drawn; times, names of programs and comments stay behind.
_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_HEAD = struct.Struct(">2I5B")
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""By kind of colour, as PNG numbers them: bits a channel may have, and how many channels."""
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
           (0, 1, 1, 2))  # fmt: skip
"""Of an interlaced picture: where each pass begins, and its steps, across and down."""
_FILTERS = 5


def load_logo(style: HouseStyle) -> LogoPicture | None:
    """Read the picture of a style's logo, None where it has none.

    Raises InputError for a file that is missing, no PNG, damaged or too large.
    """
    if style.logo is None:
        return None
    name = PureWindowsPath(style.logo.file)  # which also knows the marks of other systems
    folder = user_folder() / "house_styles"
    if name.is_absolute() or name.drive or name.root or ".." in name.parts:
        # A style may come from anybody; it names no file elsewhere.
        raise InputError(f"{name.name}: is not in {folder}.", hint="Put the logo there.")
    path = folder / style.logo.file
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
    head = chunks[0][1]
    if len(head) != _HEAD.size:
        raise _fault(path, "is damaged. Save the logo again.")
    width, height = _HEAD.unpack(head)[:2]
    if not (0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS):
        raise _fault(path, f"is {width} × {height} pixels; a side may have {_MOST_PIXELS:,}.")
    if not _is_whole(head, dict(chunks), b"".join(one for kind, one in chunks if kind == b"IDAT")):
        raise _fault(path, "is damaged. Save the logo again.")
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


def _is_whole(head: bytes, chunks: dict[bytes, bytes], packed: bytes) -> bool:
    """Tell whether a picture has what its head says, so that nobody fails in drawing it."""
    width, height, depth, colour, *methods, interlaced = _HEAD.unpack(head)
    if depth not in _DEPTHS.get(colour, ()) or any(methods) or interlaced > 1:
        return False
    colours, odd = divmod(len(chunks.get(b"PLTE", b"")), 3)
    if odd or colours > 256 or (colour == 3 and not colours):
        return False
    bits = depth * _CHANNELS[colour]
    passes = _passes(width, height, interlaced=bool(interlaced))
    # Before its pixels, each row names its filter.
    return _holds_rows(packed, [(1 + (across * bits + 7) // 8, down) for across, down in passes])


def _passes(width: int, height: int, *, interlaced: bool) -> Iterator[tuple[int, int]]:
    """Yield how many pixels and rows each pass has."""
    for left, top, across, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        columns, rows = -(-(width - left) // across), -(-(height - top) // down)
        if columns > 0 and rows > 0:
            yield columns, rows


def _holds_rows(packed: bytes, rows: list[tuple[int, int]]) -> bool:
    """Tell whether what was packed are these rows, given by length and count."""
    needed = sum(length * count for length, count in rows)
    try:
        unpacked = zlib.decompressobj().decompress(packed, needed)
    except zlib.error:
        return False
    at = 0
    for length, count in rows:
        filters = unpacked[at : at + length * count : length]
        if len(filters) < count or max(filters) >= _FILTERS:
            return False
        at += length * count
    return len(unpacked) == needed


def _written(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _fault(path: Path, words: str) -> InputError:
    return InputError(f"{path.name}: {words}")
