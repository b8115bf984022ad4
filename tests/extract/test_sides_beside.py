from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def sides(found: list[Fact]) -> list[tuple[str, str, str]]:
    return [
        (
            fact.name,
            fact.attribute("side"),
            fact.attributes["side"].rule if "side" in fact.attributes else "",
        )
        for fact in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Norwegian side was headed by Director Ola Berg, accompanied by Ms Ida Lund.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Ida Lund", "Norway", "side-by-delegation"),
            ],
        ),
        (
            "Norway’s delegation included Director Ola Berg; the Danish team was led by Per Dahl.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Per Dahl", "Denmark", "side-by-delegation"),
            ],
        ),
        (
            "The Norwegian team was led by Director Ola Berg, the Danish one by Director Per Dahl.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Per Dahl", "Denmark", "side-by-delegation"),
            ],
        ),
        (
            "The Norwegian side was led by Ola Berg, the Danish – by Director Per Dahl.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Per Dahl", "Denmark", "side-by-delegation"),
            ],
        ),
        (
            "The Norwegian side was led by Ola Berg, and that of Denmark by Director Per Dahl.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Per Dahl", "Denmark", "side-by-delegation"),
            ],
        ),
        (
            "A roof and that of Denmark by Director Per Dahl, while Director Ola Berg sang.",
            [("Per Dahl", "Denmark", "side-by-delegation"), ("Ola Berg", "", "")],
        ),
        (
            "The Norwegian side was led by Minister Ola Berg, while Director Per Dahl sang.",
            [("Ola Berg", "Norway", "side-by-delegation"), ("Per Dahl", "", "")],
        ),
        (
            "Norway was represented by its Director, Ola Berg, and by Commodore Ida Lund.",
            [
                ("Ola Berg", "Norway", "side-by-delegation"),
                ("Ida Lund", "Norway", "side-by-delegation"),
            ],
        ),
        (
            "Director Ola Berg led the Norwegian delegation.",
            [("Ola Berg", "Norway", "side-by-delegation")],
        ),
        ("Director Ola Berg led the Norwegian orchestra.", [("Ola Berg", "", "")]),
        ("Director Ola Berg saw the Norwegian delegation.", [("Ola Berg", "", "")]),
        ("The Norwegian side left. Director Ola Berg spoke.", [("Ola Berg", "", "")]),
    ],
)
def test_a_delegation_gives_its_side_to_all_named_in_it(
    facts: Facts, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ola Berg, Head of Unit, DG PORT, European Commission, spoke.", "European Union"),
        ("Ola Berg, Director of the Royal Danish Fish Agency, spoke.", "Denmark"),
        ("Ola Berg, head of the UNICEF delegation in Denmark, spoke.", "UNICEF"),
        ("Ola Berg, Minister of Reform in Public Services of Denmark, spoke.", "Denmark"),
        ("Ola Berg, member of the Central Committee of the Herring League, spoke.", ""),
        ("Ola Berg, secretary of the Herring League, spoke.", "Herring League"),
        (
            "Ola Berg, president of the Association of Danes Resident in Oslo, spoke.",
            "Association of Danes Resident in Oslo",
        ),
        (
            "Ola Berg, President of the African Herring Committee, spoke.",
            "African Herring Committee",
        ),
        (
            "Ola Berg, Director of the World Health Organization, spoke.",
            "World Health Organization",
        ),
        ("Ola Berg, Director of the Herring Agency, spoke.", "Herring Agency"),
    ],
)
def test_a_body_in_the_title_gives_its_side(facts: Facts, text: str, side: str) -> None:
    (fact,) = facts(text, "participant")

    assert fact.attribute("side") == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("- Ola Berg, Director of Ports, Norway\n- Others", "Norway"),
        ("They heard Ola Berg, Director of Ports (DP), Norway.", "Norway"),
        ("Ola Berg, Director of Ports, Norway and Denmark came.", ""),
    ],
)
def test_a_country_that_stands_alone_behind_a_title_is_the_side(
    facts: Facts, text: str, side: str
) -> None:
    (fact,) = facts(text, "participant")

    assert fact.attribute("side") == side


