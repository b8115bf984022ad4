from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from briefgen.gui.icons import icon, picture


def colours_of(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_a_picture_is_drawn_in_its_colour(qapp: QApplication) -> None:
    drawn = picture("circle-x", size=36, colour="#a4262c").toImage()

    assert (drawn.width(), drawn.height()) == (36, 36)
    assert colours_of(drawn) == {QColor("#a4262c").name()}


def test_an_icon_is_greyed_where_its_action_cannot_be_used(qapp: QApplication) -> None:
    made = icon("save", colour="#ff0000", disabled="#00ff00")

    usual, greyed = (
        colours_of(made.pixmap(18, mode=mode).toImage())
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert "#ff0000" in usual
    assert "#ff0000" not in greyed
