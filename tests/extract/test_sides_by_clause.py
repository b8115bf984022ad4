from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "For Norway, the talks were attended by Ola Berg, Director of Fish, and Ida Lund,"
                " adviser; for Kenya, by Paul Otieno, Director of Ports."
            ),
            {"Ola Berg": "Norway", "Ida Lund": "Norway", "Paul Otieno": "Kenya"},
        ),
        (
            "Signing for Norway was Minister Ola Berg, while Minister Ida Lund looked on.",
            {"Ola Berg": "Norway", "Ida Lund": ""},
        ),
        (
            "It was signed on behalf of Norway, while the Minister of Ports, Ola Berg, sang.",
            {"Ola Berg": ""},
        ),
        (
            "On part of the Norwegian side there participated also the consul Ola Berg.",
            {"Ola Berg": "Norway"},
        ),
        (
            "Present for the Kingdom of Norway: Ola Berg, Director of Fish; Ida Lund, adviser.",
            {"Ola Berg": "Norway", "Ida Lund": "Norway"},
        ),
        # no list goes on behind a verb; a party that nobody speaks for; too far
        ("For Norway, it was late, Minister Ola Berg said.", {"Ola Berg": ""}),
        ("On the Norwegian coast were Minister Ola Berg and others.", {"Ola Berg": ""}),
    ],
)
def test_a_clause_gives_its_party_to_who_is_listed_in_it(
    facts: Facts, text: str, sides: dict[str, str]
) -> None:
    found = facts(text, "participant")

    assert {one.name: one.attribute("side") for one in found} == sides


def test_a_list_does_not_go_on_for_ever(facts: Facts) -> None:
    text = "For Norway, " + "old cod and young " * 25 + "herring came, and Director Ola Berg."

    assert [one.attribute("side") for one in facts(text, "participant")] == [""]
