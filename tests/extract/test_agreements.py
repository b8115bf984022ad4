from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_known_and_headed_agreements_are_found_together(facts: Facts) -> None:
    found = facts("The Paris Agreement and the Herring Treaty hold.", "agreement")

    assert [(fact.name, fact.rule) for fact in found] == [
        ("Paris Agreement", "known-name"),
        ("Herring Treaty", "name-by-head"),
    ]


def test_a_name_is_not_asked_for_what_only_its_end_looks_like(facts: Facts) -> None:
    text = "the Agreement on the Care of Domestic Workers, signed in Oslo"

    assert [fact.name for fact in facts(text, "agreement")] == [
        "Agreement on the Care of Domestic Workers"
    ]


def test_a_resolution_is_no_name_of_its_council(facts: Facts) -> None:
    text = "They reiterated support for UN Security Council Resolution 2719."

    assert [fact.name for fact in facts(text, "agreement")] == [
        "UN Security Council Resolution 2719"
    ]


def test_a_plan_for_persons_with_something_goes_on(facts: Facts) -> None:
    text = "They welcomed the National Action Plan on Persons with Albinism 2031-2035."

    assert [fact.name for fact in facts(text, "agreement")] == [
        "National Action Plan on Persons with Albinism 2031-2035"
    ]


def test_no_name_is_asked_for_that_would_end_with_a_small_word(facts: Facts) -> None:
    text = "That belongs to the Joint Working Group on Migrant Workers, under the agreement."

    assert facts(text, "agreement") == []


def test_no_name_is_asked_for_that_would_end_open(facts: Facts) -> None:
    text = "The comprehensive plan of cod cooperation had been approved, says the joint statement."

    assert "The comprehensive plan of" not in {fact.name for fact in facts(text, "agreement")}


def test_no_name_is_asked_for_over_an_article(facts: Facts) -> None:
    text = "They formalized this Friday a Agreement Frame of Cod."

    assert [fact.name for fact in facts(text, "agreement")] == ["Agreement Frame of Cod"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "They reviewed the Norway-Denmark Plan of Action (2026-2030) and left.",
            "Norway-Denmark Plan of Action (2026-2030)",
        ),
        (
            "They approved the work plan for the years 2031 and 2032.",
            "work plan for the years 2031 and 2032",
        ),
        ("He showed the strategic plan 2031-2035 of the bank.", "strategic plan 2031-2035"),
        (
            "They recalled the agreement reached in June 2030 on joint controls at the border.",
            "agreement reached in June 2030 on joint controls",
        ),
        (
            "It falls under the agreement of free trade of Norway and Denmark.",
            "agreement of free trade of Norway and Denmark",
        ),
        ("At the end is signed the Protocol.", "Protocol"),
        ("It was set up under the trade agreement signed in 1977.", "trade agreement"),
    ],
)
def test_a_paper_has_its_years_its_topic_and_stands_behind_its_verb(
    facts: Facts, text: str, name: str
) -> None:
    assert [one.name for one in facts(text, "agreement")] == [name]
