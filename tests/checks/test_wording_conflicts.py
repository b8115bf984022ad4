import pytest
from msgspec.structs import replace

from briefgen.checks.evidence import gather_evidence
from briefgen.checks.wording_conflicts import (
    find_area_conflicts,
    find_name_conflicts,
    find_quotation_conflicts,
)
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import AreaValue, Fact, NamedValue, PossibleTerm, Review
from briefgen.model.source import Source
from tests.support.told import dossier, fact, named, person, told


def area_conflicts(*wordings: str) -> list[Conflict]:
    sources = [told(f"They talk about {one}.", at) for at, one in enumerate(wordings)]
    facts = [
        fact(source, words, "area", value=AreaValue(area="gases"))
        for source, words in zip(sources, wordings, strict=True)
    ]
    return list(find_area_conflicts(gather_evidence(dossier(sources, facts))))


def test_an_area_without_and_with_the_same_thing_is_an_inversion() -> None:
    (found,) = area_conflicts(
        "methane and other non-CO2 gases", "methane", "methane as well as carbon dioxide"
    )

    assert found.message == (
        "The area is without CO2 in one wording and with it in another: "
        "“methane and other non-CO2 gases” or “methane as well as carbon dioxide”."
    )
    assert [len(side.facts) for side in found.sides] == [1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fish other than herring", "fish and herring"),
        ("gases except for methane", "methane and other gases"),
        ("other non -carbon dioxide gas", "CO2 and other gas"),
    ],
)
def test_inversions_are_found_in_other_words(one: str, other: str) -> None:
    assert len(area_conflicts(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("methane and other non-CO2 gases", "non-CO2 gases and methane"),
        ("herring, cod and quotas", "quotas, cod and herring"),
        ("non-CO2 gases", "methane"),
    ],
)
def test_the_order_and_the_length_of_a_list_are_no_conflict(one: str, other: str) -> None:
    assert area_conflicts(one, other) == []


def name_conflicts(sources: list[Source], *facts: Fact) -> list[Conflict]:
    return list(find_name_conflicts(gather_evidence(dossier(sources, list(facts)))))


ACCORD = told("They praised the Aldren Accord."), told("The Aldren Accord is old.", 2)


def test_one_wording_for_two_official_names_is_a_conflict() -> None:
    official = [
        replace(named(source, "Aldren Accord", "agreement"), value=NamedValue(name=name, term=term))
        for source, name, term in zip(
            ACCORD, ("Accord on Fish", "Accord on Sea Law"), ("fish", "law"), strict=True
        )
    ]
    (found,) = name_conflicts(
        list(ACCORD), *official, named(ACCORD[0], "praised", "agreement", term="praise")
    )

    assert found.message == "“Aldren Accord” stands for “Accord on Fish” or “Accord on Sea Law”."
    assert [choice.key for choice in found.choices] == ["1", "2", "both"]


def test_a_wording_that_is_only_like_an_official_name_is_asked_about() -> None:
    source = told("They praised the state of the herring house.")
    perhaps = PossibleTerm(term="herring", official="Herring House Statement")
    value = NamedValue(name="state of the herring house", perhaps=(perhaps,))
    asked = fact(source, "state of the herring house", "agreement", value=value)

    (found,) = name_conflicts([source], asked)

    assert found.message == (
        "“state of the herring house” is like “Herring House Statement”, but not enough to be sure."
    )
    assert [(one.key, one.label) for one in found.choices] == [
        ("herring", "It is the Herring House Statement"),
        ("wording", "It is a name of its own"),
    ]
    assert name_conflicts([source], replace(asked, review=Review(state="accepted"))) == []


PEOPLE = told("Hanne Sørensen and Ivar Lund met.", 9)


def quotation_conflicts(*quotes: tuple[str, str]) -> list[str]:
    sources = [told(f"“{words}”, they heard.", at) for at, (words, _) in enumerate(quotes)]
    facts = [
        fact(source, words, "quote", speaker=speaker)
        for source, (words, speaker) in zip(sources, quotes, strict=True)
    ]
    people = [person(PEOPLE, "Hanne Sørensen"), person(PEOPLE, "Ivar Lund")]
    found = dossier([*sources, PEOPLE], [*people, *facts])
    return [one.message for one in find_quotation_conflicts(gather_evidence(found))]


SHORT = "The herring does not know our border"


def test_one_quotation_in_two_wordings_is_a_conflict() -> None:
    other = "The herring does not respect our border"

    assert quotation_conflicts((SHORT, ""), (other, "")) == [
        "One quotation has different words in different sources."
    ]


def test_a_quotation_cut_short_is_the_same_one() -> None:
    assert quotation_conflicts((SHORT, ""), (f"{SHORT}, nor our law.", ""), (SHORT, "")) == []


def test_a_few_words_are_no_quotation_to_compare() -> None:
    assert quotation_conflicts(("herring border talks", ""), ("herring border talk", "")) == []


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Hanne Sørensen", "Ivar Lund", 1),
        ("Hanne Sørensen", "Sørensen", 0),
        ("Hanne Sørensen", "Ministry of Fisheries", 0),
        ("Hanne Sørensen", "", 0),
        ("Hanne Lund", "Ivar Lund", 0),
    ],
)
def test_a_quotation_given_to_two_people_is_a_conflict(one: str, other: str, count: int) -> None:
    found = quotation_conflicts((SHORT, one), (SHORT, other))

    assert len(found) == count
    assert found in (
        [],
        ["One quotation is given to Hanne Sørensen and to Ivar Lund."],
    )
