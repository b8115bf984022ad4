import pytest
from msgspec.structs import replace

from briefgen.checks.conflict_notices import check_conflicts, check_left_out, count_conflicts
from briefgen.checks.conflicts import find_conflicts
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Choice, Conflict, ConflictSide
from briefgen.model.dossier import ConflictChoice, Decisions, Dossier, Point
from briefgen.model.facts import AreaValue, Fact
from briefgen.model.local_text import local
from tests.support.disputed_talks import disputed_talks

TALKS = disputed_talks()
FOUND = find_conflicts(TALKS)


def decided(*choices: ConflictChoice) -> Decisions:
    return Decisions(conflicts=choices)


def test_open_conflicts_are_counted_in_one_remark() -> None:
    (notice,) = count_conflicts(FOUND, TALKS)
    (one,) = count_conflicts(FOUND[:1], TALKS)

    assert notice.message == (
        "5 conflicts between sources are open; what is contested starts unticked, "
        "but titles, sides and names print in every reading. "
        "See both sides and choose: briefgen resolve PROJECT."
    )
    assert one.message == (
        "1 conflict between sources is open; what is contested starts unticked. "
        "See both sides and choose: briefgen resolve PROJECT."
    )
    assert one.ids == FOUND[0].facts
    assert count_conflicts((), TALKS) == ()


def test_each_open_conflict_is_told_with_its_command() -> None:
    dates = FOUND[0]
    settled = replace(
        TALKS,
        decisions=decided(
            *(ConflictChoice(conflict=x.id, choice=x.choices[0].key) for x in FOUND[1:])
        ),
    )

    (notice,) = check_conflicts(FOUND, settled)

    assert (notice.code, notice.place) == ("conflict-dates", f"conflict {dates.id}")
    assert notice.message == (
        "The days of the meeting can't all be right: 2031-03-20 or 2031-03-27. "
        f"Choose: briefgen resolve PROJECT {dates.id} 1|2|both."
    )


def test_a_choice_without_its_conflict_is_told_as_information() -> None:
    stale = replace(TALKS, decisions=decided(ConflictChoice(conflict="x-gone", choice="1")))

    (notice,) = check_conflicts((), stale)

    assert (notice.code, notice.level) == ("choice-stale", "info")
    assert notice.message.endswith("Take it back: briefgen resolve PROJECT x-gone open.")


def test_a_choice_between_other_readings_is_to_be_made_again() -> None:
    dates = FOUND[0]
    made = ConflictChoice(conflict=dates.id, choice="1", readings=("2031-03-20", "2031-03-28"))

    *_, stale = check_conflicts(FOUND[:1], replace(TALKS, decisions=decided(made)))

    assert stale.message.endswith("and it no longer applies. Choose again.")


def _gases(words: str, id_: str) -> Fact:
    return Fact(
        id=id_, kind="area", text=words, source=f"s-{id_[2:]}", value=AreaValue(area="non_co2")
    )


GASES = (_gases("methane and other non-CO2 gases", "f-aaaaaaaa"), _gases("CO2", "f-bbbbbbbb"))
GASES_TALKS = Dossier(
    areas=(AgendaArea(id="non_co2", label="Other gases"), AgendaArea(id="coal", label="Coal")),
    facts=GASES,
    points=(Point(id="p-aaaaaaaa", kind="ask", text=local("A date"), area="non_co2"),),
)
TURNED = Conflict(
    id="x-turned",
    kind="area",
    message="Without CO2, or with it.",
    sides=tuple(ConflictSide(reading=one.text, facts=(one.id,), sayings=()) for one in GASES),
    choices=(Choice(key="1", label="Use the first", side=0),),
)


def left_out(*selected: str, dossier: Dossier = GASES_TALKS) -> list[str]:
    brief = Brief(id="b-brief", name="Brief", type="meeting-brief", selected=selected)
    return [one.message for one in check_left_out((TURNED,), dossier, brief)]


def test_an_agenda_area_that_only_a_conflict_keeps_out_is_told_by_name() -> None:
    assert left_out() == [
        (
            "“Other gases” is not in the brief: its wordings contradict each other. "
            "Choose: briefgen resolve PROJECT x-turned."
        )
    ]


@pytest.mark.parametrize("ticked", ["f-aaaaaaaa", "p-aaaaaaaa"])
def test_an_area_under_which_anything_is_ticked_is_in_the_brief(ticked: str) -> None:
    assert left_out(ticked) == []


def test_an_area_that_the_dossier_no_longer_has_is_missed_by_nobody() -> None:
    assert left_out(dossier=replace(GASES_TALKS, areas=(), points=())) == []


def test_conflicts_of_other_kinds_or_settled_ones_keep_no_area_out() -> None:
    choice = decided(ConflictChoice(conflict="x-turned", choice="1"))

    assert left_out(dossier=replace(GASES_TALKS, decisions=choice)) == []
    assert check_left_out(FOUND, TALKS, Brief(id="b-b", name="B", type="readout")) == ()
