from collections.abc import Callable

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_an_acronym_in_brackets_is_found_wherever_it_stands(facts: Facts) -> None:
    text = (
        "The Norland Herring Agency (NHA) paid. The NHA said no, and an NHA-like body, but the"
        " NHA’s head said yes."
    )

    (fact,) = facts(text, "organisation")

    assert fact.name == "Norland Herring Agency"
    assert [text[one.start - 4 : one.end] for one in fact.mentions] == ["The NHA", "the NHA"]


def test_what_is_found_already_stays_and_other_brackets_mean_nothing(facts: Facts) -> None:
    text = "The Norland Herring Agency (Bergen) paid the Herring Fund (NATO). NATO said no."

    mentions = {fact.name: len(fact.mentions) for fact in facts(text, "organisation")}

    assert (mentions["Norland Herring Agency"], mentions["Herring Fund"]) == (0, 0)
    assert "NATO" in mentions


def test_who_speaks_is_known_by_the_acronym(facts: Facts) -> None:
    text = "The Norland Herring Agency (NHA) met.\n\n“The herring is gone for good,” the NHA said."

    (quote,) = facts(text, "quote")

    assert quote.attribute("speaker") == "Norland Herring Agency"


def test_an_acronym_in_small_letters_is_known_unless_it_is_a_place(facts: Facts) -> None:
    text = (
        "The Norland Herring Agency (Noha) paid the Cod Fund (Norway). The head of the Noha said"
        " that Norway paid."
    )

    mentions = {fact.name: len(fact.mentions) for fact in facts(text, "organisation")}

    assert mentions == {"Norland Herring Agency": 1, "Cod Fund": 0}
