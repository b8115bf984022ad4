import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from briefgen.gui.colours import LIGHT
from briefgen.gui.dossier_delegate import draw_box, elided_lines, fonts_of
from briefgen.gui.main_window import MainWindow


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("Herring", 1), ("The herring 🐟 swims " * 3, 2), ("The herring swims on " * 40, 2)],
)
def test_a_statement_takes_two_lines_at_most(text: str, lines: int, opened: MainWindow) -> None:
    font, width = opened.font(), 240

    broken = elided_lines(text, font, width)

    assert len(broken) == lines
    assert all(QFontMetrics(font).horizontalAdvance(line) <= width for line in broken)
    shortened = broken[-1].endswith("…")
    assert shortened or " ".join(broken) == text.strip()


def test_headings_are_semibold_and_the_muted_line_is_smaller(opened: MainWindow) -> None:
    font = opened.font()
    section, meta = fonts_of(font, "section")

    assert section.weight() == QFont.Weight.DemiBold
    assert meta.pointSizeF() < font.pointSizeF() < section.pointSizeF()


def drawn(state: Qt.CheckState) -> QPixmap:
    ground = QPixmap(16, 16)
    ground.fill(LIGHT.page)
    painter = QPainter(ground)
    draw_box(painter, QRect(0, 0, 16, 16), state)
    painter.end()
    return ground


def colour_at(pixmap: QPixmap, x: int, y: int) -> str:
    return pixmap.toImage().pixelColor(x, y).name()


def test_each_state_of_a_box_has_its_own_shape(qapp: QApplication) -> None:
    empty, partly, full = (
        drawn(state)
        for state in (
            Qt.CheckState.Unchecked,
            Qt.CheckState.PartiallyChecked,
            Qt.CheckState.Checked,
        )
    )

    assert colour_at(empty, 8, 8) == LIGHT.page
    assert colour_at(empty, 0, 8) == LIGHT.secondary
    assert colour_at(partly, 8, 4) == colour_at(full, 3, 3) == LIGHT.accent
    assert colour_at(partly, 8, 8) == LIGHT.page
    assert partly.toImage() != full.toImage()
