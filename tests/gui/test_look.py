import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.gui import look
from briefgen.gui.colours import DARK, LIGHT, PAPER, PAPER_ACCENT, Colours
from tests.support.usual_look import wear_usual


def shares(colour: str) -> tuple[float, float, float]:
    parsed = QColor(colour)
    return parsed.redF(), parsed.greenF(), parsed.blueF()


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in shares(colour)
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(front: str, ground: str) -> float:
    low, high = sorted((luminance(front), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


BOTH = pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("ground", ["page", "ground", "chosen", "hovered", "pressed"])
@pytest.mark.parametrize("front", ["text", "secondary"])
def test_row_20_text_can_be_read(worn: Colours, front: str, ground: str) -> None:
    assert contrast(getattr(worn, front), getattr(worn, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize(
    ("front", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hovered"),
        ("accent", "page"),
        ("accent", "ground"),
        ("text", "warning_ground"),
        ("warning", "warning_ground"),
        ("warning", "page"),
        ("warning", "chosen"),
        ("error", "error_ground"),
        ("marked_text", "marked"),
        ("text", "chosen"),
        ("secondary", "ground_of_pages"),
        ("secondary", "line"),
    ],
)
def test_row_20_text_on_coloured_grounds_can_be_read(
    worn: Colours, front: str, ground: str
) -> None:
    assert contrast(getattr(worn, front), getattr(worn, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("colour", ["secondary", "accent"])
def test_row_20_boxes_and_frames_can_be_seen(worn: Colours, colour: str) -> None:
    assert contrast(getattr(worn, colour), worn.page) >= 3
    assert contrast(getattr(worn, colour), worn.chosen) >= 3


@BOTH
def test_the_frame_of_a_tip_is_seen_and_is_softer_than_its_words(worn: Colours) -> None:
    tip = look.style_sheet(worn).partition("QToolTip {")[2].partition("}")[0]
    frame = tip.partition("border: 1px solid ")[2][:7]

    assert f"background: {worn.page}; color: {worn.text};" in tip
    assert 3 <= contrast(frame, worn.page) < contrast(worn.text, worn.page)


def test_row_21_paper_stays_white(qapp: QApplication) -> None:
    assert QColor(PAPER) == QColor("white")
    assert contrast(PAPER_ACCENT, PAPER) >= 4.5


@BOTH
def test_the_style_sheet_uses_no_colour_of_the_other_look(worn: Colours) -> None:
    other = {LIGHT: DARK, DARK: LIGHT}[worn]
    strange = {getattr(other, name) for name in Colours.__struct_fields__} - {
        getattr(worn, name) for name in Colours.__struct_fields__
    }

    assert not [colour for colour in strange if colour in look.style_sheet(worn)]


def test_row_22_a_dialog_opens_as_large_as_its_letters_and_no_larger_than_the_screen(
    dressed: QApplication, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    screen = dialog.screen().availableSize()
    try:
        look.resize_text(dressed, 150)
        look.open_at(dialog, 300, 200)
        assert (dialog.width(), dialog.height()) == (450, 300)
        look.open_at(dialog, 3000, 2000)
    finally:
        wear_usual(dressed)

    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()


class PictureStyle(QProxyStyle):
    """A style of a desktop that draws pictures on the buttons of dialogs."""

    def styleHint(  # noqa: N802 - Qt's
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        pictures = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        return 1 if hint is pictures else super().styleHint(hint, option, widget, returned)


def test_buttons_of_dialogs_have_words_alone_on_every_desktop(
    dressed: QApplication, qtbot: QtBot
) -> None:
    style, box = PictureStyle("Fusion"), QDialogButtonBox()
    qtbot.addWidget(box)

    box.setStyle(style)

    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert style.styleHint(hint) == 1
    assert box.style().styleHint(hint, None, box) == 0
