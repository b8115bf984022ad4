from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def sides(found: list[Fact]) -> list[tuple[str, str]]:
    return [
        (fact.attribute("side"), fact.attributes["side"].rule if "side" in fact.attributes else "")
        for fact in found
    ]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "The European Union met. The Director-General for Trade, Ida Lund, spoke.",
            "European Union",
        ),
        ("The Director-General for Trade, Ida Lund, spoke.", ""),
        ("The head of the Sea Programme in Norway, Ida Lund, spoke.", ""),
        ("The African Union met. The Commissioner for Trade, Ida Lund, spoke.", "African Union"),
        ("The Commissioner for Trade, Ida Lund, spoke.", ""),
    ],
)
def test_an_office_of_a_union_counts_where_the_union_is_named(
    facts: Facts, text: str, side: str
) -> None:
    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denmark's Minister Lars Holm left.", [("Denmark", "side-in-title")]),
        ("Secretary of State Lars Holm left.", [("United States", "side-by-office")]),
        ("Minister Lars Holm of Norway left.", [("Norway", "side-by-owner")]),
        ("Minister Lars Holm of Norway Airlines left.", [("", "")]),
        ("Minister Lars Holm (Minister for Fish) from Norway left.", [("Norway", "side-by-owner")]),
        (
            "The Secretary of State for Fish, Lars Holm, left.",
            [("United Kingdom", "side-by-office")],
        ),
        (
            "Minister Lars Holm and Director Ola Berg on the Danish side met.",
            [("Denmark", "side-by-phrase"), ("Denmark", "side-by-phrase")],
        ),
        (
            "Minister Lars Holm, adviser on fish, will lead the talks for Denmark.",
            [("Denmark", "side-by-owner")],
        ),
        (
            "The representative of the Sea Organization in Denmark Lars Holm left.",
            [("Sea Organization", "side-by-body")],
        ),
        ("Minister Lars Holm represented Denmark.", [("Denmark", "side-by-owner")]),
        (
            "Lars Holm, Director for Trade at the Danish Ministry of Fish, left.",
            [("Denmark", "side-by-employer")],
        ),
        ("Denmark's Lars Holm said so.", [("Denmark", "side-by-owner")]),
        ("Minister Lars Holm has much praise for Denmark.", [("", "")]),
        ("Minister Lars Holm on the other side met.", [("", "")]),
        (
            "Norway and Denmark talk. Minister Lars Holm will head to Norway. Denmark waits.",
            [("Denmark", "side-by-journey")],
        ),
        (
            "Norway and Denmark talk. Minister Lars Holm ended talks with Norway. Denmark waits.",
            [("Denmark", "side-by-journey")],
        ),
        (
            "Norway and Denmark talk. Minister Lars Holm will visit Sweden. Denmark, Norway wait.",
            [("", "")],
        ),
        (
            (
                "Norway and Denmark talk. Minister Lars Holm, who came to Norway for talks, left."
                " Denmark waits."
            ),
            [("Denmark", "side-by-journey")],
        ),
        (
            "Norway and Denmark talk. Minister Lars Holm heads the Norway Fishers. Denmark waits.",
            [("", "")],
        ),
        (
            "Norway and Denmark talk. Minister Lars Holm praised Norway. Denmark waits.",
            [("", "")],
        ),
        (
            (
                "Ireland and Denmark met. Ireland and Denmark agreed. Led by Taoiseach Una Daly"
                " alongside Minister Lars Holm."
            ),
            [("Ireland", "side-by-office"), ("Denmark", "side-by-company")],
        ),
        (
            (
                "Norway and Denmark met. Norway and Denmark agreed. Led by Taoiseach Una Daly"
                " alongside Minister Lars Holm."
            ),
            [("Ireland", "side-by-office"), ("", "")],
        ),
        (
            "Norway and Denmark met. Norway and Denmark agreed. Alongside Minister Lars Holm.",
            [("", "")],
        ),
    ],
)
def test_the_side_is_read_from_the_nearest_ground(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Lars Holm will sign, and Minister Ola Berg, on behalf of Denmark.",
            {"Lars Holm": "", "Ola Berg": "Denmark"},
        ),
        ("Skrei Bank's general manager, Ola Berg, left.", {"Ola Berg": "Skrei Bank"}),
        ("UNICEF's director for health, Ola Berg, left.", {"Ola Berg": "UNICEF"}),
        (
            "The Sea Agency of Denmark, whose director Dr. Ola Berg left, is small.",
            {"Ola Berg": "Denmark"},
        ),
        (
            "UNICEF was represented by its country representative, Ola Berg, who sang.",
            {"Ola Berg": "UNICEF"},
        ),
        ("Dano-Norwegian Railway CEO Ola Berg left.", {"Ola Berg": "Dano-Norwegian Railway"}),
        (
            "The Danish part was driven by the director general of ports, Ola Berg.",
            {"Ola Berg": "Denmark"},
        ),
    ],
)
def test_a_side_is_told_in_more_ways(facts: Facts, text: str, expected: dict[str, str]) -> None:
    found = facts(text, "participant")

    assert {fact.name: fact.attribute("side") for fact in found} == expected


