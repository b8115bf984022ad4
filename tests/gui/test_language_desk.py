"""The words of an item in each language, given and taken back in the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefgen.app.commands.command import SetField
from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Review
from briefgen.model.local_text import LocalText, local
from tests.support.window_answers import ReadyAnswers


def dossier_of(window: MainWindow) -> Dossier:
    assert window.session is not None
    return window.session.project.dossier


def text_of(window: MainWindow, id_: str) -> LocalText:
    return next(one.text for one in dossier_of(window).points if one.id == id_)


def test_a_point_gets_its_words_in_two_languages_in_one_step(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.view.choose("p-askaskas")
    before = text_of(opened, "p-askaskas")
    answers.to_fields = {"text@ar": "حصة عادلة", "text@fr": "Un quota équitable"}

    QTest.mouseClick(opened.details.languages.button, Qt.MouseButton.LeftButton)

    assert answers.asked == ["form Other languages"]
    assert answers.given["text@en"] == before.text
    texts = {**before.texts, "ar": "حصة عادلة", "fr": "Un quota équitable"}
    assert text_of(opened, "p-askaskas").texts == texts
    assert opened.details.languages.said.text() == "English · العربية · Français"
    assert opened.session is not None
    assert opened.session.undo_name == "Change: Other languages"
    opened.undo()
    assert text_of(opened, "p-askaskas") == before
    assert opened.details.languages.said.text() == "English"
    assert not opened.isWindowModified()


def test_figures_that_disagree_are_remarked_at_the_point_and_before_sending(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.view.choose("p-askaskas")
    answers.to_fields = {"text@en": "Ask for 40 boats.", "text@fr": "Demander 30 bateaux."}

    opened.actions_by_name["languages"].trigger()

    remark = opened.details.languages.remark
    assert remark.isVisible()
    assert remark.text() == "The figures differ: only English has 40; only Français has 30."
    answers.to_fields = {"text@fr": "Demander 40 bateaux."}
    opened.actions_by_name["languages"].trigger()
    assert not remark.isVisible()


def test_a_fact_is_said_in_another_language_and_keeps_its_own_words(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.view.choose("f-coastgua")
    answers.to_fields = {"wording@zh": "海岸警卫队"}

    opened.actions_by_name["languages"].trigger()

    fact = next(one for one in dossier_of(opened).facts if one.id == "f-coastgua")
    assert fact.review == Review(state="edited", wording=local("海岸警卫队", "zh"))


def test_an_agenda_area_is_named_where_one_writes(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.view.choose("patrols")
    answers.to_fields = {"label@ru": "Патрули"}

    QTest.mouseClick(opened.details.writer.languages.button, Qt.MouseButton.LeftButton)

    area = next(one for one in dossier_of(opened).areas if one.id == "patrols")
    assert area.names == {"ru": "Патрули"}
    assert opened.details.writer.languages.said.text() == "English · Русский"
    opened.undo()
    assert not opened.isWindowModified()


def test_the_action_is_there_for_what_has_words_only(opened: MainWindow) -> None:
    action = opened.actions_by_name["languages"]
    enabled = {}
    for key in ("p-askaskas", "patrols", "f-coastgua"):
        opened.dossier.view.choose(key)
        enabled[key] = action.isEnabled()

    assert all(enabled.values())
    opened.dossier.view.clearSelection()
    opened.dossier.view.choose("")
    opened.languages.ask("f-gonegone")
    opened.projects.close_project()
    assert not action.isEnabled()
    opened.languages.ask("p-askaskas")


def test_what_can_not_be_is_told_in_the_form_and_a_form_given_up_changes_nothing(
    opened: MainWindow, answers: ReadyAnswers
) -> None:
    opened.dossier.view.choose("p-askaskas")
    answers.to_fields = None

    opened.actions_by_name["languages"].trigger()

    assert not opened.isWindowModified()
    assert answers.trial is not None
    fault = answers.trial({"text@en": ""})
    assert fault is not None
    assert fault.message == "A point needs a text."
    assert answers.trial({"text@fr": "Un quota"}) is None


def test_what_is_typed_first_in_a_french_brief_is_french(opened: MainWindow) -> None:
    opened.run(SetField(key="brief.language", value="fr"))
    opened.dossier.view.choose("f-coastgua")

    opened.details.edited.emit("f-coastgua", "wording", "Les garde-côtes")

    fact = next(one for one in dossier_of(opened).facts if one.id == "f-coastgua")
    assert fact.review.wording == local("Les garde-côtes", "fr")
