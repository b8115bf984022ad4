import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.gui.compare_dialog import CompareDialog
from briefgen.model.labels import Labels
from briefgen.model.project import Project


@pytest.fixture
def dialog(qtbot: QtBot, labels: Labels, project: Project) -> CompareDialog:
    made = CompareDialog(labels)
    qtbot.addWidget(made)
    made.show_briefs(project, project.briefs[0].id, project.briefs[1].id)
    return made


def rows(dialog: CompareDialog, side: str) -> list[str]:
    return [dialog.lists[side].item(at).text() for at in range(dialog.lists[side].count())]


def test_row_55_what_stands_in_one_brief_only_is_shown_side_by_side(dialog: CompareDialog) -> None:
    assert "Participant: Hanne Sørensen, minister of fisheries of Norland" in rows(dialog, "one")
    assert rows(dialog, "other") == []
    assert dialog.counts["other"].text() == "0 items here only"
    assert dialog.both.text() == "1 item in both."
    assert dialog.ticks["one"].text() == "Tick in For the press office, too"


def test_what_is_chosen_is_ticked_in_the_other_brief(dialog: CompareDialog, qtbot: QtBot) -> None:
    assert not dialog.ticks["one"].isEnabled()
    dialog.lists["one"].item(0).setSelected(True)

    with qtbot.waitSignal(dialog.select_asked) as told:
        dialog.ticks["one"].click()

    (command,) = told.args
    assert isinstance(command, Select)
    assert (command.brief, len(command.add)) == ("b-pressaaa", 1)


def test_other_briefs_can_be_turned_to(dialog: CompareDialog) -> None:
    dialog.briefs["one"].setCurrentIndex(1)
    dialog.briefs["one"].activated.emit(1)

    assert rows(dialog, "one") == rows(dialog, "other") == []


def test_what_is_set_otherwise_is_listed(dialog: CompareDialog, project: Project) -> None:
    first, second = project.briefs
    changed = replace(project, briefs=(first, replace(second, type="talking-points")))

    dialog.show_project(changed)

    listed = [dialog.settings.item(at).text() for at in range(dialog.settings.count())]
    assert "Brief type: meeting-brief  →  talking-points" in listed
    assert not dialog.settings.isHidden()
    dialog.show_project(replace(project, briefs=(first, replace(first, id="b-x", name="X"))))
    assert dialog.settings.isHidden()


def test_a_brief_that_is_gone_gives_way(dialog: CompareDialog, project: Project) -> None:
    third = replace(project.briefs[1], id="b-thirdaaa", name="Third")

    dialog.show_project(replace(project, briefs=(project.briefs[0], third)))

    assert [combo.currentText() for combo in dialog.briefs.values()] == [
        project.briefs[0].name,
        "Third",
    ]
