from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def sides(found: list[Fact]) -> list[tuple[str, str]]:
    return [(fact.name, fact.attribute("side")) for fact in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She spoke to her Kenyan guest, Finance Minister Paul Otieno.",
            [("Paul Otieno", "Kenya")],
        ),
        (
            "The carriers' union, GETRAC, is unhappy. Its chairwoman, Ida Lund, said so.",
            [("Ida Lund", "GETRAC")],
        ),
        (
            "She met yesterday in Nairobi with Minister of Mining Paul Otieno.",
            [("Paul Otieno", "Kenya")],
        ),
        (
            "He met the Kenyan vice-prime minister and minister of the Ports, Mrs. Ida Lund.",
            [("Ida Lund", "Kenya")],
        ),
        (
            "She met Mr. Paul Otieno, Minister of Ports in the sisterly Republic of Kenya.",
            [("Paul Otieno", "Kenya")],
        ),
        (
            "They met the Commander of the Kenya Fleet, Rear Admiral Paul Otieno.",
            [("Paul Otieno", "Kenya")],
        ),
        ("The guest was met by Air Vice Marshal Lars Vik.", [("Lars Vik", "")]),
        (
            "Present on the Norwegian side were Engineer Lars Vik and Engineer Ida Lund.",
            [("Lars Vik", "Norway"), ("Ida Lund", "Norway")],
        ),
        (
            "The delegation of Kenya was led by the Deputy Minister of Transport Paul Otieno.",
            [("Paul Otieno", "Kenya")],
        ),
        (
            "Norway's young and able director Lars Vik was late.",
            [("Lars Vik", "Norway")],
        ),
        (
            "His Norwegian host, State Secretary Lars Vik, was late.",
            [("Lars Vik", "Norway")],
        ),
        (
            "She spoke to her colleague from Nairobi, Paul Otieno, who was late.",
            [("Paul Otieno", "Kenya")],
        ),
        (
            "She spoke to a fisher from Nairobi, Paul Otieno, who was late.",
            [("Paul Otieno", "")],
        ),
        (
            "Finance Minister Paul Otieno likes Kenyan guests.",
            [("Paul Otieno", "")],
        ),
        (
            (
                "On the Kenyan side, Secretary Ann Wanjiru and Engineer Tom Mboya took part,"
                " and on the Norwegian side Secretary Lars Vik."
            ),
            [("Ann Wanjiru", "Kenya"), ("Tom Mboya", "Kenya"), ("Lars Vik", "Norway")],
        ),
        (
            "On the sunny side, Secretary Lars Vik took part.",
            [("Lars Vik", "")],
        ),
        (
            "Director Ida Lund, who heads the Norwegian Port Authority, was late.",
            [("Ida Lund", "Norway")],
        ),
        (
            "Director Ida Lund, who now runs the Asean Coordinating Centre, was late.",
            [("Ida Lund", "Asean Coordinating Centre")],
        ),
        (
            "Director Ida Lund, who heads the Herring Centre, was late.",
            [("Ida Lund", "")],
        ),
        (
            "Director Ida Lund likes the Herring Centre.",
            [("Ida Lund", "")],
        ),
        (
            "Foreign Minister Hanne Holm today hosted the Sea Forum in Oslo.",
            [("Hanne Holm", "Norway")],
        ),
        (
            "Foreign Minister Hanne Holm hosted the Sea Forum in Brussels.",
            [("Hanne Holm", "")],
        ),
        (
            "Director Hanne Holm hosted the Sea Forum in Oslo.",
            [("Hanne Holm", "")],
        ),
        (
            (
                "Lars Vik, director of the Directorate of Fish and Ports (DFP), who led the"
                " Norwegian side, was late."
            ),
            [("Lars Vik", "Norway")],
        ),
        (
            "Ida Lund, Director of the European Centre for Herring, was late.",
            [("Ida Lund", "European Centre for Herring")],
        ),
        (
            "Ambassador Joe Grant, head of the Sea Programme Office in Tashkent, was late.",
            [("Joe Grant", "")],
        ),
        (
            (
                "The Norwegian side was led by the chief of protocol Ida Lund, the Danish – the"
                " Minister of Ports Ola Berg."
            ),
            [("Ida Lund", "Norway"), ("Ola Berg", "Denmark")],
        ),
        ("State Secretary Ida Lund said that Oslo would wait.", [("Ida Lund", "Norway")]),
        ("State Secretary Ida Lund said that Oslo by night is dark.", [("Ida Lund", "")]),
    ],
)
def test_a_side_follows_from_what_is_told_of_a_person(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


LIST = "\nParticipants\nNorway: Ida Lund, Head of the Fish Unit; Ambassador Ola Berg\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Talks{LIST}Denmark: Lars Holm, Counsellor, Permanent Mission in Oslo\n\nThey met.",
            [("Ida Lund", "Norway"), ("Ola Berg", "Norway"), ("Lars Holm", "Denmark")],
        ),
        ("Talks\n\nNorway: Ida Sand, Head of the Fish Unit, left.", [("Ida Sand", "")]),
        (
            "Minister Ida Lund signed Norway's fishing pact with Denmark.",
            [("Ida Lund", "Norway")],
        ),
        ("Minister Ida Lund signed Norway's book.", [("Ida Lund", "")]),
        (
            "In Oslo on 3 May I held detailed talks with the Minister of Ports, Ida Lund.",
            [("Ida Lund", "Norway")],
        ),
        ("In Geneva I held talks with the Minister of Ports, Ida Lund.", [("Ida Lund", "")]),
        ("In Oslo I held talks with the analyst Ida Lund.", [("Ida Lund", "")]),
        (
            "The Aldren Fishers' Association is unhappy. Its chairwoman, Ida Lund, said so.",
            [("Ida Lund", "Aldren Fishers' Association")],
        ),
        (
            "The Norwegian League for Seals is unhappy. Its chairwoman, Ida Lund, said so.",
            [("Ida Lund", "")],
        ),
        (
            "They fear the Aldren Fishers' Association. Its chairwoman, Ida Lund, said so.",
            [("Ida Lund", "")],
        ),
    ],
)
def test_a_side_follows_from_lists_papers_and_seats(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "She visited the Kenya Ports Authority (KPA) and met Executive Director Ola Vik.",
            "Kenya",
        ),
        (
            (
                "He will pay a visit to the Asian Fish Council tomorrow and will see Executive"
                " Secretary Ola Vik."
            ),
            "Asian Fish Council",
        ),
        # a minister heads no authority, and who is met elsewhere need not head it
        ("She visited the Kenya Ports Authority and met Minister Ola Vik.", ""),
        ("She visited the Kenya Ports Authority. In town she met Director Ola Vik.", ""),
        ("She left the Kenya Ports Authority and met Director Ola Vik.", ""),
        ("She visited the Cod Authority and met Director Ola Vik.", ""),
    ],
)
def test_who_is_met_in_a_body_heads_it(facts: Facts, text: str, side: str) -> None:
    assert [one.attribute("side") for one in facts(text, "participant")] == [side]


