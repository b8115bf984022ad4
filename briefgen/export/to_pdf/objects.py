"""PDF values: the one way by which text gets into a file, numbers, names, streams.

The classes are reportlab's, from the layer below its canvas. The canvas itself would
select an unembedded Helvetica and takes fonts from a global registry.
"""

import unicodedata
import zlib
from collections.abc import Iterable, Mapping

from reportlab.pdfbase.pdfdoc import (
    PDFArrayCompact,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFText,
)

# Bytes before text in UTF-16, so that readers know the encoding (ISO 32000-1, 7.9.2.2).
_MARK = b"\xfe\xff"


def text_string(text: str) -> PDFText:
    """Give text as a hexadecimal string, in which no character has a second meaning."""
    plain = "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text)
    return PDFText(_MARK + plain.encode("utf-16-be", "replace"))


def byte_string(content: str) -> PDFText:
    """Give ASCII content such as an address or a date as a hexadecimal string."""
    return PDFText(content.encode("ascii"))


def number(value: float) -> str:
    """Write a number with at most two decimals: a two hundredth of a point at most off."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


def array(values: Iterable[object]) -> PDFArrayCompact:
    """Give an array."""
    return PDFArrayCompact(values)


def dictionary(entries: Mapping[str, object]) -> PDFDictionary:
    """Give a dictionary; keys come without their slash."""
    made = PDFDictionary(dict(entries))
    made.multiline = False
    return made


def name(text: str) -> str:
    """Give a name, escaped."""
    return str(PDFName(text))


class CompressedStream(PDFObject):  # type: ignore[misc] # reportlab ships no types
    """A stream, compressed. reportlab's own puts no line end before `endstream`."""

    def __init__(self, content: bytes, entries: Mapping[str, object]) -> None:
        self.content = zlib.compress(content, 6)
        length = len(self.content)
        self.entries = dictionary({**entries, "Filter": name("FlateDecode"), "Length": length})

    def format(self, document: PDFDocument) -> bytes:
        """Give the bytes of the object."""
        head: bytes = self.entries.format(document)
        return head + b"\nstream\n" + self.content + b"\nendstream\n"


def stream(content: bytes, entries: Mapping[str, object] | None = None) -> CompressedStream:
    """Give a compressed stream."""
    return CompressedStream(content, entries or {})
