from briefgen.gui.action_table import OF_BRIEFS
from briefgen.gui.main_window import MainWindow
from briefgen.model.brief import Brief
from tests.support.window_answers import ReadyAnswers


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def shown_brief(window: MainWindow) -> Brief:
    assert window.brief is not None
    return window.brief


def names(window: MainWindow) -> list[str]:
    assert window.session is not None
    return [brief.name for brief in window.session.project.briefs]


def test_a_book_is_made_of_the_same_facts_and_shown(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    first = shown_brief(opened)
    answers.to_fields = {
        "name": "Book",
        "type": "briefing-book",
        "house_style": "plain",
        "begins": first.id,
    }

    press(opened, "add_brief")

    made = shown_brief(opened)
    assert answers.asked == ["form New brief"]
    assert (made.name, made.type, made.selected) == ("Book", "briefing-book", first.selected)
    assert opened.dossier.briefs.currentText() == "Book"
    assert opened.session is not None
    assert opened.session.undo_name == "Add brief Book"
    opened.undo()
    assert not opened.isWindowModified()
    assert shown_brief(opened) == first


def test_a_brief_is_duplicated_in_one_step(opened: MainWindow) -> None:
    first = shown_brief(opened)

    press(opened, "copy_brief")

    assert shown_brief(opened).name == f"{first.name} 2"
    assert shown_brief(opened).selected == first.selected
    opened.undo()
    assert shown_brief(opened) == first


def test_a_brief_is_renamed_and_its_sources_shown_otherwise(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    answers.to_fields = {"brief.name": "Short", "brief.provenance": "footnotes"}

    press(opened, "brief_settings")

    assert (shown_brief(opened).name, shown_brief(opened).provenance) == ("Short", "footnotes")
    opened.undo()
    assert not opened.isWindowModified()


def test_a_brief_is_removed_and_comes_back_from_the_bar(opened: MainWindow) -> None:
    before = names(opened)

    press(opened, "remove_brief")

    assert names(opened) == before[1:]
    assert opened.bar.text.text() == f"{before[0]} was removed."
    assert not opened.actions_by_name["remove_brief"].isEnabled()
    opened.bar.buttons()["Undo"].click()
    assert names(opened) == before
    assert not opened.bar.isVisible()


def test_a_name_that_is_taken_is_told(opened: MainWindow, answers: ReadyAnswers) -> None:
    answers.to_fields = {"name": names(opened)[1], "type": "talking-points", "house_style": "plain"}

    press(opened, "add_brief")

    assert "There is a brief" in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_a_form_that_was_given_up_changes_nothing(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    press(opened, "add_brief")
    press(opened, "brief_settings")

    assert answers.asked == ["form New brief", "form Brief"]
    assert not opened.isWindowModified()


def test_row_55_two_briefs_are_compared_and_follow_what_is_ticked(opened: MainWindow) -> None:
    press(opened, "compare_briefs")
    shown = opened.briefs.comparison
    before = shown.lists["one"].count()

    assert shown.isVisible()
    assert [shown.briefs[side].currentText() for side in ("one", "other")] == names(opened)
    shown.lists["one"].item(0).setSelected(True)
    shown.ticks["one"].click()

    assert shown.lists["one"].count() == before - 1
    opened.undo()
    assert shown.lists["one"].count() == before
    press(opened, "remove_brief")
    assert not shown.isVisible()


def test_what_can_be_done_with_briefs_stands_beside_their_list(opened: MainWindow) -> None:
    offered = opened.dossier.more.menu().actions()

    assert offered == [opened.actions_by_name[name] for name in OF_BRIEFS]


def test_without_a_project_there_is_no_brief_to_work_on(
    window: MainWindow, answers: ReadyAnswers
) -> None:
    for work in (
        "ask_and_add",
        "copy",
        "ask_settings",
        "remove",
        "compare",
        "ask_and_compare_exported",
    ):
        getattr(window.briefs, work)()

    assert answers.asked == []
    assert not window.briefs.comparison.isVisible()
