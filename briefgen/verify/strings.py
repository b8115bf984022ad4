"""Strings inside data that is no text: what a search of the raw bytes would show."""

import re
import struct
import zlib
from collections.abc import Iterator

from briefgen.verify.rule import Piece

_PRINTED = re.compile(rb"[ -~\xc3-\xed][ -~\x80-\xed]{6,}+")
_PLAIN = re.compile(rb"[ -~]{7,}+")
"""Runs in UTF-8, and in ASCII, of a length that does not come about by chance."""
_LEAST = b"x" * 7
_MARKS_PRINTED = bytes(
    ord("x") if 32 <= byte < 127 or 128 <= byte < 238 else 0 for byte in range(256)
)
_MARKS_PLAIN = bytes(ord("x") if 32 <= byte < 127 else 0 for byte in range(256))
"""Make an x of what can be in such runs, so that the least of them is one known string."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PIXELS = frozenset({b"IDAT", b"IEND", b"PLTE", b"tRNS", b"IHDR", b"fdAT"})
_MOST_TEXT = 4 * 1024 * 1024


def strings_in(data: bytes, place: str) -> Piece:
    """Give the runs of printable characters in some bytes."""
    # What is no letter there parts words as a blank does, which is read in fewer steps.
    runs = [
        run.decode("utf-8", "replace").replace("\ufffd", " ")
        for run in _runs(_PRINTED, data, _MARKS_PRINTED)
    ]
    if b"\x00" in data:
        # Letters of two bytes each become plain ones.
        narrow = data.replace(b"\x00", b"")
        runs += [run.decode("ascii") for run in _runs(_PLAIN, narrow, _MARKS_PLAIN)]
    return Piece(place, "\n".join(runs), opaque=True)


def _runs(pattern: re.Pattern[bytes], data: bytes, marks: bytes) -> Iterator[bytes]:
    """Yield what a pattern finds in some bytes; most of these are passed over unlooked at.

    The program of a font holds runs of two or three everywhere, at each of which the pattern
    would begin.
    """
    marked, at = data.translate(marks), 0
    while (start := marked.find(_LEAST, at)) >= 0 and (run := pattern.search(data, start)):
        yield run[0]
        at = run.end()


def picture_pieces(data: bytes, place: str) -> list[Piece]:
    """Give what a picture says of itself beside its pixels, which can't be read."""
    about = f"{place}, what the picture says of itself"
    if data.startswith(_PNG):
        return [Piece(about, _text_of_chunk(kind, body)) for kind, body in _png_chunks(data)]
    if data.startswith(_JPEG):
        return [Piece(about, _loose_text(body)) for body in _jpeg_segments(data)]
    return [strings_in(data, place)]


def _png_chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Give the chunks that are no pixels, and what stands behind the last one."""
    found, at = [], len(_PNG)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        if kind not in _PIXELS:
            found.append((kind, data[at + 8 : at + 8 + length]))
        at += 12 + length
        if kind == b"IEND":
            break
    return [*found, (b"", data[at:])]


def _text_of_chunk(kind: bytes, body: bytes) -> str:
    """Give the words of a chunk; those of zTXt and iTXt may be compressed."""
    if kind in {b"zTXt", b"iTXt", b"iCCP"}:
        keyword, _, rest = body.partition(b"\x00")
        for skipped in range(min(len(rest), 64)):
            if rest[skipped : skipped + 1] == b"\x78":
                return _loose_text(keyword + b" " + _inflated(rest[skipped:]) + b" " + rest)
    return _loose_text(body)


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, _MOST_TEXT)
    except zlib.error:
        return b""


def _jpeg_segments(data: bytes) -> list[bytes]:
    """Give the segments before the pixels, and what stands behind the end of the picture."""
    found, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", data, at + 2)
        found.append(data[at + 4 : at + 2 + length])
        at += 2 + max(length, 2)
    return [*found, data[data.rfind(b"\xff\xd9") + 2 :]]


def _loose_text(data: bytes) -> str:
    """Give bytes as text whichever way they may be meant: UTF-8, or two bytes a character."""
    text = data.decode("utf-8", "replace")
    if b"\x00" in data:
        wide = (data.decode("utf-16-le", "replace"), data.decode("utf-16-be", "replace"))
        text = "\n".join((text, *wide))
    return text
