from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Norwegian embassy paid. Ambassador Ola Berg left.", "Norway"),
        ("The Embassy of the Kingdom of Norway paid. Ambassador Ola Berg left.", "Norway"),
        ("The EU Delegation paid. Ambassador Ola Berg left.", "European Union"),
        (
            "Norway and Kenya met. The Ambassador to Kenya, Ola Berg, left. Norway paid.",
            "Norway",
        ),
        # two missions, none, one told later; more than two countries; no envoy
        ("The Norwegian embassy and the Kenyan embassy paid. Ambassador Ola Berg left.", ""),
        ("It rained. Ambassador Ola Berg left.", ""),
        ("Ambassador Ola Berg left. The Norwegian embassy paid.", ""),
        ("Norway met Kenya. The Ambassador to Malta, Ola Berg, left. Norway paid Kenya.", ""),
        ("The Norwegian embassy paid. Director Ola Berg left.", ""),
    ],
)
def test_an_ambassador_is_of_the_mission_that_is_told(facts: Facts, text: str, side: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("side") == side


def test_where_an_ambassador_lives_tells_of_no_mission(facts: Facts) -> None:
    text = (
        "Norway met Kenya. The Embassy of Kenya sang. They dined at the residence of Ambassador"
        " Ida Lund in Nairobi."
    )

    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found["Ida Lund"] == ""
