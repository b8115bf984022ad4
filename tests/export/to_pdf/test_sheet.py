import pytest

from briefgen.export.to_pdf.sheet import frame_of
from tests.support.pdf_making import plain_style


def test_the_frame_keeps_the_margins_of_the_style() -> None:
    frame = frame_of("A4", plain_style().page)

    assert frame.left == pytest.approx(68.03, abs=0.01)
    assert frame.width == pytest.approx(595.28 - 2 * 68.03, abs=0.01)
    assert frame.height == pytest.approx(841.89 - 70.87 - 68.03, abs=0.01)


def test_letter_paper_has_another_size() -> None:
    assert frame_of("Letter", plain_style().page).right == pytest.approx(612 - 68.03, abs=0.01)


def test_high_furniture_takes_room_from_the_text() -> None:
    frame = frame_of("A4", plain_style().page)

    assert frame.inside(10, 10) == frame
    assert frame.inside(60, 10).top == frame.furniture_top - 60
    assert frame.inside(10, 60).bottom == frame.furniture_bottom + 60
