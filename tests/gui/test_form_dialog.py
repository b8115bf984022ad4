from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import SetField
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.errors import BriefgenError, UsageError
from briefgen.gui.field_form import FieldForm
from briefgen.gui.form_dialog import FormDialog, Trial
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers

GROUPS = (
    FormGroup(title="Sides", fields=(FormField(key="sides.ours", label="Our side"),)),
    FormGroup(title="1. news.txt", fields=(FormField(key="source.s-1.title", label="Title"),)),
)


def test_a_dialog_gives_what_was_typed_in_all_groups(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FormDialog(parent, "Sides and sources", GROUPS)
    editor = dialog.forms[1].editors["source.s-1.title"]
    assert isinstance(editor, QLineEdit)
    editor.setText("Talks")

    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    assert dialog.result() == FormDialog.DialogCode.Accepted
    assert dialog.typed() == {"sides.ours": "", "source.s-1.title": "Talks"}


def test_fields_of_all_groups_begin_below_each_other(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    wide = FormField(key="c", label="A label of several words")
    groups = (*GROUPS, FormGroup(title="Third", fields=(wide,)))
    dialog = FormDialog(parent, "Three groups", groups)
    dialog.show()

    edges = {one.x() for form in dialog.forms for one in form.editors.values()}

    assert len(dialog.forms) == 3
    assert len(edges) == 1


def refusing(message: str) -> Trial:
    """Find a fault in a form for as long as our side is not named."""

    def trial(typed: Mapping[str, str]) -> BriefgenError | None:
        return None if typed["sides.ours"] else UsageError(message)

    return trial


def test_row_38_a_fault_is_said_below_its_field_until_it_is_mended(window: MainWindow) -> None:
    message = "sides.ours: 'x' is no date. Write it as 2024-05-08."
    dialog = FormDialog(window, "Sides", GROUPS, trial=refusing(message))
    dialog.show()
    form = dialog.forms[0]
    rows, editor = form.rows, form.editors["sides.ours"]
    before = rows.rowCount()

    dialog.accept()

    assert dialog.isVisible()
    assert rows.rowCount() == before + 1
    assert editor.accessibleDescription() == "'x' is no date. Write it as 2024-05-08."
    assert dialog.fault.isHidden()
    dialog.accept()
    assert rows.rowCount() == before + 1
    assert isinstance(editor, QLineEdit)
    editor.setText("Ostland")
    dialog.accept()
    assert not dialog.isVisible()
    assert rows.rowCount() == before
    assert editor.accessibleDescription() == ""


def test_a_fault_of_no_field_is_said_above_the_buttons(window: MainWindow) -> None:
    dialog = FormDialog(window, "Sides", GROUPS, trial=refusing("A brief needs a name."))
    dialog.show()

    dialog.accept()

    assert dialog.isVisible()
    assert dialog.fault.isVisible()
    assert dialog.fault.text() == "A brief needs a name."
    dialog.reject()


@pytest.mark.parametrize(
    ("action", "typed", "beginning"),
    [
        ("meeting", {"meeting.starts": "soon"}, "meeting.starts: 'soon'"),
        ("brief_settings", {"brief.name": "For the press office"}, "There is a brief"),
        (
            "add_brief",
            {"name": "For the press office", "type": "readout", "house_style": "plain"},
            "There is",
        ),
        (
            "add_commitment",
            {"what": "Report", "who": "Norland", "due": "soon"},
            "commitment.due: 'soon'",
        ),
        ("add_area", {"name": "Fisheries", "place": "1"}, "Fisheries is on the agenda"),
        ("sources", {"sides.ours": "Norland"}, ""),
    ],
)
def test_row_38_each_form_is_tried_before_it_closes(
    opened: MainWindow,
    answers: ReadyAnswers,
    action: str,
    typed: dict[str, str],
    beginning: str,
) -> None:
    opened.actions_by_name[action].trigger()
    assert answers.trial is not None

    fault = answers.trial({**answers.given, **typed})

    assert bool(fault) == bool(beginning)
    assert str(fault or "").startswith(beginning)
    assert not opened.isWindowModified()


def test_without_a_project_there_is_nothing_to_try(window: MainWindow) -> None:
    assert window.projects.fault_of(SetField(key="meeting.starts", value="soon")) is None


def test_a_field_with_a_note_says_its_fault_below_it(window: MainWindow) -> None:
    fields = (
        FormField(key="place", label="Place", proposed="Oslo"),
        FormField(key="kind", label="Kind", choices=("a", "b"), text="a"),
    )
    form = FieldForm(window)
    form.show_fields(fields)

    assert form.show_fault("fact.place: is none.", "No place.")
    assert not FieldForm(window).show_fault("fact.place: is none.", "No place.")
    below = form.rows.itemAt(1, QFormLayout.ItemRole.FieldRole)
    assert below is not None
    assert isinstance(label := below.widget(), QLabel)
    assert label.text() == "No place."


def test_what_is_needed_and_missing_is_said_at_its_field(window: MainWindow) -> None:
    form = FieldForm(window)
    form.show_fields((FormField(key="who", label="Who", needed=True),))

    assert form.show_fault("commitment.who needs a text.", "A text is needed here.")