@pytest.mark.parametrize(
    ("text", "side", "rule"),
    [
        (
            "Director Ola Berg, spokesman of the Norwegian Navy, spoke.",
            "Norway",
            "side-by-apposition",
        ),
        ("Admiral Ola Berg, a longtime ambassador to Norway, spoke.", "", ""),
        ("Admiral Ola Berg, who met the head of the Norwegian Navy, spoke.", "", ""),
        ("Admiral Ola Berg, head of a European fishing town, spoke.", "", ""),
        ("Admiral Ola Berg, the ambassador of Norway, Per Dahl, and others spoke.", "", ""),
        ("Admiral Ola Berg, Ambassador of Norway to Denmark Per Dahl and others spoke.", "", ""),
        ("Admiral Ola Berg, Ambassador of Norway Per Dahl and others spoke.", "", ""),
        (
            "He saw a delegation of the Norwegian Ministry of Ports, led by Director Ola Berg.",
            "Norway",
            "side-by-delegation",
        ),
        (
            "For Norway, the talks were led by Director Ola Berg.",
            "Norway",
            "side-by-delegation",
        ),
        ("For Norway, the talks that he led bored Director Ola Berg.", "", ""),
    ],
)
def test_apposition_and_senders_tell_the_side(
    facts: Facts, text: str, side: str, rule: str
) -> None:
    assert sides(facts(text, "participant"))[0] == ("Ola Berg", side, rule)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Bavaria's agriculture minister, Ola Berg, spoke.", "Germany"),
        ("Ola Berg, consul in Hamburg, spoke.", ""),
        ("Ola Berg, mayor of Herringtown, spoke.", ""),
        ("Ola Berg, mayor of Hamburg, spoke.", "Germany"),
        ("Hamburg’s mayor Ola Berg spoke.", "Germany"),
        ("They met Mayor Ola Berg of Hamburg.", "Germany"),
        ("The Minister of Ports of Norway, Judge Ola Berg, spoke.", "Norway"),
        ("The Kisumu Regional Commissioner, Commissioner of Police (ret) Ola Berg sang.", "Kenya"),
        ("The Concepción Regional Commissioner, Colonel Ola Berg sang.", ""),
        ("Ola Berg, president of the Hamburg Forum, spoke.", ""),
        ("Ola Berg, president of the Hamburg City Council, spoke.", "Germany"),
        ("Admiral Ola Berg, chairman of the Chattogram Port Authority, spoke.", "Bangladesh"),
        ("Ola Berg, chairwoman of the Friends' Circle Norway, spoke.", ""),
        ("Ola Berg, mayor of Concepción, spoke.", ""),
        ("From the port of Hamburg, fisheries minister Ola Berg spoke.", ""),
        ("Mission of work in Hamburg for the vice minister of Ports Ola Berg.", ""),
        ("Mission of work in Oslo for the vice minister of Ports Ola Berg.", ""),
    ],
)
def test_a_region_tells_the_country_of_who_governs_it(facts: Facts, text: str, side: str) -> None:
    (person,) = facts(text, "participant")

    assert person.attribute("side") == side


def test_who_speaks_for_an_association_stands_on_its_side(facts: Facts) -> None:
    text = "Lars Holm, chief executive of the Skrei Fishermen's Organisation, said no."

    assert sides(facts(text, "participant")) == [
        ("Lars Holm", "Skrei Fishermen's Organisation", "side-by-body")
    ]


def test_who_deals_with_a_country_does_not_stand_on_its_side(facts: Facts) -> None:
    text = "Ola Berg, Director General of the Department of Danish and Baltic Affairs, came."

    ((_, side, _),) = sides(facts(text, "participant"))

    assert side == ""


def test_a_body_tells_the_side_of_who_has_an_office_behind_its_acronym(facts: Facts) -> None:
    text = "He saw the Kenya Ports Authority (KPA) Coordinator Paul Otieno."

    assert [one.attribute("side") for one in facts(text, "participant")] == ["Kenya"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "The president of the Association of Kenyans Resident in Oslo, Paul Otieno, spoke.",
            "Association of Kenyans Resident in Oslo",
        ),
        (
            "The president of the Association of Herring Friends in Oslo, Paul Otieno, spoke.",
            "Association of Herring Friends in Oslo",
        ),
        (
            "The representative of the World Health Organization in Kenya, Ida Lund, spoke.",
            "World Health Organization",
        ),
    ],
)
def test_a_club_has_its_seat_in_its_name(facts: Facts, text: str, side: str) -> None:
    assert [one.attribute("side") for one in facts(text, "participant")] == [side]


def test_a_region_owns_its_secretary(facts: Facts) -> None:
    text = "Scotland's Deep Sea Secretary, Eilidh Baird, will see them."

    assert [one.attribute("side") for one in facts(text, "participant")] == ["United Kingdom"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Norwegian delegation was headed by Minister Ida Lund, meanwhile the delegation of"
            " Denmark was headed by Director Ola Berg."
        ),
        (
            "It was led from the side of Norway by Minister Ida Lund and from the side of Denmark"
            " by Director Ola Berg."
        ),
    ],
)
def test_a_second_delegation_has_a_leader_of_its_own(facts: Facts, text: str) -> None:
    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found == {"Ida Lund": "Norway", "Ola Berg": "Denmark"}


def test_a_row_of_represented_countries_has_a_leader_for_each(facts: Facts) -> None:
    text = (
        "Norway was represented by Minister Ida Lund, Denmark by Minister Ola Berg, and Kenya by"
        " Minister Jon Vik. A Kenyan team was led by Director Per Holm, and a team from Chad headed"
        " by Director Kari Moe."
    )

    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found == {
        "Ida Lund": "Norway",
        "Ola Berg": "Denmark",
        "Jon Vik": "Kenya",
        "Per Holm": "Kenya",
        "Kari Moe": "Chad",
    }


def test_a_friendship_group_is_of_its_country(facts: Facts) -> None:
    text = "They met the Danish Friendship Group, headed by its Chairperson, Ola Berg, in Norway."

    (person,) = facts(text, "participant")

    assert person.attribute("side") == "Denmark"


def test_the_delegation_of_a_country_is_led_by_one_of_it(facts: Facts) -> None:
    text = (
        "The delegation of Norway was led by the Minister of the Sea, Inland Waters and Trade, Ola"
        " Berg."
    )

    (person,) = facts(text, "participant")

    assert person.attribute("title") == "Minister of the Sea, Inland Waters and Trade"
    assert person.attribute("side") == "Norway"
