import datetime as dt
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.compose.logistics import ROWS
from briefgen.model.dossier import Dossier, Meeting, Moment, Person, ProgrammeItem, Side, Sides
from briefgen.model.facts import NamedValue, Review
from briefgen.model.local_text import local
from briefgen.model.recipe import LOGISTICS_ROWS, LogisticsRow, Section
from tests.support.dossier_composing import (
    composed,
    dossier_of,
    lines_of,
    one_section,
    recipe_of,
)
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    days,
    everything_ticked,
    fact_in,
    outline,
    sample_brief,
    sample_dossier,
)

SIDES = Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland"))
PORT = fact_in(
    COURIER_SOURCE, "Port Aldren", "venue", "f-placepla", value=NamedValue(name="Port Aldren")
)
COURIER_DAYS = fact_in(
    COURIER_SOURCE,
    "20 and 21 March",
    "date",
    "f-datedate",
    value=days(date(2031, 3, 20), date(2031, 3, 21), role="meeting"),
)
RADIO_DAYS = fact_in(
    RADIO_SOURCE,
    "20–21 March",
    "date",
    "f-dateradi",
    value=days(date(2031, 3, 20), date(2031, 3, 21), role="meeting"),
)
ONE_DAY = fact_in(
    RADIO_SOURCE, "21 March", "date", "f-onedayon", value=days(date(2031, 3, 21), role="meeting")
)
STARTS = Moment(day=date(2031, 3, 20), time=dt.time(10, 0))


def test_the_sample_reads_from_who_to_room() -> None:
    dossier = sample_dossier()

    assert lines_of("logistics", dossier, sample_brief(dossier))[:5] == [
        "Who | Ostland: Ivar Lund / Norland: Hanne Sørensen",
        "When | 20 March 2031, 10:00 – 21 March 20311\N{NO-BREAK SPACE}2",
        "How long | 1 h 45 min",
        "Where | Port Aldren3",
        "Room | Harbour Hall",
    ]


def test_every_field_the_officer_filled_has_its_row() -> None:
    meeting = Meeting(
        starts=STARTS,
        time_zone="Aldren time",
        place=local("Aldren"),
        room=local("Hall"),
        requested_by=local("Norland"),
        reason=local("Season opens"),
        interpreter=local("None needed"),
        press=local("No press"),
    )

    assert lines_of("logistics", Dossier(meeting=meeting)) == [
        "When | 20 March 2031, 10:00 (Aldren time)",
        "Where | Aldren",
        "Room | Hall",
        "Requested by | Norland",
        "Reason | Season opens",
        "Interpreter | None needed",
        "Press | No press",
    ]


def test_facts_fill_what_the_officer_left_open() -> None:
    visit = fact_in(
        RADIO_SOURCE, "March", "date", "f-visitvis", value=days(date(2031, 3, 18), role="visit")
    )
    forum = fact_in(RADIO_SOURCE, "talks", "mechanism", "f-forumfor")
    guard = fact_in(RADIO_SOURCE, "coast guard", "side_meeting", "f-guardgua")

    assert lines_of("logistics", dossier_of(PORT, COURIER_DAYS, visit, forum, guard)) == [
        "When | 20–21 March 2031",
        "Visit | 18 March 2031",
        "Where | Port Aldren",
        "Mechanism | Talks",
        "Other meetings | Coast guard",
    ]


def test_two_sources_of_the_same_days_make_one_line_with_two_marks() -> None:
    lines = lines_of("logistics", dossier_of(COURIER_DAYS, RADIO_DAYS), notes=True)

    assert lines[0] == "When | 20–21 March 20311\N{NO-BREAK SPACE}2"


def test_different_days_are_both_shown() -> None:
    lines = lines_of("logistics", dossier_of(COURIER_DAYS, ONE_DAY), notes=True)

    assert lines[0] == "When | 20–21 March 20311 / 21 March 20312"


def test_days_inside_those_the_officer_set_are_no_line_of_their_own() -> None:
    ends = Moment(day=date(2031, 3, 21))
    dossier = dossier_of(ONE_DAY, meeting=Meeting(starts=Moment(day=STARTS.day), ends=ends))

    assert lines_of("logistics", dossier, notes=True)[0] == "When | 20–21 March 20311"


def test_days_around_those_the_officer_set_are_no_line_of_their_own() -> None:
    dossier = dossier_of(COURIER_DAYS, meeting=Meeting(ends=Moment(day=STARTS.day)))

    assert lines_of("logistics", dossier)[0] == "When | until 20 March 2031"


def test_other_later_days_stand_beside_those_the_officer_set() -> None:
    dossier = dossier_of(ONE_DAY, meeting=Meeting(starts=STARTS))

    assert lines_of("logistics", dossier)[0] == "When | 20 March 2031, 10:00 / 21 March 2031"


