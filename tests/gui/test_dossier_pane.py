import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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


def keys(pane: DossierPane) -> set[str]:
    return {key for key in pane.view.all_keys() if not pane.model.entry_of_key(key).children}


def test_row_30_the_tree_is_narrowed_by_words(pane: DossierPane, project: Project) -> None:
    pane.show_project(project, project.briefs[0])
    everything = keys(pane)

    pane.filter.line.setText("herring border")

    assert keys(pane) == {"f-quotequo"}
    assert pane.count.text() == "20 of 23 in brief"
    pane.filter.line.clear()
    assert keys(pane) == everything


def test_what_is_in_the_brief_stays_shown_when_it_is_unticked(
    pane: DossierPane, project: Project
) -> None:
    brief = project.briefs[0]
    pane.show_project(project, brief)
    pane.filter.chips["in brief"].click()
    assert keys(pane) == set(brief.selected)

    pane.show_project(project, replace(brief, selected=brief.selected[1:]))

    assert keys(pane) == set(brief.selected)


def test_what_is_to_be_checked_can_be_shown_alone(pane: DossierPane, project: Project) -> None:
    pane.show_project(project, project.briefs[0], flags={"f-quotequo": "conflict"})

    pane.filter.chips["to check"].click()

    assert keys(pane) == {"f-quotequo"}
    index = pane.model.index_of_key("f-quotequo")
    assert ", Conflict, " in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_item_that_is_left_out_is_shown_when_it_is_asked_for(
    pane: DossierPane, project: Project
) -> None:
    pane.show_project(project, project.briefs[0])
    pane.filter.line.setText("herring border")

    pane.show_item("p-askaskas")

    assert pane.view.chosen_key == "p-askaskas"
    assert pane.filter.line.text() == ""


def test_the_keyboard_goes_from_the_filter_to_what_was_found(
    pane: DossierPane, project: Project
) -> None:
    pane.show()
    pane.activateWindow()
    pane.show_project(project, project.briefs[0])
    pane.filter.line.setText("herring border")

    QTest.keyClick(pane.filter.line, Qt.Key.Key_Down)

    assert pane.focusWidget() is pane.view
    assert pane.view.chosen_key == "f-quotequo"


def test_row_30_ten_thousand_facts_are_filtered_soon(pane: DossierPane, project: Project) -> None:
    quote = next(fact for fact in project.dossier.facts if fact.id == "f-quotequo")
    many = tuple(replace(quote, id=f"f-{number:08}") for number in range(10_000))
    large = Project(dossier=replace(project.dossier, facts=many))
    started = time.process_time()
    pane.show_project(large, None)
    loaded = time.process_time()

    pane.filter.line.setText("border 00")
    pane.filter.line.setText("herring")
    filtered = time.process_time()

    # The targets are 1 s and 0.25 s; this finds what is five times as slow.
    assert loaded - started < 5
    assert (filtered - loaded) / 2 < 1.25
