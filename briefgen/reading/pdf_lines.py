"""The lines of a PDF page with their places, as pdfium finds them."""

import re
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

LINE_HYPHEN = "\ufffe"
"""What pdfium writes for a hyphen at the end of a line, together with the line's end."""
_LINE = re.compile(rf"[^\r\n{LINE_HYPHEN}]+{LINE_HYPHEN}?")


class Line(NamedTuple):
    """One line, with the hyphen that ends it; places in points from the lower left corner.

    `top` and `left` are those of its first character, `bottom` and `right` of its last.
    """

    text: str
    top: float
    bottom: float
    left: float
    right: float
    size: float


def lines_of_page(page: pypdfium2.PdfTextPage) -> list[Line]:
    """Give the lines of a page in reading order."""
    text = page.get_text_range()
    return [_line(page, found) for found in _LINE.finditer(text) if not found[0].isspace()]


def _line(page: pypdfium2.PdfTextPage, found: re.Match[str]) -> Line:
    text = found[0]
    first = found.start() + len(text) - len(text.lstrip())
    last = found.start() + len(text.rstrip()) - 1
    left, _, _, top = _box(page, first)
    _, bottom, right, _ = _box(page, last)
    size = float(pdfium.FPDFText_GetFontSize(page, _index(page, first)))
    return Line(
        text=text, top=top, bottom=bottom, left=left, right=right, size=size or top - bottom
    )


def _box(page: pypdfium2.PdfTextPage, at: int) -> tuple[float, float, float, float]:
    """Give left, bottom, right and top of a character."""
    try:
        left, bottom, right, top = page.get_charbox(_index(page, at), loose=True)
    except (pypdfium2.PdfiumError, IndexError):
        return 0.0, 0.0, 0.0, 0.0
    return left, bottom, right, top


def _index(page: pypdfium2.PdfTextPage, at: int) -> int:
    """Give pdfium's own number of a character: its text leaves some out."""
    return max(int(pdfium.FPDFText_GetCharIndexFromTextIndex(page, at)), 0)
