import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from briefgen.gui.colours import LIGHT
from briefgen.gui.length_bar import LengthBar, measured
from briefgen.model.measures import Measure


@pytest.fixture
def bar(qtbot: QtBot) -> LengthBar:
    made = LengthBar()
    qtbot.addWidget(made)
    made.resize(500, 24)
    return made


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (Measure(unit="page", count=1.6, most=2), "1.6 of 2 pages"),
        (Measure(unit="page", count=1.0, most=1), "1 of 1 page"),
        (Measure(unit="page", count=2.3, most=2), "2.3 of 2 pages, 0.3 over"),
        (Measure(unit="page", count=12.4), "12.4 pages"),
        (Measure(unit="word", count=240, most=400, least=250), "240 of 400 words, 10 short"),
        (Measure(unit="word", count=990), "990 words"),
    ],
)
def test_length_is_told_in_words(measure: Measure, words: str) -> None:
    assert measured(measure) == words


def test_what_fits_is_shown_without_a_warning(bar: LengthBar) -> None:
    bar.show_contract(
        (Measure(unit="page", count=1.6, most=2), Measure(unit="word", count=510)),
        cuts=[("p-a", "Herring")],
    )

    assert bar.words.text() == "1.6 of 2 pages · 510 words"
    assert bar.accessibleName() == "Length: 1.6 of 2 pages · 510 words"
    assert (bar.sign.isHidden(), bar.cut.isHidden(), bar.isHidden()) == (True, True, False)
    assert bar.gauge.share == pytest.approx(0.8)


def test_what_is_too_long_says_what_to_cut_first(bar: LengthBar, qtbot: QtBot) -> None:
    bar.show_contract(
        (Measure(unit="page", count=2.3, most=2),),
        cuts=[("p-a", "Herring & cod"), ("p-b", "Radar")],
    )

    assert not bar.sign.isHidden()
    first, _ = bar.cut.menu().actions()
    assert first.text() == "Leave out: Herring && cod"
    with qtbot.waitSignal(bar.cut_asked) as told:
        first.trigger()
    assert told.args == ["p-a"]


def test_sections_that_are_too_long_are_counted_and_told(bar: LengthBar) -> None:
    bar.show_contract(
        (Measure(unit="page", count=1.0, most=2),),
        remarks=["Points: 7 points: 1 point over the limit of 6."],
        cuts=[("p-a", "Herring")],
    )

    assert bar.words.text() == "1 of 2 pages · 1 section too long"
    assert "over the limit of 6" in bar.words.toolTip()
    assert not bar.sign.isHidden()
    assert not bar.cut.isHidden()


def test_without_pages_there_is_nothing_to_measure(bar: LengthBar) -> None:
    bar.show_contract(())

    assert bar.isHidden()


@pytest.mark.parametrize(
    ("share", "colour"), [(0.5, LIGHT.accent), (1.4, LIGHT.warning), (0.0, LIGHT.line)]
)
def test_the_gauge_fills_and_changes_its_colour_when_it_is_over(
    bar: LengthBar, share: float, colour: str
) -> None:
    bar.gauge.show_share(share)
    bar.gauge.resize(bar.gauge.sizeHint())

    assert bar.gauge.grab().toImage().pixelColor(10, 3) == QColor(colour)
