import pytest
from PySide6.QtGui import QColor

from briefgen.gui import look


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


@pytest.mark.parametrize("ground", [look.WHITE, look.GROUND, look.CHOSEN])
@pytest.mark.parametrize("front", [look.TEXT, look.SECONDARY])
def test_text_can_be_read(front: str, ground: str) -> None:
    assert contrast(front, ground) >= 4.5


@pytest.mark.parametrize(
    ("front", "ground"),
    [
        (look.WHITE, look.ACCENT),
        (look.WHITE, look.ACCENT_DARK),
        (look.WARNING, look.WARNING_GROUND),
        (look.ERROR, look.ERROR_GROUND),
        (look.TEXT, look.MARKED),
        (look.SECONDARY, look.LINE),
    ],
)
def test_text_on_coloured_grounds_can_be_read(front: str, ground: str) -> None:
    assert contrast(front, ground) >= 4.5


@pytest.mark.parametrize("colour", [look.SECONDARY, look.ACCENT])
def test_boxes_and_frames_can_be_seen(colour: str) -> None:
    assert contrast(colour, look.WHITE) >= 3
    assert contrast(colour, look.CHOSEN) >= 3
