from pathlib import Path

from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Dossier
from tests.support.window_answers import ReadyAnswers

CATCH = "Year,Tonnes\n2029,38.5\n2030,40"


def dossier_of(window: MainWindow) -> Dossier:
    assert window.session is not None
    return window.session.project.dossier


def test_a_chart_is_made_of_a_csv_file_under_the_area_that_is_chosen(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_show = tmp_path / "catch.csv"
    answers.to_show.write_text(CATCH, encoding="utf-8")
    answers.to_fields = {"title": "Catch", "data": CATCH, "kind": "lines", "unit": "1,000 t"}
    opened.dossier.view.choose("fisheries")

    opened.actions_by_name["add_chart"].trigger()

    assert answers.asked == [f"data in {tmp_path}", "form Chart"]
    assert (answers.given["data"], answers.given["title"]) == (CATCH, "catch")
    assert answers.given["area"] == "fisheries"
    (chart,) = dossier_of(opened).charts
    assert (chart.title.text, chart.kind, len(chart.data.rows)) == ("Catch", "lines", 2)
    assert opened.brief is not None
    assert chart.id in opened.brief.selected
    assert opened.dossier.view.chosen_key == chart.id
    opened.undo()
    assert not opened.isWindowModified()


def test_the_data_of_a_chart_are_changed_in_the_details(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_show = tmp_path / "catch.csv"
    answers.to_show.write_text(CATCH, encoding="utf-8")
    answers.to_fields = {"title": "Catch", "data": CATCH}
    opened.actions_by_name["add_chart"].trigger()
    (chart,) = dossier_of(opened).charts

    opened.details.edited.emit(chart.id, "data", f"{CATCH}\n2031,41")

    assert len(dossier_of(opened).charts[0].data.rows) == 3
    opened.details.edited.emit(chart.id, "data", "Year,Tonnes\n2031,many")
    assert "expected a figure, got 'many'" in opened.bar.text.text()


def test_faults_of_a_file_are_told_by_line_and_column(
    opened: MainWindow, answers: ReadyAnswers, tmp_path: Path
) -> None:
    answers.to_show = tmp_path / "catch.csv"
    answers.to_show.write_text("Year,Tonnes\n2029,many", encoding="utf-8")

    opened.actions_by_name["add_chart"].trigger()

    assert "line 2, column 'Tonnes'" in opened.bar.text.text()
    assert not opened.isWindowModified()


def test_a_question_is_entered_and_undone(opened: MainWindow, answers: ReadyAnswers) -> None:
    answers.to_fields = {"question": "When do patrols begin?", "reply": "In April."}

    opened.actions_by_name["add_question"].trigger()

    (question,) = dossier_of(opened).questions[-1:]
    assert question.question.text == "When do patrols begin?"
    assert question.reply is not None
    opened.undo()
    assert not opened.isWindowModified()


def test_what_is_needed_and_missing_is_told(opened: MainWindow, answers: ReadyAnswers) -> None:
    answers.to_fields = {"what": "", "who": ""}

    opened.actions_by_name["add_commitment"].trigger()

    assert opened.bar.isVisible()
    assert not opened.isWindowModified()


def test_whoever_changes_their_mind_enters_nothing(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.actions_by_name["add_outcome"].trigger()
    opened.actions_by_name["add_chart"].trigger()

    assert len(answers.asked) == 2
    assert not opened.isWindowModified()


def test_without_a_project_nothing_is_asked(window: MainWindow, answers: ReadyAnswers) -> None:
    window.items.ask_and_add("question")

    assert answers.asked == []