def test_a_meeting_that_was_over_before_is_left_to_the_background() -> None:
    earlier = replace(ONE_DAY, value=days(date(2030, 5, 1), role="meeting"))
    dossier = dossier_of(earlier, meeting=Meeting(starts=STARTS))

    assert lines_of("logistics", dossier) == ["When | 20 March 2031, 10:00"]
    assert lines_of("background", dossier) == ["# Background", "1 May 2030 | Meeting"]


def test_a_venue_of_the_same_name_as_the_place_only_adds_its_mark() -> None:
    meeting = Meeting(place=local("Port Aldren"))

    lines = lines_of("logistics", dossier_of(PORT, meeting=meeting), notes=True)

    assert lines[0] == "Where | Port Aldren1"


def test_another_venue_stands_beside_the_place_the_officer_set() -> None:
    meeting = Meeting(place=local("Harbour Hall"))

    assert lines_of("logistics", dossier_of(PORT, meeting=meeting))[0] == (
        "Where | Harbour Hall / Port Aldren"
    )


def test_a_field_taken_from_a_fact_carries_its_mark_and_its_origin() -> None:
    meeting = Meeting(room=local("Hall by the port"), from_facts={"room": ("f-placepla",)})
    venue = replace(PORT, review=Review(state="accepted"))

    lines = lines_of("logistics", dossier_of(venue, meeting=meeting), notes=True)

    assert "Room | Hall by the port1" in lines


def test_a_field_taken_from_facts_stays_out_with_the_last_of_them() -> None:
    meeting = Meeting(room=local("Hall by the port"), from_facts={"room": ("f-placepla",)})
    dossier = dossier_of(PORT, ONE_DAY, meeting=meeting)
    brief = replace(everything_ticked(dossier), selected=("f-onedayon",))

    result = composed(dossier, brief, recipe=one_section("logistics"))

    assert outline(result.document)[0] == "When | 21 March 20311"
    assert [(one.code, one.message, one.ids) for one in result.notices] == [
        (
            "field-left-out",
            "The meeting's room is left out with the facts it was taken from.",
            ("f-placepla",),
        )
    ]


def test_a_field_outlives_facts_that_the_dossier_has_lost() -> None:
    meeting = Meeting(room=local("Hall"), from_facts={"room": ("f-gonegone",), "colour": ("f-a",)})

    assert lines_of("logistics", Dossier(meeting=meeting)) == ["Room | Hall"]


def test_everybody_is_named_where_nobody_is_a_principal() -> None:
    people = (
        Person(id="n-a", name="Ada", side="ours"),
        Person(id="n-b", name="Bo", side="theirs"),
        Person(id="n-c", name="Cy", side="theirs", role="interpreter"),
        Person(id="n-d", name="Di"),
        Person(id="n-e", name="Ed", side="ours"),
    )

    assert lines_of("logistics", Dossier(people=people, sides=SIDES)) == [
        "Who | Ostland: Ada, Ed / Norland: Bo / Di"
    ]


def test_beside_principals_only_a_side_without_one_is_named_in_full() -> None:
    people = (
        Person(id="n-a", name="Ada", side="ours", role="principal"),
        Person(id="n-b", name="Bo", side="ours"),
        Person(id="n-c", name="Cy", side="theirs"),
        Person(id="n-d", name="Di", side="other"),
    )

    assert lines_of("logistics", Dossier(people=people)) == ["Who | Ada / Cy"]


def test_sides_that_only_the_sources_name_stand_apart_too() -> None:
    facts = (
        fact_in(COURIER_SOURCE, "Hanne Sørensen", "participant", "f-a", side="Norland"),
        fact_in(RADIO_SOURCE, "Ivar Lund", "participant", "f-b", side="Ostland"),
        fact_in(RADIO_SOURCE, "Lund", "participant", "f-c", side="Ostland"),
    )
    councillor = Person(id="n-a", name="Ada", side="other", side_name="Sea Council")

    assert lines_of("logistics", dossier_of(*facts, people=(councillor,))) == [
        "Who | Sea Council: Ada / Norland: Hanne Sørensen / Ostland: Ivar Lund, Lund"
    ]


def rows_of(dossier: Dossier, *rows: LogisticsRow) -> list[str]:
    recipe = recipe_of(Section(kind="logistics", rows=rows))
    return outline(composed(dossier, recipe=recipe).document)


def test_every_row_a_recipe_may_name_can_be_given() -> None:
    assert set(ROWS) == set(LOGISTICS_ROWS)


def test_a_recipe_chooses_rows_and_their_order() -> None:
    assert rows_of(sample_dossier(), "room", "leads") == [
        "Room | Harbour Hall",
        "Led by | Ostland: Ivar Lund / Norland: Hanne Sørensen, Minister of Fisheries",
    ]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [((), []), ((45,), ["How long | 45 min"]), ((90, 30), ["How long | 2 h"])],
)
def test_a_programme_says_how_long_the_meeting_takes(
    minutes: tuple[int, ...], words: list[str]
) -> None:
    items = tuple(ProgrammeItem(minutes=count, what=local("Talks")) for count in minutes)

    assert rows_of(Dossier(meeting=Meeting(programme=items)), "duration") == words
