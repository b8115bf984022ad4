from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.day_conflicts import find_tense_conflicts, find_weekday_conflicts
from briefgen.checks.evidence import gather_evidence
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import DateRole
from tests.support.told import also_at, day, dossier, fact, told


def weekday_conflicts(words: str, first: date, last: date | None = None) -> list[Conflict]:
    source = told(f"They meet on {words}.")
    found = dossier([source], [day(source, words, first, last)])
    return list(find_weekday_conflicts(gather_evidence(found)))


def test_a_weekday_that_is_not_that_days_offers_days_and_years() -> None:
    (found,) = weekday_conflicts("Tuesday, 20 March 2031", date(2031, 3, 20))

    assert found.message == (
        "“Tuesday, 20 March 2031” was read as 2031-03-20, a Thursday, not a Tuesday. "
        "It is a Tuesday on 2031-03-18, 2029-03-20, 2035-03-20."
    )
    assert [choice.key for choice in found.choices] == [
        "2031-03-20",
        "2031-03-18",
        "2029-03-20",
        "2035-03-20",
    ]
    assert found.sides[0].sayings[0].sentence == "They meet on Tuesday, 20 March 2031."


@pytest.mark.parametrize(
    "words", ["Thursday, 20 March 2031", "20 March 2031", "Tuesday", "Thursday to Friday, 20-21"]
)
def test_a_weekday_that_fits_or_stands_alone_is_no_conflict(words: str) -> None:
    assert weekday_conflicts(words, date(2031, 3, 20), date(2031, 3, 21)) == []


def test_a_leap_day_is_tried_only_in_years_that_have_it() -> None:
    (found,) = weekday_conflicts("Monday, 29 February 2032", date(2032, 2, 29))

    assert [choice.key for choice in found.choices] == ["2032-02-29", "2032-03-01", "2028-02-29"][
        :2
    ]


def test_the_weekday_at_another_place_counts_too() -> None:
    source = told("They meet on 20 March. On Tuesday (20 March) they meet.")
    dated = also_at(day(source, "20 March", date(2031, 3, 20)), source, "Tuesday (20 March")
    open_date = fact(source, "Tuesday", "date")

    found = find_weekday_conflicts(gather_evidence(dossier([source], [dated, open_date])))

    assert len(list(found)) == 1


ON = date(2031, 3, 10)
AHEAD, OVER = date(2031, 3, 20), date(2031, 3, 4)


def tense_conflicts(
    text: str, when: date, *, on: date | None = ON, role: DateRole = "visit"
) -> list[Conflict]:
    source = told(text, on=on)
    found = dossier([source], [day(source, "DAY", when, role=role)])
    return list(find_tense_conflicts(gather_evidence(found)))


def test_a_coming_visit_told_as_past_is_planned_or_happened() -> None:
    (found,) = tense_conflicts("Lund led a delegation to Norland on DAY.", AHEAD)

    assert found.message == (
        "The source of 2031-03-10 tells of the visit of 2031-03-20 as past; "
        "it was not over then. Planned, or happened?"
    )
    assert [choice.key for choice in found.choices] == ["planned", "happened"]


def test_a_past_visit_told_as_coming_is_asked_about_too() -> None:
    (found,) = tense_conflicts("Lund will visit Norland on DAY.", OVER)

    assert "of 2031-03-04 as planned; it was over then" in found.message


@pytest.mark.parametrize("text", ["On DAY, Lund led the delegation.", "DAY: they met."])
def test_the_verb_may_stand_behind_the_day(text: str) -> None:
    assert len(tense_conflicts(text, AHEAD)) == (1 if "," in text else 0)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Lund will lead a delegation to Norland on DAY.", AHEAD),
        ("Lund led a delegation to Norland on DAY.", OVER),
        ("They met in spring, and will visit Norland on DAY.", AHEAD),
        ("The ministry said that Lund will come on DAY.", AHEAD),
        ("The talks will be held on DAY.", AHEAD),
        ("The talks are held on DAY.", AHEAD),
        ("This will be the first round since the visit on DAY.", OVER),
        ("The visit on DAY is short.", AHEAD),
        ("They met " + "again and again " * 8 + "until the visit of DAY.", AHEAD),
    ],
)
def test_a_tense_that_fits_or_is_of_another_clause_is_no_conflict(text: str, when: date) -> None:
    assert tense_conflicts(text, when) == []


def test_only_visits_and_meetings_of_dated_sources_are_looked_at() -> None:
    text = "Lund led a delegation to Norland on DAY."

    assert tense_conflicts(text, AHEAD, role="announcement") == []
    assert tense_conflicts(text, AHEAD, on=None) == []


def test_a_year_in_which_there_was_a_visit_is_no_date_of_one() -> None:
    source = told("This will be the first visit from 2029.", on=ON)
    year = day(source, "2029", date(2029, 1, 1), date(2029, 12, 31), role="visit")

    assert list(find_tense_conflicts(gather_evidence(dossier([source], [year])))) == []


def test_a_date_without_sentence_or_source_has_no_tense() -> None:
    source = told("Lund led a delegation on DAY.")
    placed = day(source, "DAY", AHEAD, role="visit")
    facts = [replace(placed, sentence=None), replace(placed, id="f-t", source=None)]

    assert list(find_tense_conflicts(gather_evidence(dossier([source], facts)))) == []
