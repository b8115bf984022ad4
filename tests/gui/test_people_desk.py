import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from briefgen.gui.main_window import MainWindow
from briefgen.gui.people_sheet import PeopleSheet
from briefgen.gui.writing_box import WritingBox
from briefgen.model.dossier import Person


@pytest.fixture
def sheet(opened: MainWindow) -> PeopleSheet:
    opened.actions_by_name["people"].trigger()
    return opened.people.sheet


def people(window: MainWindow) -> dict[str, Person]:
    assert window.session is not None
    return {person.name: person for person in window.session.project.dossier.people}


def rows(sheet: PeopleSheet) -> list[str]:
    return [sheet.people.item(at).text() for at in range(sheet.people.count())]


def set_line(sheet: PeopleSheet, key: str, text: str) -> None:
    line = sheet.form.editors[key]
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.editingFinished.emit()


def choose(sheet: PeopleSheet, key: str, word: str) -> None:
    combo = sheet.form.editors[key]
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(word))
    combo.activated.emit(combo.currentIndex())


def test_row_52_somebody_is_entered_with_title_pronunciation_script_and_biography(
    opened: MainWindow, sheet: PeopleSheet
) -> None:
    QTest.keyClicks(sheet.name, "Ingrid Vale")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert sheet.title.text() == "Ingrid Vale"

    set_line(sheet, "title", "Deputy Minister")
    set_line(sheet, "pronunciation", "ING-rid VAL")
    set_line(sheet, "name_in_script", "Ингрид Вале")
    choose(sheet, "side", "theirs")
    choose(sheet, "role", "principal")
    biography = sheet.form.editors["biography"]
    assert isinstance(biography, WritingBox)
    biography.setPlainText("Born at sea.")
    biography.document().setModified(True)
    biography.commit()

    entered = people(opened)["Ingrid Vale"]
    assert entered.titles[0].text.text == "Deputy Minister"
    assert (entered.pronunciation, entered.name_in_script) == ("ING-rid VAL", "Ингрид Вале")
    assert (entered.side, entered.role) == ("theirs", "principal")
    assert entered.biography is not None
    assert entered.biography.text == "Born at sea."
    assert opened.brief is not None
    assert entered.id in opened.brief.selected
    assert "Ingrid Vale, Deputy Minister\nThe other side · Principal" in rows(sheet)


def test_row_52_every_change_of_the_sheet_is_undone_from_there(
    opened: MainWindow, sheet: PeopleSheet
) -> None:
    before = rows(sheet)
    QTest.keyClicks(sheet.name, "Ingrid Vale")
    sheet.add.click()
    set_line(sheet, "title", "Deputy Minister")

    assert {"Undo Edit person"} == {
        action.text().replace("&", "")
        for action in sheet.actions()
        if action is opened.actions_by_name["undo"]
    }
    opened.undo()
    opened.undo()

    assert rows(sheet) == before
    assert not opened.isWindowModified()


def test_row_52_whom_sources_name_is_entered_as_one_step(
    opened: MainWindow, sheet: PeopleSheet
) -> None:
    assert "Ivar Lund" not in people(opened)
    assert sheet.take_over.text() == "Enter 1 whom sources name"

    sheet.take_over.click()

    entered = people(opened)["Ivar Lund"]
    assert entered.facts == ("f-ivarivar",)
    assert sheet.take_over.isHidden()
    assert sheet.title.text() == "Ivar Lund"
    opened.undo()
    assert not opened.isWindowModified()


def test_row_52_people_of_one_rank_change_places_and_go(
    opened: MainWindow, sheet: PeopleSheet
) -> None:
    for name in ("Ada", "Bo"):
        sheet.name.setText(name)
        sheet.add.click()
    first = [row.partition("\n")[0] for row in rows(sheet)]

    sheet.up.click()
    second = [row.partition("\n")[0] for row in rows(sheet)]
    sheet.remove.click()

    assert first[-2:] == ["Ada", "Bo"]
    assert second[-2:] == ["Bo", "Ada"]
    assert "Bo" not in people(opened)
    opened.undo()
    assert "Bo" in people(opened)


def test_a_note_about_somebody_stays_private(opened: MainWindow, sheet: PeopleSheet) -> None:
    sheet.note.setPlainText("Shy.")
    sheet.note.document().setModified(True)
    sheet.note.commit()

    assert "Shy." in {person.note for person in people(opened).values()}
    assert sheet.note_label.text() == "Private note (not exported)"


def test_an_empty_name_enters_nobody(opened: MainWindow, sheet: PeopleSheet) -> None:
    sheet.name.setText("  ")
    sheet.add.click()

    assert not opened.isWindowModified()


def test_a_sheet_without_people_says_so(opened: MainWindow, sheet: PeopleSheet) -> None:
    for _ in range(sheet.people.count()):
        sheet.remove.click()

    assert sheet.nothing.isVisible()
    assert not sheet.up.isEnabled()
    assert sheet.form.isHidden()


def test_the_sheet_closes_with_its_project(opened: MainWindow, sheet: PeopleSheet) -> None:
    opened.projects.close_project()

    assert not sheet.isVisible()
    opened.people.open()
    assert not sheet.isVisible()
