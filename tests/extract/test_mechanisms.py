from collections.abc import Callable

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_known_and_headed_mechanisms_are_found_together(facts: Facts) -> None:
    text = "The Belt and Road Initiative and the Nordic Fisheries Dialogue were discussed."

    found = facts(text, "mechanism")

    assert [fact.name for fact in found] == [
        "Belt and Road Initiative",
        "Nordic Fisheries Dialogue",
    ]
