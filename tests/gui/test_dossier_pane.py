import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from briefgen.gui.dossier_pane import DossierPane
from briefgen.model.labels import Labels
from briefgen.model.local_text import local
from briefgen.model.project import Project


@pytest.fixture
def pane(qtbot: QtBot, labels: Labels) -> DossierPane:
    made = DossierPane(labels)
    qtbot.addWidget(made)
    return made


def test_title_and_count_are_shown(pane: DossierPane, project: Project) -> None:
    meeting = replace(project.dossier.meeting, title=local("Talks\nwith <b>Norland</b>"))
    changed = replace(project, dossier=replace(project.dossier, meeting=meeting))

    pane.show_project(changed, changed.briefs[1])

    assert pane.title.text() == "Talks with <b>Norland</b>"
    assert pane.count.text() == "1 of 23 in brief"
    assert pane.briefs.currentText() == "For the press office"


def test_another_order_lays_the_tree_out_anew(pane: DossierPane, project: Project) -> None:
    brief = project.briefs[0]
    pane.show_project(project, brief)
    assert pane.model.index(2, 0).data() == "1.  Fisheries"

    pane.show_project(project, replace(brief, area_order=("patrols",)))

    assert pane.model.index(2, 0).data() == "1.  Sea patrols"


def test_a_chosen_brief_is_told_by_its_id(
    pane: DossierPane, project: Project, qtbot: QtBot
) -> None:
    pane.show_project(project, project.briefs[0])

    with qtbot.waitSignal(pane.brief_chosen) as told:
        pane.briefs.activated.emit(1)

    assert told.args == ["b-pressaaa"]
