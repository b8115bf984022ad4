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
