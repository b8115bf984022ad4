from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.evidence import gather_evidence
from briefgen.checks.staleness import check_staleness
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import Dossier, Person, PersonTitle
from briefgen.model.expiry import Expiry
from briefgen.model.facts import DateRole, Fact, FigureValue, Review
from briefgen.model.local_text import local
from briefgen.model.notices import Notice
from tests.support.told import day, dossier, fact, named, person, told

EXPIRY = Expiry(title=180, office=180, position=90, figure=365, planned_day=0)
TOLD_ON = date(2031, 3, 10)
SOURCE = told("Minister Lund wants 40,000 tonnes by 20 March. Lund said that it is little.")
TITLED = person(SOURCE, "Lund", title="Minister")
FIGURE = fact(SOURCE, "40,000 tonnes", "figure", value=FigureValue(amount="40,000", unit="tonnes"))
POSITION = fact(SOURCE, "Lund said that it is little", "position")
NEWER = told("The minister, Lund, came.", 2, on=date(2031, 9, 1))


def notices(found: Dossier, on: date | None) -> tuple[Notice, ...]:
    selected = tuple(item.id for item in found.items())
    brief = Brief(id="b-a", name="Minister", header=Header(date=on), selected=selected)
    return check_staleness(gather_evidence(found), brief, EXPIRY)


def codes(found: Dossier, on: date | None) -> list[str]:
    return [one.code for one in notices(found, on)]


@pytest.mark.parametrize(
    ("aged", "last_day", "code"),
    [
        (TITLED, date(2031, 9, 6), "title-old"),
        (POSITION, date(2031, 6, 8), "position-old"),
        (FIGURE, date(2032, 3, 9), "figure-old"),
    ],
)
def test_what_is_said_goes_stale_after_the_days_of_its_kind(
    aged: Fact, last_day: date, code: str
) -> None:
    found = dossier([SOURCE], [aged])

    assert codes(found, last_day) == []
    assert codes(found, date.fromordinal(last_day.toordinal() + 1)) == [code]


def test_the_remark_counts_and_names_the_oldest_day() -> None:
    other = told("Minister Berg came.", 2, on=date(2031, 3, 1))

    (notice,) = notices(
        dossier([SOURCE, other], [TITLED, person(other, "Berg", title="Minister")]),
        date(2032, 1, 1),
    )

    assert notice.message == (
        "2 titles are more than 180 days old, the oldest of 2031-03-01. "
        "Add a newer source that says the same (briefgen add), or untick what is past."
    )
    assert len(notice.ids) == 2


def test_a_newer_source_that_says_the_same_makes_it_fresh() -> None:
    newer = person(NEWER, "Lund", title="minister")

    assert codes(dossier([SOURCE, NEWER], [TITLED, newer]), date(2031, 12, 1)) == []


def test_what_an_officer_accepted_is_told_as_information() -> None:
    accepted = replace(TITLED, review=Review(state="accepted"))

    (notice,) = notices(dossier([SOURCE], [accepted]), date(2032, 1, 1))

    assert notice.level == "info"
    assert notice.message.startswith("1 title is more than 180 days old")


def test_only_what_is_ticked_and_dated_is_looked_at() -> None:
    undated = told("Minister Lund came.", on=None)
    found = dossier([SOURCE], [TITLED])
    unticked = Brief(id="b-a", name="Minister", header=Header(date=date(2040, 1, 1)))

    assert codes(found, None) == []
    assert check_staleness(gather_evidence(found), unticked, EXPIRY) == ()
    assert codes(dossier([undated], [person(undated, "Lund", title="Minister")]), TOLD_ON) == []
    assert codes(dossier([SOURCE], [person(SOURCE, "Lund")]), date(2040, 1, 1)) == []


def test_a_position_is_as_old_as_the_day_it_was_taken() -> None:
    earlier = fact(SOURCE, "Lund said that it is little", "position", date="2031-01-01/2031-01-31")

    assert codes(dossier([SOURCE], [earlier]), date(2031, 5, 2)) == ["position-old"]
    assert codes(dossier([SOURCE], [earlier]), date(2031, 5, 1)) == []


def test_an_office_is_as_old_as_the_youngest_fact_that_carries_it() -> None:
    office = PersonTitle(text=local("Minister"), facts=(TITLED.id, "f-gone"))
    lund = Person(id="n-lund", name="Lund", titles=(office,))
    typed = Person(id="n-typed", name="Berg", titles=(PersonTitle(text=local("Minister")),))
    found = replace(dossier([SOURCE], [TITLED]), people=(lund, typed))

    told_of = {one.code: one.ids for one in notices(found, date(2032, 1, 1))}

    assert told_of["office-old"] == ("n-lund",)


def planned(role: DateRole, **attributes: str) -> Dossier:
    dated = day(SOURCE, "20 March", date(2031, 3, 20), role=role)
    made = fact(SOURCE, "20 March", "date", value=dated.value, **attributes)
    return dossier([SOURCE], [made])


def test_a_planned_day_that_has_passed_is_told() -> None:
    assert codes(planned("visit"), date(2031, 3, 20)) == []
    assert codes(planned("deadline"), date(2031, 3, 21)) == ["plan-past"]
    assert codes(planned("visit", status="happened"), date(2031, 3, 21)) == []
    assert codes(planned("meeting"), date(2031, 3, 21)) == []
    assert codes(dossier([SOURCE], [fact(SOURCE, "20 March", "date")]), date(2031, 3, 21)) == []


def test_several_planned_days_are_counted() -> None:
    facts = [
        day(SOURCE, "20 March", date(2031, 3, 20), role="visit"),
        replace(day(SOURCE, "20 March", date(2031, 3, 19), role="deadline"), id="f-other"),
    ]

    (notice,) = notices(dossier([SOURCE], facts), date(2031, 4, 1))

    assert notice.message.startswith("2 planned days have passed")


def test_an_undated_source_plans_nothing() -> None:
    undated = told("They come on 20 March.", on=None)
    visit = day(undated, "20 March", date(2031, 3, 20), role="visit")

    assert (
        codes(dossier([undated], [visit, named(undated, "They", "venue")]), date(2040, 1, 1)) == []
    )
