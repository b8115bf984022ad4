from msgspec.structs import replace

from briefgen.checks.conflict_notices import check_conflicts, count_conflicts
from briefgen.checks.conflicts import find_conflicts
from briefgen.model.dossier import ConflictChoice, Decisions
from tests.support.disputed_talks import disputed_talks

TALKS = disputed_talks()
FOUND = find_conflicts(TALKS)


def decided(*choices: ConflictChoice) -> Decisions:
    return Decisions(conflicts=choices)


def test_open_conflicts_are_counted_in_one_remark() -> None:
    (notice,) = count_conflicts(FOUND, TALKS)
    (one,) = count_conflicts(FOUND[:1], TALKS)

    assert notice.message == (
        "5 conflicts between sources are open; what is contested starts unticked. "
        "See both sides and choose: briefgen resolve PROJECT."
    )
    assert one.message.startswith("1 conflict between sources is open; ")
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
