"""Refuse PDF files whose compressed streams grow beyond use before they are opened.

What a stream's dictionary says of its filters is not believed: names can be written in many
ways, or stand elsewhere. Each stream is tried.
"""

import re
import zlib
from base64 import a85decode
from collections.abc import Iterator

from briefgen.errors import InputError
from briefgen.reading.limits import LARGEST_STREAMS, MEGABYTE

_STREAM = re.compile(rb"stream\r?\n")
_END = b"endstream"
_HEAD = 2048
"""Bytes before a stream in which its dictionary is looked for."""
_NOT_FOR_TEXT = re.compile(rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)|/Length1\b")
"""Pictures and fonts: each may be large, but they are not unpacked for reading text."""
_CHUNK = MEGABYTE
_ZLIB = re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78][\x00-\xff]")
_ASCII_85 = re.compile(rb"[!-uz\s]{16,}")


def refuse_bombs(data: bytes, *, file_name: str) -> None:
    """Raise InputError where a stream, or all that text stands in, grows too large."""
    left = LARGEST_STREAMS
    for found in _STREAM.finditer(data):
        grown = 0
        for chunk in _unpacked(data, found.end()):
            if grown == 0 and _is_packed(chunk):
                raise _refused(file_name, "holds data that is packed twice")
            grown += len(chunk)
            if grown > left:
                raise _refused(
                    file_name,
                    f"grows larger than {LARGEST_STREAMS // MEGABYTE} MB when unpacked",
                )
        if not _NOT_FOR_TEXT.search(_dictionary(data, found.start())):
            left -= grown


def _dictionary(data: bytes, end: int) -> bytes:
    return data[max(0, end - _HEAD) : end].rpartition(b" obj")[2]


def _unpacked(data: bytes, start: int) -> Iterator[bytes]:
    """Yield what a stream gives piece by piece, nothing where it is not packed."""
    if _ASCII_85.match(data, start):
        end = data.find(_END, start)
        try:
            data, start = a85decode(data[start:end].partition(b"~>")[0]), 0
        except ValueError:
            return
    inflate, waiting, at = zlib.decompressobj(), b"", start
    while not inflate.eof:
        if not waiting:
            waiting, at = data[at : at + _CHUNK], at + _CHUNK
        try:
            chunk = inflate.decompress(waiting, _CHUNK)
        except zlib.error:
            return
        if not waiting:
            return
        waiting = inflate.unconsumed_tail
        yield chunk


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
