"""Read a DOCX, or another zip, to its last byte: members, their names, and what lies between."""

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from briefgen.errors import InputError
from briefgen.verify.limits import MOST_MEMBERS
from briefgen.verify.reading import Budget, Inside
from briefgen.verify.rule import Piece
from briefgen.verify.strings import picture_pieces, strings_in
from briefgen.verify.xml_text import (
    declares_entities,
    decoded,
    element_names,
    joined_text,
    xml_pieces,
)
from briefgen.verify.xml_vocabulary import is_part_name
from briefgen.zip_directory import Entry, ZipDirectory, zip_directory

SIGNATURE = b"PK\x03\x04"
_DIRECTORY_END = b"PK\x05\x06"
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_DESCRIPTOR = 24
"""Bytes behind a member that may repeat its sizes; numbers, in which no word hides."""
_FAULTS = (
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,  # of a member with a password
    EOFError,
    ValueError,
    OSError,
)
_XML = frozenset({".xml", ".rels", ".vml", ".svg"})
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf"})
_FORESEEN = frozenset({"word", "docProps", "_rels", "[Content_Types].xml"})
_PLACES = {
    "word/document.xml": "the text",
    "word/comments.xml": "the comments",
    "word/footnotes.xml": "the footnotes",
    "word/endnotes.xml": "the endnotes",
    "word/styles.xml": "the styles",
    "word/glossary/document.xml": "what a template left over",
    "docProps/core.xml": "the properties",
    "docProps/app.xml": "the properties",
    "docProps/custom.xml": "the properties",
}


_OF_ONE_BRIEF = frozenset({"word/document.xml", "word/comments.xml", "word/footnotes.xml"})
_KNOWN_PARTS = 32

TEXT_OF_DOCX = "the text (word/document.xml)"
"""The place of the blocks of the text, in order."""


def docx_pieces(data: bytes, budget: Budget, inside: Inside) -> Iterator[Piece]:
    """Yield all text of a zip. `inside` reads files that are members of it.

    Raises InputError for a zip that is damaged, encrypted or too large.
    """
    try:
        archive = zip_directory(data)
        yield from _member_pieces(archive, budget, inside)
        yield from _pieces_between(data, archive, budget)
    except _FAULTS as fault:
        raise InputError(f"It is damaged, or opens with a password only ({fault}).") from fault


def _member_pieces(archive: ZipDirectory, budget: Budget, inside: Inside) -> Iterator[Piece]:
    members = archive.entries
    if len(members) > MOST_MEMBERS:
        raise InputError(f"It has {len(members):,} parts, at most {MOST_MEMBERS:,} are read.")
    for entry in members:
        budget.unpack(entry.packed_size, entry.size)
    names = (entry.name for entry in members if not is_part_name(entry.name))
    yield Piece("the names of its parts", "\n".join(names))
    yield Piece("a remark on the zip", _loose(archive.comment))
    for entry in members:
        if entry.comment or entry.extra:
            yield Piece(f"a remark on {entry.name}", _loose(entry.comment + entry.extra))
        yield from _part_pieces(entry.name, archive.read(entry), inside)


def _part_pieces(name: str, data: bytes, inside: Inside) -> Iterator[Piece]:
    """Yield the text of one part, by what it is."""
    place, ending, folder = _about_part(name)
    if ending in _XML or data[:64].lstrip().startswith(b"<?xml"):
        xml = decoded(data)
        if declares_entities(xml):
            inside.unread(place, "it declares words of its own (XML entities)")
        yield from (xml_pieces if name in _OF_ONE_BRIEF else _known_pieces)(xml, place)
        if folder not in _FORESEEN or ending == ".svg":
            yield element_names(xml, place)
            yield joined_text(xml, place)
    elif ending in _PICTURES:
        yield from picture_pieces(data, place)
    else:
        yield from inside.pieces(data, place)


@lru_cache(maxsize=_KNOWN_PARTS)
def _known_pieces(xml: str, place: str) -> tuple[Piece, ...]:
    """Give the text of a part that briefs of one look share, such as their styles."""
    return tuple(xml_pieces(xml, place))


@lru_cache(maxsize=_KNOWN_PARTS)
def _about_part(name: str) -> tuple[str, str, str]:
    """Give where a part stands in words, its ending and its outermost folder."""
    path = PurePosixPath(name)
    return place_of(name), path.suffix.lower(), next(iter(path.parts), "")


def place_of(name: str) -> str:
    """Say where a part stands in a document, in words where these are known."""
    stem = PurePosixPath(name).stem.rstrip("0123456789")
    words = _PLACES.get(name) or {"header": "a page header", "footer": "a page footer"}.get(stem)
    return f"{words} ({name})" if words else name


def _pieces_between(data: bytes, archive: ZipDirectory, budget: Budget) -> Iterator[Piece]:
    """Yield what stands before, between and behind the members."""
    place, at = "bytes between the parts", 0
    extents = sorted(_extent(data, entry) for entry in archive.entries)
    for start, end in (*extents, (archive.start, data.rfind(_DIRECTORY_END) + 22)):
        if start - at > _DESCRIPTOR:
            yield from _loose_bytes(data[at:start], place, budget)
        at = max(at, end)
    yield strings_in(data[at:], place)


def _extent(data: bytes, entry: Entry) -> tuple[int, int]:
    """Give where a member begins and ends, its local header counted."""
    header = _LOCAL_HEADER.unpack_from(data, entry.offset)
    start = entry.offset + _LOCAL_HEADER.size + header[9] + header[10]
    return entry.offset, start + entry.packed_size


def _loose_bytes(data: bytes, place: str, budget: Budget) -> Iterator[Piece]:
    """Yield the strings in some bytes, and the text of members that no directory lists."""
    yield strings_in(data, place)
    at = data.find(SIGNATURE)
    while at >= 0:
        name, packed = _unlisted(data, at)
        unpacked = _inflated(packed, budget)
        yield Piece(place, f"{name}\n{unpacked.decode('utf-8', 'replace')}")
        at = data.find(SIGNATURE, at + 4)


def _unlisted(data: bytes, at: int) -> tuple[str, bytes]:
    if len(data) < at + _LOCAL_HEADER.size:
        return "", b""
    header = _LOCAL_HEADER.unpack_from(data, at)
    start = at + _LOCAL_HEADER.size
    name = data[start : start + header[9]].decode("utf-8", "replace")
    return name, data[start + header[9] + header[10] :]


def _inflated(data: bytes, budget: Budget) -> bytes:
    try:
        unpacked = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, budget.left + 1)
    except zlib.error:
        return b""
    budget.spend(len(unpacked))
    return unpacked


def _loose(data: bytes) -> str:
    return data.decode("utf-8", "replace")
