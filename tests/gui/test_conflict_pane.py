from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief, Resolve
from briefgen.app.project_file import new_project_file
from briefgen.checks.conflicts import find_conflicts
from briefgen.gui.conflict_pane import ConflictPane, KnownConflicts, conflict_text
from briefgen.gui.dossier_model import FLAG_ROLE
from briefgen.gui.main_window import MainWindow
from briefgen.gui.told import told
from briefgen.model.dossier import ConflictChoice, Decisions
from briefgen.model.project import Project
from tests.support.disputed_talks import disputed_talks
from tests.support.told import person
from tests.support.told import told as told_in

TALKS = disputed_talks()
DATES, WEEKDAY, TITLE, *_ = find_conflicts(TALKS)
BOLD = QFont.Weight.DemiBold


@pytest.fixture
def pane(qtbot: QtBot) -> ConflictPane:
    made = ConflictPane()
    qtbot.addWidget(made)
    return made


def test_both_sentences_are_shown_word_for_word() -> None:
    assert conflict_text(TITLE).splitlines() == [
        "Ivar Lund has different titles: “Minister of Fisheries” or “Minister of Finance”.",
        "“Minister of Fisheries” (1 source):",
        "“Ivar Lund, Minister of Fisheries of Ostland, will come on Tuesday, 20 March 2031.”",
        "“Minister of Finance” (1 source):",
        "“On 27 March the Minister of Finance of Norland, Ivar Lund, is going to be there.”",
    ]


def test_a_sentence_flows_where_its_file_ended_lines() -> None:
    side = DATES.sides[0]
    saying = replace(side.sayings[0], sentence="It is on\r\n20 March.\n")
    side = replace(side, sayings=(saying,))

    assert conflict_text(replace(DATES, sides=(side,))).endswith("\n“It is on 20 March.”")


def test_readings_stand_out_and_both_sentences_are_seen_whole(
    dressed: QApplication, pane: ConflictPane
) -> None:
    pane.resize(280, 800)
    pane.show_conflicts((DATES,), TALKS)
    pane.show()

    (box,) = pane.boxes
    blocks = [box.document().findBlockByNumber(at) for at in range(box.document().blockCount())]
    apart = [block for block in blocks if block.blockFormat().topMargin()]
    bold = [block for block in blocks if block.begin().fragment().charFormat().fontWeight() == BOLD]
    assert len(blocks) == 5
    assert [block.text()[:13] for block in apart] == ["20 March 2031", "27 March 2031"]
    assert bold == apart
    assert box.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_several_sources_are_counted() -> None:
    side = replace(DATES.sides[0], sources=3)

    assert "20 March 2031 (3 sources):" in conflict_text(replace(DATES, sides=(side,)))


def test_days_are_written_as_everywhere_in_the_window() -> None:
    assert conflict_text(DATES).splitlines() == [
        "The days of the meeting differ: 20 March 2031 or 27 March 2031.",
        "20 March 2031 (1 source):",
        "“Ivar Lund, Minister of Fisheries of Ostland, will come on Tuesday, 20 March 2031.”",
        "27 March 2031 (1 source):",
        "“On 27 March the Minister of Finance of Norland, Ivar Lund, is going to be there.”",
    ]


def test_months_are_written_as_everywhere_in_the_window() -> None:
    message = "The next meeting is on different days: 2031-03 or 2031-05."
    side = replace(DATES.sides[0], reading="2031-03")

    lines = conflict_text(replace(DATES, message=message, sides=(side,))).splitlines()

    assert lines[0] == "The next meeting is on different days: March 2031 or May 2031."
    assert lines[1] == "March 2031 (1 source):"


def test_every_conflict_has_its_choices_and_shows_what_was_chosen(pane: ConflictPane) -> None:
    choice = ConflictChoice(conflict=DATES.id, choice="2")
    decided = replace(TALKS, decisions=Decisions(conflicts=(choice,)))

    pane.show_conflicts((DATES, WEEKDAY), decided)

    dates, weekday = pane.choices
    assert [button.text() for button in dates.values() if button.isChecked()] == [
        "Use 27 March 2031"
    ]
    assert not any(button.isChecked() for button in weekday.values())
    assert dates["both"].text() == "All are right: they are of different things"
    assert dates["1"].accessibleName() == f"Use 20 March 2031: {told(DATES.message)}"
    assert not pane.isHidden()


