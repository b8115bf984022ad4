from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
INTRODUCED = "Herring talks ended on Thursday. Commerce Secretary Ola Berg headed the team.\n"
QUESTIONS = (
    "\nWhat have you brought home?\n{}\n\nWhen will it be signed?\nSoon.\n"
    "\nAnd what then?\nWe rest.\n"
)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            "I made it plain to the Danish side that herring must go in duty-free.",
            "I made it plain to the Danish side that herring must go in duty-free",
        ),
        (
            "My answer was that our own boats need eight years.",
            "My answer was that our own boats need eight years",
        ),
        (
            "Still, I told Minister Lund that the fees are a scandal.",
            "Still, I told Minister Lund that the fees are a scandal",
        ),
        ("We asked for more herring.", "We asked for more herring"),
        (
            "We urge the other side to count again.",
            "We urge the other side to count again",
        ),
        ("I oppose any tax on small boats.", "I oppose any tax on small boats"),
    ],
)
def test_who_is_interviewed_speaks_as_i(facts: Facts, answer: str, words: str) -> None:
    (fact,) = facts(INTRODUCED + QUESTIONS.format(answer), "position")

    assert (fact.text, fact.attribute("speaker")) == (words, "Ola Berg")


@pytest.mark.parametrize(
    "text",
    [
        # no questions
        f"{INTRODUCED}\nMy answer was that our own boats need eight years.\n",
        # nobody is introduced
        QUESTIONS.format("My answer was that our own boats need eight years."),
    ],
)
def test_elsewhere_nobody_is_i(facts: Facts, text: str) -> None:
    assert facts(text, "position") == []


def test_who_takes_the_word_in_a_reply_speaks_as_i(facts: Facts) -> None:
    text = (
        "Written answers\n\nMinister for Fisheries Ola Berg: I went to Aldren. I told the harbour"
        " master that the herring belongs to nobody.\nMinister for Ports Ida Lund: I also said"
        " that the quay is open. This is so.\n"
    )

    found = [(one.attribute("speaker"), one.text) for one in facts(text, "position")]

    assert found == [
        ("Ola Berg", "I told the harbour master that the herring belongs to nobody"),
        ("Ida Lund", "I also said that the quay is open"),
    ]
