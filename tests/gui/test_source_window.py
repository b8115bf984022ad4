import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import AddFact, ReviewFacts, SetField
from briefgen.app.project_integrity import integrity_faults
from briefgen.gui.item_wording import KIND_TITLES
from briefgen.gui.main_window import MainWindow
from briefgen.gui.source_window import SourceWindow
from briefgen.model.dossier import Dossier
from briefgen.model.facts import FACT_KINDS, AreaValue, Fact
from tests.support.dossier_sample import COURIER, RADIO, sample_dossier


@pytest.fixture
def shown(dressed: object, qtbot: QtBot) -> SourceWindow:
    window = SourceWindow()
    qtbot.addWidget(window)
    window.show_dossier(sample_dossier())
    window.show()
    return window


def select(window: SourceWindow, words: str) -> None:
    """Select words as a mouse does."""
    text = window.box.toPlainText()
    cursor = QTextCursor(window.box.document())
    cursor.setPosition(text.index(words))
    cursor.setPosition(text.index(words) + len(words), QTextCursor.MoveMode.KeepAnchor)
    window.box.setTextCursor(cursor)


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def choose(window: SourceWindow, *titles: str) -> None:
    """Choose an entry of the button's menu."""
    menu: QMenu = window.make_button.menu()
    menu.aboutToShow.emit()
    for title in titles[:-1]:
        inner = entries(menu)[title].menu()
        assert isinstance(inner, QMenu)
        menu = inner
    entries(menu)[titles[-1]].trigger()


def marked(window: SourceWindow) -> list[str]:
    return [str(mark.cursor.selectedText()) for mark in window.box.extraSelections()]


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


# In the window.


def open_source(window: MainWindow) -> SourceWindow:
    window.actions_by_name["source"].trigger()
    return window.source_window


def facts_of(window: MainWindow) -> tuple[Fact, ...]:
    assert window.session is not None
    return window.session.project.dossier.facts


def test_selected_words_become_a_fact_as_one_step(opened: MainWindow) -> None:
    source = open_source(opened)
    before = facts_of(opened)
    select(source, "sea patrols")

    choose(source, "Mechanism")

    (new,) = (fact for fact in facts_of(opened) if fact not in before)
    assert opened.session is not None
    assert integrity_faults(opened.session.project) == ()
    assert (new.text, new.kind, new.engine) == ("sea patrols", "mechanism", "officer")
    assert opened.brief is not None
    assert new.id in opened.brief.selected
    assert opened.dossier.view.chosen_key == new.id
    assert marked(source).count("sea patrols") == 2
    assert source.remark.text() == "Made: Mechanism “sea patrols”."
    assert opened.session.undo_name == "Make fact"

    opened.undo()

    assert facts_of(opened) == before
    assert marked(source).count("sea patrols") == 1


def test_a_fact_goes_into_the_brief_that_is_shown(opened: MainWindow) -> None:
    opened.show_brief("b-pressaaa")
    source = open_source(opened)
    select(source, "The talks")

    choose(source, "Agenda area", "Fisheries")

    new = next(fact for fact in facts_of(opened) if fact.text == "The talks")
    assert opened.brief is not None
    assert new.value == AreaValue(area="fisheries")
    assert new.id in opened.brief.selected


def test_words_that_are_a_fact_already_are_told(opened: MainWindow) -> None:
    source = open_source(opened)
    before = facts_of(opened)
    select(source, "Hanne Sørensen")

    choose(source, "Participant")

    assert facts_of(opened) == before
    assert "is a fact of the kind 'participant' already: f-hanneaaa" in source.remark.text()


def test_the_text_opens_where_the_words_of_the_chosen_fact_stand(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-figurefi")

    source = open_source(opened)

    assert source.isVisible()
    assert source.sources.currentData() == "s-radionor"
    assert source.box.toPlainText()[source.box.textCursor().position() :].startswith("40,000")


def test_a_change_leaves_the_text_where_the_officer_reads(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-figurefi")
    source = open_source(opened)
    select(source, "sea for the coast")

    opened.run(SetField(key="meeting.room", value="Blue Room"))
    opened.run(ReviewFacts(ids=("f-figurefi",), state="rejected"))

    assert source.box.textCursor().selectedText() == "sea for the coast"
    assert "40,000 tonnes" not in marked(source)


def test_without_a_project_there_is_no_source_text(window: MainWindow) -> None:
    assert not window.actions_by_name["source"].isEnabled()
    window.show_source()
    window.make_fact(AddFact(kind="venue", text="Harbour"))

    assert not window.source_window.isVisible()


def test_the_source_text_closes_with_its_project(opened: MainWindow) -> None:
    source = open_source(opened)

    opened.close_project()

    assert not source.isVisible()


def test_the_source_text_can_be_used_by_keyboard(opened: MainWindow) -> None:
    source = open_source(opened)
    source.box.setFocus()
    start = QTextCursor(source.box.document())
    source.box.setTextCursor(start)

    for _ in range(4):
        QTest.keyClick(source.box, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert source.box.textCursor().selectedText() == "Port"
    assert source.box.tabChangesFocus()
