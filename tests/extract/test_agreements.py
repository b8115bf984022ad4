from collections.abc import Callable

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
