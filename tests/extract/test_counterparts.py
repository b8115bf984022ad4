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
        # nobody with a side is near
        f"Minister Lars Holm met his counterpart Ola Berg in Oslo.{TWO_PARTIES}",
        # no word says that they face each other
        f"Norway's Minister Lars Holm spoke before Director Ola Berg did.{TWO_PARTIES}",
        f"Norway's Minister Lars Holm spoke, and Ola Berg said so.{TWO_PARTIES}",
    ],
)
def test_no_side_is_guessed_without_ground(facts: Facts, text: str) -> None:
    assert dict(sides(facts(text, "participant")))["Ola Berg"] == ""
