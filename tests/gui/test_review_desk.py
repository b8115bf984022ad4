import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from briefgen.app.commands.command import ReviewFacts
from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from tests.support.window_answers import ReadyAnswers


def dossier_of(window: MainWindow) -> Dossier:
    assert window.session is not None
    return window.session.project.dossier


def fact(window: MainWindow, id_: Id) -> Fact:
    return next(one for one in dossier_of(window).facts if one.id == id_)


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def propose_all(window: MainWindow) -> list[Id]:
    """Take all decisions back; give the facts in the order of the tree."""
    ids = tuple(one.id for one in dossier_of(window).facts)
    window.run(ReviewFacts(ids=ids, state="proposed"))
    return [key for key in window.dossier.view.all_keys() if key in ids]


def test_facts_are_reviewed_one_after_the_other_from_the_keyboard(opened: MainWindow) -> None:
    first, second, third, *_ = propose_all(opened)
    opened.dossier.view.choose(first)

    press(opened, "accept")
    assert opened.dossier.view.chosen_key == second
    press(opened, "reject")

    assert opened.dossier.view.chosen_key == third
    assert fact(opened, first).review.state == "accepted"
    assert fact(opened, second).review.state == "rejected"


def test_a_key_that_is_still_held_adds_no_row_to_the_choice(opened: MainWindow) -> None:
    first, second, *_ = propose_all(opened)
    opened.dossier.view.choose(first)
    opened.activateWindow()
    opened.dossier.view.setFocus()

    QTest.keyClick(opened.dossier.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert fact(opened, first).review.state == "accepted"
    assert opened.dossier.view.chosen_keys() == [second]


def test_a_decision_can_be_taken_back_and_undone(opened: MainWindow) -> None:
    first, *_ = propose_all(opened)
    opened.dossier.view.choose(first)
    opened.details.review.reject.click()
    opened.dossier.view.choose(first)
    assert opened.details.review.state.text() == "Rejected"

    opened.details.review.take_back.click()
    assert fact(opened, first).review.state == "proposed"
    assert opened.dossier.view.chosen_key == first

    opened.undo()
    assert fact(opened, first).review.state == "rejected"


def test_several_facts_are_decided_on_as_one_step(opened: MainWindow) -> None:
    first, second, *_ = propose_all(opened)
    opened.dossier.view.choose(first)
    view = opened.dossier.view
    view.selectionModel().select(
        opened.dossier.model.index_of_key(second), view.selectionModel().SelectionFlag.Select
    )

    press(opened, "reject")
    assert {fact(opened, id_).review.state for id_ in (first, second)} == {"rejected"}

    opened.undo()
    assert {fact(opened, id_).review.state for id_ in (first, second)} == {"proposed"}


def test_the_wording_is_changed_where_it_is_shown(opened: MainWindow) -> None:
    opened.activateWindow()
    opened.dossier.view.choose("f-hanneaaa")
    before = opened.details.wording.toPlainText()
    press(opened, "edit")

    QTest.keyClicks(opened.details.wording, "Madam Minister")
    QTest.keyClick(opened.details.wording, Qt.Key.Key_Tab)

    wording = fact(opened, "f-hanneaaa").review.wording
    assert wording is not None
    assert wording.text == "Madam Minister"
    assert opened.details.proposed.text() == f"Proposed: {before}"
    assert opened.actions_by_name["undo"].text() == "&Undo Correct fact"


def test_an_attribute_is_corrected_and_what_was_read_stays_beside_it(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-hanneaaa")
    title = opened.details.form.editors["title"]
    assert isinstance(title, QLineEdit)
    read = title.text()
    title.setText("Envoy")

    title.editingFinished.emit()

    assert fact(opened, "f-hanneaaa").attribute("title") == "Envoy"
    original = fact(opened, "f-hanneaaa").review.original
    assert original is not None
    assert original.attributes["title"].value == read


def test_a_correction_that_does_not_fit_is_told_and_taken_back(opened: MainWindow) -> None:
    dated = next(one for one in dossier_of(opened).facts if one.kind == "date")
    opened.dossier.view.choose(dated.id)
    before = opened.details.form.text_of("days")

    opened.details.edited.emit(dated.id, "days", "soon")

    assert opened.bar.text.text().startswith("'soon' is no day or interval.")
    assert opened.details.form.text_of("days") == before


def test_a_point_is_reworded_and_gets_a_note(opened: MainWindow) -> None:
    opened.dossier.view.choose("p-askaskas")

    opened.details.edited.emit("p-askaskas", "wording", "A fair quota.")
    opened.details.edited.emit("p-askaskas", "note", "Only if asked.")

    point = next(one for one in dossier_of(opened).points if one.id == "p-askaskas")
    assert (point.text.text, point.note) == ("A fair quota.", "Only if asked.")


def test_facts_of_one_kind_are_merged_and_told_apart(opened: MainWindow) -> None:
    by_kind: dict[str, list[Id]] = {}
    for key in opened.dossier.view.all_keys():
        for one in dossier_of(opened).facts:
            if one.id == key:
                by_kind.setdefault(one.kind, []).append(key)
    first, second = next(ids for ids in by_kind.values() if len(ids) > 1)[:2]
    view = opened.dossier.view
    view.choose(first)
    select = view.selectionModel().SelectionFlag.Select
    view.selectionModel().select(opened.dossier.model.index_of_key(second), select)

    press(opened, "different")
    assert dossier_of(opened).decisions.different
    press(opened, "same")
    assert dossier_of(opened).decisions.same
    opened.undo()
    press(opened, "merge")

    assert view.chosen_key == first
    assert opened.session is not None
    assert opened.session.undo_name == "Merge 2 items"


def test_a_fact_is_split_where_the_officer_says(opened: MainWindow, answers: ReadyAnswers) -> None:
    opened.dossier.view.choose("f-hanneaaa")
    count = len(dossier_of(opened).facts)
    press(opened, "split")
    assert len(dossier_of(opened).facts) == count

    answers.to_split = len("Hanne ")
    press(opened, "split")

    assert answers.asked == ["split Hanne Sørensen"] * 2
    assert len(dossier_of(opened).facts) == count + 1


def test_without_a_fact_there_is_nothing_to_decide(opened: MainWindow) -> None:
    opened.dossier.view.choose("p-askaskas")

    for name in ("accept", "merge", "split", "different"):
        assert not opened.actions_by_name[name].isEnabled()
    opened.reviews.decide("accepted")
    assert not opened.isWindowModified()


@pytest.mark.parametrize(("name", "places"), [("next_check", (0, 1)), ("previous_check", (-1, -2))])
def test_row_41_what_is_to_be_checked_is_stepped_through(
    opened: MainWindow, name: str, places: tuple[int, int]
) -> None:
    propose_all(opened)
    flagged = opened.to_check()
    keys = [key for key in opened.dossier.view.all_keys() if key in flagged]
    assert len(keys) > 1
    opened.dossier.view.clearSelection()
    opened.dossier.view.setCurrentIndex(opened.dossier.model.index_of_key("none"))

    press(opened, name)
    assert opened.dossier.view.chosen_key == keys[places[0]]
    press(opened, name)
    assert opened.dossier.view.chosen_key == keys[places[1]]
    for _ in keys[2:]:
        press(opened, name)
    press(opened, name)

    assert opened.dossier.view.chosen_key == keys[places[0]]
