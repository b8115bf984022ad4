from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("The Ministry of Health of Norway said so.", "Ministry of Health", "Norway"),
        (
            "The State Committee for Fish of the Kingdom of Norway said so.",
            "State Committee for Fish",
            "Norway",
        ),
        ("Norway's Ministry of Health said so.", "Ministry of Health", "Norway"),
        ("Oslo's Ministry of Health said so.", "Ministry of Health", "Norway"),
        ("The Norwegian Ministry of Health said so.", "Norwegian Ministry of Health", "Norway"),
        ("The State Department said so.", "US State Department", "United States"),
        ("The Ministry of Health said so in Norway.", "Ministry of Health", ""),
        ("The WHO said so.", "WHO", ""),
        ("The World Health Organisation said so.", "World Health Organization", ""),
        (
            "The African Union Herring Agency said so.",
            "African Union Herring Agency",
            "African Union",
        ),
        ("The Embassy of Denmark in Oslo said so.", "Embassy of Denmark in Oslo", "Denmark"),
    ],
)
def test_an_organisation_has_its_name_and_side(
    facts: Facts, text: str, name: str, side: str
) -> None:
    (fact,) = facts(text, "organisation")

    assert (fact.name, fact.attribute("side")) == (name, side)


def test_with_and_without_its_party_it_is_one_organisation(facts: Facts) -> None:
    text = "The Ministry of Health said so. The Ministry of Health of Norway added more."

    (fact,) = facts(text, "organisation")

    assert [mention.text for mention in fact.mentions] == ["Ministry of Health of Norway"]
    assert fact.attribute("side") == "Norway"


def test_the_body_of_a_framework_is_told_where_its_letters_stand(facts: Facts) -> None:
    text = "They back the Net-Zero Framework of the International Maritime Organization (IMO)."

    assert [fact.name for fact in facts(text, "organisation")] == [
        "International Maritime Organization"
    ]


def test_a_federal_department_goes_without_its_country(facts: Facts) -> None:
    (fact,) = facts("The Federal Department of Fish Affairs of Norway met.", "organisation")

    assert fact.name == "Federal Department of Fish Affairs"


def test_letters_before_a_sum_are_no_body(facts: Facts) -> None:
    assert facts("Fish is worth AU$24 million.", "organisation") == []


@pytest.mark.parametrize("text", ["since the UN's COP28 in Dubai", "the UN Fisheries Conference"])
def test_a_body_that_only_names_a_meeting_is_none_of_its_own(facts: Facts, text: str) -> None:
    assert facts(text, "organisation") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Source: Xinhua\n\nMore fish was caught.", []),
        ("OSLO, May 7 (Xinhua) - More fish was caught.", []),
        ("He told Xinhua that more fish was caught.", ["Xinhua News Agency"]),
    ],
)
def test_a_publisher_that_is_only_credited_is_no_fact(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert [fact.name for fact in facts(text, "organisation")] == names


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("The European Union said so.", "European Union", "European Union"),
        ("Norway's state utility SKREIN will be able to pay.", "SKREIN", "Norway"),
        ("OSLO - Skrei News Agency - Talks began.", "Skrei News Agency", ""),
        (
            "He is of the State Service of Norway for Herring Questions.",
            "State Service of Norway for Herring Questions",
            "Norway",
        ),
        (
            "The State Department for Herring said so.",
            "State Department for Herring",
            "",
        ),
        (
            "She leads the United Nations Support Mission in Oslo.",
            "United Nations Support Mission in Oslo",
            "",
        ),
        ("The Dano-Norwegian Herring Bank said so.", "Dano-Norwegian Herring Bank", ""),
        (
            "It was sent to the Directorate General of Herring.",
            "Directorate General of Herring",
            "",
        ),
        (
            "The Directorate General of Herring Affairs Nils Vik came.",
            "Directorate General of Herring Affairs",
            "",
        ),
        ("She leads the Police and Sea Guard Board.", "Police and Sea Guard Board", ""),
        ("Head of Museum and Herring Heritage Agency", "Museum and Herring Heritage Agency", ""),
        (
            "They left the Movement of Democratic Fishers.",
            "Movement of Democratic Fishers",
            "",
        ),
        ("They left the Movement for Herring.", "Movement for Herring", ""),
        ("The Council of Trade Unions fears it.", "Council of Trade Unions", ""),
        ("It worries the Norwegian Order of Engineers.", "Norwegian Order of Engineers", "Norway"),
        ("The Norway Boundary Commission said so.", "Norway Boundary Commission", "Norway"),
        (
            "The Norwegian Anti-Corruption Commission said so.",
            "Norwegian Anti-Corruption Commission",
            "Norway",
        ),
    ],
)
def test_more_bodies_have_their_name_and_side(
    facts: Facts, text: str, name: str, side: str
) -> None:
    (fact,) = facts(text, "organisation")

    assert (fact.name, fact.attribute("side")) == (name, side)


def test_who_sends_a_mission_is_told_beside_it(facts: Facts) -> None:
    text = "They agreed that the African Union mission in Somalia needed money."

    assert [fact.name for fact in facts(text, "organisation")] == ["African Union"]
    assert [fact.name for fact in facts(text, "mechanism")] == ["African Union mission in Somalia"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He is of the Ministry of internal affairs", "Ministry of internal affairs"),
        ("the Ministry of trade, fisheries and ports.", "Ministry of trade, fisheries and ports"),
        (
            "the Norwegian Centre for testing, development and training Ola Berg",
            "Norwegian Centre for testing, development and training",
        ),
        ("the Herring Agency of trouble.", "Herring Agency"),
        ("the Herring Agency of", "Herring Agency"),
    ],
)
def test_what_a_body_is_about_may_stand_in_small_letters(
    facts: Facts, text: str, name: str
) -> None:
    assert [fact.name for fact in facts(text, "organisation")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Aldren-based agency said so.",
        "NORWAY will get ten new ships.",
        "The C-17 aircraft of the Navy landed.",
        "JPEGThis picture was taken in Bergen.",
        "The harbour of Bergen (Photo: DW) was empty.",
    ],
)
def test_what_only_looks_like_a_name_is_no_organisation(facts: Facts, text: str) -> None:
    names = {fact.name for fact in facts(text, "organisation")}

    assert names <= {"Navy"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They spoke of Skrei Shipyard Limited on 4 May.", "Skrei Shipyard Limited"),
        ("The National Board of Fisheries met.", "National Board of Fisheries"),
        ("The National Board of Norway met.", "National Board"),
        (
            "The Norway-Denmark Salmon Rearing and Release Centre opened.",
            "Norway-Denmark Salmon Rearing and Release Centre",
        ),
    ],
)
def test_a_name_holds_its_form_of_firm_its_topic_and_both_of_two_doings(
    facts: Facts, text: str, name: str
) -> None:
    assert [one.name for one in facts(text, "organisation")] == [name]


def test_currencies_and_streets_are_no_bodies(facts: Facts) -> None:
    text = "He paid 18 billion of FCFA, and 96 billion of FCFA, to the bank on Ratcha Nok Road."

    assert facts(text, "organisation") == []
