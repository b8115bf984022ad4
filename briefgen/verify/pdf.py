"""Read a PDF to its last byte: pages, properties, bookmarks, attachments, and what nobody sees."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, chain

from briefgen.errors import InputError
from briefgen.verify.pdf_content import draws_text
from briefgen.verify.pdf_filters import PICTURES
from briefgen.verify.pdf_objects import Objects, Stored
from briefgen.verify.pdf_pages import Fonts, page_pieces, stream_text
from briefgen.verify.pdf_syntax import REGULAR, Value, hex_bytes, name_of, parse_literal, text_of
from briefgen.verify.pdf_vocabulary import MAP_WORDS, NAMES
from briefgen.verify.reading import Budget, Inside
from briefgen.verify.rule import Piece
from briefgen.verify.strings import picture_pieces, strings_in
from briefgen.verify.xml_text import decoded, joined_text, with_codes_read, xml_pieces

_HEAD = 1024
_STRING = re.compile(rb"[(<%](?:(?<=\()|(?<=<)([0-9A-Fa-f\x00\s]++)>|(?<=%)([^\r\n]*+))")
"""The beginning of a string, a whole one in hexadecimal digits, or a remark."""
_MARK = b"x"
_MARKS = bytes(ord(_MARK) if sign in b"(<%" else 0 for sign in range(256))
"""Makes a mark of each sign at which a string may begin, and nothing of all others."""
_KEY = re.compile(REGULAR + rb"++(?=\s*+\Z)")
_LONGEST_KEY = 128
_NAME = re.compile(rb"/(" + REGULAR + rb"{4,}+)")
_STRETCH = 1_000_000
"""Bytes whose names are there at once."""
_KNOWN_BETWEEN = re.compile(
    rb"\d{10} \d{5} [nf]\s{0,2}|%PDF-\d\.\d|%%EOF|startxref\s*\d+|xref\s+\d+ \d+|trailer|endobj"
    rb"|endstream|ReportLab [Gg]enerated PDF document[ -~]*"
)
_WORD = re.compile(rb"[^\s<>/()\[\]]{5,}+")
"""A word in a map of a font, where those of four signs are codes."""
_KNOWN_NAMES = 1024
_CODED = frozenset({b"Registry", b"Ordering", b"CreationDate", b"ModDate"})
"""Keys of strings that are codes; what stands there else is found as an object's bytes."""
_PREFIX = re.compile(r"\A[A-Z]{6}\+")
"""Six letters by chance before the name of a font that is there in part."""
_PROPERTIES = ("Author", "Subject", "Keywords", "Creator", "Producer")
_MEANT = {
    **dict.fromkeys(_PROPERTIES, "the properties"),
    "Title": "a title (properties or bookmarks)",
    "Contents": "a remark or link",
    "URI": "the address of a link",
    **dict.fromkeys(("RC", "RV"), "a remark or link"),
    **dict.fromkeys(("Alt", "ActualText", "E"), "alternative text"),
    **dict.fromkeys(("F", "UF", "Desc"), "the name of an attachment"),
    **dict.fromkeys(("Dest", "D"), "a destination"),
}

_MARKED_UP = frozenset({"RC", "RV"})
"""Keys of strings that are text with tags."""

TEXT_OF_PAGE = r"page \d+"
"""The places of the paragraphs of the pages, in order."""


def is_pdf(data: bytes) -> bool:
    """Tell whether a file is a PDF."""
    return b"%PDF-" in data[:_HEAD]


def pdf_pieces(data: bytes, budget: Budget, inside: Inside) -> Iterator[Piece]:
    """Yield all text of a PDF. `inside` reads its attachments.

    Raises InputError for one that is encrypted or broken off, or nested or unpacked without
    end.
    """
    objects = Objects(data, budget)
    if "Root" not in objects.trailer:
        # What was in the rest can't be known; to find nothing would say nothing.
        raise InputError("It is damaged or broken off: nothing says where its pages are.")
    if "Encrypt" in objects.trailer:
        raise InputError("It is protected by a password.")
    fonts, drawn = Fonts(objects), set[int]()
    yield from page_pieces(objects, fonts, inside, drawn)
    yield from _string_pieces(objects)
    for stored in objects.stored:
        if stored.stream and stored.offset not in drawn:
            yield from _stream_pieces(stored, objects, fonts, inside=inside)


