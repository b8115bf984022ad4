"""The text of a source as a widget shows it, and the way from its places to ours and back.

Qt counts UTF-16 units and makes one line end of two characters; we count characters of
the text as it was read.
"""

import re
from bisect import bisect_left

from briefgen.extract.span import Span

_SHOWN_OTHERWISE = {
    "\r": "\n",
    "\0": " ",
    "\x0b": " ",
    "\x0c": " ",
    "\x1c": " ",
    "\u2028": " ",
    "\u2029": " ",
    "\ufdd0": " ",
    "\ufdd1": " ",
    "\ufeff": " ",
    "\ufffe": " ",
}
"""What Qt would take for the end of a line or a block, or drop; each stays one character."""
_TABLE = str.maketrans(_SHOWN_OTHERWISE)


class SourceText:
    """A text with `shown`, what a widget is given, and translations of places."""

    def __init__(self, text: str) -> None:
        self.shown = text.replace("\r\n", "\n").translate(_TABLE)
        self._pairs = [match.start() for match in re.finditer("\r\n", text)]
        self._single = [at - number for number, at in enumerate(self._pairs)]
        self._wide = [at for at, sign in enumerate(self.shown) if sign > "\uffff"]
        self._wide_units = [at + number for number, at in enumerate(self._wide)]

    def offset_of(self, position: int) -> int:
        """Give the character of the source at a position of the widget."""
        shown = position - bisect_left(self._wide_units, position)
        return shown + bisect_left(self._single, shown)

    def position_of(self, offset: int) -> int:
        """Give the position in the widget of a character of the source."""
        shown = offset - bisect_left(self._pairs, offset - 1)
        return shown + bisect_left(self._wide, shown)

    def place_of(self, start: int, end: int) -> Span:
        """Give the place in the source of what is selected in the widget."""
        return Span(self.offset_of(start), self.offset_of(end))
