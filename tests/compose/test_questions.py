from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier, Question
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import outline

QUESTIONS = recipe_of(Section(kind="questions", heading="questions"))
WHY = Question(
    id="q-why",
    question=local("Why now?"),
    reply=local("The season opens.\n\nThere is no time."),
    if_pressed=local("Ask the ministry."),
)


def lines(*questions: Question) -> list[str]:
    areas = (AgendaArea(id="fisheries", label="Fisheries"),)
    dossier = Dossier(areas=areas, questions=questions)
    return outline(composed(dossier, recipe=QUESTIONS).document)


def test_a_question_stands_above_its_reply_and_what_to_say_if_pressed() -> None:
    assert lines(WHY) == [
        "# Questions and answers",
        "## Why now?",
        "Suggested reply",
        "The season opens.",
        "There is no time.",
        "If pressed",
        "Ask the ministry.",
    ]


def test_questions_of_an_area_stand_under_its_name_after_those_of_the_meeting() -> None:
    quota = Question(
        id="q-quota", question=local("What quota?"), area="fisheries", reply=local("A small one.")
    )
    elsewhere = Question(
        id="q-else", question=local("And the harbours?"), area="unlisted", reply=local("Open.")
    )

    assert [line for line in lines(quota, WHY, elsewhere) if line[0] == "#"] == [
        "# Questions and answers",
        "## The meeting as a whole",
        "### Why now?",
        "### And the harbours?",
        "## Fisheries",
        "### What quota?",
    ]


def test_questions_of_areas_alone_have_no_heading_for_the_meeting() -> None:
    quota = Question(id="q-quota", question=local("What quota?"), area="fisheries")

    assert lines(quota)[1:3] == ["## Fisheries", "### What quota?"]


def test_a_question_without_a_reply_shows_a_dash_and_is_told() -> None:
    bare = Question(id="q-bare", question=local("Who pays?"))
    result = composed(Dossier(questions=(bare,)), recipe=QUESTIONS)

    assert outline(result.document)[1:] == ["## Who pays?", "Suggested reply", "–"]
    assert [(one.code, one.ids) for one in result.notices] == [
        ("question-without-reply", ("q-bare",))
    ]


def test_a_question_without_words_is_left_out() -> None:
    assert lines(Question(id="q-empty", question=local(" "))) == []
