"""How much room words take in a picture, and where their lines break.

Compose knows no fonts. It counts with widths that no letter of the shipped families exceeds
in any cut, so words stay inside their room in every house style; an exporter that knows
better never has to break a line itself.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from briefgen.model.figure import LABEL_LOOKS, LabelRole

_WIDEST = 1.02
_HOOK = 0.2
"""More than the widest diacritic, the caron beside ľ, adds to its letter."""


_LETTERS = {
    sign: width / 1000
    for width, signs in (
        (280, " ',./\\il|"),
        (340, "!()-:;[]`fjt"),
        (400, "I"),
        (450, "r"),
        (480, "{}"),
        (560, '"#$*0123456789J_aceksvxyz–'),
        (620, "+<=>?F^bdghnopqu~“”"),
        (670, "ELPSTZ"),
        (730, "ABCDNRUVXY"),
        (780, "GHKOQw"),
        (840, "&"),
        (890, "m"),
        (950, "M"),
    )
    for sign in signs
}
"""Widths in em."""


class _Widths(dict[str, float]):
    """Widths in em of all signs that were met; of a new one it is worked out from its letter."""

    def __missing__(self, sign: str) -> float:
        base = unicodedata.normalize("NFD", sign)[0]
        if unicodedata.combining(sign):
            width = 0.0
        else:
            width = _LETTERS[base] + _HOOK if base in _LETTERS else _WIDEST
        self[sign] = width
        return width


_WIDTHS = _Widths(_LETTERS)
_BREAKS_AFTER = " -–/"
_CUT = "…"
_TOLERANCE = 0.001
_HALVINGS = 6
"""How often the width is halved towards the narrowest that takes no more lines."""


def width_of(text: str, role: LabelRole) -> float:
    """Give the width in points that words need at most."""
    return sum(map(_WIDTHS.__getitem__, text)) * LABEL_LOOKS[role].size


def lines_of(text: str, *, width: float, role: LabelRole, most: int) -> tuple[str, ...]:
    """Break words into lines no wider than `width`, at most so many; what is cut ends in "…".

    All lines but the last end in the space, if any, that they broke at.
    """
    lines = list(_broken(text, width=width, role=role))
    if len(lines) > most:
        lines = [*lines[: most - 1], _cut_to(lines[most - 1], width=width, role=role)]
    return tuple(lines)


# A preview asks for the same words after each tick.
@lru_cache(maxsize=1024)
def even_lines_of(text: str, *, width: float, role: LabelRole, most: int) -> tuple[str, ...]:
    """Break words into no more lines than `lines_of` does, about as long as each other.

    Words around a mark look like a slip where the last line is a word alone.
    """
    lines = lines_of(text, width=width, role=role, most=most)
    widest = max((width_of(part.rstrip(), role) for part in _parts(text)), default=0.0)
    if is_cut(lines, text) or widest > width:
        return lines
    low, high = max(widest, width / 2), width
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        tried = tuple(_broken(text, width=middle, role=role))
        if len(tried) == len(lines):
            high, lines = middle, tried
        else:
            low = middle
    return lines


def is_cut(lines: tuple[str, ...], text: str) -> bool:
    """Tell whether lines hold less than all of a text."""
    return "".join("".join(lines).split()) != "".join(text.split())


def _broken(text: str, *, width: float, role: LabelRole) -> Iterator[str]:
    line = ""
    for part in _parts(text):
        if line and not _fits(line + part, width, role):
            yield line
            line = ""
        line += part
        while not _fits(line, width, role) and len(line) > 1:
            fitting = _fitting(line, width=width, role=role)
            yield line[:fitting]
            line = line[fitting:]
    if line.strip():
        yield line.rstrip()


def _fits(line: str, width: float, role: LabelRole) -> bool:
    return width_of(line.rstrip(), role) <= width + _TOLERANCE


def _parts(text: str) -> Iterator[str]:
    """Give the stretches that no line ends inside, each with the space after it."""
    start = 0
    for at in range(1, len(text)):
        before, after = text[at - 1], text[at]
        if (before in _BREAKS_AFTER and after != " ") or (_is_wide(before) and _is_wide(after)):
            yield text[start:at]
            start = at
    yield text[start:]


def _is_wide(sign: str) -> bool:
    """Tell whether a character is one of those that lines may end between, as in Chinese."""
    return unicodedata.east_asian_width(sign) == "W"


def _fitting(line: str, *, width: float, role: LabelRole) -> int:
    """Count the characters of a word too long for any line that one line takes, one at least."""
    counts = range(len(line) - 1, 1, -1)
    return next((n for n in counts if _fits(line[:n], width, role)), 1)


def _cut_to(line: str, *, width: float, role: LabelRole) -> str:
    """Cut the last line that there is room for; it shows that more follows."""
    kept = line.rstrip()
    while kept and not _fits(kept + _CUT, width, role):
        kept = kept[:-1]
    return kept.rstrip() + _CUT
