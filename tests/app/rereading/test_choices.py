from datetime import date

from msgspec.structs import replace

from briefgen.app.rereading.choices import carry_choices
from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import chosen, record_of
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import ConflictChoice, Decisions, Dossier
from tests.support.disputed_talks import SECOND, disputed_talks
from tests.support.told import day, told

TALKS = disputed_talks()
THIRD = told("Lund will come on 20 March, a spokesman of Ostland said after long thought.", 3)
AGREEING = day(THIRD, "20 March", date(2031, 3, 20))
"""A second source for the day that the first one has."""
LED = replace(
    TALKS,
    sources=(*TALKS.sources, THIRD),
    facts=(*TALKS.facts, AGREEING),
)


def dates_in(dossier: Dossier) -> Conflict:
    return next(one for one in find_conflicts(dossier) if one.kind == "dates")


def decided(dossier: Dossier, key: str) -> Dossier:
    conflict = dates_in(dossier)
    choice = conflict.choice(key)
    assert choice is not None
    return replace(dossier, decisions=Decisions(conflicts=(record_of(conflict, choice),)))


def without(dossier: Dossier, text: str) -> Dossier:
    return replace(dossier, facts=tuple(one for one in dossier.facts if one.text != text))


def test_without_choices_nothing_is_carried() -> None:
    assert carry_choices(TALKS, LED) == (LED, ())


def test_a_choice_goes_on_to_the_conflict_that_a_second_source_upholds() -> None:
    before = decided(LED, "1")
    after = without(before, "Tuesday, 20 March 2031")

    carried, lost = carry_choices(before, after)

    dates = dates_in(carried)
    choice = chosen(dates, carried)
    assert dates.id != dates_in(before).id
    assert lost == ()
    assert choice is not None
    assert choice.side is not None
    assert dates.sides[choice.side].reading == "2031-03-20"


def test_a_choice_of_an_older_file_is_carried_by_what_it_meant() -> None:
    before = decided(LED, "2")
    old = ConflictChoice(conflict=dates_in(LED).id, choice="2")
    before = replace(before, decisions=Decisions(conflicts=(old,)))

    carried, _ = carry_choices(before, without(before, "Tuesday, 20 March 2031"))

    assert carried.decisions.conflicts[0].kept == "2031-03-27"


def test_a_choice_whose_sources_agree_now_or_say_something_new_is_told() -> None:
    before = decided(TALKS, "1")
    conflict = dates_in(before)
    agreed = without(before, "27 March")
    moved = replace(agreed, facts=(*agreed.facts, day(SECOND, "27 March", date(2031, 3, 29))))

    assert carry_choices(before, agreed)[1] == (conflict,)
    assert carry_choices(before, moved)[1] == (conflict,)


def test_choices_that_were_stale_before_are_not_told_again() -> None:
    gone = Decisions(conflicts=(ConflictChoice(conflict="x-gone", choice="1"),))
    before = replace(TALKS, decisions=gone)

    carried, lost = carry_choices(before, before)

    assert carried.decisions == gone
    assert lost == ()
