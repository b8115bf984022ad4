"""Refuse PDF files whose compressed streams grow beyond use before they are opened.

What a stream's dictionary says of its filters is not believed: names can be written in many
ways, or stand elsewhere. Each stream is tried.
"""

import re
import zlib
from base64 import a85decode
from collections.abc import Iterator

from briefgen.errors import InputError
from briefgen.reading.limits import LARGEST_PICTURES, LARGEST_STREAMS, MEGABYTE, MOST_STREAMS

_STREAM = re.compile(rb"stream\r?\n")
_END = b"endstream"
_HEAD = 2048
"""Bytes before a stream in which its dictionary is looked for."""
_NOT_FOR_TEXT = re.compile(rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)|/Length1\b")
"""Pictures and fonts: each may be large, but they are not unpacked for reading text."""
_CHUNK = MEGABYTE
_ZLIB = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x00-\xff]")
_ASCII_85 = re.compile(rb"[!-uz\s]{16}")


def refuse_bombs(data: bytes, *, file_name: str) -> None:
    """Raise InputError where a stream, or all that text stands in, grows too large."""
    streams = _Streams(data)
    left = {True: LARGEST_STREAMS, False: LARGEST_PICTURES}
    for number, found in enumerate(_STREAM.finditer(data)):
        if number >= MOST_STREAMS:
            raise _refused(file_name, f"holds more than {MOST_STREAMS:,} streams")
        for_text = not _NOT_FOR_TEXT.search(_dictionary(data, found.start()))
        most, grown = min(LARGEST_STREAMS, left[for_text]), 0
        for chunk in streams.unpacked(found.end()):
            if grown == 0 and _is_packed(chunk):
                raise _refused(file_name, "holds data that is packed twice")
            grown += len(chunk)
            if grown > most:
                size = LARGEST_STREAMS // MEGABYTE
                raise _refused(file_name, f"grows larger than {size} MB when unpacked")
        left[for_text] -= grown


def _dictionary(data: bytes, end: int) -> bytes:
    return data[max(0, end - _HEAD) : end].rpartition(b" obj")[2]


class _Streams:
    """Unpacks the streams of a file from first to last, each part of ASCII only once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._end = 0

    def unpacked(self, start: int) -> Iterator[bytes]:
        """Yield what a stream gives piece by piece, nothing where it is not packed."""
        if _ZLIB.match(self._data, start):
            return _inflated(memoryview(self._data)[start:])
        if start >= self._end and _ASCII_85.match(self._data, start):
            found = self._data.find(_END, start)
            self._end = found if found >= 0 else len(self._data)
            return _inflated(memoryview(_from_ascii(self._data[start : self._end])))
        return iter(())


def _from_ascii(text: bytes) -> bytes:
    try:
        return a85decode(text.partition(b"~>")[0])
    except ValueError:
        return b""


def _inflated(packed: memoryview) -> Iterator[bytes]:
    """Yield what zlib makes of data, in chunks, up to its end or its first fault."""
    inflate, at = zlib.decompressobj(), 0
    waiting: bytes | memoryview = b""
    while not inflate.eof and (waiting or at < len(packed)):
        if not waiting:
            waiting, at = packed[at : at + _CHUNK], at + _CHUNK
        try:
            yield inflate.decompress(waiting, _CHUNK)
        except zlib.error:
            return
        waiting = inflate.unconsumed_tail


def _is_packed(chunk: bytes) -> bool:
    """Tell whether unpacked data begins like packed data that unpacks to a good deal."""
    if not _ZLIB.match(chunk) or int.from_bytes(chunk[:2], "big") % 31:
        return False
    try:
        return len(zlib.decompressobj().decompress(chunk, 64)) == 64
    except zlib.error:
        return False


def _refused(file_name: str, why: str) -> InputError:
    return InputError(
        f"{file_name}: {why}.", hint="Print it into a new PDF, or copy its text into a file."
    )
