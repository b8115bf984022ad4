from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]
TWO_PARTIES = " Norway and Denmark agreed. Norway and Denmark will fish."
ONE_PARTY = " Norway agreed. Norway will fish."


def sides(found: list[Fact]) -> list[tuple[str, str]]:
    return [(fact.name, fact.attribute("side")) for fact in found]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's Minister Lars Holm met his counterpart Ola Berg in Oslo.",
        "Norway's Minister Lars Holm arrived. He met his counterpart Ola Berg.",
        "Talks co-led by adviser Ola Berg and Norway's Minister Lars Holm began.",
        "The minister Ola Berg received Norway's Minister Lars Holm in the port.",
        "A group under the joint leadership of Director Ola Berg and Norway's envoy Lars Holm met.",
    ],
)
def test_who_faces_one_side_of_two_stands_on_the_other(facts: Facts, text: str) -> None:
    found = facts(text + TWO_PARTIES, "participant")

    assert dict(sides(found)) == {"Lars Holm": "Norway", "Ola Berg": "Denmark"}
    (side,) = [fact.attributes["side"] for fact in found if fact.name == "Ola Berg"]
    assert (side.rule, side.confidence) == ("side-facing-other", 0.6)


@pytest.mark.parametrize(
    "text",
    [
        # one party only: there is no other
        f"Norway's Minister Lars Holm met his counterpart Ola Berg in Oslo.{ONE_PARTY}",
        # of three who lead, two are of one side
        (
            "Talks co-led by aide Ola Berg, Norway's Minister Lars Holm and Norway's Minister Ida"
            f" Lund began.{TWO_PARTIES}"
        ),
        # beside a minister of a third party
        f"Iceland's Minister Lars Holm met his counterpart Ola Berg.{TWO_PARTIES}",
        # who heads an organisation of many states is of neither
        (
            "Norway's Minister Lars Holm met the Deputy Secretary-General of the Sea Forum,"
            f" Ms. Ola Berg.{TWO_PARTIES}"
        ),
        # the sentence before tells nothing of two who both have no side
        (
            "Norway's Minister Lars Holm left. Chairman Per Dahl received Director Ola Berg."
            f"{TWO_PARTIES}"
        ),
        # nobody with a side is near
        f"Minister Lars Holm met his counterpart Ola Berg in Oslo.{TWO_PARTIES}",
        # no word says that they face each other
        f"Norway's Minister Lars Holm spoke before Director Ola Berg did.{TWO_PARTIES}",
        f"Norway's Minister Lars Holm spoke, and Ola Berg said so.{TWO_PARTIES}",
    ],
)
def test_no_side_is_guessed_without_ground(facts: Facts, text: str) -> None:
    assert dict(sides(facts(text, "participant")))["Ola Berg"] == ""


@pytest.mark.parametrize(
    "text",
    [
        "Norway's Minister Lars Holm was accompanied by Director Ola Berg.",
        "Norway's Minister Lars Holm was joined by Director Ola Berg and others.",
    ],
)
def test_who_accompanies_somebody_stands_on_the_same_side(facts: Facts, text: str) -> None:
    found = facts(text, "participant")

    assert dict(sides(found)) == {"Lars Holm": "Norway", "Ola Berg": "Norway"}
    (side,) = [fact.attributes["side"] for fact in found if fact.name == "Ola Berg"]
    assert side.rule == "side-by-company"


def test_who_is_accompanied_by_people_of_unknown_side_gives_none(facts: Facts) -> None:
    found = facts("Director Lars Holm was accompanied by Director Ola Berg.", "participant")

    assert dict(sides(found)) == {"Lars Holm": "", "Ola Berg": ""}


def test_a_call_on_somebody_is_paid_by_the_other_side(facts: Facts) -> None:
    text = f"Norway's Minister Lars Holm called on Minister Ola Berg.{TWO_PARTIES}"

    assert dict(sides(facts(text, "participant"))) == {"Lars Holm": "Norway", "Ola Berg": "Denmark"}


@pytest.mark.parametrize(
    "text",
    [
        "Secretary Ola Berg and her Norwegian counterpart, Lars Holm, initialled a deal.",
        "Minister Ola Berg and Norway's Minister of Fish, Lars Holm, would like to sign.",
        "The Agreement was signed by Minister Ola Berg and Norway's Secretary Lars Holm.",
        "The session of the Commission was led by Ola Berg, envoy, and Norway's envoy Lars Holm.",
        "Minister Ola Berg will host Norway's Minister Lars Holm in May.",
    ],
)
def test_who_is_joined_with_the_other_side_stands_on_the_own(facts: Facts, text: str) -> None:
    found = facts(text + TWO_PARTIES, "participant")

    assert dict(sides(found)) == {"Lars Holm": "Norway", "Ola Berg": "Denmark"}


