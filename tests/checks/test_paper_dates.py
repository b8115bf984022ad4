from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.evidence import gather_evidence
from briefgen.checks.paper_dates import find_paper_date_conflicts
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateRole, Fact
from briefgen.model.source import Source
from tests.support.told import day, dossier, named, told

EARLY, LATE = (date(2029, 11, 1), date(2029, 11, 30)), (date(2028, 1, 1), date(2028, 12, 31))


def dated(
    number: int, text: str, days: tuple[date, date], *, role: DateRole = "statement"
) -> tuple[Source, list[Fact]]:
    """Make a source that names the Aldren Accord and gives it DAY."""
    source = told(text, number)
    facts = [day(source, "DAY", *days, role=role)]
    facts += [named(source, "Aldren Accord", "agreement")] if "Aldren Accord" in text else []
    facts += [named(source, "Sea Treaty", "agreement")] if "Sea Treaty" in text else []
    return source, facts


def conflicts(*told_of: tuple[Source, list[Fact]]) -> list[Conflict]:
    sources = {source.id: source for source, _ in told_of}
    facts = [fact for _, row in told_of for fact in row]
    found = dossier(list(sources.values()), facts)
    return list(find_paper_date_conflicts(gather_evidence(found)))


SIGNED = dated(1, "The two signed the Aldren Accord in DAY.", EARLY)


def test_two_days_of_one_signature_are_a_conflict() -> None:
    (found,) = conflicts(
        SIGNED, dated(2, "Since the signing of the Aldren Accord on DAY ...", LATE)
    )

    assert found.kind == "dates"
    assert found.message == ("Aldren Accord was signed 2029-11 or 2028.")
    assert found.choices[-1].label == "All are right: Aldren Accord was signed more than once"


@pytest.mark.parametrize(
    "other",
    [
        dated(2, "The Aldren Accord was signed in DAY.", (date(2029, 11, 8), date(2029, 11, 8))),
        dated(2, "The Aldren Accord has been in force since DAY.", LATE),
        dated(2, "They signed the Sea Treaty in DAY.", LATE),
        dated(2, "They signed the Sea Treaty after the Aldren Accord, in DAY.", LATE),
        dated(2, "They signed in DAY.", LATE),
        dated(2, "The Aldren Accord, adopted and signed in DAY.", LATE),
        dated(2, "The Aldren Accord of DAY is old.", LATE),
        dated(2, "They met on DAY and signed the Aldren Accord.", LATE, role="meeting"),
    ],
    ids=[
        "within",
        "another act",
        "another paper",
        "two papers",
        "none",
        "two acts",
        "no act",
        "role",
    ],
)
def test_days_of_other_acts_and_papers_are_no_conflict(other: tuple[Source, list[Fact]]) -> None:
    assert conflicts(SIGNED, other) == []


def test_a_source_that_tells_of_both_days_tells_of_two_acts() -> None:
    source = told("They signed the Aldren Accord in DAY.\nThey signed the Accord first in 2028.")
    facts = [
        day(source, "DAY", *EARLY, role="statement"),
        named(source, "Aldren Accord", "agreement", term="aldren"),
        day(source, "2028", *LATE, role="statement"),
        named(source, "Accord first", "agreement", term="aldren"),
    ]
    other = told("They signed the Aldren Accord in DAY.", 2)
    elsewhere = [day(other, "DAY", *LATE, role="statement"), replace(facts[1], source=other.id)]
    moved = replace(elsewhere[1], id="f-other", start=16, end=29)

    assert conflicts((source, facts)) == []
    assert len(conflicts((source, facts[:2]), (other, [elsewhere[0], moved]))) == 1


def test_a_day_that_nobody_could_place_is_no_trouble() -> None:
    source, facts = dated(2, "They signed the Aldren Accord in DAY.", LATE)

    assert conflicts(SIGNED, (source, [replace(facts[0], value=None), *facts[1:]])) == []
