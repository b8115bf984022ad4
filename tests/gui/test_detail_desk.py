from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Dossier, Point
from briefgen.model.marking import Marking


def dossier_of(window: MainWindow) -> Dossier:
    assert window.session is not None
    return window.session.project.dossier


def point(window: MainWindow, id_: str = "p-askaskas") -> Point:
    return next(one for one in dossier_of(window).points if one.id == id_)


def choose(window: MainWindow, key: str, word: str) -> None:
    combo = window.details.form.editors[key]
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(word))
    combo.activated.emit(combo.currentIndex())


def test_points_are_written_one_after_the_other_at_an_agenda_area(opened: MainWindow) -> None:
    opened.dossier.view.choose("patrols")
    before = {one.id for one in dossier_of(opened).points}
    writer = opened.details.writer
    assert writer.isVisible()

    for words in ("We sail together.", "We share radar."):
        QTest.keyClicks(writer.text, words)
        QTest.keyClick(writer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    new = [one for one in dossier_of(opened).points if one.id not in before]
    assert [(one.text.text, one.area, one.kind) for one in new] == [
        ("We sail together.", "patrols", "point_to_make"),
        ("We share radar.", "patrols", "point_to_make"),
    ]
    assert opened.brief is not None
    assert {one.id for one in new} <= set(opened.brief.selected)
    opened.undo()
    opened.undo()
    assert not opened.isWindowModified()


def test_row_03_kind_likelihood_area_and_marking_of_a_point_are_changed_and_undone(
    opened: MainWindow,
) -> None:
    opened.dossier.view.choose("p-askaskas")

    for key, word in (
        ("kind", "if_raised"),
        ("tier", "possible"),
        ("area", "patrols"),
        ("marking", "restricted"),
    ):
        choose(opened, key, word)

    changed = point(opened)
    assert (changed.kind, changed.tier, changed.area) == ("if_raised", "possible", "patrols")
    assert changed.marking == Marking(level="restricted")
    assert "ground" in opened.details.form.editors
    for _ in range(4):
        opened.undo()
    assert not opened.isWindowModified()


def test_an_item_shows_itself_and_a_heading_shows_where_to_write(opened: MainWindow) -> None:
    opened.dossier.view.choose("p-askaskas")
    shown = (opened.details.wording.isVisible(), opened.details.writer.isVisible())

    opened.dossier.view.choose("fisheries")

    assert shown == (True, False)
    assert not opened.details.wording.isVisible()
    assert opened.details.writer.title.text() == "Fisheries"
    assert not opened.details.nothing.isVisible()


def test_writing_begins_from_any_row_with_one_key(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.activateWindow()

    opened.actions_by_name["add_point"].trigger()

    assert opened.details.writer.text.hasFocus()
    assert opened.details.writer.title.text() == "Fisheries"
    assert opened.details.wording.isVisible()


def test_what_was_typed_is_removed_and_undone_and_the_next_row_is_shown(
    opened: MainWindow,
) -> None:
    opened.dossier.view.choose("p-askaskas")

    opened.details.remove.click()

    assert "p-askaskas" not in {one.id for one in dossier_of(opened).points}
    assert opened.dossier.view.chosen_key
    assert opened.session is not None
    assert opened.session.undo_name == "Remove 1 item"
    opened.undo()
    assert point(opened).text.text
    assert not opened.isWindowModified()


def test_a_person_is_changed_field_by_field(opened: MainWindow) -> None:
    opened.dossier.view.choose("n-hanneaaa")
    assert not opened.details.wording.isVisible()

    choose(opened, "role", "delegation")
    opened.details.edited.emit("n-hanneaaa", "pronunciation", "HAN-neh")

    person = next(one for one in dossier_of(opened).people if one.id == "n-hanneaaa")
    assert (person.role, person.pronunciation) == ("delegation", "HAN-neh")


def test_row_42_a_note_is_kept_in_the_project_and_called_private(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")

    opened.details.note.setPlainText("He may say more.")
    opened.details.note.document().setModified(True)
    opened.details.note.commit()

    fact = next(one for one in dossier_of(opened).facts if one.id == "f-quotequo")
    assert fact.note == "He may say more."
    assert opened.details.note_label.text() == "Private note (not exported)"


def test_a_statement_moves_to_another_agenda_area(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")

    choose(opened, "areas", "patrols")

    assert opened.dossier.view.chosen_key == "f-quotequo"
    assert opened.dossier.view.chosen_area == "patrols"


def test_a_source_opens_at_the_sentence_of_its_card(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")

    opened.details.sources.frames[0].open.click()

    assert opened.desk.window.isVisible()
    opened.desk.window.close()


def test_row_17_tab_goes_through_the_details_from_top_to_bottom(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-quotequo")
    opened.activateWindow()
    opened.details.wording.setFocus()
    met = []
    for _ in range(8):
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        met.append(opened.focusWidget())

    card = opened.details.sources.frames[0]
    editors = opened.details.form.editors
    languages = opened.details.languages.button
    assert met == [
        languages,
        card.open,
        card.sentence,
        *editors.values(),
        opened.details.note,
    ]


def test_without_a_project_there_is_nothing_to_change(window: MainWindow) -> None:
    window.item_details.edit("f-quotequo", "note", "x")
    window.item_details.remove("f-quotequo")
    window.item_details.show_item("")

    assert not window.details.writer.isVisible()
