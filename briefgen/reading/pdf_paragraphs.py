"""Put the lines of PDF pages together again: paragraphs and hyphens."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from briefgen.reading.pdf_lines import LINE_HYPHEN, Line
from briefgen.reading.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BROKEN = re.compile(rf"([^\W\d_]+)(?:{LINE_HYPHEN}|-\n)\s*([^\W\d_]+)")
_AFTER_WORD = re.compile(r"(?<=\w)-\n")
_BULLET = re.compile(r"\s*(?:[•●▪■◦‣·–—*-]|\(?\w{1,3}[.)])\s")
_ENDS = re.compile(r"[.!?…:;。！？][”\"’')\]]*\s*$")

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
_WIDER = 10
"""One line of so many in a column may be wider than it: a headline or a dateline over all."""
_OPEN_END = re.compile(r"[\w,;–-]\s*$")
"""How a line ends whose sentence has not ended."""
_KEEP_HYPHEN = word_set("cross far half high long low mid non self short vice well")
"""First parts of words that are mostly written with a hyphen."""


def paragraphs_of_page(lines: list[Line]) -> Iterator[str]:
    """Yield the paragraphs of a page; a hyphen at the end of a line stays marked."""
    pitch = _usual_distance(lines)
    rights = _column_rights(lines)
    paragraph = ""
    for before, line, right in zip([None, *lines], lines, [0.0, *rights], strict=False):
        if before is not None and _begins_paragraph(before, line, pitch=pitch, right=right):
            yield paragraph
            paragraph = ""
        # A hyphen that pdfium does not take for one of a broken word stays at the line's end.
        between = "\n" if paragraph.endswith("-") else " "
        paragraph = f"{paragraph}{between}{line.text.strip()}" if paragraph else line.text.strip()
    yield paragraph


def runs_over(before: list[Line], after: list[Line]) -> bool:
    """Tell whether a sentence that a page has not ended goes on with a capital on the next."""
    if not before or not after:
        return False
    return _is_cut(before[-1], after[0], right=_column_rights(before)[-1])


def _column_rights(lines: list[Line]) -> list[float]:
    """Give for each line where its column ends: as far as others of its size beside it reach."""
    columns: dict[tuple[int, int], list[float]] = {}
    keys: list[tuple[int, int]] = []
    number = 0
    for before, line in zip([None, *lines], lines, strict=False):
        number += before is not None and _is_next_column(before, line)
        keys.append((number, round(line.size)))
        columns.setdefault(keys[-1], []).append(line.right)
    ends = {key: sorted(rights)[-1 - len(rights) // _WIDER] for key, rights in columns.items()}
    return [ends[key] for key in keys]


def _is_next_column(before: Line, line: Line) -> bool:
    return line.top > before.top + line.size


def _is_cut(before: Line, line: Line, *, right: float) -> bool:
    """Tell whether a full line ends within a sentence, and what comes after a break looks alike."""
    return not (
        _is_short(before, right)
        or _OPEN_END.search(before.text) is None
        or _is_other_size(before, line)
        or _BULLET.match(line.text)
    )


def _usual_distance(lines: list[Line]) -> float:
    distances = [round(a.bottom - b.bottom, 1) for a, b in pairwise(lines)]
    below = Counter(distance for distance in distances if distance > 0)
    if not below:
        return 0.0
    # Of equally frequent ones the smallest: paragraphs lie further apart than their lines.
    usual = min(below, key=lambda distance: (-below[distance], distance))
    return usual if below[usual] >= _FEWEST_LINES else min(usual, _TYPICAL * lines[0].size)


def _begins_paragraph(before: Line, line: Line, *, pitch: float, right: float) -> bool:
    if _is_next_column(before, line):
        return not (line.text[:1].islower() or _is_cut(before, line, right=right))
    is_apart = before.bottom - line.top + line.size > _WIDE_GAP * pitch
    if is_apart or before.text.endswith(LINE_HYPHEN):
        return is_apart and not (_goes_on(line) and _ENDS.search(before.text) is None)
    if _is_other_size(before, line) or _BULLET.match(line.text):
        return True
    is_short = _is_short(before, right)
    return is_short and (_ENDS.search(before.text) is not None or not _goes_on(line))


def _is_other_size(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) > _OTHER_SIZE * before.size


def _is_short(line: Line, right: float) -> bool:
    """Tell a line that leaves a good part of its column free."""
    width = right - line.left
    return width > 0 and line.right - line.left < _SHORT * width


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
