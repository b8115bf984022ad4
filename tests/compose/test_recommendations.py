from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.model.document import (
    Blank,
    Inline,
    LineBreak,
    ListBlock,
    Paragraph,
    Table,
    Text,
)
from briefgen.model.dossier import Answers, Dossier, Option, Recommendation
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of, without_sources
from tests.support.dossier_sample import everything_ticked, outline, sample_dossier

DECIDE = recipe_of(Section(kind="recommendations", heading="recommendations"))
OPTIONS = recipe_of(Section(kind="options", heading="options"))
SIGN = Recommendation(
    id="r-sign",
    text=local("That you sign the accord."),
    by=date(2031, 3, 18),
    reason=local("the delegation leaves on the 19th."),
)


def test_each_recommendation_says_by_when_and_why_and_has_answers_to_tick() -> None:
    (listed,) = composed(Dossier(recommendations=(SIGN,)), recipe=DECIDE).document.blocks[1:]

    assert isinstance(listed, ListBlock)
    assert listed.numbered
    paragraphs = [one for one in listed.items[0].blocks if isinstance(one, Paragraph)]
    assert [one.keep_with_next for one in paragraphs] == [True, True, False]
    (line,) = outline(composed(Dossier(recommendations=(SIGN,)), recipe=DECIDE).document)[1:]
    words, _, answers = line.partition(" Approve")
    assert words == (
        "- That you sign the accord. By 18 March 2031: the delegation leaves on the 19th."
    )
    assert answers == "\N{NO-BREAK SPACE}\N{EM SPACE}Disapprove\N{NO-BREAK SPACE}"
    ticks: tuple[Inline, ...] = paragraphs[2].inlines
    assert [at for at, inline in enumerate(ticks) if isinstance(inline, Blank)] == [1, 3]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ("approve/disapprove", ["Approve", "Disapprove"]),
        ("agreed/not agreed", ["Agreed", "Not agreed"]),
        ("noted/please discuss", ["Noted", "Please discuss"]),
    ],
)
def test_each_set_of_answers_has_its_words(answers: Answers, words: list[str]) -> None:
    bare = replace(SIGN, by=None, reason=None, answers=answers)

    (line,) = outline(composed(Dossier(recommendations=(bare,)), recipe=DECIDE).document)[1:]

    found = line.removeprefix("- That you sign the accord. ")
    # No line ends inside an answer, nor between it and the line to tick on.
    assert found.split("\N{EM SPACE}") == [
        f"{one} ".replace(" ", "\N{NO-BREAK SPACE}") for one in words
    ]


def test_in_two_languages_answers_stand_below_each_other() -> None:
    dossier = Dossier(recommendations=(replace(SIGN, by=None, reason=None),))
    brief = everything_ticked(dossier, second_language="fr")

    (listed,) = composed(dossier, brief, recipe=DECIDE).document.blocks[1:]

    assert isinstance(listed, ListBlock)
    answers = listed.items[0].blocks[-1]
    assert isinstance(answers, Paragraph)
    assert [type(one) for one in answers.inlines] == [Text, Blank, LineBreak, Text, Blank]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"reason": None}, "By 18 March 2031 "),
        ({"by": None}, "the delegation leaves on the 19th. "),
        ({"by": None, "reason": local(" ")}, ""),
    ],
)
def test_day_and_reason_may_be_missing(changes: dict[str, object], line: str) -> None:
    dossier = Dossier(recommendations=(replace(SIGN, **changes),))

    (found,) = outline(composed(dossier, recipe=DECIDE).document)[1:]

    assert found.startswith(f"- That you sign the accord. {line}Approve")


def test_a_recommendation_carries_the_marks_of_its_facts() -> None:
    dossier = replace(
        sample_dossier(), recommendations=(replace(SIGN, facts=("f-accordac", "f-gone")),)
    )

    (found,) = without_sources(composed(dossier, recipe=DECIDE).document)[1:]

    assert found.startswith("- That you sign the accord.1 By")


def test_without_words_there_is_no_recommendation_and_no_option() -> None:
    dossier = Dossier(
        recommendations=(replace(SIGN, text=local(" ")),),
        options=(Option(id="o-a", text=local(" "), criteria={"Cost": local("low")}),),
    )

    assert composed(dossier, recipe=DECIDE).document.blocks == ()
    assert composed(dossier, recipe=OPTIONS).document.blocks == ()


def option(number: int, **criteria: str) -> Option:
    return Option(
        id=f"o-{number}",
        text=local(f"Way {number}"),
        criteria={name: local(words) for name, words in criteria.items()},
    )


def test_options_stand_side_by_side_with_a_row_for_each_criterion() -> None:
    options = (option(1, Cost="low", Speed="slow"), option(2, Cost="high", Risk="none"))

    lines = outline(composed(Dossier(options=options), recipe=OPTIONS).document)

    assert lines == [
        "# Options",
        " | 1. Way 1 | 2. Way 2",
        "Cost | low | high",
        "Speed | slow | –",
        "Risk | – | none",
    ]


def test_more_than_three_options_go_into_further_tables() -> None:
    options = tuple(option(number, Cost="low") for number in range(1, 6))

    document = composed(Dossier(options=options), recipe=OPTIONS).document

    tables = [block for block in document.blocks if isinstance(block, Table)]
    assert [len(table.widths) for table in tables] == [4, 3]
    assert [sum(table.widths) for table in tables] == [pytest.approx(1)] * 2
    assert outline(document)[3] == " | 4. Way 4 | 5. Way 5"


def test_options_without_criteria_are_a_numbered_list() -> None:
    document = composed(Dossier(options=(option(1), option(2))), recipe=OPTIONS).document

    assert outline(document) == ["# Options", "- Way 1", "- Way 2"]
