"""Read any file that a brief can be, and all that is inside it, as pieces of text."""

import re
import zlib
from collections.abc import Iterator

from briefgen.errors import InputError
from briefgen.model.value import Value
from briefgen.verify import docx, pdf
from briefgen.verify.limits import MOST_BYTES, MOST_TEXT
from briefgen.verify.reading import Budget, Inside
from briefgen.verify.rule import Piece
from briefgen.verify.strings import strings_in
from briefgen.verify.xml_text import joined_text

_TEXT = (".md", ".txt", ".csv", ".json", ".html", ".eml")
_PACKED = (b"\x1f\x8b", b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
"""How gzip and zlib begin."""
_EITHER = 32 + zlib.MAX_WBITS
_RTF = b"{\\rtf"
_NO_TAG = re.compile(rb"\\[<>]")
"""What opens or closes no element in Markdown: a backslash takes its meaning."""
_ENCODED = rb"(?im)^content-transfer-encoding:\s*+(?:base64|quoted-printable)"


class Reading(Value):
    """All text of a file. `unread` names what in it can't be known, in words."""

    pieces: tuple[Piece, ...]
    unread: tuple[str, ...] = ()


def read_file(data: bytes, name: str) -> Reading:
    """Read a DOCX, PDF or text file; raises InputError where it is none or damaged."""
    budget = Budget(MOST_BYTES)

    def read(data: bytes, place: str, inside: Inside) -> Iterator[Piece]:
        budget.spend(len(data))
        if data.startswith(docx.SIGNATURE):
            found = docx.docx_pieces(data, budget, inside)
        elif pdf.is_pdf(data):
            found = pdf.pdf_pieces(data, budget, inside)
        elif unpacked := _unpacked(data, budget):
            yield from inside.pieces(unpacked, place)
            return
        else:
            yield from _other(data, place, inside)
            return
        yield from found if not place else (piece.at(place) for piece in found)

    inside = Inside(read)
    if not is_known(data, name):
        raise InputError(f"{name}: is no DOCX, PDF or text file.", hint="Name a finished brief.")
    if name.lower().endswith(".md"):
        data = _NO_TAG.sub(b" ", data)
    try:
        pieces = tuple(_within(read(data, "", inside)))
    except InputError as fault:
        raise InputError(f"{name}: can't be checked. {fault}") from fault
    return Reading(pieces=pieces, unread=tuple(inside.faults))


def _within(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield pieces of text; raises InputError where there is more of it than a brief has."""
    left = MOST_TEXT
    for piece in pieces:
        left -= len(piece.text)
        if left < 0:
            raise InputError("It unpacks to more than can be checked.")
        yield piece


def is_known(data: bytes, name: str) -> bool:
    """Tell whether a file is one that can be checked."""
    return data.startswith(docx.SIGNATURE) or pdf.is_pdf(data) or name.lower().endswith(_TEXT)


def _unpacked(data: bytes, budget: Budget) -> bytes:
    """Give what gzip or zlib packed; nothing where it is neither."""
    if not data.startswith(_PACKED):
        return b""
    try:
        unpacked = zlib.decompressobj(_EITHER).decompress(data, budget.left + 1)
    except zlib.error as fault:
        if data.startswith(_PACKED[0]):
            raise InputError("It is packed, and damaged.") from fault
        return b""
    budget.unpack(len(data), len(unpacked))
    return unpacked


def _other(data: bytes, place: str, inside: Inside) -> Iterator[Piece]:
    """Yield the text of a file that is text, or else the strings in it."""
    from briefgen.verify.json_text import is_json, json_pieces

    if data.lstrip().startswith(_RTF) or re.search(_ENCODED, data):
        inside.unread(place or "the text", "it is RTF or a mail in codes")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        yield strings_in(data, place or "the file")
        return
    if is_json(text):
        yield from json_pieces(text, place or "the text")
        return
    yield Piece(place or "the text", text)
    if "</" in text:
        # A word of which a part is bold is one word.
        yield joined_text(text, place or "the text")
