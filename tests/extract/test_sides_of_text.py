from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
MINISTRY = "Ministry of Fish\n\nPress release\n\n"


def sides(found: list[Fact]) -> dict[str, str]:
    return {one.name: one.attribute("side") for one in found}


def test_a_ministry_without_a_country_is_of_the_one_it_leaves_out(facts: Facts) -> None:
    text = (
        MINISTRY + "Norway and Kenya met. The Minister, Ola Berg, opened the talks. The Minister of"
        " Ports of Kenya, Paul Otieno, sang. Norway paid. For more information please contact Ida"
        " Lund, adviser."
    )

    assert sides(facts(text, "participant")) == {
        "Ola Berg": "Norway",
        "Paul Otieno": "Kenya",
        "Ida Lund": "Norway",
    }


@pytest.mark.parametrize(
    "text",
    [
        # officers of both are marked, of a third one, or nobody's are
        (
            "Norway met Kenya. Kenya's Minister Paul Otieno met Norway's Minister Per Dahl. The"
            " Premier, Ola Berg, sang."
        ),
        (
            "Norway met Kenya. Norway left Kenya. Malta's Minister Paul Otieno left. The Premier,"
            " Ola Berg, sang."
        ),
        "Norway met Kenya. Norway left Kenya. The Premier, Ola Berg, sang.",
    ],
)
def test_a_ministry_may_be_of_either_country(facts: Facts, text: str) -> None:
    assert sides(facts(MINISTRY + text, "participant"))["Ola Berg"] == ""


def test_of_three_countries_nobody_faces_the_other_one(facts: Facts) -> None:
    text = (
        "Norway, Kenya and Malta met. Norway, Kenya and Malta ate. Norway's Minister Ola Berg met"
        " Director Ida Lund."
    )

    assert sides(facts(text, "participant")) == {"Ola Berg": "Norway", "Ida Lund": ""}


def test_a_letterhead_answers_for_who_is_named_as_contact(facts: Facts) -> None:
    text = "EMBASSY OF NORWAY\n\nIt rained.\n\nIssued by:\nMs Ida Lund, adviser"

    assert sides(facts(text, "participant")) == {"Ida Lund": "Norway"}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ola Berg, head of the Ports Department, sang.", "Norway"),
        (("The Kenyan Minister of Ports, Paul Otieno, sang. Kenya fishes. Norway"
         " rests.\n\nOla Berg, head of the Ports Department, sang."), "Norway"),
        # a text that marks its own officers and no others was sent from abroad
        (("Norway met Kenya. The Norwegian Minister of Ports, Per Dahl, sang in"
         " Kenya.\n\nOla Berg, head of the Ports Department, sang."), ""),
    ],
)  # fmt: skip
def test_who_serves_a_body_of_each_country_is_of_home(facts: Facts, text: str, side: str) -> None:
    found = facts(f"OSLO, May 7 (NNA) - It rained.\n\n{text}", "participant")

    assert sides(found)["Ola Berg"] == side


def test_the_spokesperson_of_a_transcript_is_of_its_ministry(facts: Facts) -> None:
    text = (
        "MINISTRY OF PORTS\nKingdom of Norway\n\nTranscript\nOslo, 14 September 2028\n\n"
        "SPOKESPERSON (Ms Ida Lund): Good morning.\n\nQUESTION: Will Kenya fish?\n"
    )

    assert [one.attribute("side") for one in facts(text, "participant")] == ["Norway"]


def test_who_accepts_the_minister_is_not_of_home(facts: Facts) -> None:
    text = (
        "DAKAR (AHA) - Minister Ola Berg met Senegal's Minister Ida Lund. Minister Ola Berg, who"
        " was accepted also by Prime Minister Jon Vik, left. Norway and Senegal agreed. Norway and"
        " Senegal will fish."
    )

    found = sides(facts(text, "participant"))

    assert found["Jon Vik"] != "Norway"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            (
                "The Minister of Ports Ola Berg sang. The Kenyan Minister Paul Otieno left. Norway"
                " met Kenya. Norway fishes."
            ),
            "Norway",
        ),
        # who is named behind the guest may be anybody's
        (
            (
                "The Kenyan Minister Paul Otieno left. The Minister of Ports Ola Berg sang. Norway"
                " met Kenya. Norway fishes."
            ),
            "",
        ),
        # who holds no office of state
        (
            (
                "The harbour pilot Ola Berg sang. The Kenyan Minister Paul Otieno left. Norway"
                " met Kenya. Norway fishes."
            ),
            "",
        ),
    ],
)
def test_the_officer_named_first_without_a_country_is_of_the_one_left_out(
    facts: Facts, text: str, side: str
) -> None:
    assert sides(facts(text, "participant"))["Ola Berg"] == side


def test_whom_a_visitor_calls_on_is_of_the_country_of_the_dateline(facts: Facts) -> None:
    text = (
        "DILI, June 4 (Bernama) -- Malaysia trains nurses of Timor-Leste. Malaysia fishes."
        "\n\nEarlier, he paid a courtesy call on Prime Minister Ola Berg."
    )

    assert sides(facts(text, "participant"))["Ola Berg"] == "Timor-Leste"
