"""Read a PDF back with other programs' eyes: pdfium for text and boxes, pikepdf for objects."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

import pikepdf
import pypdfium2 as pdfium


class Glyph(NamedTuple):
    """A visible character with its box, in points from the lower left corner."""

    page: int
    sign: str
    left: float
    bottom: float
    right: float
    top: float


def page_texts(data: bytes) -> list[str]:
    """Give the text of each page as pdfium finds it."""
    with pdfium.PdfDocument(data) as document:
        return [_readable(page.get_textpage().get_text_range()) for page in document]


def _readable(text: str) -> str:
    # pdfium marks a hyphen at the end of a line, also one that divides a word, in its own way.
    for sign in ("\ufffe", "\x02", "\xad"):
        text = text.replace(sign, "-")
    return text.replace("\r\n", "\n")


def folded(text: str) -> str:
    """Fold case, so that capitals of a style compare equal, and leave out white space."""
    return re.sub(r"\s+", "", text.casefold())


def glyphs(data: bytes) -> Iterator[Glyph]:
    """Give each visible character of a file with its box."""
    with pdfium.PdfDocument(data) as document:
        for number, page in enumerate(document, start=1):
            text = page.get_textpage()
            for place in range(text.count_chars()):
                # Asked for one by one, the text itself costs a hundred times as much.
                sign = _readable(chr(pdfium.raw.FPDFText_GetUnicode(text, place)))
                if sign.strip():
                    yield Glyph(number, sign, *text.get_charbox(place))


def open_pdf(data: bytes) -> pikepdf.Pdf:
    """Open a file for its objects."""
    return pikepdf.open(BytesIO(data))


def fonts(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Give every font dictionary of a file, those inside others too."""
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
            yield item


def outline(pdf: pikepdf.Pdf) -> list[tuple[int, str]]:
    """Give the outline as levels from 1 and titles, in order."""
    with pdf.open_outline() as found:
        return list(_entries(found.root, 1))


def _entries(items: list[pikepdf.OutlineItem], level: int) -> Iterator[tuple[int, str]]:
    for item in items:
        yield level, item.title
        yield from _entries(item.children, level + 1)


def annotations(pdf: pikepdf.Pdf) -> Iterator[tuple[int, pikepdf.Object]]:
    """Give each annotation with the number of its page."""
    for number, page in enumerate(pdf.pages, start=1):
        for item in page.get("/Annots", []):
            yield number, item


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Give every element of the structure tree, in reading order."""
    yield from (element for _, element in _tree(pdf.Root.StructTreeRoot, 0))


def tree_lines(pdf: pikepdf.Pdf) -> list[str]:
    """Give the structure tree as indented lines: types with their attributes."""
    return [
        "  " * depth + " ".join([str(element.S)[1:], *_attributes(element)])
        for depth, element in _tree(pdf.Root.StructTreeRoot, 0)
    ]


def _tree(parent: pikepdf.Object, depth: int) -> Iterator[tuple[int, pikepdf.Object]]:
    for kid in kids(parent, "/StructElem"):
        yield depth, kid
        yield from _tree(kid, depth + 1)


def kids(element: pikepdf.Object, kind: str) -> Iterator[pikepdf.Object]:
    """Give what belongs to an element and is a dictionary of a type."""
    for kid in kids_of(element):
        if isinstance(kid, pikepdf.Object) and kid.get("/Type") == kind:
            yield kid


def marked_content(element: pikepdf.Object) -> Iterator[tuple[pikepdf.Object, int]]:
    """Give page and number of the content that belongs to an element."""
    for kid in kids_of(element):
        if isinstance(kid, int):
            # A number alone stands for content of the element's own page.
            yield element.Pg, kid
        elif kid.get("/Type") == "/MCR":
            yield kid.Pg, int(kid.MCID)


def kids_of(element: pikepdf.Object) -> Iterator[pikepdf.Object | int]:
    """Give all that belongs to an element: elements, content, annotations."""
    yield from element.K


def _attributes(element: pikepdf.Object) -> list[str]:
    given = element.get("/A", pikepdf.Dictionary())
    attributes = [
        f"{key[1:]}={str(given[key]).lstrip('/')}" for key in sorted(given.keys()) if key != "/O"
    ]
    return [*attributes, *([f"Lang={element.Lang}"] if "/Lang" in element else [])]
