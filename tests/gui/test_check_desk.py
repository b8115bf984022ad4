from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import SetField
from briefgen.gui.check_dialog import CheckDialog
from briefgen.gui.main_window import MainWindow
from briefgen.model.notices import Notice
from tests.support.window_answers import ReadyAnswers


def lines(dialog: CheckDialog) -> list[str]:
    return [dialog.list.item(at).text() for at in range(dialog.list.count())]


def test_what_stands_between_brief_and_minister_is_listed_and_followed(
    opened: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(opened.previews.remarks), timeout=10_000)
    opened.preview.remarks.click()
    dialog = opened.checks.dialog
    before = lines(dialog)
    assert dialog.isVisible()
    assert str(len(before)) in opened.preview.remarks.text()

    with qtbot.waitSignal(opened.previews.remarked, timeout=10_000):
        opened.run(SetField(key="meeting.starts", value="2031-03-20 10:00"))
        opened.run(SetField(key="meeting.ends", value="2031-03-20 09:00"))
    qtbot.waitUntil(lambda: lines(dialog) != before, timeout=10_000)

    assert any("does not end after its start" in line for line in lines(dialog))
    dialog.reject()


def test_a_remark_leads_to_what_it_is_about(opened: MainWindow) -> None:
    opened.previews.remarks = (
        Notice(code="x", message="Look.", ids=("p-quotawai",)),
        Notice(code="y", message="Stop.", level="refusal"),
        Notice(code="z", message="By the way.", level="info", place="Header"),
    )

    opened.actions_by_name["check"].trigger()

    dialog = opened.checks.dialog
    assert lines(dialog) == ["Stop.", "Look.", "Header: By the way."]
    dialog.list.itemActivated.emit(dialog.list.item(0))
    dialog.list.itemActivated.emit(dialog.list.item(1))
    assert opened.dossier.view.chosen_key == "p-quotawai"
    dialog.reject()


def test_where_there_is_nothing_to_remark_that_is_said(opened: MainWindow) -> None:
    opened.previews.remarks = ()
    opened.previews.are_remarks_known = True

    opened.checks.show()

    assert opened.checks.dialog.note.text() == "There is nothing to remark."
    assert not opened.checks.dialog.list.isVisible()
    opened.checks.dialog.reject()


def test_before_the_brief_is_laid_out_nobody_is_told_that_all_is_well(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.previews.rebuild()
    opened.previews.previewer.failed.emit("No pages.", opened.previews.previewer.project)
    opened.checks.show()
    note = opened.checks.dialog.note

    assert note.text() == "Not laid out yet: no remarks."
    opened.previews.rebuild()
    qtbot.waitUntil(lambda: "Choose one" in note.text(), timeout=10_000)
    opened.checks.dialog.reject()
    opened.projects.close_project()
    assert not opened.previews.are_remarks_known


def test_a_remark_on_a_source_leads_to_what_is_known_of_it(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    assert opened.session is not None
    source = opened.session.project.dossier.sources[0].id
    opened.previews.remarks = (Notice(code="x", message="Undated.", ids=(source, "p-quotawai")),)
    opened.checks.show()

    opened.checks.dialog.list.itemActivated.emit(opened.checks.dialog.list.item(0))

    assert answers.asked == ["form Sides and sources"]
    opened.checks.dialog.reject()
    opened.projects.close_project()
    opened.checks.dialog.item_asked.emit("p-quotawai")
