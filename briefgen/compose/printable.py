"""Text from outside as it may be printed: one line, nothing invisible in it.

Sources keep control characters and bidirectional overrides as they are, since places
count characters; on paper such characters would hide or reorder words.
"""

import re

_SPACE = re.compile(r"\s+")
_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters that are no white space
    "\u00ad\u034f\u061c\u180e"  # soft hyphen and invisible marks
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # letters without a shape
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # zero width, directions, overrides, isolates
    "\ufeff\ufff9-\ufffb"  # byte-order mark, interlinear marks
    "\ud800-\udfff"  # half of a pair
    "\ufdd0-\ufdef\ufffe\uffff"  # no characters at all
    "\U000e0000-\U000e007f"  # tags
    "]"
    # Joiners shape words from Arabic to Sinhala; anywhere else they only hide.
    "|(?<![\u0600-\u0dff])[\u200c\u200d]"
)


def printable(text: str) -> str:
    """Fold white space to single spaces, none at the ends, and leave out what can't be seen."""
    return _SPACE.sub(" ", _UNPRINTABLE.sub("", text)).strip()


def hides_characters(text: str) -> bool:
    """Tell whether printing leaves out characters that are more than white space."""
    return _UNPRINTABLE.search(text) is not None
