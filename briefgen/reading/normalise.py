"""Normalise, once, the text of formats in which white space and control characters mean nothing.

Plain text never comes here: it stays as it is.
"""

import re
import unicodedata
from collections.abc import Iterable

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls
    "\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # format and direction
    "\ud800-\udfff\ue000-\uf8ff\ufff0-\ufffb\ufffe\uffff"  # halves, private use, no characters
    "\U000e0000-\U0010ffff"  # tags, selectors and private use above
    "]+"
)
"""What no reader sees; ZWJ and ZWNJ stay, since Persian and Indic scripts are spelt with them."""
_SPACE = re.compile(r"\s+")


def folded(text: str) -> str:
    """Give one line: NFC, white space folded to single spaces, unseen characters dropped."""
    return unicodedata.normalize("NFC", _SPACE.sub(" ", _UNSEEN.sub("", text)).strip())


def folded_lines(text: str) -> str:
    """Fold each line of a paragraph; empty lines go."""
    return "\n".join(filter(None, map(folded, text.split("\n"))))


def joined(paragraphs: Iterable[str]) -> str:
    """Join paragraphs, each folded, with a blank line between them; empty ones go.

    Where the paragraphs of the original stand thus follows from the line breaks, and no
    map back is stored.
    """
    return "\n\n".join(filter(None, map(folded_lines, paragraphs)))


def row_of(cells: Iterable[str]) -> str:
    """Give a row of a table as one line; empty cells go, a bar keeps the others apart."""
    return " | ".join(filter(None, map(folded, cells)))
