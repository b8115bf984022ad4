from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.appointments import find_appointment_conflicts
from briefgen.checks.evidence import gather_evidence
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Attribute, Fact
from briefgen.model.source import Source
from tests.support.told import also_at, day, dossier, fact, person, told

JANUARY = (date(2031, 1, 1), date(2031, 1, 31))
NOVEMBER = (date(2030, 11, 1), date(2030, 11, 30))
COURIER = told("Lund took office in January.")
HERALD = told("Both are new (Lund in November and Berg in January).", 2)
PEOPLE = told("Ivar Lund, Kari Berg and Ole Berg arrived.", 3)


def appointed(source: Source, words: str, days: tuple[date, date]) -> Fact:
    return day(source, words, *days, role="appointment")


def conflicts(sources: list[Source], *facts: Fact) -> list[Conflict]:
    everybody = [person(PEOPLE, name) for name in ("Ivar Lund", "Kari Berg", "Ole Berg")]
    found = dossier([*sources, PEOPLE], [*everybody, *facts])
    return list(find_appointment_conflicts(gather_evidence(found)))


def test_two_months_of_one_appointment_are_a_conflict() -> None:
    (found,) = conflicts(
        [COURIER, HERALD],
        appointed(COURIER, "January", JANUARY),
        appointed(HERALD, "November", NOVEMBER),
        appointed(HERALD, "January", JANUARY),
    )

    assert found.kind == "appointment"
    assert found.message == ("Ivar Lund was appointed 2031-01 or 2030-11.")
    assert [side.sayings[0].sentence for side in found.sides] == [COURIER.text, HERALD.text]


def test_a_day_within_the_month_agrees_and_says_it_better() -> None:
    exact = told("Lund was appointed on 15 January.", 4)
    facts = (
        appointed(COURIER, "January", JANUARY),
        appointed(exact, "15 January", (date(2031, 1, 15), date(2031, 1, 15))),
    )

    assert conflicts([COURIER, exact], *facts) == []
    (found,) = conflicts([COURIER, exact, HERALD], *facts, appointed(HERALD, "November", NOVEMBER))
    assert [side.reading for side in found.sides] == ["2031-01-15", "2030-11"]


def test_the_milestone_and_its_reprints_stand_with_their_day() -> None:
    milestone = fact(COURIER, "Lund took office in January", "milestone")
    start = COURIER.text.index("January")
    dated = Attribute(value="2031-01-01/2031-01-31", start=start, end=start + 7)
    first = fact(COURIER, "Lund took", "milestone", id_="f-first")

    undated = told("Again: Lund took office in January", 4, on=None)
    copied = fact(undated, "Lund took office in January", "milestone")
    month = appointed(COURIER, "January", JANUARY)

    (found,) = conflicts(
        [COURIER, HERALD, undated],
        month,
        first,
        replace(milestone, attributes={"date": dated}),
        copied,
        appointed(HERALD, "November", NOVEMBER),
    )

    assert found.sides[0].facts == (milestone.id, copied.id, month.id)


def test_a_day_of_two_people_is_left_to_the_milestones() -> None:
    source = told("Berger and Kari Berg came in January; Lund received a new post in January.", 4)
    both = also_at(appointed(source, "January", JANUARY), source, "January")
    start = source.text.rindex("January")
    dated = Attribute(value="2031-01-01/2031-01-31", start=start, end=start + 7)
    milestone = replace(
        fact(source, "Lund received a new post in January", "milestone"),
        attributes={"date": dated},
    )

    (found,) = conflicts([source, HERALD], both, milestone, appointed(HERALD, "November", NOVEMBER))

    assert found.sides[0].facts == (milestone.id,)


def test_every_place_of_a_day_has_its_own_person() -> None:
    source = told("Berger came in January > Lund too received a new post in January.", 4)
    days = also_at(appointed(source, "January", JANUARY), source, "January")

    (found,) = conflicts([source, HERALD], days, appointed(HERALD, "November", NOVEMBER))

    assert found.message.startswith("Ivar Lund was appointed")


@pytest.mark.parametrize(
    "text",
    [
        "(Lund in November and Leo in January).",
        "Lund left.\nThe new envoy took office in January.",
        "Berg took office in January.",
        "In January the new envoy began.",
    ],
    ids=["an unknown name is nearer", "another line", "two people of that name", "nobody"],
)
def test_a_day_that_is_not_surely_of_somebody_contradicts_nobody(text: str) -> None:
    source = told(text, 4)

    assert (
        conflicts(
            [source, HERALD],
            appointed(source, "January", JANUARY),
            appointed(HERALD, "November", NOVEMBER),
        )
        == []
    )


def test_other_days_and_short_names_are_left_alone() -> None:
    meeting = day(COURIER, "January", *JANUARY)
    bo = told("Bo came. Bo took office in January.", 4)

    assert conflicts([COURIER, HERALD], meeting, appointed(HERALD, "November", NOVEMBER)) == []
    assert conflicts([bo], person(bo, "Bo"), appointed(bo, "January", JANUARY)) == []
