"""Put the lines of PDF pages together again: paragraphs, hyphens, heads and feet."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from briefgen.reading.pdf_lines import LINE_HYPHEN, Line
from briefgen.reading.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(rf"([^\W\d_]+)(?:{LINE_HYPHEN}|-\n)\s*([^\W\d_]+)")
_AFTER_WORD = re.compile(r"(?<=\w)-\n")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[•●▪■◦‣·–—*-]|\(?\w{1,3}[.)])\s")
_ENDS = re.compile(r"[.!?…:;。！？][”\"’')\]]*\s*$")

_EDGE = 2
"""Lines at the top and at the bottom of a page in which its head and foot are looked for."""
_FEWEST_PAGES = 3
_FEWEST_LINES = 3
"""Times that a distance of lines must come to be taken for the usual one."""
_TYPICAL = 1.25
"""Distance of lines in the size of their type where they are too few to tell."""
_WIDE_GAP = 1.6
"""Distance of two lines, in their usual distance, that separates paragraphs."""
_SHORT = 0.85
"""Share of the column's width under which a line that ends a sentence ends its paragraph."""
_OTHER_SIZE = 0.08
"""Share by which the type of a heading differs from what follows."""
_KEEP_HYPHEN = word_set("cross far half high long low mid non self short vice well")
"""First parts of words that are mostly written with a hyphen."""


def without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop heads and feet: lines at the edge of most pages that differ in figures only.

    A line that says nothing but the number of its page is dropped on any page; a page
    that has nothing else keeps them.
    """
    counts = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    most = max(_FEWEST_PAGES, len(pages) // 2 + 1)
    running = {key for key, count in counts.items() if count >= most}
    return [_without(page, running, number) or page for number, page in enumerate(pages, start=1)]


def _without(page: list[Line], running: set[str], number: int) -> list[Line]:
    body = range(_EDGE, len(page) - _EDGE)
    return [
        line
        for at, line in enumerate(page)
        if at in body or not (_key(line) in running or _says_page(line, number))
    ]


def _says_page(line: Line, number: int) -> bool:
    found = _PAGE_NUMBER.fullmatch(line.text)
    return found is not None and int(found[1]) == number


def _edges(page: list[Line]) -> list[Line]:
    return page[:_EDGE] + page[_EDGE:][-_EDGE:]


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.text).strip().casefold()


def paragraphs_of_page(lines: list[Line]) -> Iterator[str]:
    """Yield the paragraphs of a page; a hyphen at the end of a line stays marked."""
    pitch = _usual_distance(lines)
    right = max((line.right for line in lines), default=0.0)
    paragraph = ""
    for before, line in zip([None, *lines], lines, strict=False):
        if before is not None and _begins_paragraph(before, line, pitch=pitch, right=right):
            yield paragraph
            paragraph = ""
        # A hyphen that pdfium does not take for one of a broken word stays at the line's end.
        between = "\n" if paragraph.endswith("-") else " "
        paragraph = f"{paragraph}{between}{line.text.strip()}" if paragraph else line.text.strip()
    yield paragraph


def _usual_distance(lines: list[Line]) -> float:
    distances = [round(a.bottom - b.bottom, 1) for a, b in pairwise(lines)]
    below = Counter(distance for distance in distances if distance > 0)
    if not below:
        return 0.0
    # Of equally frequent ones the smallest: paragraphs lie further apart than their lines.
    usual = min(below, key=lambda distance: (-below[distance], distance))
    return usual if below[usual] >= _FEWEST_LINES else min(usual, _TYPICAL * lines[0].size)


def _begins_paragraph(before: Line, line: Line, *, pitch: float, right: float) -> bool:
    distance = before.bottom - line.top + line.size
    if distance > _WIDE_GAP * pitch or line.top > before.top + line.size:
        return not line.text[:1].islower()  # a gap, or the next column
    if abs(before.size - line.size) > _OTHER_SIZE * before.size:
        return True
    if _BULLET.match(line.text):
        return True
    width = right - before.left
    is_short = width > 0 and before.right - before.left < _SHORT * width
    return is_short and (_ENDS.search(before.text) is not None or not _goes_on(line))


def _goes_on(line: Line) -> bool:
    return line.text[:1].islower()


class Hyphens:
    """Decides which hyphens at line ends belong to their words, by the words of the text."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = Counter(word.lower() for line in lines for word in _WORD.findall(line))

    def resolved(self, paragraph: str) -> str:
        """Join the words that line ends have broken."""
        whole = _BROKEN.sub(self._word, paragraph)
        return _AFTER_WORD.sub("-", whole).replace("\n", " ").replace(LINE_HYPHEN, "-")

    def _word(self, broken: re.Match[str]) -> str:
        first, second = broken[1], broken[2]
        plain, hyphened = f"{first}{second}", f"{first}-{second}"
        known = self._words[hyphened.lower()] - self._words[plain.lower()]
        if known:
            return hyphened if known > 0 else plain
        keeps = second[0].isupper() or first.lower() in _KEEP_HYPHEN
        return hyphened if keeps else plain