def test_other_officers_of_state_are_of_the_side_that_needs_no_name(facts: Facts) -> None:
    text = (
        "The Defence Minister, Ola Berg, hosted Norway's Minister for Fish, Lars Holm. They were"
        " joined by the Chief of the Defence Staff, Admiral Ida Lund, and an aide, Ib Krag."
    )

    found = facts(text + TWO_PARTIES, "participant")

    assert dict(sides(found)) == {
        "Ola Berg": "Denmark",
        "Lars Holm": "Norway",
        "Ida Lund": "Denmark",
        "Ib Krag": "",
    }


def test_who_has_a_reception_for_a_guest_is_of_the_other_side(facts: Facts) -> None:
    text = (
        "Norway and Denmark talk. Norway likes Denmark. "
        "Deputy Prime Minister Ida Lund had a reception for Ola Berg, Minister of Ports of Denmark."
    )

    sides = {fact.name: fact.attribute("side") for fact in facts(text, "participant")}

    assert sides == {"Ida Lund": "Norway", "Ola Berg": "Denmark"}


def test_whom_a_minister_of_home_meets_is_of_the_other_country(facts: Facts) -> None:
    text = (
        "Kenya and Norway met. Kenya's Minister Paul Otieno met Minister Ida Lund."
        " Norway and Kenya rest. Minister Ola Vik met Minister Per Dahl."
    )

    assert {fact.name: fact.attribute("side") for fact in facts(text, "participant")} == {
        "Paul Otieno": "Kenya",
        "Ida Lund": "Norway",
        "Ola Vik": "Norway",
        "Per Dahl": "Kenya",
    }


def test_who_invites_faces_the_visitor(facts: Facts) -> None:
    text = (
        "At the invitation of Minister Lars Holm, Norway's Minister Ola Berg paid a visit to"
        f" Denmark.{TWO_PARTIES}"
    )

    assert dict(sides(facts(text, "participant"))) == {"Lars Holm": "Denmark", "Ola Berg": "Norway"}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        # both are met by a guest who has no name here
        (
            (
                "Norway's minister called on the Premier, Ida Lund, and met the Chairman of Ports,"
                " Ola Berg."
            ),
            "",
        ),
        # of a third country, in front of its ministry
        (
            (
                "Norway's Minister Lars Holm met State Secretary Ola Berg of Iceland's Ministry of"
                " Fish in Reykjavik."
            ),
            "Iceland",
        ),
        ("Norway's Minister Lars Holm met Chairman Ola Berg, from the Iceland Club.", ""),
        # who serves many countries
        ("Norway's Minister Lars Holm met the Executive Secretary Ola Berg in the port.", ""),
        # an ambassador stands beside people of the own country
        ("Director Ola Berg and Norway's Ambassador Lars Holm were at the ceremony.", ""),
        ("Director Ola Berg and Norway's Minister Lars Holm were at the ceremony.", "Denmark"),
    ],
)
def test_who_is_of_a_third_side_faces_none_of_two(facts: Facts, text: str, side: str) -> None:
    found = facts(text + TWO_PARTIES, "participant")

    assert dict(sides(found))["Ola Berg"] == side


def test_the_president_of_a_union_is_not_of_the_side_that_needs_no_name(facts: Facts) -> None:
    text = (
        "The Defence Minister, Ola Berg, hosted Norway's Minister for Fish, Lars Holm. The Cod"
        " Club asked to be heard. Its president, Ida Lund, complained."
    )

    assert dict(sides(facts(text + TWO_PARTIES, "participant")))["Ida Lund"] == ""


def test_who_has_a_counterpart_of_one_side_is_of_the_other(facts: Facts) -> None:
    text = f"Director Ola Berg praised his Norwegian counterpart.{TWO_PARTIES}"

    assert dict(sides(facts(text, "participant"))) == {"Ola Berg": "Denmark"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Vice Minister of the Ministry of Ports Ola Berg and the Secretary of the Norwegian"
            " Ministry of Ports Ida Lund jointly presided over the session."
        ),
        (
            "OSLO, 7 May 2031 - Minister Ola Berg met on Monday with his Norwegian opposite number."
            " The Norwegian Fisheries Minister smiled, and Fisheries Minister Ola Berg left."
        ),
    ],
)
def test_who_faces_somebody_of_a_side_is_not_guessed_to_be_of_it(facts: Facts, text: str) -> None:
    found = dict(sides(facts(text + TWO_PARTIES, "participant")))

    assert found["Ola Berg"] == "Denmark"


def test_on_a_journey_one_meets_people_of_the_own_side_too(facts: Facts) -> None:
    text = (
        "Minister Ola Berg, who came to Norway for talks, met the Minister of Norway, Ida Lund."
        " Minister Ola Berg met the Danish Ambassador, Jon Vik, in the evening."
    )

    found = dict(sides(facts(text + TWO_PARTIES, "participant")))

    assert found == {"Ola Berg": "Denmark", "Ida Lund": "Norway", "Jon Vik": "Denmark"}
