from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor

from briefgen.gui.page_pictures import PagePictures
from tests.support.source_files import pdf_of_lines


def test_pages_are_drawn_at_the_scale_that_is_asked_for() -> None:
    pages = PagePictures(pdf_of_lines(["Herring"], ["Cod"]))

    size = pages.sizes[0]
    drawn = pages.draw(1, scale=2.0)

    assert len(pages.sizes) == 2
    assert QSizeF(drawn.size()).toSize() == (size * 2).toSize()
    assert drawn.pixelColor(3, 3) == QColor("white")
    dark = [
        x for x in range(140, 200) if drawn.pixelColor(x, drawn.height() - 1402).lightness() < 99
    ]
    assert dark
    pages.close()
