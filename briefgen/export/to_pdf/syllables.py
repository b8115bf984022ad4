"""Where words may be divided, by the patterns that pyphen ships.

Pyphen takes all patterns of a language apart before it divides a word, which takes as long as
laying out twenty pages of English, and half a second for German. Here a pattern is taken apart
when a word meets it.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import msgspec
import pyphen

_KNOWN_LANGUAGES = 16
_KNOWN_PATTERNS = 4096
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
# All that is no pattern begins with one of these.
_OTHER_LINES = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUND")


class Patterns(msgspec.Struct, frozen=True):
    """The patterns of a language by their letters, as they are written: "a1b2" by "ab"."""

    written: Mapping[str, str]
    longest: int

    def positions(self, word: str) -> list[int]:
        """Give the places before which a word may be divided, at both ends too."""
        pointed = f".{word.lower()}."
        best = [0] * (len(pointed) + 1)
        for start in range(len(pointed) - 1):
            for end in range(start + 1, min(start + self.longest, len(pointed)) + 1):
                if pattern := self.written.get(pointed[start:end]):
                    for place, value in _values(pattern):
                        best[start + place] = max(best[start + place], value)
        return [place - 1 for place, value in enumerate(best) if value % 2]


def positions(word: str, language: str) -> list[int]:
    """Give the places before which a word may be divided; of an unknown language none."""
    name = pyphen.language_fallback(language)
    if name is None:
        return []
    path = Path(str(pyphen.LANGUAGES[name]))
    if patterns := _patterns(path):
        return patterns.positions(word)
    # A position with data would change the letters of the word.
    return [int(at) for at in pyphen.Pyphen(lang=language).hd.positions(word) if not at.data]


@lru_cache(maxsize=_KNOWN_LANGUAGES)
def _patterns(path: Path) -> Patterns | None:
    """Read the patterns of a language; None where some of them would change letters."""
    encoding = path.read_bytes().partition(b"\n")[0].decode("ascii").strip()
    lines = list(_lines(path.read_text(encoding)))
    whole = "\n".join(lines)
    if "/" in whole or "^^" in whole:
        return None
    letters = whole.translate(_NO_DIGITS).split("\n")
    # What has no digits, or noughts alone, says nothing.
    telling = zip(letters, lines, whole.replace("0", "").split("\n"), strict=True)
    written = {key: line for key, line, rest in telling if key != rest}
    return Patterns(written, max(map(len, written)))


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n")[1:]:
        pattern = line.strip()
        if pattern and not pattern.startswith(_OTHER_LINES):
            yield pattern


@lru_cache(maxsize=_KNOWN_PATTERNS)
def _values(pattern: str) -> tuple[tuple[int, int], ...]:
    """Give the places of a pattern and the digits there: an odd one divides.

    Faulty patterns have several digits in a row, each of which pyphen counts as a place.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for sign, after in pairwise(f"{pattern} "):
        if sign.isdecimal():
            found.append((at, int(sign)))
        if not sign.isdecimal() or after.isdecimal():
            at += 1
    return tuple(found)
