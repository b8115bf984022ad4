import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, AddSource, Resolve, ReviewFacts, Select
from briefgen.app.commands.resolve import resolve
from briefgen.app.project_file import OpenProject, new_project_file
from briefgen.app.session import Session
from briefgen.checks.conflicts import find_conflicts
from briefgen.errors import UsageError
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.dossier import ConflictChoice
from briefgen.model.project import Project
from tests.support.disputed_talks import FIRST, SECOND, disputed_talks

PROJECT = apply_command(Project(dossier=disputed_talks()), AddBrief(name="Minister"))


def conflict(kind: ConflictKind) -> Conflict:
    return next(one for one in find_conflicts(PROJECT.dossier) if one.kind == kind)


def ticked(project: Project) -> set[str]:
    return set(project.briefs[0].selected)


def test_what_is_contested_begins_unticked_and_people_ticked() -> None:
    contested = {*conflict("dates").facts, *conflict("quotation").facts}
    facts = {fact.id for fact in PROJECT.dossier.facts}

    assert ticked(PROJECT) == facts - contested


def test_a_choice_is_recorded_and_ticks_the_side_it_keeps() -> None:
    quotation = conflict("quotation")

    after = resolve(PROJECT, Resolve(conflict=quotation.id, choice="2"))

    (made,) = after.dossier.decisions.conflicts
    assert (made.conflict, made.choice) == (quotation.id, "2")
    assert made.readings == tuple(side.reading for side in quotation.sides)
    assert made.kept == quotation.sides[1].reading
    assert ticked(after) - ticked(PROJECT) == set(quotation.sides[1].facts)


def test_both_ticks_every_side_and_a_second_choice_replaces_the_first() -> None:
    quotation = conflict("quotation")

    both = resolve(PROJECT, Resolve(conflict=quotation.id, choice="both"))
    after = resolve(both, Resolve(conflict=quotation.id, choice="1"))

    assert set(quotation.facts) <= ticked(both)
    assert ticked(after) & set(quotation.facts) == set(quotation.sides[0].facts)
    assert len(after.dossier.decisions.conflicts) == 1


def test_a_choice_that_is_taken_back_leaves_nothing() -> None:
    quotation = conflict("quotation")
    made = resolve(PROJECT, Resolve(conflict=quotation.id, choice="1"))

    assert resolve(made, Resolve(conflict=quotation.id)) == PROJECT


def test_other_ticks_stay() -> None:
    person = PROJECT.dossier.facts[0].id
    dropped = apply_command(PROJECT, Select(drop=(person,)))

    after = resolve(dropped, Resolve(conflict=conflict("quotation").id, choice="1"))

    assert person not in ticked(after)


def test_what_is_rejected_is_not_ticked_by_a_choice() -> None:
    quotation = conflict("quotation")
    kept = quotation.sides[1].facts

    made = resolve(PROJECT, Resolve(conflict=quotation.id, choice="2"))
    rejected = apply_command(made, ReviewFacts(ids=kept, state="rejected"))

    assert find_conflicts(rejected.dossier) != find_conflicts(PROJECT.dossier)


def test_a_choice_whose_conflict_is_gone_can_still_be_taken_back() -> None:
    gone = ConflictChoice(conflict="x-gonegone", choice="1")
    decisions = replace(PROJECT.dossier.decisions, conflicts=(gone,))
    project = replace(PROJECT, dossier=replace(PROJECT.dossier, decisions=decisions))

    assert resolve(project, Resolve(conflict="x-gonegone")) == PROJECT


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (Resolve(conflict="x-gonegone", choice="1"), "Unknown conflict 'x-gonegone'. Available: x"),
        (Resolve(conflict="x-gonegone"), "Unknown conflict 'x-gonegone'. Available: x"),
        (
            Resolve(conflict=conflict("dates").id, choice="bth"),
            "Unknown choice 'bth'. Did you mean 'both'? Available: 1, 2, both.",
        ),
    ],
)
def test_an_unknown_conflict_or_choice_is_told(command: Resolve, message: str) -> None:
    with pytest.raises(UsageError) as told:
        resolve(PROJECT, command)

    assert str(told.value).startswith(message)


def test_a_choice_is_one_undo_step(tmp_path: object) -> None:
    from pathlib import Path

    opened: OpenProject = new_project_file(Path(str(tmp_path)) / "talks.brief", PROJECT)
    session = Session(opened)

    session.run(Resolve(conflict=conflict("dates").id, choice="1"))

    assert session.undo_name == "Settle a conflict"
    session.undo()
    assert session.project == PROJECT


def added(source: int) -> AddSource:
    text = (FIRST, SECOND)[source]
    facts = tuple(fact for fact in PROJECT.dossier.facts if fact.source == text.id)
    return AddSource(source=text, facts=facts)


def test_a_source_added_later_ends_like_sources_read_together() -> None:
    empty = Project()

    one_by_one = apply_commands(empty, (added(0), AddBrief(name="Minister"), added(1)))

    assert one_by_one.briefs == PROJECT.briefs


def test_what_was_accepted_stays_ticked_when_a_later_source_disagrees() -> None:
    first = apply_commands(Project(), (added(0), AddBrief(name="Minister")))
    quote = next(fact.id for fact in first.dossier.facts if fact.kind == "quote")
    accepted = apply_command(first, ReviewFacts(ids=(quote,), state="accepted"))

    after = apply_command(accepted, added(1))

    assert quote in ticked(after)