def test_who_serves_a_body_of_two_countries_stands_on_its_side(facts: Facts) -> None:
    text = "The director of the Dano-Norwegian Railway Company, Ola Berg, left."

    (person,) = facts(text, "participant")
    (body,) = facts(text, "organisation")

    assert (person.attribute("side"), body.attribute("side")) == (body.name, "")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # ministers for Europe are in many countries
        ("OSLO, May 7 (NNA) - The Minister for Europe and Foreign Affairs, Ida Lund, spoke.", ""),
        (
            (
                "Kenya and Norway met. Kenya and Norway spoke. They saw the Minister for Europe and"
                " Foreign Affairs, Ida Lund."
            ),
            "",
        ),
        ("France came. The Minister for Europe and Foreign Affairs, Ida Lund, spoke.", "France"),
        ("OSLO, May 7 (NNA) - The Taoiseach, Ida Lund, spoke.", "Ireland"),
    ],
)
def test_an_office_of_any_state_is_not_taken_for_one_countrys(
    facts: Facts, text: str, side: str
) -> None:
    (person,) = facts(text, "participant")
    told = person.attributes.get("side")

    assert (told.value if told and told.rule == "side-by-office" else "") == side


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Minister Lars Holm arrived in Oslo on Sunday.", "Denmark"),
        # a minister may be sought in the own capital
        ("Minister Lars Holm will visit Oslo.", ""),
    ],
)
def test_who_arrives_in_a_capital_is_of_the_other_side(
    facts: Facts, sentence: str, side: str
) -> None:
    text = f"Norway and Denmark talk. {sentence} Denmark waits for Norway."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Minister Ola Vik received the Minister of Kenya, who is on a visit to Norway.", ""),
        ("Minister Ola Vik hosted Kenya's envoy during a visit to Norway.", ""),
        ("Minister Ola Vik met the diver, who will travel to Norway.", ""),
        ("Minister Ola Vik met divers and will travel to Norway.", "Kenya"),
        ("Minister Ola Vik gave it to his counterpart, who is on a visit to Norway.", ""),
        ("Minister Ola Vik sent an invitation to the diver to visit Norway.", ""),
    ],
)
def test_the_journey_of_a_guest_is_not_that_of_the_host(facts: Facts, text: str, side: str) -> None:
    found = facts(f"Norway likes Kenya. {text} Kenya likes Norway.", "participant")

    told = {one.name: one.attributes.get("side") for one in found}["Ola Vik"]
    assert (told.value if told and told.rule == "side-by-journey" else "") == side


def test_the_second_of_two_ministers_is_of_the_country_before_the_name(facts: Facts) -> None:
    text = "The ministers of Ports of Norway, Ida Lund, and of Denmark, Ola Berg, met."

    assert [side for side, _ in sides(facts(text, "participant"))] == ["Norway", "Denmark"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ola Berg will visit Norway and Denmark.",
        "Minister Ola Berg had talks with Mr. Per Holm, Ambassador of Norway, on a visit to Oslo.",
    ],
)
def test_who_goes_to_both_or_meets_a_guest_makes_no_journey(facts: Facts, text: str) -> None:
    more = " Norway and Denmark agreed. Norway and Denmark will fish."

    assert ("Norway", "side-by-journey") not in sides(facts(text + more, "participant"))
    assert ("Denmark", "side-by-journey") not in sides(facts(text + more, "participant"))


def test_whom_somebody_will_talk_with_is_somebody_else(facts: Facts) -> None:
    text = (
        "Minister of Ports Ida Lund met the Kenyan Minister Paul Otieno. With the Kenyan Minister,"
        " Lund will also talk of eels."
    )

    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found["Ida Lund"] != "Kenya"
