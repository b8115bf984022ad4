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


HOME = "Ministry of Ports of Norway\n\n"
VISIT = "The Minister, Ola Berg, paid a visit to Kenya. Norway likes it, and Kenya likes Norway. "
STAY = "Norway's Minister, Ola Berg, paid a visit to Kenya. Norway likes Kenya. "


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # the guest's ministry tells whom its minister met
        (f"{HOME}{VISIT}He met the Minister of Fish, Paul Otieno.", "Kenya"),
        (
            f"{HOME}{VISIT}She met a diver and the Minister of Fish, Paul Otieno.",
            "Kenya",
        ),
        (f"{HOME}{VISIT}The Minister held talks with the Prime Minister, Paul Otieno.", "Kenya"),
        (f"{HOME}{VISIT}He was received by the President, Paul Otieno.", "Kenya"),
        # nothing says who meets whom, or where
        (f"{HOME}{VISIT}Later he opened a school with the Minister of Fish, Paul Otieno.", ""),
        (f"{HOME}{VISIT}The Minister of Fish, Paul Otieno, met him at home.", "Norway"),
        # a town of a third country
        (f"{HOME}{VISIT}In Lusaka he was received by the President, Paul Otieno.", "Zambia"),
        (f"{HOME}{VISIT}He met the aide from Lusaka, and the President, Paul Otieno.", ""),
        # the hosts are told of without a country by which the text speaks
        (
            f"{STAY}He called on the Prime Minister, Paul Otieno.",
            "Kenya",
        ),
        (
            f"{STAY}He called on the port director, Paul Otieno.",
            "",
        ),
        (
            f"{STAY}The rain met the Prime Minister, Paul Otieno.",
            "",
        ),
        (
            (
                "Norway's visit to Kenya and Kenya's visit to Norway end. He called on the"
                " Premier, Paul Otieno."
            ),
            "",
        ),
    ],
)
def test_who_receives_a_visitor_is_of_the_country_visited(
    facts: Facts, text: str, side: str
) -> None:
    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found["Paul Otieno"] == side
