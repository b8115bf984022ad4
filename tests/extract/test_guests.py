from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
HEAD = (
    "PROGRAMME\n\nOfficial visit to Norway of the Minister of Ports of Kenya, Mr Paul Otieno\n\n"
    "Monday, 12 June 2028\n10.00 Arrival at Oslo\n"
)
TAIL = "\nNorway is glad to see Kenya. Kenya and Norway will fish.\n"


@pytest.mark.parametrize(
    "heading",
    [
        "Members of the delegation",
        "Composition of the official delegation:",
        "Accompanying officials",
    ],
)
def test_who_comes_along_in_a_programme_is_of_the_guests_country(
    facts: Facts, heading: str
) -> None:
    text = (
        f"{HEAD}\n{heading}\nMs Ida Wanjiru, Director General of Ports\n"
        f"Mr Peter Mutua, Director of Fish\n{TAIL}"
    )

    sides = {one.name: one.attributes["side"] for one in facts(text, "participant")}

    assert {name: side.value for name, side in sides.items()} == {
        "Paul Otieno": "Kenya",
        "Ida Wanjiru": "Kenya",
        "Peter Mutua": "Kenya",
    }
    assert sides["Ida Wanjiru"].rule == "side-by-guest-list"


@pytest.mark.parametrize(
    ("head", "between", "tail"),
    [
        # another heading, a blank line between, no heading near, no other party, no visit
        (HEAD, "Present\n", TAIL),
        (HEAD, "Members of the delegation\n\n", TAIL),
        (HEAD, "Members of the delegation\n" + "1\n" * 16, TAIL),
        (HEAD.replace("of Kenya", "of Fish"), "Members of the delegation\n", ""),
        (HEAD.replace("visit", "stay"), "Members of the delegation\n", TAIL),
    ],
)
def test_others_of_a_programme_are_no_guests(
    facts: Facts, head: str, between: str, tail: str
) -> None:
    text = f"{head}\n{between}Ms Ida Wanjiru, Director of Ports\n{tail}"

    (person,) = [one for one in facts(text, "participant") if one.name == "Ida Wanjiru"]

    assert "side" not in person.attributes
