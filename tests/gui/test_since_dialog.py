from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import AddPoint, EditPoint, Select
from briefgen.app.compare_exported import Since
from briefgen.app.export_choices import ExportChoices
from briefgen.gui.main_window import MainWindow
from briefgen.gui.since_dialog import SinceDialog
from briefgen.model.labels import Labels
from tests.support.window_answers import ReadyAnswers


def groups_of(tree: QTreeWidget) -> dict[str, list[str]]:
    tops = filter(None, map(tree.topLevelItem, range(tree.topLevelItemCount())))
    return {
        top.text(0): [
            child.text(0) for child in filter(None, map(top.child, range(top.childCount())))
        ]
        for top in tops
    }


def shown(window: MainWindow) -> SinceDialog:
    window.actions_by_name["since_export"].trigger()
    assert window.briefs.since is not None
    return window.briefs.since


@pytest.fixture
def exported(opened: MainWindow, qtbot: QtBot, answers: ReadyAnswers, tmp_path: Path) -> MainWindow:
    answers.to_export = ExportChoices(formats=("md",), folder=str(tmp_path / "out"))
    with qtbot.waitSignal(opened.exporter.done, timeout=20_000):
        opened.actions_by_name["export_options"].trigger()
    (answers.to_compare,) = (tmp_path / "out").iterdir()
    return opened


def test_row_55_what_changed_since_an_export_is_listed_and_led_to(exported: MainWindow) -> None:
    exported.run(AddPoint(kind="ask", text="A third patrol."))
    exported.run(EditPoint(id="p-quotawai", text="Wait a year."))
    assert exported.brief is not None
    first = exported.brief.selected[0]
    exported.run(Select(brief=exported.brief.id, drop=(first,)))

    dialog = shown(exported)

    groups = groups_of(dialog.list)
    assert groups["Added (1)"] == ["Our ask: A third patrol."]
    assert len(groups["Left out (1)"]) == 1
    (reworded,) = groups["Says something else (1)"]
    assert reworded.endswith("\n→ Wait a year.")
    assert "as they were" in dialog.note.text()
    top = dialog.list.topLevelItem(0)
    assert top is not None
    dialog.list.itemActivated.emit(top, 0)
    dialog.list.itemActivated.emit(top.child(0), 0)
    assert exported.session is not None
    assert exported.dossier.view.chosen_key == exported.session.project.dossier.points[-1].id
    dialog.reject()


def test_what_has_not_changed_is_told_in_a_line(exported: MainWindow) -> None:
    dialog = shown(exported)

    assert dialog.note.text().startswith("Nothing has changed.")
    assert not dialog.list.isVisible()
    dialog.reject()


def test_what_a_manifest_does_not_know_is_said(
    opened: MainWindow, labels: Labels, qtbot: QtBot
) -> None:
    since = Since(gone=("p-gearwork",), knows_words=False)

    dialog = SinceDialog(opened, "talks.manifest.json", since, labels)
    qtbot.addWidget(dialog)

    assert "whether they were reworded is not known" in dialog.note.text()
    assert groups_of(dialog.list) == {"Left out (1)": ["p-gearwork"]}


def test_a_file_of_which_nothing_is_known_is_told(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_compare = tmp_path / "other.docx"
    answers.to_compare.write_bytes(b"PK")

    opened.actions_by_name["since_export"].trigger()

    assert "was not exported on this computer" in opened.bar.text.text()
    assert opened.briefs.since is None


def test_whoever_names_no_file_sees_nothing(opened: MainWindow, answers: ReadyAnswers) -> None:
    opened.actions_by_name["since_export"].trigger()

    assert answers.asked[-1].startswith("exported in ")
    assert opened.briefs.since is None