def _stream_pieces(
    stored: Stored, objects: Objects, fonts: Fonts, *, inside: Inside
) -> Iterator[Piece]:
    """Yield the text of a stream that no page draws, by what it is."""
    dictionary, place = stored.dictionary or {}, _place_of(stored, objects)
    kind = dictionary.get("Type")
    if kind in {"ObjStm", "XRef"} or _is_bare_picture(dictionary, objects):
        return
    try:
        content = objects.content(stored)
    except InputError as fault:
        inside.unread(place, str(fault))
        return
    if kind == "Metadata":
        yield from xml_pieces(decoded(content), f"the metadata ({place})")
    elif kind == "EmbeddedFile":
        yield from inside.pieces(content, f"an attachment ({place})")
    elif dictionary.get("Subtype") == "Image":
        yield from picture_pieces(content, place)
    elif b"begincmap" in content:
        words = set(_WORD.findall(content)) - _MAP_WORDS
        yield Piece(place, b"\n".join(sorted(words)).decode("latin-1"), opaque=True)
    elif dictionary.get("Subtype") == "Form" or draws_text(content):
        named = fonts.of(objects.get(dictionary, "Resources"))
        objects.budget.spend(len(content) * len(fonts.every()))
        yield from stream_text(content, named, fonts.every(), place)
    else:
        yield strings_in(content, place)


def _is_bare_picture(dictionary: Mapping[str, Value], objects: Objects) -> bool:
    """Tell whether a stream is pixels and nothing else, not a file such as a JPEG."""
    filters = objects.get(dictionary, "Filter")
    names = filters if isinstance(filters, list) else [filters]
    return dictionary.get("Subtype") == "Image" and not PICTURES.intersection(names)


_MAP_WORDS = frozenset(word.encode() for word in MAP_WORDS)


def _place_of(stored: Stored, objects: Objects) -> str:
    words = "object" if objects.is_current(stored) else "a former version of object"
    return f"{words} {stored.number}"


def _string_pieces(objects: Objects) -> Iterator[Piece]:
    """Yield the strings, longer names and remarks in all objects and between them."""
    stretches = objects.stretches
    starts = list(accumulate((len(one.text) + 1 for one in stretches), initial=0))
    objects.budget.spend(starts[-1])
    written = b"\n".join([one.text for one in stretches])
    for key, text, place in _strings(written):
        number = bisect_right(starts, place) - 1
        stored = objects.at(stretches[number], place - starts[number])
        where, meant = _place_of(stored, objects), _MEANT.get(key)
        told = f"{meant} ({where})" if meant else where
        yield joined_text(text, told) if key in _MARKED_UP else Piece(told, text)
    between = _KNOWN_BETWEEN.sub(b"", b"\n".join(objects.gaps))
    for _, text, _ in _strings(between):
        yield Piece("bytes between the objects", text)
    yield strings_in(between, "bytes between the objects")
    names = dict.fromkeys(chain(_names(written), _names(between)))
    yield Piece("a name", "\n".join(filter(None, map(_telling, names))))


@lru_cache(maxsize=_KNOWN_NAMES)
def _telling(written: bytes) -> str:
    """Give a name as it is read, or nothing where it is one of the format itself."""
    name = _PREFIX.sub("", name_of(written))
    return "" if name in NAMES else name


def _names(written: bytes) -> Iterator[bytes]:
    """Yield the longer names, each at least once; a book has a hundred thousand, of a few kinds."""
    at = 0
    while at < len(written):
        end = written.find(b"\n", at + _STRETCH) + 1 or len(written)
        yield from dict.fromkeys(_NAME.findall(written, at, end))
        at = end


def _strings(written: bytes) -> Iterator[tuple[str, str, int]]:
    """Yield key, text and place of each string and remark."""
    # Where a dictionary begins with a name, as nearly all do, no string in digits does.
    marked = written.replace(b"<</", b"  /").translate(_MARKS)
    at = 0
    while (place := marked.find(_MARK, at)) >= 0:
        at = place + 1
        if not (found := _STRING.match(written, place)):
            continue
        at, (digits, remark) = found.end(), found.groups()
        if remark is not None:
            yield "", remark.decode("latin-1"), place
            continue
        if digits is not None:
            string = hex_bytes(digits)
        else:
            string, at = parse_literal(written, at, len(written))
        key = _key_before(written, place)
        if key not in _CODED:
            yield name_of(key), with_codes_read(text_of(string)), place


def _key_before(written: bytes, place: int) -> bytes:
    """Give the name that stands before a place, or nothing where none does."""
    slash = written.rfind(b"/", max(0, place - _LONGEST_KEY), place)
    found = _KEY.match(written, slash + 1, place) if slash >= 0 else None
    return found[0] if found else b""
