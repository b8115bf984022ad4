from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.to_check import flags_of
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.evidence import gather_evidence
from briefgen.model.facts import Review
from tests.support.told import day, dossier, named, person, told

FIRST = told("Ivar Lund meets Hanne Berg on 20 March 2031 in the Hall.", 1)
SECOND = told("Ivar Lund will meet Hanne Berg there on 27 March 2031, it was said.", 2)


def flags(*facts: object, sources: int = 2) -> dict[str, str]:
    evidence = gather_evidence(dossier([FIRST, SECOND][:sources], list(facts)))  # type: ignore[arg-type]  # facts
    return dict(flags_of(evidence, conflicts_in(evidence)))


def test_the_sides_of_an_open_conflict_are_to_be_checked() -> None:
    one = day(FIRST, "20 March 2031", date(2031, 3, 20))
    other = day(SECOND, "27 March 2031", date(2031, 3, 27))

    assert flags(one, other) == {one.id: "conflict", other.id: "conflict"}


@pytest.mark.parametrize("contested", ["title", "side"])
def test_whoever_names_a_person_with_a_contested_title_or_side_is_to_be_checked(
    contested: str,
) -> None:
    third = told("They waited for Ivar Lund in the harbour, he came on foot.", 3)
    says = {"title": ("Minister of Fisheries", "Minister of Finance"), "side": ("A", "B")}
    one, other = (
        person(source, "Ivar Lund", **{contested: words})
        for source, words in zip((FIRST, SECOND), says[contested], strict=True)
    )
    bare, host = person(third, "Ivar Lund"), person(FIRST, "Hanne Berg")
    evidence = gather_evidence(dossier([FIRST, SECOND, third], [one, other, bare, host]))

    found = flags_of(evidence, conflicts_in(evidence))

    assert found == dict.fromkeys((one.id, other.id, bare.id), "conflict") | {host.id: "single"}


def test_what_one_of_several_sources_says_is_to_be_checked() -> None:
    both = person(FIRST, "Ivar Lund"), person(SECOND, "Ivar Lund")
    hall = named(FIRST, "Hall", "venue")

    assert flags(*both, hall) == {hall.id: "single"}
    assert flags(both[0], hall, sources=1) == {}


def test_a_doubtful_reading_is_to_be_checked_until_somebody_decides() -> None:
    hall = replace(named(FIRST, "Hall", "venue"), confidence=0.4)

    assert flags(hall, sources=1) == {hall.id: "doubtful"}
    assert flags(replace(hall, review=Review(state="accepted"))) == {}
    assert flags(replace(hall, review=Review(state="rejected"))) == {}
