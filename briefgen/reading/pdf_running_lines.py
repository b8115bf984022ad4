"""Tell the heads and feet of PDF pages from what stands between them."""

import re
from collections import Counter
from collections.abc import Iterator

from briefgen.reading.pdf_lines import Line

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?(\d{1,4})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_EDGE = 2
"""Lines at the top and at the bottom of a page in which its head and foot are looked for."""


def without_running_lines(pages: list[list[Line]]) -> list[list[Line]]:
    """Drop heads and feet: lines at the edge of most pages that differ in figures only.

    A line that says nothing but the number of its page is dropped on any page; a page
    that has nothing else keeps them.
    """
    bare = _of_two(*pages) if len(pages) == 2 else pages
    counts = Counter(key for page in bare for key in {_key(line) for line in _edges(page)})
    most = max(3, len(bare) // 2 + 1)
    running = {key for key, count in counts.items() if count >= most}
    return [_without(page, running, number) or page for number, page in enumerate(bare, start=1)]


def _of_two(first: list[Line], second: list[Line]) -> list[list[Line]]:
    """Leave one of the heads and feet that are the same on two pages, none that counts them.

    Two are too few to tell a head by figures: "Oslo, 2 March" and "Oslo, 3 March" are dates.
    The head stays where the text begins and the foot where it ends, so nothing is lost.
    """
    if min(len(first), len(second)) <= 2 * _EDGE:
        return [first, second]
    dropped = {
        (page, at)
        for own, other in zip(_places(first), _places(second), strict=True)
        for page, at in _repeated(first, second, own, other)
    }
    return [
        [line for at, line in enumerate(page) if (number, at) not in dropped]
        for number, page in enumerate((first, second))
    ]


def _places(page: list[Line]) -> tuple[range, range]:
    return range(_EDGE), range(len(page) - _EDGE, len(page))


def _repeated(
    first: list[Line], second: list[Line], own: range, other: range
) -> Iterator[tuple[int, int]]:
    """Yield what is dropped of the top or the bottom of two pages: the page, and the line."""
    for one in own:
        for two in other:
            texts = first[one].text.strip(), second[two].text.strip()
            if texts[0] == texts[1]:
                yield (1, two) if own.start == 0 else (0, one)
            elif _counted(texts[0], 1) == _counted(texts[1], 2):
                yield from ((0, one), (1, two))


def _counted(text: str, number: int) -> str:
    """Give a line without the number of its page."""
    return re.sub(rf"(?<!\d){number}(?!\d)", "#", text, count=1)


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
