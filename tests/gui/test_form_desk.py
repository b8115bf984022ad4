from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers


def press(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_row_51_meeting_and_header_are_asked_in_one_form(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    answers.to_fields = {"meeting.room": "Room 4", "brief.to": "The Cabinet"}

    press(opened, "meeting")

    assert answers.asked == ["form Meeting and header"]
    assert opened.session is not None
    assert opened.brief is not None
    room, to = opened.session.project.dossier.meeting.room, opened.brief.header.to
    assert room is not None
    assert to is not None
    assert (room.text, to.text) == ("Room 4", "The Cabinet")
    assert opened.session.undo_name == "Change: Meeting and header"
    opened.undo()
    assert not opened.isWindowModified()


def test_sides_and_the_date_of_a_source_are_set_in_one_step(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    assert opened.session is not None
    source = opened.session.project.dossier.sources[0]
    answers.to_fields = {"sides.theirs": "Westland", f"source.{source.id}.date": "2031-02-04"}

    press(opened, "sources")

    dossier = opened.session.project.dossier
    assert dossier.sides.theirs.name == "Westland"
    dated = dossier.sources[0].document_date
    assert dated is not None
    assert (str(dated.value), dated.how) == ("2031-02-04", "officer")
    assert opened.session.undo_name == "Change: Sides and sources"


def test_a_form_that_was_given_up_changes_nothing(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    press(opened, "sources")
    answers.to_fields = {"meeting.starts": "soon"}
    press(opened, "meeting")

    assert not opened.isWindowModified()
    assert "'soon' is no date" in opened.bar.text.text()


def test_without_a_project_there_is_nothing_to_ask(
    window: MainWindow, answers: ReadyAnswers
) -> None:
    window.forms.ask_meeting()
    window.forms.ask_sources()

    assert answers.asked == []


def test_unsure_days_are_asked_only_where_needed_and_confirmed_in_one_step(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    assert opened.session is not None
    unsure = next(
        source
        for source in opened.session.project.dossier.sources
        if source.document_date and source.document_date.how == "inferred"
    )
    answers.to_fields = {f"source.{unsure.id}.date": "2031-03-09"}

    opened.forms.ask_open_questions()
    opened.forms.ask_open_questions()

    assert answers.asked == ["form Dates and sides"]
    assert opened.session.undo_name == "Answer questions"
    dated = next(one for one in opened.session.project.dossier.sources if one.id == unsure.id)
    assert dated.document_date is not None
    assert dated.document_date.how == "officer"
