import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from briefgen.gui.colours import LIGHT
from briefgen.gui.dossier_delegate import (
    RowMeasures,
    draw_box,
    elided_detail,
    elided_lines,
    fonts_of,
)
from briefgen.gui.main_window import MainWindow
from briefgen.gui.outline import Entry


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


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Meeting: 28 September 2031 – 15 December 2032", "Meeting: 28 September 2031 –"),
        ("Réunion : du 28 septembre 2031 au 15 décembre 2032", "Réunion : du 28 septembre 2031 au"),
        ("Quota for herring in the bay: 40 tonnes", "Quota for herring in the bay:"),
    ],
)
def test_no_line_ends_in_a_day(text: str, first: str, opened: MainWindow) -> None:
    # As wide as the text up to its last word, which alone would go on in the next line.
    width = QFontMetrics(opened.font()).horizontalAdvance(text.rpartition(" ")[0]) + 1

    above, below = elided_lines(text, opened.font(), width)

    assert above.replace("\N{NO-BREAK SPACE}", " ") == first
    assert f"{above} {below}".replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("begins", "ends"),
    [("", " · 3 May 2031"), ("Position · ", " · 3 May 2031"), ("", " · 3 May 2031 · rejected")],
)
def test_a_long_name_is_shortened_and_the_day_of_its_source_stays(
    begins: str, ends: str, opened: MainWindow
) -> None:
    metrics = QFontMetrics(opened.font())
    line = f"{begins}The Aldren Courier and Evening Gazette of the North{ends}"
    width = metrics.horizontalAdvance(line) * 2 // 3

    shortened = elided_detail(line, metrics, width)

    assert shortened.startswith(f"{begins}The")
    assert shortened.endswith(ends)
    assert metrics.horizontalAdvance(shortened) <= width
    assert elided_detail(line, metrics, metrics.horizontalAdvance(line)) == line


def test_a_muted_line_of_hardly_any_room_is_shortened_at_its_end(opened: MainWindow) -> None:
    metrics = QFontMetrics(opened.font())

    shortened = elided_detail("Aldren Courier · 3 May 2031", metrics, 60)

    assert shortened.startswith("Ald")
    assert shortened.endswith("…")


def test_the_font_of_rows_outlives_what_lent_it(opened: MainWindow) -> None:
    option = QStyleOptionViewItem()
    option.font = opened.font()
    measures = RowMeasures(option.font)
    del option

    entry = Entry(key="f-1", level="item", title="herring " * 20, ids=(), names=())
    assert measures.height(entry, 200) == 2 * QFontMetrics(opened.font()).lineSpacing()


@pytest.mark.parametrize("words", [1, 3, 6, 7, 8, 9, 12, 40])
def test_a_row_is_as_high_as_the_lines_it_is_drawn_in(words: int, opened: MainWindow) -> None:
    font = opened.font()
    measures = RowMeasures(font)
    title = "herring " * words
    entry = Entry(key="f-1", level="item", title=title.strip(), ids=(), names=())
    line = QFontMetrics(font).lineSpacing()

    heights = [measures.height(entry, room) for room in range(20, 420)]

    assert heights == [
        line * len(elided_lines(entry.title, font, max(room, 40))) for room in range(20, 420)
    ]


def test_a_long_statement_fits_a_line_of_a_very_wide_view(opened: MainWindow) -> None:
    measures = RowMeasures(opened.font())
    entry = Entry(key="f-1", level="item", title="herring " * 30, ids=(), names=())
    line = QFontMetrics(opened.font()).lineSpacing()

    assert measures.height(entry, 400) == 2 * line
    assert measures.height(entry, 40_000) == line


def test_widths_of_texts_are_not_kept_for_ever(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.gui.dossier_delegate._MOST_ADVANCES", 2)
    measures = RowMeasures(opened.font())
    entries = [
        Entry(key=key, level="item", title=f"Herring {key}", ids=(), names=()) for key in "abc"
    ]

    heights = {measures.height(entry, 400) for entry in (*entries, *entries)}

    assert heights == {QFontMetrics(opened.font()).lineSpacing()}


def test_rows_grow_with_the_size_of_the_text(opened: MainWindow) -> None:
    view = opened.dossier.view
    index = opened.dossier.model.index_of_key("f-quotequo")
    before = view.visualRect(index).height()
    larger = view.font()
    larger.setPointSizeF(larger.pointSizeF() * 2)

    view.setFont(larger)
    view.doItemsLayout()

    assert view.visualRect(index).height() > 1.5 * before


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
