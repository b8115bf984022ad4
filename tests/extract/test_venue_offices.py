from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The minister toured the Herring Foundation.", ["Herring Foundation"]),
        ("She visited yesterday the Queen Maud Hospital.", ["Queen Maud Hospital"]),
        ("The visiting minister spoke to students at Skrei University.", ["Skrei University"]),
        ("The signing took place in the Herring Library.", ["Herring Library"]),
        ("The signing took place in the Herring Agency.", []),
        # a state body is met, not seen; what a body owns has another name
        ("The minister visited the Herring Agency.", []),
        ("The minister visited the Herring Foundation's office.", []),
        (
            "They toured the Skrei Rescue Service training centre.",
            ["Skrei Rescue Service training centre"],
        ),
    ],
)
def test_a_body_is_a_place_where_guests_see_it(facts: Facts, text: str, names: list[str]) -> None:
    assert [one.name for one in facts(text, "venue")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "They signed it with Minister Ida Lund at the Ministry of Fish.",
            ["Ministry of Fish"],
        ),
        ("They met the director for Africa at the Ministry of Fish.", []),
        ("They met the director at the Ministry of Fish.", []),
    ],
)
def test_who_has_an_office_at_a_body_is_not_met_there(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert [one.name for one in facts(text, "venue")] == names
