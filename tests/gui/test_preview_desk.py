from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app.project_file import new_project_file
from briefgen.gui.main_window import MainWindow
from briefgen.gui.previewer import ShownPages
from briefgen.model.measures import Measure
from briefgen.model.notices import Notice
from briefgen.model.project import Project

_PATIENCE = 20_000


@pytest.fixture
def previewed(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: opened.preview.view.pages > 0, timeout=_PATIENCE)
    return opened


def origins(window: MainWindow) -> set[str]:
    return {place.origin for place in window.preview.view._places}


def choose(window: MainWindow, key: str, value: str) -> None:
    combo = window.preview.choices[key]
    at = combo.findData(value)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_an_opened_project_shows_its_pages(previewed: MainWindow) -> None:
    assert previewed.preview.page.text() == f"Page 1 of {previewed.preview.view.pages}"
    assert "f-hanneaaa" in origins(previewed)


def test_a_tick_is_seen_on_the_page(previewed: MainWindow, qtbot: QtBot) -> None:
    assert "f-quotequo" not in origins(previewed)

    previewed.dossier.model.toggle(["f-quotequo"])

    qtbot.waitUntil(lambda: "f-quotequo" in origins(previewed), timeout=_PATIENCE)
    previewed.undo()
    qtbot.waitUntil(lambda: "f-quotequo" not in origins(previewed), timeout=_PATIENCE)


def test_row_29_a_click_on_the_page_turns_to_the_fact(previewed: MainWindow) -> None:
    view = previewed.preview.view
    place = next(one for one in view._places if one.origin == "p-askaskas")
    view.choose("p-askaskas")

    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view._on_view(place).center().toPoint()
    )

    assert previewed.dossier.view.chosen_key == "p-askaskas"
    view.origin_clicked.emit("fisheries-unknown")
    assert previewed.dossier.view.chosen_key == "p-askaskas"


def test_type_style_and_release_level_are_chosen_above_the_pages(
    previewed: MainWindow, qtbot: QtBot
) -> None:
    choose(previewed, "brief.type", "talking-points")
    choose(previewed, "brief.house_style", "us-state-like")
    choose(previewed, "brief.release", "none")

    assert previewed.brief is not None
    assert previewed.brief.type == "talking-points"
    assert previewed.brief.house_style == "us-state-like"
    assert previewed.brief.release is not None
    qtbot.waitUntil(lambda: "held back" in previewed.preview.state.text(), timeout=_PATIENCE)
    for _ in range(3):
        previewed.undo()
    assert previewed.preview.choices["brief.type"].currentData() == "meeting-brief"
    assert not previewed.isWindowModified()


def test_why_there_are_no_pages_stands_in_their_place(previewed: MainWindow, qtbot: QtBot) -> None:
    previewed.tick_everything(ticked=False)

    qtbot.waitUntil(lambda: previewed.preview.view.pages == 0, timeout=_PATIENCE)
    assert previewed.preview.view._message.startswith("Nothing is ticked in the brief")


def test_a_project_without_a_brief_has_no_pages(
    previewed: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "empty.brief"
    new_project_file(path, Project())

    previewed.open_path(path)

    assert previewed.preview.view.pages == 0
    assert not previewed.preview.choices["brief.type"].isEnabled()
    previewed.previews._show(previewed.preview.view)  # type: ignore[arg-type]  # too late to be shown
    previewed.previews._say("too late", 0)
    assert previewed.preview.view._message == ""


def test_zoom_is_shown_as_it_is(previewed: MainWindow) -> None:
    pane = previewed.preview
    pane.zoom.setCurrentIndex(3)
    pane.zoom.activated.emit(3)
    assert pane.view.zoom == 1.0

    pane.zoom_in.click()
    assert (pane.zoom.currentIndex(), pane.zoom.placeholderText()) == (-1, "120 %")
    pane.zoom_out.click()
    previewed.actions_by_name["zoom_fit"].trigger()
    assert pane.zoom.currentText() == "Fit width"


def test_row_22_details_give_way_where_there_is_no_room(opened: MainWindow, qtbot: QtBot) -> None:
    opened.resize(1024, 700)
    assert opened.width() == 1024
    assert not opened.details.isVisible()

    opened.actions_by_name["details"].trigger()
    assert opened.details.isVisible()
    opened.resize(1300, 700)
    opened.actions_by_name["details"].trigger()
    assert not opened.details.isVisible()


def test_a_marking_scheme_that_is_not_here_is_told_in_the_place_of_the_pages(
    window: MainWindow, qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "strange.brief"
    dossier = replace(project.dossier, marking_scheme="atlantis")
    new_project_file(path, replace(project, dossier=dossier))

    assert window.open_path(path)

    qtbot.waitUntil(lambda: "atlantis" in window.preview.view._message, timeout=_PATIENCE)
    assert not window.preview.choices


def show_too_long(window: MainWindow, *ids: str) -> None:
    previewer = window.previews.previewer
    pages = ShownPages(
        project=previewer.project,
        sizes=(QSizeF(200, 300),),
        places=(),
        pictures={},
        contract=(Measure(unit="page", count=2.4, most=2, cuts=ids),),
        remarks=(
            Notice(code="too-long", message="7 points.", place="Points", ids=ids[-1:]),
            Notice(code="stale", message="Old."),
        ),
    )
    previewer.shown.emit(pages)


def test_the_length_contract_is_shown_while_writing_with_what_to_cut_first(
    opened: MainWindow,
) -> None:
    show_too_long(opened, "p-askaskas", "f-gone", "f-hanneaaa")

    length = opened.preview.length
    assert length.words.text() == "2.4 of 2 pages, 0.4 over · 1 section too long"
    labels = [action.text() for action in length.cut.menu().actions()]
    assert len(labels) == 2
    assert labels[0].startswith("Leave out: Hanne Sørensen, minister")
    assert length.words.toolTip().endswith("Points: 7 points.")


def test_what_is_cut_is_left_out_of_the_brief_as_one_step(opened: MainWindow) -> None:
    show_too_long(opened, "f-hanneaaa")

    opened.preview.length.cut.menu().actions()[0].trigger()

    assert opened.brief is not None
    assert "f-hanneaaa" not in opened.brief.selected
    opened.undo()
    assert not opened.isWindowModified()


def test_pages_of_one_project_never_stand_beside_the_facts_of_another(
    previewed: MainWindow, qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    previewer, other = previewed.previews.previewer, tmp_path / "other.brief"
    new_project_file(other, replace(project, briefs=project.briefs[1:]))
    with qtbot.waitSignal(previewer.shown, timeout=_PATIENCE) as told:
        previewed.dossier.model.toggle(["f-quotequo"])
    assert told.args
    late: ShownPages = told.args[0]

    previewed.projects.release()
    previewed.open_path(other)

    assert previewed.preview.view.pages == 0
    previewer.shown.emit(late)
    previewer.failed.emit("Nothing is ticked.", late.project)
    assert previewed.preview.view.pages == 0
    assert previewed.preview.view._message == ""
    qtbot.waitUntil(lambda: previewed.preview.view.pages > 0, timeout=_PATIENCE)
    assert "p-pressres" in origins(previewed)
