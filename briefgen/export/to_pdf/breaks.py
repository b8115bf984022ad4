"""Where a line may end: after spaces, hyphens and dashes, and between ideographs.

A short form of UAX #14: no closing mark begins a line, no opening mark ends one, and
figures with a dash ("20–21") stay together.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefgen.late_patterns import late_pattern

SPACES = " \t\n\r\f\v\u2000-\u2006\u2008\u200a\u205f\u3000\u2028\u2029"
# What a pattern begins with as a set of signs is found without trying it at each letter.
_BREAK = re.compile(
    rf"""
    [{SPACES}\u200b\-‐–—/] (?:
      (?<=[{SPACES}\u200b])[{SPACES}\u200b]*                 # after spaces
    | (?<=[^\W_][-‐])(?=[^\W\d_])                          # after a hyphen before a letter
    | (?<=[–—])(?:(?=[^\W\d_]) | (?<!\d[–—])(?=\d))        # after a dash, not between figures
    | (?<=[^\W_]/)(?=[^\W\d_])                             # after a slash inside an address
    )
    """,
    re.VERBOSE,
)

# What a line may end after, but for single spaces.
_RARE = re.compile(rf"[{SPACES[1:]}\u200b\-‐–—/]")

# Compared one by one: as a class of a pattern these ranges take longer to compile than most
# briefs to break.
_IDEOGRAPHS = (
    ("\u2e80", "\u2fd5"),
    ("\u3003", "\u3007"),
    ("\u3021", "\u33ff"),
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff10", "\uff19"),
    ("\uff21", "\uff3a"),
    ("\uff41", "\uff5a"),
    ("\U00020000", "\U0003ffff"),
)
_FIRST_IDEOGRAPH = _IDEOGRAPHS[0][0]
_WIDE_OPENERS = frozenset("〈《「『【〔（［｛")
_WIDE_CLOSERS = frozenset("、。〉》」』】〕！），．：；？］｝")
# What ends a passage of any script: an ideograph after it may begin a line.
_CLOSERS = frozenset(")]}”’»›,.;:!?%…")
# What no line begins with after an ideograph: closing marks, what joins both sides, signs that
# repeat or lengthen what is before them, units.
_JOINING = frozenset("—–-\u2010/\u00a0\u2011\u202f\u2060\u200d")
# The number of a paragraph or a note: "第2段", "注2".
_ORDINAL = late_pattern("[第注][0-9]+")
_KEPT = _WIDE_CLOSERS | _CLOSERS | _JOINING | frozenset("·・～〜〻々ー％‰°℃")


def break_positions(text: str) -> list[int]:
    """List the positions inside a text before which a new line may begin, in order."""
    breaks = [found.end() for found in _BREAK.finditer(text)]
    if not text.isascii() and max(text) >= _FIRST_IDEOGRAPH:
        breaks = sorted({*breaks, *_beside_ideographs(text)}.difference(_in_ordinals(text)))
    return breaks[:-1] if breaks and breaks[-1] == len(text) else breaks


def breaks_at_spaces_alone(text: str) -> bool:
    """Tell whether a new line may begin behind each single space of a text, and nowhere else."""
    if "  " in text or _RARE.search(text):
        return False
    return text.isascii() or max(text) < _FIRST_IDEOGRAPH


def _beside_ideographs(text: str) -> Iterator[int]:
    for at, (before, after) in enumerate(pairwise(text), start=1):
        if _is_ideograph(before) or before in _WIDE_CLOSERS:
            if after not in _KEPT and not after.isspace():
                yield at
        elif (before.isalnum() or before in _CLOSERS) and _begins_line(after):
            yield at


def _in_ordinals(text: str) -> Iterator[int]:
    """Give the places inside ordinals, whose parts are read as one."""
    for found in _ORDINAL.finditer(text):
        yield found.start() + 1
        if found[0].startswith("第"):
            yield found.end()


def _begins_line(sign: str) -> bool:
    return sign in _WIDE_OPENERS or (_is_ideograph(sign) and sign not in _KEPT)


def _is_ideograph(sign: str) -> bool:
    return any(first <= sign <= last for first, last in _IDEOGRAPHS)
