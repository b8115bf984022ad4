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
            "It was said by Rizky Anwar, who heads the Kenyan coast guard.",
            [("Rizky Anwar", "Kenya")],
        ),
        (
            "It was said by Rizky Anwar, who heads the European coast guard club.",
            [("Rizky Anwar", "")],
        ),
        ("Engineer Ola Vik of the Kenya Ports Authority left.", [("Ola Vik", "Kenya")]),
        ("Engineer Ola Vik (Kenya Ports Authority) left.", [("Ola Vik", "Kenya")]),
        ("Engineer Ola Vik, Kenya Ports Authority", [("Ola Vik", "Kenya")]),
        ("Engineer Ola Vik of Kenya Ports Group left.", [("Ola Vik", "")]),
        (
            "Engineer Ola Vik of the Association of Kenyan Fishers left.",
            [("Ola Vik", "Association of Kenyan Fishers")],
        ),
        (
            "Mr Ola Vik (Kenya) and Ms Ida Lund (Norway) spoke.",
            [("Ola Vik", "Kenya"), ("Ida Lund", "Norway")],
        ),
        ("They saw the head of this institute, Ms. Ida Lund (Norway).", [("Ida Lund", "")]),
        ("They saw the director of the institute, Ms. Ida Lund (Norway).", [("Ida Lund", "")]),
        (
            "18:00 Dinner hosted by Ambassador Ida Lund, Residence of Norway",
            [("Ida Lund", "Norway")],
        ),
        (
            "Nairobi will pay, its high commissioner in Oslo, Ms Ida Wanjiru, said.",
            [("Ida Wanjiru", "Kenya")],
        ),
        (
            "They visited the Kenya Ports Authority and spoke to its director, Ola Vik.",
            [("Ola Vik", "Kenya")],
        ),
        (
            "The Skreian Fishers' Association asks for more, said its chairman, Ola Vik.",
            [("Ola Vik", "")],
        ),
        (
            "The Kenyan Fishers' Association asks for more, said its chairman, Ola Vik.",
            [("Ola Vik", "Kenya")],
        ),
        (
            "The Cod Fishers' Association asks for more, said its chairman, Ola Vik.",
            [("Ola Vik", "Cod Fishers' Association")],
        ),
        (
            "The Ministers of Health of Norway and Kenya, Hon. Lars Vik and Hon. Paul Otieno, met.",
            [("Lars Vik", "Norway"), ("Paul Otieno", "Kenya")],
        ),
        (
            "The Minister of Internal Affairs of Kenya, lieutenant general Paul Otieno, spoke.",
            [("Paul Otieno", "Kenya")],
        ),
        ("The head of the Fish Fund in Kenya, Ola Vik, spoke.", [("Ola Vik", "Fish Fund")]),
        ("The director of Mombasa Customs, Paul Otieno, spoke.", [("Paul Otieno", "Kenya")]),
        (
            "They met Ola Vik, rector of Cod Fish University.",
            [("Ola Vik", "Cod Fish University")],
        ),
        ("They met Prof. Ola Vik of the Fish Hospital.", [("Ola Vik", "Fish Hospital")]),
        ("They met Ola Vik, analyst at the Fish Association.", [("Ola Vik", "")]),
        ("UNESCO's Dr. Ola Vik said so.", [("Ola Vik", "UNESCO")]),
        ("Ola Vik, head of the International Cooperation Department, spoke.", [("Ola Vik", "")]),
        ("Kenya will pay. Its envoy, Ida Wanjiru, said so.", [("Ida Wanjiru", "Kenya")]),
        ("Kenya and Norway will pay. Its envoy, Ida Wanjiru, said so.", [("Ida Wanjiru", "")]),
        ("Nobody in Kenya will pay. Its envoy, Ida Wanjiru, said so.", [("Ida Wanjiru", "")]),
    ],
)
def test_a_side_follows_from_what_is_told_of_somebody(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present\nFor Norway: Ms Ida Lund (Head of unit); Mr Ola Vik (Fish Agency)\n",
            [("Ida Lund", "Norway"), ("Ola Vik", "Norway")],
        ),
        (
            "Kenyan delegation:\n- Ms Ida Wanjiru, Director of Ports\n- Mr Paul Otieno, Adviser\n",
            [("Ida Wanjiru", "Kenya"), ("Paul Otieno", "Kenya")],
        ),
        (
            "Took part:\n- for the Norwegian Fish Agency: Mr. Ola Vik, Director\n",
            [("Ola Vik", "Norway")],
        ),
        ("Took part:\n- for UNESCO: Mr. Ola Vik, Director\n", [("Ola Vik", "UNESCO")]),
        ("Of the talks in Kenya.\n- Ms Ida Wanjiru, Director of Ports\n", [("Ida Wanjiru", "")]),
        ("Kenya\n\n- Ms Ida Wanjiru, Director of Ports\n", [("Ida Wanjiru", "")]),
        (
            "Kenya:\n" + "- It was on the list.,\n" * 15 + "- Ms Ida Wanjiru, Director of Ports\n",
            [("Ida Wanjiru", "")],
        ),
        (
            "Fishing off Kenya:\n- Ms Ida Wanjiru, Director of Ports\n",
            [("Ida Wanjiru", "")],
        ),
    ],
)
def test_the_heading_of_a_list_tells_the_side(
    facts: Facts, text: str, expected: list[tuple[str, str]]
) -> None:
    assert sides(facts(text, "participant")) == expected


def test_a_headline_that_opens_with_a_capital_heads_no_list(facts: Facts) -> None:
    text = "Oslo diary\nThe ferry came on Saturday, and Director Ola Vik handed over the keys."

    assert [fact.attribute("side") for fact in facts(text, "participant")] == [""]


def test_who_heads_the_secretariat_of_a_convention_is_of_none_of_two_sides(facts: Facts) -> None:
    text = (
        "Norway's Minister Lars Holm met Ola Vik, Deputy Executive Secretary of the Convention on"
        " Migratory Herring. Norway and Denmark agreed. Norway and Denmark will fish."
    )

    found = {one.name: one.attribute("side") for one in facts(text, "participant")}

    assert found["Ola Vik"] == "Convention on Migratory Herring"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "At the Chamber of Commerce in Bergen, they were received by its chairman, Ola Vik.",
            "Norway",
        ),
        (
            "At the Chamber of Commerce, far from Bergen, they saw its chairman, Ola Vik.",
            "Chamber of Commerce",
        ),
        ("At the Cod Council in Bergen, they saw its chairman, Ola Vik.", "Cod Council"),
    ],
)
def test_a_chamber_that_every_town_has_is_of_the_country_of_its_seat(
    facts: Facts, text: str, side: str
) -> None:
    assert [fact.attribute("side") for fact in facts(text, "participant")] == [side]
