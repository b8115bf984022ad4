"""The text of the pages of a PDF, paragraph by paragraph where the file tells them apart."""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefgen.verify.pdf_blocks import Blocks
from briefgen.verify.pdf_content import ARTIFACT, ContentReader
from briefgen.verify.pdf_fonts import Decoder, font_decoder, plain_decoder
from briefgen.verify.pdf_objects import Objects, Stored
from briefgen.verify.pdf_syntax import Ref, Value
from briefgen.verify.reading import Inside
from briefgen.verify.rule import Piece

_MOST_PAGES = 20_000
_RIGHT_TO_LEFT = re.compile("[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Fonts:
    """The decoders of the fonts of one file, each made once."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._known: dict[int, Decoder | None] = {}
        self._every: list[Decoder] = []
        self._last: tuple[Value, Mapping[str, Decoder | None]] = (None, {})

    def of(self, resources: Value) -> Mapping[str, Decoder | None]:
        """Give the decoders of some resources, by the names that contents call them."""
        # The pages of most files have theirs in common.
        if self._last[0] is not resources:
            listed = self._objects.get(resources, "Font")
            named = listed.items() if isinstance(listed, dict) else ()
            self._last = (resources, {name: self._decoder(font) for name, font in named})
        return self._last[1]

    def every(self) -> list[Decoder]:
        """Give the decoders of all fonts of the file, and one for plain letters."""
        if not self._every:
            fonts = [Ref(one, 0) for one in self._objects.current if self._is_font(one)]
            self._every = [plain_decoder(), *(one for one in map(self._decoder, fonts) if one)]
        return self._every

    def _is_font(self, number: int) -> bool:
        stored = self._objects.current[number]
        return stored.stream is None and b"/Font" in stored.text and self._has_type(number)

    def _has_type(self, number: int) -> bool:
        kind = self._objects.get(Ref(number, 0), "Subtype")
        is_font = self._objects.get(Ref(number, 0), "Type") == "Font"
        return is_font and kind not in {"CIDFontType0", "CIDFontType2"}

    def _decoder(self, font: Value) -> Decoder | None:
        if not isinstance(font, Ref):
            return font_decoder(self._objects, font)
        if font.number not in self._known:
            found = self._objects.resolve(font)
            self._known[font.number] = font_decoder(self._objects, found)
        return self._known[font.number]


def page_pieces(objects: Objects, fonts: Fonts, inside: Inside, drawn: set[int]) -> Iterator[Piece]:
    """Yield the text of all pages; the places of the streams that draw it are put into `drawn`."""
    blocks = Blocks(objects)
    texts: dict[tuple[str, int], list[str]] = {}
    places: dict[tuple[str, int], str] = {}
    for number, (page, resources) in enumerate(_pages(objects), start=1):
        place = f"page {number}"
        reader = ContentReader(fonts.of(resources))
        parent = objects.get(page, "StructParents")
        for (marked, said), strings in reader.texts(_contents(objects, page, drawn)).items():
            key = _key(blocks.block(parent, marked), number, marked=marked, said=said)
            texts.setdefault(key, []).extend(strings)
            places.setdefault(key, f"{place}, what is said of the text" if said else place)
        for font in reader.unreadable:
            inside.unread(place, f"the font {font!r} does not tell what its signs are")
    for key, strings in texts.items():
        yield from _readings(strings, places[key])


def stream_text(
    content: bytes, fonts: Mapping[str, Decoder | None], every: Iterable[Decoder], place: str
) -> Iterator[Piece]:
    """Yield the text of a content stream outside the pages.

    Where its resources do not name a font, the text is read with each font of the file.
    """
    for one in every:
        reader = ContentReader(fonts, default=one)
        yield from _readings([text for _, text, _ in reader.drawn(content)], place)


def _key(block: int | None, page: int, *, marked: int, said: bool) -> tuple[str, int]:
    """Give what pieces of one paragraph, or of one page without paragraphs, have in common."""
    if said:
        return "said", page
    if block is not None:
        return "block", block
    return ("artifact" if marked == ARTIFACT else "page"), page


def _readings(strings: list[str], place: str) -> Iterator[Piece]:
    """Yield a text; where it runs from the right, also with such strings and itself reversed."""
    text = "".join(strings)
    yield Piece(place, text)
    if not text.isascii() and _RIGHT_TO_LEFT.search(text):
        yield Piece(place, "".join(map(_turned, strings)))
        yield Piece(place, text[::-1])


def _turned(string: str) -> str:
    """Give a string as it is read, whose signs stand from left to right."""
    return string[::-1] if _RIGHT_TO_LEFT.search(string) else string


def _pages(objects: Objects) -> Iterator[tuple[Value, Value]]:
    """Yield the pages in order, each with its resources, which it may have from above."""
    waiting: list[tuple[Value, Value]] = [(objects.get(objects.trailer, "Root", "Pages"), None)]
    seen = set[int]()
    while waiting and len(seen) < _MOST_PAGES:
        node, inherited = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        resources = objects.get(node, "Resources") or inherited
        kids = objects.get(node, "Kids")
        if isinstance(kids, list):
            waiting += [(objects.resolve(kid), resources) for kid in reversed(kids)]
        elif isinstance(node, dict):
            yield node, resources


def _contents(objects: Objects, page: Value, drawn: set[int]) -> bytes:
    """Give what draws a page; streams that follow each other are one."""
    listed = page.get("Contents") if isinstance(page, dict) else None
    found = objects.resolve(listed)
    references = found if isinstance(found, list) else [listed]
    numbers = (one.number for one in references if isinstance(one, Ref))
    streams = (objects.current.get(number) for number in numbers)
    return b"\n".join(_content(objects, one, drawn) for one in streams if one and one.stream)


def _content(objects: Objects, stored: Stored, drawn: set[int]) -> bytes:
    drawn.add(stored.offset)
    return objects.content(stored)
