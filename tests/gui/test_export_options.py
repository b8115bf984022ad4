import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.export_choices import ExportChoices
from briefgen.gui.export_options import ExportOptions

CHOSEN = ExportChoices(
    formats=("docx", "md"),
    folder="/out",
    template="/letter.dotx",
    annex=True,
    pdf_standard="ua2-a4",
    embed_selection=True,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_what_was_chosen_stands_ready(parent: QWidget) -> None:
    assert ExportOptions(parent, CHOSEN, may_annex=True).choices() == CHOSEN


def test_an_annex_needs_a_release_level(parent: QWidget) -> None:
    options = ExportOptions(parent, CHOSEN, may_annex=False)

    assert not options.annex.isEnabled()
    assert not options.choices().annex


def test_without_a_format_there_is_nothing_to_export(parent: QWidget) -> None:
    options = ExportOptions(parent, CHOSEN, may_annex=True)
    button = options.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()

    for box in options.formats.values():
        box.setChecked(False)

    assert not button.isEnabled()
