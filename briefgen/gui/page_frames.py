"""Where the pages of a brief lie under each other on their ground."""

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSizeF

from briefgen.gui.look import WIDE


class PageFrames:
    """Pages of some sizes in points, at so many pixels a point, in the middle of some width.

    Everything is counted from the corner of the ground, however it is scrolled.
    """

    def __init__(self, sizes: Iterable[QSizeF], *, scale: float, width: int) -> None:
        self.scale, self.width = scale, width
        self._sizes = [(size.width() * scale, size.height() * scale) for size in sizes]
        self._tops: list[float] = []
        top = float(WIDE)
        for _, height in self._sizes:
            self._tops.append(top)
            top += height + WIDE
        self.height = round(top)
        """The pixels from the top of the ground to its end."""

    def rect(self, number: int) -> QRectF:
        """Give where a page lies, counted from 0."""
        width, height = self._sizes[number]
        spare = max(self.width - width, 2.0 * WIDE)
        return QRectF(spare / 2, self._tops[number], width, height)

    def count_above(self, line: float) -> int:
        """Count the pages that begin above a line, or on it."""
        return bisect_right(self._tops, line)

    def between(self, top: float, bottom: float) -> range:
        """Give the pages that can be seen between two lines."""
        first = max(self.count_above(top) - 1, 0)
        if self._tops and self._tops[first] + self._sizes[first][1] <= top:
            first += 1
        return range(first, self.count_above(bottom))
