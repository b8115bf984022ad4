from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("This is the first visit since 2020.", "This is the first visit since 2020", "first"),
        (
            "They will meet in Oslo, which will be the first talks since May.",
            "which will be the first talks since May",
            "first",
        ),
        (
            "The talks will be the first in Oslo as well as the first ever.",
            "The talks will be the first in Oslo",
            "first",
        ),
        (
            "They signed a pact, the first of its kind between the two countries.",
            "They signed a pact, the first of its kind between the two countries",
            "first",
        ),
        ("In all it marked the first visit", "In all it marked the first visit", "first"),
        (
            "They agreed that the group is to convene for the first time in May.",
            "the group is to convene for the first time in May",
            "first",
        ),
        (
            "For the first time, boats may land there.",
            "For the first time, boats may land there",
            "first",
        ),
        (
            "He said that the pact would be Norway's first with a member of the union.",
            "the pact would be Norway's first with a member of the union",
            "first",
        ),
        (
            "She will travel to Oslo in May, the first such visit by a minister in twenty years.",
            "the first such visit by a minister in twenty years",
            "first",
        ),
        (
            "They spoke after the first meeting of the Herring Council in Oslo.",
            "the first meeting of the Herring Council in Oslo",
            "first",
        ),
        (
            "Ola Berg, the first Norwegian minister to visit Aldren, told us so.",
            "the first Norwegian minister to visit Aldren",
            "first",
        ),
        (
            "She came in May, the first visit to Norway by a minister of hers in eight years.",
            "the first visit to Norway by a minister of hers in eight years",
            "first",
        ),
        (
            "She praised it as the first between the two coasts.",
            "the first between the two coasts",
            "first",
        ),
        ("They opened the first formal talks.", "They opened the first formal talks", "first"),
        (
            "The two, in Oslo, held their first meeting.",
            "The two, in Oslo, held their first meeting",
            "first",
        ),
        ("This is first visit of him.", "This is first visit of him", "first"),
        (
            "It is the first visit since 2022, when talks failed.",
            "It is the first visit since 2022",
            "first",
        ),
        (
            "Hanne Sørensen and Ola Berg were both appointed in May.",
            "Hanne Sørensen and Ola Berg were both appointed in May",
            "appointment",
        ),
        (
            "Hanne Sørensen was newly appointed in May, she said.",
            "Hanne Sørensen was newly appointed in May",
            "appointment",
        ),
        (
            "Ola Berg, who took office in May, left.",
            "Ola Berg, who took office in May",
            "appointment",
        ),
        (
            "Ola Berg has kept silent since her appointment to the post in May.",
            "her appointment to the post in May",
            "appointment",
        ),
        ("who took office in May", "who took office in May", "appointment"),
        ("In short, Ola Berg was appointed", "Ola Berg was appointed", "appointment"),
    ],
)
def test_firsts_and_appointments_are_found(facts: Facts, text: str, words: str, rule: str) -> None:
    (fact,) = facts(text, "milestone")

    assert (fact.text, fact.rule) == (words, f"milestone-{rule}")


def test_an_appointment_inside_a_first_is_not_told_twice(facts: Facts) -> None:
    text = "This is the first meeting of the two since Ola Berg was appointed in May."

    assert [fact.rule for fact in facts(text, "milestone")] == ["milestone-first"]


def test_a_first_and_an_appointment_in_one_sentence_stay_apart(facts: Facts) -> None:
    text = "Ola Berg was appointed in May, which was the first change."

    assert len(facts(text, "milestone")) == 2


@pytest.mark.parametrize(
    "text",
    [
        '"We want the first boats by May," she said to all.',
        "It was the first half.",
        "For the first time in May.",
        "It was first held in May.",
        "His appointment is at noon.",
    ],
)
def test_other_firsts_are_not(facts: Facts, text: str) -> None:
    assert facts(text, "milestone") == []


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Ola Berg was appointed in January 2031.", "2031-01-01/2031-01-31", "January 2031"),
        ("Ola Berg was appointed, taking office on 3 May 2031.", "2031-05-03", "3 May 2031"),
    ],
)
def test_an_appointment_has_the_date_of_its_sentence(
    facts: Facts, text: str, day: str, place: str
) -> None:
    (fact,) = facts(text, "milestone")

    date = fact.attributes["date"]
    assert (date.value, text[date.start : date.end]) == (day, place)


@pytest.mark.parametrize(
    "text",
    [
        "Ola Berg was appointed.",
        "They met on 3 May 2031; Ola Berg was appointed.",
        "This is the first visit since January 2031.",
    ],
)
def test_other_milestones_have_no_date(facts: Facts, text: str) -> None:
    (fact,) = facts(text, "milestone")

    assert fact.attribute("date") == ""


@pytest.mark.parametrize(
    "text",
    [
        "It will give to Norway its own pictures of the sea for the first time.",
        "They opened the office of the Sea Fund in Sørvik, the first outside the capital.",
    ],
)
def test_what_comes_for_the_first_time_or_place_is_a_milestone(facts: Facts, text: str) -> None:
    assert len(facts(text, "milestone")) == 1


@pytest.mark.parametrize("noun", ["twelve voyages", "results", "money", "hour"])
def test_the_first_of_a_number_and_of_what_comes_piece_by_piece_is_none(
    facts: Facts, noun: str
) -> None:
    assert facts(f"The government will pay for the first {noun} of the year.", "milestone") == []