def test_who_receives_in_a_capital_is_of_its_country(facts: Facts) -> None:
    text = "On the way home, she was received in Nicosia by the President, Ola Vik."

    assert [one.attribute("side") for one in facts(text, "participant")] == ["Cyprus"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("They came from Kenya (Ambassador Paul Otieno) and Malta (Ambassador Ida Lund).", "Kenya"),
        ("He met Kenya (twice) and Minister Paul Otieno.", ""),
        ("With the Kenyan guest had arrived: Minister of Ports Paul Otieno and others.", "Kenya"),
        ("From the Kenyan delegation have made part Engineer Paul Otieno and others.", "Kenya"),
        ("From name of the Kenyan side the minister of ports Paul Otieno signed.", "Kenya"),
        (
            (
                "Ida Berg of Norway led its delegation; the Kenyan one was led by the Minister of"
                " Ports, Paul Otieno."
            ),
            "Kenya",
        ),
        (
            (
                "She visited the headquarters of the World Health Organization (WHO) in Geneva"
                " and was received by Director General Paul Otieno."
            ),
            "World Health Organization",
        ),
        ("He is Paul Otieno, representative of the Sea Bank in the Congo.", "Sea Bank"),
        ("Chair of the Friendship Group with Kenya Paul Otieno spoke.", ""),
    ],
)
def test_a_side_is_told_by_what_leads_to_the_name(facts: Facts, text: str, side: str) -> None:
    found = dict(sides(facts(text, "participant")))

    assert found["Paul Otieno"] == side
