import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import AddPoint, SetField
from briefgen.gui.point_writer import PointWriter
from tests.support.dossier_sample import sample_dossier

DOSSIER = sample_dossier()
FISHERIES, PATROLS = (
    next(area for area in DOSSIER.areas if area.id == id_) for id_ in ("fisheries", "patrols")
)


@pytest.fixture
def writer(qtbot: QtBot) -> PointWriter:
    made = PointWriter()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_area(DOSSIER, FISHERIES)
    return made


def asked(writer: PointWriter) -> list[object]:
    told: list[object] = []
    writer.asked.connect(told.append)
    return told


def choose(writer: PointWriter, key: str, word: str) -> None:
    combo = writer.form.editors[key]
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(word))


def test_a_point_is_written_with_kind_likelihood_and_marking(writer: PointWriter) -> None:
    told = asked(writer)
    choose(writer, "kind", "if_raised")
    choose(writer, "tier", "possible")
    choose(writer, "marking", "restricted")
    writer.text.setPlainText("We remain open.")

    writer.add.click()

    assert told == [
        AddPoint(
            kind="if_raised",
            text="We remain open.",
            area="fisheries",
            tier="possible",
            marking="restricted",
        )
    ]


def test_kind_and_likelihood_stay_for_the_next_point(writer: PointWriter) -> None:
    choose(writer, "kind", "avoid")
    choose(writer, "tier", "unlikely")
    writer.show_area(DOSSIER, PATROLS)
    told = asked(writer)
    writer.text.setPlainText("The old dispute.")
    writer.text.send()

    assert told == [
        AddPoint(kind="avoid", text="The old dispute.", area="patrols", tier="unlikely")
    ]


def test_the_heading_of_a_kind_says_which_kind_is_meant(writer: PointWriter) -> None:
    writer.show_area(DOSSIER, None, kind="objective")
    told = asked(writer)
    writer.text.setPlainText("Fair shares.")
    writer.text.send()

    assert writer.title.text() == "The whole meeting"
    assert told == [AddPoint(kind="objective", text="Fair shares.")]


def test_a_draft_waits_for_its_area(writer: PointWriter) -> None:
    writer.text.setPlainText("Half a thou")

    writer.show_area(DOSSIER, PATROLS)
    elsewhere = writer.text.words
    writer.show_area(DOSSIER, FISHERIES)

    assert (elsewhere, writer.text.words) == ("", "Half a thou")


def test_nothing_is_no_point(writer: PointWriter) -> None:
    assert not writer.add.isEnabled()
    writer.text.setPlainText("   ")
    assert not writer.add.isEnabled()
    writer.text.setPlainText("x")
    assert writer.add.isEnabled()


def test_how_near_the_two_sides_are_is_said_of_the_area(writer: PointWriter) -> None:
    told = asked(writer)
    combo = writer.state.editors["state"]
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("close"))
    combo.activated.emit(combo.currentIndex())

    assert told == [SetField(key="area.fisheries.state", value="close")]
    writer.show_area(DOSSIER, None)
    assert writer.state.isHidden()


def test_the_keyboard_goes_where_the_words_go(writer: PointWriter) -> None:
    writer.take_keyboard()

    assert writer.text.hasFocus()