def test_without_a_conflict_the_pane_is_hidden(pane: ConflictPane) -> None:
    pane.show_conflicts((DATES,), TALKS)
    pane.show_conflicts((), TALKS)

    assert pane.isHidden()
    pane.show_conflicts((DATES,), None)
    assert (pane.boxes, pane.isHidden()) == ([], True)


@pytest.mark.parametrize("choice", ["1", "2", "both"])
def test_a_button_asks_for_its_choice(pane: ConflictPane, qtbot: QtBot, choice: str) -> None:
    pane.show_conflicts((DATES,), TALKS)

    with qtbot.waitSignal(pane.resolve_asked) as told:
        pane.choices[0][choice].click()

    assert told.args == [Resolve(conflict=DATES.id, choice=choice)]


def test_the_choice_that_holds_is_taken_back_by_its_own_button(
    pane: ConflictPane, qtbot: QtBot
) -> None:
    choice = ConflictChoice(conflict=DATES.id, choice="2")
    pane.show_conflicts((DATES,), replace(TALKS, decisions=Decisions(conflicts=(choice,))))

    with qtbot.waitSignal(pane.resolve_asked) as told:
        pane.choices[0]["2"].click()

    assert told.args == [Resolve(conflict=DATES.id)]


def test_what_is_shown_already_keeps_its_buttons(pane: ConflictPane) -> None:
    pane.show_conflicts((DATES,), TALKS)
    before = pane.choices[0]

    pane.show_conflicts((DATES,), TALKS)

    assert pane.choices[0] is before


def test_conflicts_are_found_once_while_facts_and_choices_stay() -> None:
    known = KnownConflicts()
    found = known.at(DATES.facts[0], TALKS)

    assert [one.kind for one in found] == ["dates", "weekday"]
    assert known.at(DATES.facts[0], replace(TALKS, points=()))[0] is found[0]
    without = replace(TALKS, facts=TALKS.facts[:3])
    assert [one.kind for one in known.at(DATES.facts[0], without)] == ["weekday"]


def test_a_choice_in_the_window_is_one_step_and_can_be_taken_back(
    window: MainWindow, tmp_path: Path
) -> None:
    project = apply_command(Project(dossier=TALKS), AddBrief(name="Minister"))
    assert window.open_path(new_project_file(tmp_path / "talks.brief", project).path)
    assert window.bar.text.text() == "Sources disagree on 5 things. Choose at the facts."
    window.bar.buttons()["Show the first"].click()

    window.details.conflicts.choices[0]["2"].click()

    assert window.session is not None
    assert window.brief is not None
    assert window.session.undo_name == "Settle a conflict"
    assert DATES.sides[1].facts[0] in window.brief.selected
    assert window.details.conflicts.choices[0]["2"].isChecked()
    window.undo()
    assert window.session.project == project
    assert not window.details.conflicts.choices[0]["2"].isChecked()


def test_an_item_at_peace_shows_no_conflict(opened: MainWindow) -> None:
    opened.dossier.view.choose("f-hanneaaa")

    assert opened.details.conflicts.isHidden()


def test_a_row_whose_person_has_a_contested_title_says_so_and_leads_to_the_choice(
    window: MainWindow, tmp_path: Path
) -> None:
    third = told_in("They waited <i>long</i> for Ivar Lund, who came on foot.", 3)
    bare = person(third, "Ivar Lund")
    dossier = replace(TALKS, sources=(*TALKS.sources, third), facts=(*TALKS.facts, bare))
    project = apply_command(Project(dossier=dossier), AddBrief(name="Minister"))
    assert window.open_path(new_project_file(tmp_path / "talks.brief", project).path)
    model = window.dossier.model
    row = model.index_of_key(bare.id)

    assert row.data(FLAG_ROLE) == "Conflict"
    message = "Ivar Lund has different titles: “Minister of Fisheries” or “Minister of Finance”."
    assert message in row.data(Qt.ItemDataRole.AccessibleDescriptionRole).splitlines()
    assert message in row.data(Qt.ItemDataRole.ToolTipRole)

    window.dossier.view.choose(bare.id)
    place = [box.toPlainText().startswith(message) for box in window.details.conflicts.boxes]
    window.details.conflicts.choices[place.index(True)]["both"].click()

    row = model.index_of_key(bare.id)
    assert message not in row.data(Qt.ItemDataRole.AccessibleDescriptionRole)
