import pytest
from PySide6.QtCore import QRectF, QSizeF

from briefgen.gui.look import WIDE
from briefgen.gui.page_frames import PageFrames

FRAMES = PageFrames((QSizeF(100, 200), QSizeF(300, 100), QSizeF(100, 200)), scale=2.0, width=800)


def test_pages_lie_under_each_other_in_the_middle() -> None:
    assert FRAMES.rect(0) == QRectF(300, WIDE, 200, 400)
    assert FRAMES.rect(1) == QRectF(100, 400 + 2 * WIDE, 600, 200)
    assert FRAMES.height == 1000 + 4 * WIDE


def test_a_page_that_is_wider_than_the_ground_begins_beside_its_edge() -> None:
    assert PageFrames((QSizeF(100, 200),), scale=4.0, width=200).rect(0).left() == WIDE


@pytest.mark.parametrize(
    ("top", "bottom", "seen"),
    [
        (0, 50, [0]),
        (0, 10, []),
        (100, 414 + WIDE, [0, 1]),
        (414, 420, []),
        (413.5, 420, [0]),
        (0, 9999, [0, 1, 2]),
        (9000, 9999, []),
    ],
)
def test_the_pages_between_two_lines_are_found(top: float, bottom: float, seen: list[int]) -> None:
    assert list(FRAMES.between(top, bottom)) == seen


def test_without_pages_nothing_is_seen() -> None:
    empty = PageFrames((), scale=1.0, width=500)

    assert list(empty.between(0, 500)) == []
    assert (empty.height, empty.count_above(100)) == (WIDE, 0)
