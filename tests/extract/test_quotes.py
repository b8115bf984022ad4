from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Minister Hanne Sørensen said "we will meet again soon".', "we will meet again soon"),
        (
            "Minister Hanne Sørensen said 'nobody's herring will be taken from them'.",
            "nobody's herring will be taken from them",
        ),
        ("“We will meet again,” Minister Hanne Sørensen said.", "We will meet again"),
        ("„We will meet again“, Minister Hanne Sørensen said.", "We will meet again"),
        ("«We will meet again», Minister Hanne Sørensen said.", "We will meet again"),
        ("''We'll meet again soon,'' Minister Hanne Sørensen said.", "We'll meet again soon"),
        ("Minister Hanne Sørensen said ‘we will meet again’.", "we will meet again"),
    ],
)
def test_direct_speech_is_found_in_all_marks(facts: Facts, text: str, words: str) -> None:
    (fact,) = facts(text, "quote")

    assert (fact.text, fact.attribute("speaker")) == (words, "Hanne Sørensen")
    assert fact.attributes["direct"].value is True


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Minister Hanne Sørensen calls the whole exercise", "a herring race without fish"),
        ("Minister Hanne Sørensen commended Ostland as", "a harbour in every storm"),
        ("Minister Hanne Sørensen pointed out that both should", "pull at the same net"),
        ("Minister Hanne Sørensen recognised that the catch had", "rather quickly recovered"),
    ],
)
def test_a_few_words_are_speech_where_somebody_says_or_judges(
    facts: Facts, before: str, words: str
) -> None:
    (fact,) = facts(f'{before} "{words}".', "quote")

    assert fact.text == words


@pytest.mark.parametrize(
    "text",
    [
        'She called it "very nice".',
        'They opened the talks "From Data to Harvest" there.',
        'They signed the "pact on strengthening the care of herring" there.',
        'They met in the "Joint Working Group on Herring".',
        "It's the minister's view.",
    ],
)
def test_short_words_and_quoted_names_are_no_speech(facts: Facts, text: str) -> None:
    assert facts(text, "quote") == []


def test_a_quotation_without_a_speaker_says_so(facts: Facts) -> None:
    (fact,) = facts('The sign reads "no fishing from here".', "quote")

    assert (fact.attribute("speaker"), fact.confidence) == ("", 0.5)
    assert fact.reasons == ("No speaker is named beside it.",)


def test_a_speech_goes_on_in_the_next_sentence(facts: Facts) -> None:
    text = '"We agreed on much," Minister Hanne Sørensen said. "Nobody wants any conflict."'

    assert [fact.attribute("speaker") for fact in facts(text, "quote")] == ["Hanne Sørensen"] * 2


def test_a_later_quotation_is_not_the_same_speech(facts: Facts) -> None:
    text = (
        '"We agreed on much," Minister Hanne Sørensen said. It rained. It snowed.\n'
        '"Nobody wants any conflict."'
    )

    assert facts(text, "quote")[1].attribute("speaker") == ""


def test_the_day_of_an_interview_counts_for_the_next_sentence(facts: Facts) -> None:
    text = (
        "Published 20 March 2031\n\nIn an interview on March 3, Minister Hanne Sørensen said"
        ' that nobody wants a conflict. She added "we will meet again soon".'
    )

    (quote,) = facts(text, "quote")
    (position,) = facts(text, "position")

    assert quote.attribute("date") == position.attribute("date") == "2031-03-03"
    assert quote.attribute("speaker") == "Hanne Sørensen"


def test_a_day_inside_the_quotation_is_not_that_of_the_speech(facts: Facts) -> None:
    text = 'Published 20 March 2031\n\nShe said "we will meet on 3 April in Oslo".'

    (fact,) = facts(text, "quote")

    assert fact.attribute("date") == ""


def test_the_day_of_another_speaker_is_not_that_of_the_speech(facts: Facts) -> None:
    text = (
        "Published 20 March 2031\n\nIn an interview on March 3, Minister Hanne Sørensen was calm."
        ' Minister Ola Berg said "we will meet again soon".'
    )

    (fact,) = facts(text, "quote")

    assert fact.attribute("date") == ""


def test_a_day_behind_the_verb_of_speech_is_that_of_the_speech(facts: Facts) -> None:
    text = 'Minister Hanne Sørensen said on 3 March 2031: "we will meet again soon".'

    (fact,) = facts(text, "quote")

    assert fact.attribute("date") == "2031-03-03"


def test_the_day_of_something_else_is_not_that_of_the_speech(facts: Facts) -> None:
    text = 'Minister Hanne Sørensen, who met us on 3 March 2031, said "we will meet again soon".'

    (fact,) = facts(text, "quote")

    assert fact.attribute("date") == ""


def test_who_speaks_may_stand_behind_a_speech_of_several_sentences(facts: Facts) -> None:
    text = "“We ask for no gift. We ask for fish,” Minister Hanne Sørensen told the hall."

    (fact,) = facts(text, "quote")

    assert fact.attribute("speaker") == "Hanne Sørensen"


def test_an_office_stands_for_the_last_person_named(facts: Facts) -> None:
    text = "Minister Hanne Sørensen left. “We will meet again,” the First Deputy Minister said."

    (fact,) = facts(text, "quote")

    assert fact.attribute("speaker") == "Hanne Sørensen"


def test_the_name_of_a_paper_in_marks_is_no_speech(facts: Facts) -> None:
    text = "He praised the “Agreement among the ports of Norway and Denmark on green fuel” of May."

    assert facts(text, "quote") == []
    assert [fact.name for fact in facts(text, "agreement")] == [
        "Agreement among the ports of Norway and Denmark on green fuel"
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "- The ferries are missed by many families, said Minister Ida Lund at the quay.",
            "The ferries are missed by many families",
        ),
        (
            "– We shall be there before the ice – says Minister Ida Lund.",
            "We shall be there before the ice",
        ),
        ("- Report on ferries; the chair said nothing at all.", None),
        ("- Minister Ida Lund said that ferries are late, too.", None),
    ],
)
def test_a_dash_at_the_start_of_a_line_opens_speech(
    facts: Facts, line: str, words: str | None
) -> None:
    found = facts(f"The two agreed on ferries.\n\n{line}\n", "quote")

    assert [(one.text, one.attribute("speaker")) for one in found] == (
        [(words, "Ida Lund")] if words else []
    )


def test_a_paragraph_that_another_announces_is_speech_where_it_says_we(facts: Facts) -> None:
    text = (
        "Minister Hanne Sørensen said:\n\nWe know the sea, and our boats are ready. It is cold.\n\n"
        "They signed a paper.\n\nMinister Hanne Sørensen said:\n\nHerring comes first of all.\n"
    )

    (fact,) = facts(text, "quote")

    assert fact.text == "We know the sea, and our boats are ready. It is cold."
    assert fact.attribute("speaker") == "Hanne Sørensen"


@pytest.mark.parametrize(
    "text",
    [
        'She spoke on Chapter 10 "herring and the media of today" with Minister Ola Berg.',
        'They held the "Norwegian herring cooperation committee" in Oslo.',
        'The minister showed the Norwegian "circular plan for herring" to all.',
    ],
)
def test_chapters_bodies_and_plans_in_marks_are_no_speech(facts: Facts, text: str) -> None:
    assert facts(text, "quote") == []
