import cProfile
import pstats
from collections.abc import Callable

from briefgen.extract.naming import Named, gather
from briefgen.extract.span import Span
from briefgen.model.facts import Fact, NamedValue, PossibleTerm

Facts = Callable[[str, str], list[Fact]]
SUNNYLANDS = "Sunnylands Statement on Enhancing Cooperation to Address the Climate Crisis"


def test_repeats_of_one_name_are_mentions_of_one_fact(facts: Facts) -> None:
    text = "The 2nd Norway-Denmark Forum met. The Norway Denmark Forum ended."

    (fact,) = facts(text, "mechanism")

    assert [mention.text for mention in fact.mentions] == ["Norway Denmark Forum"]


def test_the_part_of_a_body_in_a_country_or_town_is_a_body(facts: Facts) -> None:
    text = (
        "Oxfam Norway, UNICEF Norwegian, the Institut Pasteur de Skrei and Samsung Electronics "
        "met. Oxfam came."
    )

    names = [fact.name for fact in facts(text, "organisation")]

    assert names == [
        "Oxfam Norway",
        "UNICEF",
        "Institut Pasteur de Skrei",
        "Samsung Electronics",
        "Oxfam",
    ]


def test_a_paper_goes_by_the_beginning_of_its_name(facts: Facts) -> None:
    text = "They signed a Herring Protocol on nets in Oslo. The Herring Protocol holds."

    (fact,) = facts(text, "agreement")

    assert (fact.name, len(fact.mentions)) == ("Herring Protocol on nets", 1)


def test_an_alias_stands_for_the_official_name(facts: Facts) -> None:
    (fact,) = facts("They recalled the Sunnylands Declaration.", "agreement")

    assert (fact.name, fact.engine, fact.confidence) == (SUNNYLANDS, "terms", 0.95)


def test_a_garbled_wording_is_kept_and_the_official_name_stands_beside_it(facts: Facts) -> None:
    (fact,) = facts("They recalled the hometown of the sun.", "agreement")

    assert (fact.text, fact.name) == ("hometown of the sun", SUNNYLANDS)
    assert fact.value == NamedValue(name=SUNNYLANDS, term="sunnylands")
    assert fact.reasons[0].startswith("A wording of translations for")


def test_a_party_before_a_known_name_is_part_of_its_place(facts: Facts) -> None:
    (fact,) = facts("The U.S.-China Climate Action Working Group met.", "mechanism")

    assert fact.text == "U.S.-China Climate Action Working Group"
    assert fact.confidence == 0.95


def test_a_known_name_inside_a_longer_one_leaves_a_doubt(facts: Facts) -> None:
    (fact,) = facts("The Climate Action Working Group on Herring met.", "mechanism")

    assert (fact.text, fact.confidence) == ("Climate Action Working Group on Herring", 0.45)
    assert fact.reasons[0].startswith("Only a part of the wording is")


def test_a_wording_that_is_only_like_a_name_is_asked_and_not_renamed(facts: Facts) -> None:
    text = "They signed a Sunylands Declarations statement of Enhance Cooperating for Climate."
    words = "Convention of the Biology Diversities"

    found = facts(f"They signed the {words} treaty. {text}", "agreement")

    assert [(fact.name, fact.confidence) for fact in found if fact.text == words] == [(words, 0.4)]
    perhaps = PossibleTerm(term="cbd", official="Convention on Biological Diversity")
    assert found[0].value == NamedValue(name=words, perhaps=(perhaps,))


def test_the_end_of_one_longer_name_is_its_short_form(facts: Facts) -> None:
    text = "The Norway-Denmark Herring Forum met. The Herring Forum ended."

    (fact,) = facts(text, "mechanism")

    assert (fact.name, [one.text for one in fact.mentions]) == (
        "Norway-Denmark Herring Forum",
        ["Herring Forum"],
    )


def test_a_short_form_of_two_longer_names_stays_a_name_of_its_own(facts: Facts) -> None:
    text = "The Norway-Denmark Herring Forum, the Norway-Iceland Herring Forum and a Herring Forum."

    assert len(facts(text, "mechanism")) == 3


def test_a_ministry_and_a_paper_go_by_their_names_turned_round(facts: Facts) -> None:
    text = (
        "The Ministry of Culture, Sports and Tourism spoke. The Culture Ministry signed a"
        " fishing protocol, the Protocol on Fishing. The Foreign Ministry met the"
        " Ministry of Foreign Affairs of Norway."
    )

    assert [fact.name for fact in facts(text, "organisation")] == [
        "Ministry of Culture, Sports and Tourism",
        "Foreign Ministry",
        "Ministry of Foreign Affairs",
    ]
    assert [fact.name for fact in facts(text, "agreement")] == ["Protocol on Fishing"]


def test_the_field_of_a_commissioner_is_no_part_of_the_body(facts: Facts) -> None:
    (fact,) = facts(
        "Ola Berg, Vice-President of the European Commission for Tech Sovereignty, spoke.",
        "organisation",
    )

    assert fact.name == "European Commission"


def test_short_forms_among_many_names_are_sought_in_linear_time() -> None:
    """A name is held only against those that have all its words, not against each other one."""

    def calls(size: int) -> int:
        things = [Named(Span(n, n + 1), f"board {n}", f"board {n}") for n in range(size)]
        with cProfile.Profile() as profile:
            assert len(gather("mechanism", things)) == size
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]  # missing in its stub

    assert calls(1_600) < 4.4 * calls(400)


def test_a_name_without_a_word_is_no_short_form() -> None:
    found = gather("agreement", [Named(Span(0, 1), "…", ""), Named(Span(2, 8), "Pact A", "pact a")])

    assert [one.span for one in found] == [Span(0, 1), Span(2, 8)]
