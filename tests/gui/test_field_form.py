import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefgen.app.forms.form_field import FormField
from briefgen.gui.field_form import FieldForm

FIELDS = (
    FormField(key="title", label="Title", text="Envoy", proposed="Special Envoy"),
    FormField(key="side", label="Side", text="Norland", choices=("Norland", "Ostland")),
    FormField(key="status", label="Status", choices=("planned", "happened"), free=False),
    FormField(key="days", label="Days", example="2024-05-08"),
)


@pytest.fixture
def form(qtbot: QtBot) -> FieldForm:
    made = FieldForm()
    qtbot.addWidget(made)
    made.show_fields(FIELDS)
    made.show()
    made.activateWindow()
    return made


def told(form: FieldForm) -> list[tuple[str, str]]:
    edits: list[tuple[str, str]] = []
    form.edited.connect(lambda key, text: edits.append((key, text)))
    return edits


def line(form: FieldForm, key: str) -> QLineEdit:
    editor = form.editors[key]
    assert isinstance(editor, QLineEdit)
    return editor


def choices(form: FieldForm, key: str) -> QComboBox:
    editor = form.editors[key]
    assert isinstance(editor, QComboBox)
    return editor


def test_a_form_shows_what_stands_in_its_fields(form: FieldForm) -> None:
    assert form.typed() == {"title": "Envoy", "side": "Norland", "status": "", "days": ""}
    assert line(form, "days").placeholderText() == "such as 2024-05-08"
    assert {editor.accessibleName() for editor in form.editors.values()} == {
        "Title",
        "Side",
        "Status",
        "Days",
    }


def test_what_was_read_stands_below_the_officers_word(form: FieldForm) -> None:
    assert "Read: Special Envoy" in {label.text() for label in form.findChildren(QLabel)}


def test_a_changed_line_is_told_when_it_is_left(form: FieldForm) -> None:
    edits, title = told(form), line(form, "title")
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Minister ")
    assert edits == []

    QTest.keyClick(title, Qt.Key.Key_Tab)

    assert edits == [("title", "Minister")]


def test_a_line_that_was_only_visited_tells_nothing(form: FieldForm) -> None:
    edits, title = told(form), line(form, "title")
    title.setFocus()

    QTest.keyClick(title, Qt.Key.Key_Return)

    assert edits == []


def test_a_choice_is_told_at_once(form: FieldForm) -> None:
    edits, status, side = told(form), choices(form, "status"), choices(form, "side")
    assert not status.isEditable()

    status.setCurrentIndex(2)
    status.activated.emit(2)
    side.setCurrentIndex(1)
    side.activated.emit(1)

    assert edits == [("status", "happened"), ("side", "Ostland")]


def test_other_words_than_the_likely_ones_can_be_typed(form: FieldForm) -> None:
    edits, typed = told(form), choices(form, "side").lineEdit()
    assert typed is not None
    typed.setText("Westland")

    typed.editingFinished.emit()

    assert edits == [("side", "Westland")]


def test_the_same_fields_leave_what_is_being_typed(form: FieldForm) -> None:
    line(form, "title").setText("Minist")

    form.show_fields(FIELDS)

    assert form.text_of("title") == "Minist"


def test_other_fields_take_the_place_of_the_old_ones(form: FieldForm) -> None:
    edits, title = told(form), line(form, "title")
    title.setFocus()
    title.setText("lost")

    form.show_fields((FormField(key="title", label="Title", text="Envoy", proposed="none"),))

    assert form.typed() == {"title": "Envoy"}
    assert form.editors["title"].hasFocus()
    assert edits == []
    form.show_fields(())
    assert not form.isVisible()
