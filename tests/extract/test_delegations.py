from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]

GUEST = "Kenya's Minister Ida Wanjiru came to Oslo."


def side(found: list[Fact], name: str) -> str:
    return next(fact.attribute("side") for fact in found if fact.name == name)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She was accompanied by Ambassador Paul Otieno.", "Kenya"),
        ("It rained, and Ambassador Paul Otieno was accompanied by nobody.", ""),
        ("They were joined by Ambassador Paul Otieno.", ""),
        ("Wanjiru was flanked by Ambassador Paul Otieno.", "Kenya"),
        ("Wanjiru's team comprised Ambassador Paul Otieno and others.", "Kenya"),
        ("Wanjiru's deputy, Engineer Paul Otieno, was late.", "Kenya"),
        ("The delegation also included Engineer Paul Otieno.", ""),
        ("Engineer Paul Otieno and an aide, Per Dahl, travelled with Wanjiru.", "Kenya"),
        ("Engineer Paul Otieno, who accompanied Minister Wanjiru, was late.", "Kenya"),
        ("Engineer Paul Otieno met a singer, who accompanied Minister Wanjiru.", ""),
        ("Engineer Paul Otieno travelled with nobody.", ""),
        ("Engineer Paul Otieno came with Minister Wanjiru.", "Kenya"),
        ("Engineer Paul Otieno came together with Minister Wanjiru.", ""),
    ],
)
def test_who_comes_along_is_of_the_side_of_whom_is_accompanied(
    facts: Facts, sentence: str, expected: str
) -> None:
    found = facts(f"{GUEST} {sentence}", "participant")

    assert side(found, "Paul Otieno") == expected


def test_who_is_in_a_delegation_is_of_the_side_of_the_others_in_it(facts: Facts) -> None:
    text = (
        "Kenya and Norway met. The delegation included Ambassador Paul Otieno and Minister Ida"
        " Wanjiru of Kenya. Norway was glad."
    )

    assert side(facts(text, "participant"), "Paul Otieno") == "Kenya"


def test_nobody_is_named_before_a_pronoun(facts: Facts) -> None:
    found = facts("It rained. She was accompanied by Ambassador Paul Otieno.", "participant")

    assert side(found, "Paul Otieno") == ""


def test_a_delegation_that_a_ministry_tells_of_may_be_its_own(facts: Facts) -> None:
    text = (
        "Ministry of Fish\nRepublic of Norway\n\n"
        f"{GUEST} The delegation also included Engineer Paul Otieno."
    )

    assert side(facts(text, "participant"), "Paul Otieno") == ""


def test_a_delegation_of_which_nothing_is_told_is_that_of_the_guest(facts: Facts) -> None:
    text = f"OSLO, 7 May 2031 - {GUEST} The delegation also included Engineer Paul Otieno."

    assert side(facts(text, "participant"), "Paul Otieno") == "Kenya"


def test_a_guests_party_is_of_the_guests_side(facts: Facts) -> None:
    party = "The minister's party, which includes Engineer Paul Otieno, left."
    text = f"OSLO, 7 May 2031 - {GUEST} {party}"

    assert side(facts(text, "participant"), "Paul Otieno") == "Kenya"


def test_who_is_invited_comes_with_others_not_who_invites(facts: Facts) -> None:
    text = (
        "At the invitation of Minister Ola Berg of Norway, Minister Grace Wanjiru of Kenya came to"
        " Oslo. She was accompanied by Engineer Paul Otieno."
    )

    assert side(facts(text, "participant"), "Paul Otieno") == "Kenya"
