import pytest
from msgspec.structs import replace
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import AddFact
from briefgen.gui.item_wording import KIND_TITLES
from briefgen.gui.source_window import SourceWindow
from briefgen.model.dossier import Dossier
from briefgen.model.facts import FACT_KINDS
from tests.support.dossier_sample import COURIER, RADIO, sample_dossier
from tests.support.source_selecting import choose, entries, marked, select


@pytest.fixture
def shown(dressed: object, qtbot: QtBot) -> SourceWindow:
    window = SourceWindow()
    qtbot.addWidget(window)
    window.show_dossier(sample_dossier())
    window.show()
    return window


def test_the_text_of_a_source_is_shown_with_the_words_of_its_facts_marked(
    shown: SourceWindow,
) -> None:
    dossier = sample_dossier()

    assert shown.sources.itemText(0) == "1. Talks set for March"
    assert shown.box.toPlainText() == COURIER
    assert marked(shown) == [fact.text for fact in dossier.facts if fact.source == "s-couriera"]


def test_what_was_rejected_is_not_marked(shown: SourceWindow) -> None:
    dossier = sample_dossier()
    first, *others = dossier.facts
    rejected = replace(first, review=replace(first.review, state="rejected"))

    shown.show_dossier(replace(dossier, facts=(rejected, *others)))

    assert first.text not in marked(shown)


def test_another_source_can_be_chosen(shown: SourceWindow) -> None:
    shown.sources.setCurrentIndex(1)
    shown.sources.activated.emit(1)

    assert shown.box.toPlainText() == RADIO.replace("\r\n", "\n")
    assert marked(shown)[0] == "Ivar Lund"


def test_a_fact_leads_to_its_source_and_place(shown: SourceWindow) -> None:
    shown.show_item("f-coastgua")
    cursor = shown.box.textCursor()
    there = shown.box.toPlainText()[cursor.position() :]

    shown.show_item("p-askaskas")

    assert shown.sources.currentIndex() == 1
    assert there.startswith("coast guard")
    assert shown.box.textCursor().position() == cursor.position()


def test_without_selected_words_nothing_can_be_made(shown: SourceWindow) -> None:
    before = shown.make_button.isEnabled()
    select(shown, "\n\n")
    blank = shown.make_button.isEnabled(), shown.kinds_menu().isEnabled()
    select(shown, "sea patrols")

    assert (before, blank) == (False, (False, False))
    assert shown.make_button.isEnabled()
    assert shown.kinds_menu().isEnabled()


def test_every_kind_of_fact_is_offered(shown: SourceWindow) -> None:
    assert list(entries(shown.kinds_menu())) == [KIND_TITLES[kind][0] for kind in FACT_KINDS]


def test_selected_words_ask_for_a_fact_of_their_place(shown: SourceWindow, qtbot: QtBot) -> None:
    shown.show_item("f-coastgua")
    select(shown, "served at sea")
    start = RADIO.index("served at sea")

    with qtbot.waitSignal(shown.fact_asked) as asked:
        choose(shown, "Mechanism")

    command = AddFact(kind="mechanism", source="s-radionor", start=start, end=start + 13)
    assert asked.args == [command]


def test_an_agenda_area_is_chosen_by_name(shown: SourceWindow, qtbot: QtBot) -> None:
    select(shown, "The talks")

    with qtbot.waitSignal(shown.fact_asked) as asked:
        choose(shown, "Agenda area", "Sea patrols")
    with qtbot.waitSignal(shown.fact_asked) as other:
        choose(shown, "Agenda area", "Deforestation and forests")

    assert asked.args is not None
    assert other.args is not None
    assert asked.args[0].areas == ("patrols",)
    assert other.args[0].areas == ("deforestation",)


def test_the_context_menu_offers_the_kinds_first(shown: SourceWindow) -> None:
    place = shown.box.rect().center()

    shown.box.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert next(iter(entries(menu))) == "Make a fact of this"
    menu.close()


def test_no_source_leaves_an_empty_text(shown: SourceWindow) -> None:
    shown.show_dossier(Dossier())

    assert (shown.sources.count(), shown.box.toPlainText(), marked(shown)) == (0, "", [])
