from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from briefgen.app.commands.command import AddFact, ReviewFacts, SetField
from briefgen.app.project_integrity import integrity_faults
from briefgen.gui.main_window import MainWindow
from briefgen.gui.source_window import SourceWindow
from briefgen.model.facts import AreaValue, Fact
from tests.support.source_selecting import choose, marked, select


def open_source(window: MainWindow) -> SourceWindow:
    window.actions_by_name["source"].trigger()
    return window.desk.window


def facts_of(window: MainWindow) -> tuple[Fact, ...]:
    assert window.session is not None
    return window.session.project.dossier.facts


def test_row_53_selected_words_become_a_fact_as_one_step(opened: MainWindow) -> None:
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
    opened.projects.show_brief("b-pressaaa")
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
    window.desk.open_at("f-figurefi")
    window.desk.make_fact(AddFact(kind="venue", text="Harbour"))

    assert not window.desk.window.isVisible()


def test_the_source_text_closes_with_its_project(opened: MainWindow) -> None:
    source = open_source(opened)

    opened.projects.close_project()

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
