from datetime import date
from typing import get_args

import pytest
from msgspec.structs import replace

from briefgen.app.commands.command import FactFields
from briefgen.app.commands.fact_fields import FIELDS, read_days, with_fields
from briefgen.errors import UsageError
from briefgen.model.dossier import Sides
from briefgen.model.facts import (
    AreaValue,
    Attribute,
    DateValue,
    Fact,
    FactKind,
    FigureValue,
    NamedValue,
)
from briefgen.model.marking import Marking
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
FACTS = {fact.id: fact for fact in PROJECT.dossier.facts}


def said(id_: str, **fields: object) -> Fact:
    return with_fields(FACTS[id_], FactFields(**fields), PROJECT)  # type: ignore[arg-type]  # the tests name them


def test_nothing_said_changes_nothing() -> None:
    for id_, fact in FACTS.items():
        assert said(id_) == fact


def test_every_kind_says_which_fields_it_has() -> None:
    assert set(FIELDS) == set(get_args(FactKind))
    named = {name for names in FIELDS.values() for name in names}
    assert named | {"areas", "marking", "ground", "note"} == set(FactFields.__struct_fields__)


def test_a_name_replaces_the_official_one_and_can_be_cleared() -> None:
    assert said("f-accordac", name=" Aldren Pact ").value == NamedValue(name="Aldren Pact")
    assert said("f-accordac", name="").value is None


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"days": "2031-03-22"}, (date(2031, 3, 22), date(2031, 3, 22), "meeting")),
        ({"days": "2031-03-22/2031-03-24"}, (date(2031, 3, 22), date(2031, 3, 24), "meeting")),
        ({"role": "Visit"}, (date(2031, 3, 20), date(2031, 3, 21), "visit")),
        ({"role": ""}, (date(2031, 3, 20), date(2031, 3, 21), "other")),
        ({"days": "2031-03-22", "role": "visit"}, (date(2031, 3, 22), date(2031, 3, 22), "visit")),
    ],
)
def test_days_and_role_of_a_date_are_set_apart(fields: dict[str, str], value: object) -> None:
    found = said("f-datedate", **fields).value

    assert isinstance(found, DateValue)
    assert (found.first, found.last, found.role) == value


def test_the_days_of_a_date_can_be_cleared_and_set_again() -> None:
    cleared = said("f-datedate", days="", role="visit")

    assert cleared.value is None
    day = date(2031, 3, 20)
    again = with_fields(cleared, FactFields(days="2031-03-20"), PROJECT)
    assert again.value == DateValue(first=day, last=day)


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"amount": "41,000"}, ("41,000", "tonnes", "catch wanted")),
        ({"unit": "t", "measures": ""}, ("40,000", "t", "")),
    ],
)
def test_a_figure_keeps_what_is_not_named(fields: dict[str, str], value: object) -> None:
    found = said("f-figurefi", **fields).value

    assert isinstance(found, FigureValue)
    assert (found.amount, found.unit, found.measures) == value


def test_attributes_are_the_officers_and_lose_their_place() -> None:
    fact = said("f-hanneaaa", title="Minister", status="planned")

    assert fact.attributes == {
        "title": Attribute(value="Minister", rule="officer"),
        "side": FACTS["f-hanneaaa"].attributes["side"],
        "status": Attribute(value="planned", rule="officer"),
    }
    assert "side" not in said("f-hanneaaa", side=" ").attributes


@pytest.mark.parametrize(
    ("word", "side"), [("ours", "Ostland"), ("theirs", "Norland"), ("Westland", "Westland")]
)
def test_a_side_is_named_by_its_part_or_its_name(word: str, side: str) -> None:
    assert said("f-hanneaaa", side=word).attribute("side") == side


@pytest.mark.parametrize(
    ("days", "stored"),
    [("2031-02-01", "2031-02-01"), ("2031-02-01/2031-02-03", "2031-02-01/2031-02-03")],
)
def test_when_something_was_said_is_a_day_or_an_interval(days: str, stored: str) -> None:
    assert said("f-quotequo", date=days, speaker="Ivar Lund").attribute("date") == stored


def test_the_role_of_a_venue_is_an_attribute() -> None:
    assert said("f-placepla", role="other").attribute("role") == "other"


def test_marking_ground_note_and_areas_fit_every_kind() -> None:
    for id_, before in FACTS.items():
        fact = said(id_, marking="restricted", ground="Talks", note="Ask Ivar", areas=("patrols",))

        assert (fact.marking, fact.ground) == (Marking(level="restricted"), "Talks")
        assert (fact.note, fact.areas) == ("Ask Ivar", ("patrols",))
        expected = AreaValue(area="patrols") if before.kind == "area" else before.value
        assert fact.value == expected


def test_a_marking_can_be_taken_off() -> None:
    marked = replace(FACTS["f-hanneaaa"], marking=Marking(level="restricted"))

    assert with_fields(marked, FactFields(marking=""), PROJECT).marking is None


@pytest.mark.parametrize(
    ("id_", "fields", "message"),
    [
        (
            "f-placepla",
            {"speaker": "Ivar"},
            (
                "A fact of the kind 'venue' has no 'speaker'. "
                "It has: name, role, areas, marking, ground, note."
            ),
        ),
        ("f-datedate", {"days": "soon"}, "days: 'soon' is no day or interval. Write it as 2024"),
        ("f-datedate", {"days": "2031-03-02/2031-03-01"}, "days: '2031-03-02/2031-03-01' ends bef"),
        ("f-datedate", {"days": "/2031-03-01"}, "days: '/2031-03-01' is no day or interval."),
        ("f-datedate", {"role": "meting"}, "Unknown role 'meting'. Did you mean 'meeting'?"),
        ("f-placepla", {"role": "visit"}, "Unknown role 'visit'. Available: meeting, other."),
        ("f-hanneaaa", {"status": "maybe"}, "Unknown status 'maybe'. Available: planned, happene"),
        ("f-quotequo", {"date": "Monday"}, "date: 'Monday' is no day or interval."),
        ("f-figurefi", {"amount": ""}, "A figure needs its amount. Write it as printed, such as"),
        ("f-areaherr", {"areas": ()}, "A fact of the kind 'area' names one agenda area. Give its"),
        ("f-hanneaaa", {"areas": ("fisheres",)}, "Unknown agenda area 'fisheres'. Did you mean"),
        ("f-hanneaaa", {"marking": "secret"}, "Unknown level of the marking scheme 'plain' 'secr"),
    ],
)
def test_what_a_fact_can_not_have_is_told(
    id_: str, fields: dict[str, object], message: str
) -> None:
    with pytest.raises(UsageError) as fault:
        said(id_, **fields)

    assert str(fault.value).startswith(message)


def test_a_date_without_days_has_no_role() -> None:
    unread = replace(FACTS["f-datedate"], value=None)

    with pytest.raises(UsageError, match="has no days yet that could have a role"):
        with_fields(unread, FactFields(role="visit"), PROJECT)


def test_a_side_that_the_project_does_not_name_is_asked_for() -> None:
    nameless = replace(PROJECT, dossier=replace(PROJECT.dossier, sides=Sides()))

    with pytest.raises(UsageError) as fault:
        with_fields(FACTS["f-hanneaaa"], FactFields(side="ours"), nameless)

    assert str(fault.value) == (
        "The project does not say who 'ours' is. Set sides.ours, or give a name."
    )


def test_an_interval_of_one_day_is_a_day() -> None:
    day = date(2031, 2, 1)

    assert read_days("2031-02-01 / 2031-02-01", name="days") == (day, day)
