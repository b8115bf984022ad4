import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefgen.app.commands.command import ReviewFacts
from briefgen.gui.main_window import MainWindow
from briefgen.gui.review_dialog import ReviewDialog
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

KEY = Qt.Key


@pytest.fixture
def begun(opened: MainWindow) -> MainWindow:
    """Take all decisions back and begin."""
    opened.run(ReviewFacts(ids=tuple(facts(opened)), state="proposed"))
    opened.actions_by_name["review"].trigger()
    return opened


def facts(window: MainWindow) -> dict[Id, Fact]:
    assert window.session is not None
    return {fact.id: fact for fact in window.session.project.dossier.facts}


def order(window: MainWindow) -> list[Id]:
    return [key for key in window.dossier.view.all_keys() if key in facts(window)]


def state(window: MainWindow, id_: Id) -> str:
    return facts(window)[id_].review.state


def dialog(window: MainWindow) -> ReviewDialog:
    return window.flow.dialog


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(dialog(window), key)


def test_facts_are_accepted_and_rejected_with_one_key_each(begun: MainWindow) -> None:
    first, second, third, *_ = order(begun)

    press(begun, KEY.Key_A, KEY.Key_R)

    assert (state(begun, first), state(begun, second)) == ("accepted", "rejected")
    assert dialog(begun).pane.shown_id == third
    count = len(facts(begun))
    assert dialog(begun).title.text() == f"Fact 3 of {count} · {count - 2} left to decide"
    begun.undo()
    assert state(begun, second) == "proposed"


def test_next_and_back_decide_nothing(begun: MainWindow) -> None:
    first, second, *_, last = order(begun)

    press(begun, KEY.Key_N)
    shown = [dialog(begun).pane.shown_id]
    press(begun, KEY.Key_P)
    shown.append(dialog(begun).pane.shown_id)
    press(begun, KEY.Key_Left)
    shown.append(dialog(begun).pane.shown_id)

    assert shown == [second, first, last]
    assert {fact.review.state for fact in facts(begun).values()} == {"proposed"}


def test_wording_is_edited_and_the_flow_goes_on(begun: MainWindow) -> None:
    first, second, *_ = order(begun)
    dialog(begun).activateWindow()

    press(begun, KEY.Key_E)
    box = dialog(begun).pane.wording
    assert box.hasFocus()
    QTest.keyClicks(box, "Ana rules")
    press(begun, KEY.Key_N)

    assert state(begun, first) == "edited"
    wording = facts(begun)[first].review.wording
    assert wording is not None
    assert wording.text == "Ana rules"
    assert dialog(begun).pane.shown_id == second
    assert dialog(begun).hasFocus()


def test_space_puts_the_fact_into_the_brief_or_takes_it_out(begun: MainWindow) -> None:
    first, *_ = order(begun)
    assert begun.brief is not None
    before = first in begun.brief.selected
    assert dialog(begun).in_brief.isChecked() is before

    press(begun, KEY.Key_Space)

    assert (first in begun.brief.selected) is not before
    press(begun, KEY.Key_Space)
    assert (first in begun.brief.selected) is before


def test_the_last_decision_says_that_all_is_decided(begun: MainWindow) -> None:
    for _ in facts(begun):
        press(begun, KEY.Key_A)

    assert dialog(begun).title.text().endswith("All decided")
    assert {fact.review.state for fact in facts(begun).values()} == {"accepted"}
    assert dialog(begun).gauge.share == 1
    assert not begun.actions_by_name["review"].isEnabled()


def test_a_decision_is_undone_from_there(begun: MainWindow) -> None:
    assert begun.actions_by_name["undo"] in dialog(begun).actions()


def test_where_nothing_is_proposed_nothing_begins(opened: MainWindow) -> None:
    opened.run(ReviewFacts(ids=tuple(facts(opened)), state="accepted"))

    opened.flow.begin()

    assert not dialog(opened).isVisible()


def test_the_flow_ends_with_its_project(begun: MainWindow) -> None:
    begun.undo()
    begun.projects.close_project()

    assert not dialog(begun).isVisible()


def test_the_state_is_told_and_the_buttons_stand_below(begun: MainWindow) -> None:
    pane = dialog(begun).pane

    assert pane.review.state.text() == "Proposed"
    assert pane.review.doubt.text().endswith("% sure")
    assert not pane.review.accept.isVisible()
    dialog(begun).accept_fact.click()
    assert state(begun, order(begun)[0]) == "accepted"
