import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from briefgen.app.forms.form_field import FormField
from briefgen.gui.field_form import FieldForm
from briefgen.gui.writing_box import WritingBox

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


def test_a_choice_shows_its_name_and_gives_its_word(form: FieldForm, qtbot: QtBot) -> None:
    tier = FormField(
        key="tier",
        label="Comes up",
        text="certain",
        choices=("certain", "possible"),
        names=("Certain to come up", "May come up"),
        free=False,
        needed=True,
    )
    form.show_fields((tier,))
    combo = form.editors["tier"]
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(at) for at in range(combo.count())] == list(tier.names)
    assert form.text_of("tier") == "certain"

    combo.setCurrentIndex(1)
    with qtbot.waitSignal(form.edited) as heard:
        combo.activated.emit(1)

    assert heard.args == ["tier", "possible"]


def test_a_free_choice_gives_the_word_of_a_name_or_what_was_typed(form: FieldForm) -> None:
    marking = FormField(
        key="marking", label="Marking", choices=("", "secret"), names=("As the project", "secret")
    )
    form.show_fields((marking,))
    combo = form.editors["marking"]
    assert isinstance(combo, QComboBox)

    assert (combo.currentText(), form.text_of("marking")) == ("As the project", "")
    combo.setEditText("secret draft")
    assert form.text_of("marking") == "secret draft"


def test_a_long_field_is_a_box_that_tells_what_was_written(form: FieldForm, qtbot: QtBot) -> None:
    form.show_fields((FormField(key="biography", label="Biography", text="At sea.", long=True),))
    box = form.editors["biography"]
    assert isinstance(box, WritingBox)
    assert form.text_of("biography") == "At sea."

    box.setPlainText("At sea.\nThen ashore.")
    box.document().setModified(True)
    with qtbot.waitSignal(form.edited) as heard:
        box.commit()

    assert heard.args == ["biography", "At sea.\nThen ashore."]


def test_how_sure_a_reading_is_stands_below_its_field(form: FieldForm) -> None:
    title = FormField(key="title", label="Title", text="Envoy", doubt="60 % sure", proposed="Env")

    form.show_fields((title,))

    assert "Read: Env · 60 % sure" in [label.text() for label in form.findChildren(QLabel)]


def test_words_of_a_language_begin_where_those_of_it_begin(qtbot: QtBot) -> None:
    form = FieldForm()
    qtbot.addWidget(form)
    form.show_fields(
        (
            FormField(key="text@ar", label="Wording", language="ar", long=True, example="40 boats"),
            FormField(key="text@fr", label="Wording", language="fr", long=True),
            FormField(key="label@ar", label="Name", language="ar"),
            FormField(key="label@nb", label="Name", language="nb"),
        )
    )
    arabic, french = form.editors["text@ar"], form.editors["text@fr"]
    assert isinstance(arabic, WritingBox)
    assert isinstance(french, WritingBox)

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert [editor.layoutDirection() for editor in form.editors.values()] == [
        right,
        left,
        right,
        left,
    ]
    assert arabic.document().defaultTextOption().textDirection() == right
    assert french.document().defaultTextOption().textDirection() == left
    assert [editor.accessibleName() for editor in form.editors.values()] == [
        "Wording, العربية",
        "Wording, Français",
        "Name, العربية",
        "Name, nb",
    ]


def test_a_list_that_is_made_anew_under_the_keyboard_tells_nothing(form: FieldForm) -> None:
    edits = told(form)
    side = choices(form, "side")
    side.setFocus()
    QTest.keyClicks(side, "x")

    form.show_fields((*FIELDS, FormField(key="unit", label="Unit")))

    assert edits == []
    assert form.text_of("side") == "Norland"


def test_choices_begin_with_a_capital_unless_they_can_be_typed(form: FieldForm) -> None:
    fields = (*FIELDS, FormField(key="role", label="Role", choices=("host", "guest")))
    form.show_fields(fields)

    status, role = choices(form, "status"), choices(form, "role")

    assert [status.itemText(at) for at in range(3)] == ["Not said", "Planned", "Happened"]
    assert [role.itemText(at) for at in range(2)] == ["host", "guest"]
    status.setCurrentIndex(1)
    assert form.text_of("status") == "planned"


def test_an_example_that_has_no_room_is_in_the_tip(form: FieldForm) -> None:
    assert line(form, "days").toolTip() == "such as 2024-05-08"
