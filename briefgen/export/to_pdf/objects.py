"""PDF values: the one way by which text gets into a file, numbers, names, streams.

Values are written as text at once; only objects with a number of their own (`Item`) can
still grow. reportlab's classes would walk through every value again when they are saved.
"""

import re
import zlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache

from briefgen.export.to_pdf.pdf_document import PDFDocument, PDFObject

COMPRESSION = 6
# Widths of glyphs, colours and margins recur; other places on a page are forgotten again.
_KNOWN_NUMBERS = 4096
# Bytes before text in UTF-16, so that readers know the encoding (ISO 32000-1, 7.9.2.2).
_MARK = b"\xfe\xff"
# Unicode's category Cc: the two blocks of control characters.
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")
# What a name can't hold as it is (ISO 32000-1, 7.3.5).
_SPECIAL = re.compile(r"[^!-~]|[%()<>{}\[\]/#]")


def visible(text: str) -> str:
    """Put spaces for control characters, which no reader shows and XML can't hold."""
    # Most texts have none, which is told in much less time.
    return text if text.isprintable() else text.translate(_CONTROLS)


def text_string(text: str) -> str:
    """Write text as a hexadecimal string, in which no character has a second meaning."""
    return f"<{(_MARK + visible(text).encode('utf-16-be', 'replace')).hex()}>"


def byte_string(content: str) -> str:
    """Write ASCII content such as an address or a date as a hexadecimal string."""
    return f"<{content.encode('ascii').hex()}>"


def date_string(moment: datetime) -> str:
    """Write a moment in universal time."""
    return byte_string(moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ"))


@lru_cache(maxsize=_KNOWN_NUMBERS)
def number(value: float) -> str:
    """Write a number with at most two decimals: a two hundredth of a point at most off."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


def name(text: str) -> str:
    """Write a name, escaped."""
    return "/" + _SPECIAL.sub(lambda sign: f"#{ord(sign[0]):02x}", text)


def array(values: Iterable[object]) -> str:
    """Write values that are written already, or whole numbers, as an array."""
    return f"[{' '.join(map(str, values))}]"


def dictionary(entries: Mapping[str, object]) -> str:
    """Write a dictionary; keys are ours and need no escape, and come without their slash."""
    # A list, for join would make one of a generator first.
    return f"<<{' '.join([f'/{key} {value}' for key, value in entries.items()])}>>"


class Item(PDFObject):  # type: ignore[misc] # reportlab ships no types
    """An object that others refer to; entries may be added until the file is written.

    Its `reference` is empty until a file has numbered it.
    """

    def __init__(self, entries: Mapping[str, object], *, content: bytes | None = None) -> None:
        self.entries = dict(entries)
        self.content = content
        self.reference = ""

    def __setitem__(self, key: str, value: object) -> None:
        self.entries[key] = value

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - reportlab's signature
        """Give the bytes of the object."""
        head = dictionary(self.entries).encode("ascii")
        if self.content is None:
            return head
        return b"%b\nstream\n%b\nendstream" % (head, self.content)


def stream(
    content: bytes, entries: Mapping[str, object] | None = None, *, level: int = COMPRESSION
) -> Item:
    """Give a compressed stream; `level` is that of zlib."""
    return packed_stream(zlib.compress(content, level), entries)


def packed_stream(packed: bytes, entries: Mapping[str, object] | None = None) -> Item:
    """Give a stream of what zlib compressed already."""
    filtered = {"Filter": "/FlateDecode", "Length": len(packed)}
    return Item({**(entries or {}), **filtered}, content=packed)


def loose_stream(content: bytes) -> Item:
    """Give a stream that is not compressed."""
    return Item({"Length": len(content)}, content=content)
