"""Pictures of the pages of a PDF; to be used from one thread at a time."""

from contextlib import closing

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


class PagePictures:
    """An open PDF whose pages can be drawn."""

    def __init__(self, data: bytes) -> None:
        self._document = pypdfium2.PdfDocument(data)
        self.sizes: tuple[QSizeF, ...] = tuple(
            QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))
        )
        """The size of each page, in points."""

    def draw(self, number: int, *, scale: float) -> QImage:
        """Draw a page, counted from 0, at so many pixels a point."""
        with closing(self._document[number]) as page:
            drawn = page.render(scale=scale, prefer_bgrx=True)
        with closing(drawn):
            lines = bytes(drawn.buffer)
            form = QImage.Format.Format_RGB32
            # The copy outlives the bytes that the other picture points to.
            return QImage(lines, drawn.width, drawn.height, drawn.stride, form).copy()

    def close(self) -> None:
        """Let the PDF go."""
        self._document.close()
