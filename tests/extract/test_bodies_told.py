from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
RULE = "side-by-body-told"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Norwegian fish ministry paid. Ola Berg, spokesman for the ministry, left.", "Norway"),
        ("The Ministry of Fish of Norway paid. The ministry's director, Ola Berg, left.", "Norway"),
        ("The Norwegian fish ministry paid. The ministry's Ola Berg said no.", "Norway"),
        (
            "Norwegian Minister Ida Lund came. The ministry's director, Ola Berg, left.",
            "Norway",
        ),
        ("They met in Bergen in May. Ola Berg, mayor of the town, spoke.", "Norway"),
        ("UNICEF paid for it. Ola Berg, director of the organisation, left.", "UNICEF"),
        ("Kodex Ltd paid for it. The company's director, Ola Berg, left.", "Kodex Ltd"),
        (
            "A delegation from Norway came. At the head of the delegation stood Ola Berg, who ate.",
            "Norway",
        ),
        (
            "OSLO, May 7 (NTB) - It rained. Kenya paid. The ministry's director, Ola Berg, left.",
            "Norway",
        ),
        (
            "The Herring Institute opened. Ola Berg, head of the laboratory, left.",
            "Herring Institute",
        ),
    ],
)
def test_a_body_without_its_name_is_the_one_told_last(facts: Facts, text: str, side: str) -> None:
    (person,) = (one for one in facts(text, "participant") if one.name == "Ola Berg")

    assert (person.attribute("side"), person.attributes["side"].rule) == (side, RULE)


@pytest.mark.parametrize(
    "text",
    [
        "It rained. Ola Berg, spokesman for the ministry, left.",
        "The Norwegian fish ministry paid. Ola Berg, spokesman for the company, left.",
        "Norway sent cod. Ola Berg, head of a ministry, left.",
        # of two firms it may be either
        "Kodex Ltd and Torsk Ltd paid. The company's director, Ola Berg, left.",
        # a delegation of nobody, and of two
        "It rained. At the head of the delegation stood Ola Berg, who sang.",
        (
            "Delegations of Norway and Kenya came, a Norwegian delegation and a Kenyan delegation."
            " At the head of the delegation stood Ola Berg, who sang."
        ),
        # towns that are spoken of, and that come later
        "Bergen said no. Ola Berg, mayor of the town, spoke in Oslo.",
        "The European fish ministry paid. Ola Berg, spokesman for the ministry, left.",
    ],
)
def test_nothing_is_guessed_of_bodies_told(facts: Facts, text: str) -> None:
    (person,) = facts(text, "participant")

    assert "side" not in person.attributes or person.attributes["side"].rule != RULE


def test_the_ministry_behind_ministers_of_two_countries_may_be_eithers(facts: Facts) -> None:
    text = (
        "Ida Lund, Minister of Fish of Norway, met Paul Otieno, Minister of Fish of Kenya. Ola Vik,"
        " director of the Port Department of the Ministry, was there."
    )

    assert {one.name: one.attribute("side") for one in facts(text, "participant")} == {
        "Ida Lund": "Norway",
        "Paul Otieno": "Kenya",
        "Ola Vik": "",
    }
