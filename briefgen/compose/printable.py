"""Text from outside as it may be printed: one line, nothing invisible in it.

Sources keep control characters and bidirectional overrides as they are, since places
count characters; on paper such characters would hide or reorder words.
"""

import re
from functools import cache
from itertools import chain

_SPACE = re.compile(r"\s+")
# As ranges, for few texts need them, and a table of all takes a while to make.
_UNPRINTABLE = (
    # Control characters that are no white space.
    *(range(0x09), range(0x0E, 0x1C), range(0x7F, 0x85), range(0x86, 0xA0)),
    # Soft hyphen and invisible marks; letters without a shape.
    (0x00AD, 0x034F, 0x061C, 0x180E),
    (0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0),
    # Zero width, directions, overrides, isolates.
    *((0x200B, 0x200E, 0x200F), range(0x202A, 0x202F), range(0x2060, 0x2070)),
    # Byte-order mark, interlinear marks, no characters at all.
    *((0xFEFF, 0xFFFE, 0xFFFF), range(0xFFF9, 0xFFFC), range(0xFDD0, 0xFDF0)),
    # Halves of a pair; tags.
    *(range(0xD800, 0xE000), range(0xE0000, 0xE0080)),
)
_JOINERS = "\u200c\u200d"


def printable(text: str) -> str:
    """Fold white space to single spaces, none at the ends, and leave out what can't be seen."""
    if _is_plain(text) and "  " not in text:
        return text.strip(" ")
    return _SPACE.sub(" ", _seen(text)).strip()


def hides_characters(text: str) -> bool:
    """Tell whether printing leaves out characters that are more than white space."""
    return _seen(text) != text


def _is_plain(text: str) -> bool:
    """Tell whether a text is letters and signs of ASCII, with no white space but blanks."""
    return text.isascii() and text.isprintable()


def _seen(text: str) -> str:
    if _is_plain(text):
        return text
    # Joiners shape words from Arabic to Sinhala; anywhere else they only hide.
    if any(joiner in text for joiner in _JOINERS):
        text = re.sub(f"(?<![\u0600-\u0dff])[{_JOINERS}]", "", text)
    return text.translate(_left_out())


@cache
def _left_out() -> dict[int, None]:
    """Give the table; a pattern would take longer to compile than most briefs to compose."""
    return dict.fromkeys(chain.from_iterable(_UNPRINTABLE))
