import pytest
from msgspec.structs import replace

from briefgen.checks.evidence import gather_evidence
from briefgen.checks.title_conflicts import (
    find_side_conflicts,
    find_title_conflicts,
    is_generic,
    may_be_one_title,
    office_of,
)
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Attribute, Fact
from tests.support.told import dossier, person, told

COURIER = told("Hanne Sørensen, Senior Adviser to the President for Ocean Policy, will come.")
RADIO = told("Special Presidential Envoy for the Seas Sørensen will come.", 2)
HERALD = told("Hanne Sorensen, the envoy, will come.", 3)
ADVISER = "Senior Adviser to the President for Ocean Policy"
ENVOY = "Special Presidential Envoy for the Seas"


def conflicts(*facts: Fact) -> list[Conflict]:
    sources = [COURIER, RADIO, HERALD]
    return list(find_title_conflicts(gather_evidence(dossier(sources, list(facts)))))


def test_different_titles_of_one_person_are_shown_with_both_sentences() -> None:
    (found,) = conflicts(
        person(COURIER, "Hanne Sørensen", title=ADVISER), person(RADIO, "Sørensen", title=ENVOY)
    )

    assert found.kind == "title"
    assert found.message == f"Hanne Sørensen has different titles: “{ADVISER}” or “{ENVOY}”."
    assert [side.sayings[0].sentence for side in found.sides] == [COURIER.text, RADIO.text]
    assert [choice.key for choice in found.choices] == ["1", "2", "both"]


def test_different_titles_in_one_source_are_shown() -> None:
    notice = told("Fisheries Minister Hanne Sørensen came. Finance Minister Sørensen paid.")
    facts = [
        person(notice, "Hanne Sørensen", title="Fisheries Minister"),
        person(notice, "Sørensen", title="Finance Minister"),
    ]

    (found,) = find_title_conflicts(gather_evidence(dossier([notice], facts)))

    assert found.readings == ("“Fisheries Minister”", "“Finance Minister”")
    assert [side.sources for side in found.sides] == [1, 1]


def test_a_generic_word_and_no_title_at_all_contradict_nothing() -> None:
    assert (
        conflicts(
            person(COURIER, "Hanne Sørensen", title=ADVISER),
            person(HERALD, "Hanne Sorensen", title="envoy"),
            person(RADIO, "Sørensen"),
        )
        == []
    )


@pytest.mark.parametrize(
    "title",
    [
        "envoy",
        "US counterpart",
        "top climate envoy",
        "trade chief",
        "special envoy",
        "top officials",
        "colleague for mines and energy",
    ],
)
def test_some_titles_say_no_more_than_a_generic_word(title: str) -> None:
    generic = title != "top officials"

    assert is_generic(title) is generic


@pytest.mark.parametrize(
    "title", ["Minister", "Special Presidential Envoy for Climate", "Foreign Minister"]
)
def test_an_office_is_no_generic_word(title: str) -> None:
    assert not is_generic(title)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("special envoy of Norland for ocean policy", "Norland's Special Envoy for Ocean Policy"),
        ("senior consultant to the President's ocean policy", ADVISER),
        ("Minister", "Minister of Fisheries"),
        ("Minister of Foreign Affairs", "Foreign Minister"),
        ("US Minister of Fisheries", "Fishery Minister"),
        ("Cabinet Secretary for Trade", "Trade Minister"),
        ("Foreign Secretary", "Minister of Foreign Affairs"),
        ("Secretary", "Secretary of State"),
        ("Deputy Prime Minister and Minister of National Defence", "Defence Minister"),
        ("Vice Minister of Finance", "Deputy Finance Minister"),
        ("Director General of Norland Rail", "chief executive of Norland Rail"),
        ("Chief Minister of the State", "Chief Minister"),
        ("Minister of Immigration", "Minister of Migration and Asylum"),
    ],
)
def test_titles_in_other_words_are_one(one: str, other: str) -> None:
    assert may_be_one_title(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ADVISER, ENVOY),
        ("Minister of Fisheries", "Minister of Finance"),
        ("President", "Vice President"),
        ("Minister of Trade", "former Minister of Trade"),
        ("Prime Minister", "Foreign Minister"),
        ("State Secretary for Trade", "Minister of Trade"),
        ("Cabinet Secretary", "Principal Secretary for Herring"),
    ],
)
def test_titles_of_other_offices_are_two(one: str, other: str) -> None:
    assert not may_be_one_title(one, other)


@pytest.mark.parametrize(
    ("title", "of_whom", "office"),
    [
        ("Norlandish Minister of Ports", "Norlandish", "Minister of Ports"),
        ("Norland's ports minister", "Norland", "ports minister"),
        ("visiting Norlandish ports minister", "Norlandish", "ports minister"),
        ("Minister of Ports of Norland", "Norland", "Minister of Ports of"),
        ("our Minister of Ports", "", "Minister of Ports"),
        ("Norlander", "Norlander", "Norlander"),
        ("Minister of Ports", "elsewhere", "Minister of Ports"),
    ],
)
def test_whose_an_office_is_makes_no_other_one_of_it(title: str, of_whom: str, office: str) -> None:
    source = told(f"Hanne Sørensen, {title}, came from elsewhere.")
    start, side = source.text.index(title), source.text.find(of_whom)
    attributes = {"title": Attribute(value=title, start=start, end=start + len(title))}
    if of_whom:
        attributes["side"] = Attribute(value="Norland", start=side, end=side + len(of_whom))

    assert office_of(replace(person(source, "Hanne Sørensen"), attributes=attributes)) == office


def sided(source_name: Fact, side: str, confidence: float = 0.9) -> Fact:
    return replace(source_name, attributes={"side": Attribute(value=side, confidence=confidence)})


def test_different_sides_are_a_conflict_but_a_guess_is_not() -> None:
    one = sided(person(COURIER, "Hanne Sørensen"), "Norland")
    other = person(HERALD, "Hanne Sorensen")

    def found(second: Fact) -> list[str]:
        evidence = gather_evidence(dossier([COURIER, HERALD], [one, second]))
        return [conflict.message for conflict in find_side_conflicts(evidence)]

    assert found(sided(other, "Ostland")) == [
        "Hanne Sørensen stands on different sides: Norland or Ostland."
    ]
    assert found(sided(other, "Ostland", 0.6)) == []
    assert found(sided(other, "Norland")) == []
    assert found(other) == []
