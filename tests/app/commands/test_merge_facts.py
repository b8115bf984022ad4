from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import (
    AddFact,
    Command,
    EditFact,
    MergeFacts,
    ReviewFacts,
    Select,
    SelectAll,
)
from briefgen.app.project_file import new_project_file
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.session import Session
from briefgen.errors import UsageError
from briefgen.model.dossier import Decisions
from briefgen.model.facts import Attribute, Fact, Mention, NamedValue, Review
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import COURIER, COURIER_SOURCE, fact_in

SAMPLE = sample_project()
SURNAME = replace(
    fact_in(
        COURIER_SOURCE,
        "Sørensen said",
        "participant",
        "f-surnames",
        value=NamedValue(name="Sørensen"),
        side="Westland",
        areas=("fisheries",),
    ),
    mentions=(Mention(start=0, end=4, text="Port"),),
)
PROJECT = replace(SAMPLE, dossier=replace(SAMPLE.dossier, facts=(*SAMPLE.dossier.facts, SURNAME)))
ONE = MergeFacts(ids=("f-hanneaaa", "f-surnames"))
ACROSS = MergeFacts(ids=("f-datedate", "f-dateradi"))


def fact_of(project: Project, id_: str) -> Fact:
    assert integrity_faults(project) == ()
    return next(fact for fact in project.dossier.facts if fact.id == id_)


def merged(*before: Command, command: MergeFacts = ONE) -> Fact:
    return fact_of(apply_commands(PROJECT, (*before, command)), command.ids[0])


def test_places_in_the_same_source_become_mentions_of_the_first() -> None:
    project = apply_command(PROJECT, ONE)

    start = COURIER.index("Sørensen said")
    assert fact_of(project, "f-hanneaaa").mentions == (
        Mention(start=0, end=4, text="Port", merged=True),
        Mention(start=start, end=start + 13, text="Sørensen said", merged=True),
    )
    assert "f-surnames" not in [fact.id for fact in project.dossier.facts]


def test_a_place_that_is_known_is_no_mention_twice() -> None:
    first = fact_of(PROJECT, "f-hanneaaa")
    mention = Mention(start=SURNAME.start, end=SURNAME.end, text=SURNAME.text)
    known = replace(first, mentions=(mention,))
    facts = tuple(known if one is first else one for one in PROJECT.dossier.facts)
    project = replace(PROJECT, dossier=replace(PROJECT.dossier, facts=facts))

    fact = fact_of(apply_command(project, ONE), "f-hanneaaa")

    assert fact.mentions == (mention, Mention(start=0, end=4, text="Port", merged=True))


def test_the_first_keeps_what_it_has_and_takes_what_it_lacks() -> None:
    titled = EditFact(id="f-surnames", status="planned")

    fact = merged(titled)

    assert fact.attribute("side") == "Norland"
    assert fact.attributes["status"] == Attribute(value="planned", rule="officer")
    assert fact.areas == ("fisheries",)
    assert fact.value == NamedValue(name="Hanne Sørensen")
    assert fact.review.original is not None
    assert fact.review.original.areas == ()


def test_a_date_nobody_could_read_takes_the_days_of_the_other() -> None:
    unread = EditFact(id="f-dateacco", days="")
    command = MergeFacts(ids=("f-dateacco", "f-datedate"))

    assert merged(unread, command=command).value == fact_of(PROJECT, "f-datedate").value


def test_facts_that_name_an_area_stay_under_that_of_the_first() -> None:
    fact = merged(command=MergeFacts(ids=("f-areaherr", "f-areapatr")))

    assert (fact.areas, len(fact.mentions)) == (fact_of(PROJECT, "f-areaherr").areas, 1)


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        ("proposed", "proposed", "proposed"),
        ("proposed", "rejected", "proposed"),
        ("proposed", "accepted", "accepted"),
        ("accepted", "proposed", "accepted"),
    ],
)
def test_what_was_accepted_of_one_is_accepted_of_both(first: str, second: str, state: str) -> None:
    fact = merged(
        ReviewFacts(ids=("f-hanneaaa",), state=first),  # type: ignore[arg-type]
        ReviewFacts(ids=("f-surnames",), state=second),  # type: ignore[arg-type]
    )

    assert fact.review.state == state


def test_accepting_a_merged_fact_leaves_it_merged() -> None:
    project = apply_commands(PROJECT, (ONE, ReviewFacts(ids=("f-hanneaaa",), state="accepted")))

    fact = fact_of(project, "f-hanneaaa")
    assert (fact.areas, fact.review.state) == (("fisheries",), "accepted")


@pytest.mark.parametrize(
    ("first", "second", "marking"),
    [
        ("", "", None),
        ("restricted", "restricted", Marking(level="restricted")),
        ("", "restricted draft", Marking(level="restricted", caveats=("draft",))),
        ("none", "", Marking(level="internal")),
        ("none draft", "internal", Marking(level="internal", caveats=("draft",))),
    ],
)
def test_a_merged_fact_is_never_less_sensitive(
    first: str, second: str, marking: Marking | None
) -> None:
    fact = merged(
        EditFact(id="f-hanneaaa", marking=first),
        EditFact(id="f-surnames", marking=second, ground="Talks"),
    )

    assert (fact.marking, fact.ground) == (marking, "Talks")


