from collections.abc import Callable

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_known_and_headed_agreements_are_found_together(facts: Facts) -> None:
    found = facts("The Paris Agreement and the Herring Treaty hold.", "agreement")

    assert [(fact.name, fact.rule) for fact in found] == [
        ("Paris Agreement", "known-name"),
        ("Herring Treaty", "name-by-head"),
    ]
