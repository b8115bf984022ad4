from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.gui.form_dialog import FormDialog

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