def test_without_a_default_marking_unmarked_is_the_lowest_level() -> None:
    dossier = replace(PROJECT.dossier, default_marking=None)
    marked = EditFact(id="f-surnames", marking="restricted")

    project = apply_commands(replace(PROJECT, dossier=dossier), (marked, ONE))

    assert fact_of(project, "f-hanneaaa").marking == Marking(level="restricted")


def test_private_notes_are_kept_together() -> None:
    fact = merged(
        EditFact(id="f-hanneaaa", note="Call her"), EditFact(id="f-surnames", note="Ask Ivar")
    )

    assert fact.note == "Call her\nAsk Ivar"


@pytest.mark.parametrize("ticked", [("f-hanneaaa",), ("f-surnames",), ("f-hanneaaa", "f-surnames")])
def test_a_brief_with_any_of_them_ticked_has_the_merged_one_ticked(
    ticked: tuple[str, ...],
) -> None:
    commands = (SelectAll(ticked=False), Select(add=(*ticked, "f-placepla")), ONE)

    project = apply_commands(PROJECT, commands)

    assert project.briefs[0].selected == ("f-hanneaaa", "f-placepla")


def test_a_brief_with_none_of_them_ticked_stays_as_it_is() -> None:
    before = apply_commands(PROJECT, (SelectAll(ticked=False), Select(add=("f-placepla",))))

    assert apply_command(before, ONE).briefs == before.briefs


def test_facts_of_several_sources_stay_and_are_decided_to_be_the_same() -> None:
    project = apply_command(PROJECT, ACROSS)

    assert project.dossier.facts == PROJECT.dossier.facts
    assert project.dossier.decisions == Decisions(same=(("f-datedate", "f-dateradi"),))


def test_ticking_either_of_two_sources_ticks_the_first() -> None:
    commands = (SelectAll(ticked=False), Select(add=("f-dateradi",)), ACROSS)

    project = apply_commands(PROJECT, commands)

    assert project.briefs[0].selected == ("f-datedate", "f-dateradi")


def test_what_is_the_same_as_one_of_two_is_the_same_as_both() -> None:
    decisions = Decisions(
        same=(("f-dateradi", "f-old"), ("f-x", "f-y")),
        different=(("f-datedate", "f-dateradi"), ("f-datedate", "f-z"), ("f-old", "f-dateradi")),
    )
    before = replace(PROJECT, dossier=replace(PROJECT.dossier, decisions=decisions))

    assert apply_command(before, ACROSS).dossier.decisions == Decisions(
        same=(("f-x", "f-y"), ("f-datedate", "f-dateradi", "f-old")),
        different=(("f-datedate", "f-z"),),
    )


def test_several_of_each_source_become_one_of_each() -> None:
    command = MergeFacts(ids=("f-datedate", "f-dateradi", "f-dateacco"))

    project = apply_command(PROJECT, command)

    assert len(fact_of(project, "f-datedate").mentions) == 1
    assert project.dossier.decisions.same == (("f-datedate", "f-dateradi"),)


def test_a_typed_fact_goes_with_the_first() -> None:
    typed = apply_command(PROJECT, AddFact(kind="participant", text="Ms Sørensen"))
    id_ = typed.dossier.facts[-1].id

    project = apply_command(typed, MergeFacts(ids=("f-hanneaaa", id_)))

    assert fact_of(project, "f-hanneaaa").mentions == ()
    assert id_ not in [fact.id for fact in project.dossier.facts]


def test_what_rested_on_one_of_them_rests_on_the_first() -> None:
    project = apply_command(PROJECT, MergeFacts(ids=("f-surnames", "f-hanneaaa")))

    assert project.dossier.people[0].facts == ("f-surnames",)
    assert project.dossier.people[0].titles[0].facts == ("f-surnames",)


def test_undo_brings_back_exactly_what_was(tmp_path: Path) -> None:
    session = Session(new_project_file(tmp_path / "talks.brief", PROJECT))

    session.run(ONE)
    session.undo()

    assert session.project == PROJECT
    session.redo()
    assert session.project == apply_command(PROJECT, ONE)


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (("f-hanneaaa",), "Merging takes two facts or more, each named once."),
        (("f-hanneaaa", "f-hanneaaa"), "Merging takes two facts or more, each named once."),
        (("f-hanneaaa", "f-ivarivaa"), "Unknown fact 'f-ivarivaa'. Did you mean 'f-ivarivar'?"),
        (
            ("f-hanneaaa", "f-placepla"),
            (
                "f-hanneaaa is of the kind 'participant', f-placepla of the kind 'venue'. "
                "Facts of two kinds are not one; correct the kind first."
            ),
        ),
        (("f-accordac", "f-hanneaaa"), "f-accordac is of the kind 'agreement', f-hanneaaa of the"),
        (("p-askaskas", "f-hanneaaa"), "Unknown fact 'p-askaskas'. Available: f-hanneaaa, "),
    ],
)
def test_what_can_not_be_one_is_told(ids: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, MergeFacts(ids=ids))

    assert str(fault.value).startswith(message)


def test_nothing_is_merged_into_a_rejected_fact() -> None:
    rejected = apply_command(PROJECT, ReviewFacts(ids=("f-hanneaaa",), state="rejected"))

    with pytest.raises(UsageError) as fault:
        apply_command(rejected, ONE)

    assert str(fault.value) == "f-hanneaaa is rejected. Accept it, or name another one first."
    assert fact_of(PROJECT, "f-surnames").review == Review()
