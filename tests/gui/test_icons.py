from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefgen.gui.colours import DARK, LIGHT, wear
from briefgen.gui.icons import picture, put_icon, put_picture, redraw


def colours_of(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_a_picture_is_drawn_in_its_colour(qapp: QApplication) -> None:
    drawn = picture("circle-x", size=36, colour="#a4262c").toImage()

    assert (drawn.width(), drawn.height()) == (36, 36)
    assert colours_of(drawn) == {QColor("#a4262c").name()}


def test_an_icon_is_greyed_where_its_action_cannot_be_used(qapp: QApplication) -> None:
    button = QPushButton()

    put_icon(button, "save", colour="error", disabled="accent")

    usual, greyed = (
        colours_of(button.icon().pixmap(18, mode=mode).toImage())
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert LIGHT.error in usual
    assert LIGHT.error not in greyed


def test_row_21_what_is_drawn_follows_the_colours_of_the_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    label, button = QLabel(), QPushButton()
    for widget in (label, button):
        qtbot.addWidget(widget)
    action = QAction(button)
    put_picture(label, "x", size=18, colour="text")
    put_icon(button, "x")
    put_icon(action, "x")

    wear(qapp, DARK)
    redraw(qapp)
    pictures = (label.pixmap(), button.icon().pixmap(18), action.icon().pixmap(18))
    wear(qapp, LIGHT)
    redraw(qapp)

    assert all(DARK.text in colours_of(one.toImage()) for one in pictures)
    assert DARK.text not in colours_of(label.pixmap().toImage())
