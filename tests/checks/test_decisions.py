from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import (
    chosen,
    left_out,
    open_conflicts,
    record_of,
    settled,
    stale_choices,
)
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.dossier import ConflictChoice, Decisions, Dossier
from briefgen.model.facts import DateValue, Fact, NamedValue, PossibleTerm
from tests.support.disputed_talks import disputed_talks
from tests.support.told import day, dossier, fact, told


def decided(found: Dossier, conflict: Conflict, choice: str) -> Dossier:
    choices = (ConflictChoice(conflict=conflict.id, choice=choice),)
    return replace(found, decisions=Decisions(conflicts=choices))


def conflict_of(found: Dossier, kind: ConflictKind) -> Conflict:
    return next(one for one in find_conflicts(found) if one.kind == kind)


def after(found: Dossier, kind: ConflictKind, choice: str) -> dict[str, Fact]:
    """Give the facts as a choice leaves them."""
    conflict = conflict_of(found, kind)
    made = settled(decided(found, conflict, choice), [conflict])
    return {one.id: one for one in made.facts}


def test_a_conflict_is_open_until_something_that_is_offered_was_chosen() -> None:
    found = disputed_talks()
    dates = conflict_of(found, "dates")

    other = ConflictChoice(conflict="x-other", choice="1")
    assert open_conflicts([dates], found) == (dates,)
    assert chosen(dates, replace(found, decisions=Decisions(conflicts=(other,)))) is None
    assert open_conflicts([dates], decided(found, dates, "7")) == (dates,)
    assert open_conflicts([dates], decided(found, dates, "both")) == ()
    choice = chosen(dates, decided(found, dates, "2"))
    assert choice is not None
    assert choice.side == 1


def test_a_choice_without_its_conflict_is_stale() -> None:
    found = disputed_talks()
    dates = conflict_of(found, "dates")

    assert stale_choices([dates], decided(found, dates, "1")) == ()
    assert stale_choices([dates], decided(found, dates, "7")) == (dates.id,)
    assert stale_choices([], decided(found, dates, "1")) == (dates.id,)


def test_contested_facts_are_left_out_until_chosen_but_people_stay() -> None:
    found = disputed_talks()
    dates, title = conflict_of(found, "dates"), conflict_of(found, "title")

    assert left_out([dates, title], found) == set(dates.facts)
    assert left_out([dates], decided(found, dates, "1")) == set(dates.sides[1].facts)
    assert left_out([dates], decided(found, dates, "both")) == frozenset()


@pytest.mark.parametrize(("kind", "attribute"), [("title", "title"), ("side", "side")])
def test_a_choice_of_title_or_side_takes_the_others_away(
    kind: ConflictKind, attribute: str
) -> None:
    found = disputed_talks()
    conflict = conflict_of(found, kind)
    kept, other = (side.facts[0] for side in conflict.sides)

    facts = after(found, kind, "1")

    assert attribute in facts[kept].attributes
    assert attribute not in facts[other].attributes
    assert facts[other].attributes.keys() == {"title", "side"} - {attribute}


def test_both_and_nothing_chosen_leave_the_facts_as_they_are() -> None:
    found = disputed_talks()
    conflicts = find_conflicts(found)

    assert settled(found, conflicts).facts == found.facts
    assert tuple(after(found, "title", "both").values()) == found.facts
    assert tuple(after(found, "dates", "1").values()) == found.facts


def test_a_choice_of_weekday_moves_the_date_and_keeps_its_length() -> None:
    found = disputed_talks()
    (id_,) = conflict_of(found, "weekday").facts

    value = after(found, "weekday", "2031-03-18")[id_].value

    assert isinstance(value, DateValue)
    assert (value.first, value.last) == (date(2031, 3, 18), date(2031, 3, 18))


def test_a_choice_of_tense_becomes_the_status_of_the_date() -> None:
    source = told("Lund led a delegation to Norland on 20 March.")
    found = dossier([source], [day(source, "20 March", date(2031, 3, 20), role="visit")])

    (dated,) = after(found, "tense", "planned").values()

    assert dated.attribute("status") == "planned"
    assert dated.attributes["status"].rule == "officer"


def asked() -> Dossier:
    source = told("They praised the state of the herring house.")
    perhaps = PossibleTerm(term="herring", official="Herring House Statement")
    value = NamedValue(name="state of the herring house", perhaps=(perhaps,))
    made = fact(source, "state of the herring house", "agreement", value=value)
    return dossier([source], [replace(made, confidence=0.4)])


@pytest.mark.parametrize(
    ("choice", "value"),
    [
        ("herring", NamedValue(name="Herring House Statement", term="herring")),
        ("wording", NamedValue(name="state of the herring house")),
    ],
)
def test_a_name_that_was_asked_about_is_what_the_officer_says(
    choice: str, value: NamedValue
) -> None:
    (named,) = after(asked(), "name", choice).values()

    assert (named.value, named.confidence) == (value, 1.0)


def test_of_two_official_names_the_chosen_one_stands_for_both() -> None:
    source = told("They praised the Aldren Accord.")
    other = told("The Aldren Accord is old.", 2)
    values = NamedValue(name="Accord on Fish", term="fish"), NamedValue(name="Law", term="law")
    facts = [
        fact(one, "Aldren Accord", "agreement", value=value)
        for one, value in zip((source, other), values, strict=True)
    ]

    settled_facts = after(dossier([source, other], facts), "name", "2")

    assert [one.value for one in settled_facts.values()] == [values[1], values[1]]


def made(found: Dossier, conflict: Conflict, key: str) -> Dossier:
    """Give the dossier with a choice as it is kept today."""
    choice = conflict.choice(key)
    assert choice is not None
    return replace(found, decisions=Decisions(conflicts=(record_of(conflict, choice),)))


def read_as(found: Dossier, text: str, on: date) -> Dossier:
    """Give the dossier in which some words mean another day."""
    value = DateValue(first=on, last=on, role="meeting")
    facts = (replace(one, value=value) if one.text == text else one for one in found.facts)
    return replace(found, facts=tuple(facts))


def test_a_choice_follows_its_reading_where_the_sides_change_places() -> None:
    found = disputed_talks()
    dates = conflict_of(found, "dates")
    swapped = replace(dates, sides=dates.sides[::-1])

    for key, kept in (("1", 1), ("2", 0)):
        choice = chosen(swapped, made(found, dates, key))
        assert choice is not None
        assert choice.side == kept
    both = chosen(swapped, made(found, dates, "both"))
    assert both is not None
    assert both.key == "both"


@pytest.mark.parametrize("key", ["1", "2", "both"])
def test_a_choice_says_nothing_of_a_day_it_did_not_know(key: str) -> None:
    found = disputed_talks()
    decision = made(found, conflict_of(found, "dates"), key)
    # The source with the earlier day now has the later one.
    moved = read_as(decision, "Tuesday, 20 March 2031", date(2031, 4, 3))

    (dates,) = (one for one in find_conflicts(moved) if one.kind == "dates")

    assert dates.id == conflict_of(found, "dates").id
    assert chosen(dates, moved) is None
    assert stale_choices([dates], moved) == (dates.id,)


def test_a_reading_that_nobody_has_any_more_can_not_be_kept() -> None:
    found = disputed_talks()
    dates = conflict_of(found, "dates")
    fewer = replace(dates, sides=dates.sides[:1], choices=dates.choices[:1])

    assert chosen(fewer, made(found, dates, "2")) is None
