import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, AddSource, Select
from briefgen.errors import InputError, UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.project import Project
from tests.support.command_strategy import new_source, sample_project

PROJECT = sample_project()
VOICE = new_source("Patience")


def test_a_source_brings_its_facts_ticked_and_leaves_what_was_unticked() -> None:
    before = apply_command(PROJECT, Select(drop=("patrols",)))

    project = apply_command(before, VOICE)

    dossier, fact = project.dossier, VOICE.facts[0]
    assert dossier.sources == (*PROJECT.dossier.sources, VOICE.source)
    assert dossier.facts == (*PROJECT.dossier.facts, fact)
    assert set(project.briefs[0].selected) == {*before.briefs[0].selected, fact.id}


def test_new_areas_stand_behind_those_of_the_dossier() -> None:
    known = AgendaArea(id="fisheries", label="Herring", order=0)
    new = AgendaArea(id="trade", label="Trade", order=1)

    project = apply_command(PROJECT, replace(VOICE, areas=(*VOICE.areas, known, new)))

    assert project.dossier.areas == (
        AgendaArea(id="fisheries", label="Fisheries", order=1),
        AgendaArea(id="patrols", label="Sea patrols", order=2),
        AgendaArea(id="harbours", label="Harbours", order=3),
        AgendaArea(id="trade", label="Trade", order=4),
    )


def test_doubtful_facts_and_repetitions_are_added_without_a_tick() -> None:
    source = replace(VOICE.source, text="Patience? Patience!")
    first = VOICE.facts[0]
    second = replace(first, id="f-again", start=10, end=18)
    doubtful = replace(first, id="f-doubt", text="Patience?", end=9, confidence=0.3)

    project = apply_command(PROJECT, replace(VOICE, source=source, facts=(first, second, doubtful)))

    new = set(project.briefs[0].selected) - set(PROJECT.briefs[0].selected)
    assert new == {first.id}
    assert len(project.dossier.facts) == len(PROJECT.dossier.facts) + 3


def test_what_another_source_said_already_is_added_without_a_tick() -> None:
    twice = replace(new_source("Patience"), source=replace(VOICE.source, id="s-copy", sha256="b"))
    fact = replace(twice.facts[0], id="f-copy", source="s-copy")

    project = apply_commands(PROJECT, (VOICE, replace(twice, facts=(fact,))))

    assert "f-copy" not in project.briefs[0].selected


def test_a_source_is_ticked_in_the_named_brief_only() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))

    project = apply_command(two, replace(VOICE, brief="Adviser"))

    assert VOICE.facts[0].id not in project.briefs[0].selected
    assert VOICE.facts[0].id in project.briefs[1].selected


def test_a_source_needs_no_brief() -> None:
    project = apply_command(Project(), VOICE)

    assert project.dossier.facts == VOICE.facts
    assert project.briefs == ()


def test_the_same_text_is_refused_with_its_place() -> None:
    again = replace(VOICE, source=replace(VOICE.source, id="s-other", file_name="copy.txt"))

    with pytest.raises(UsageError) as fault:
        apply_commands(PROJECT, (VOICE, again))

    assert str(fault.value) == (
        f"copy.txt: is in the project already, as source 3 ({VOICE.source.id}). Leave it out."
    )


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        (
            replace(VOICE, facts=(replace(VOICE.facts[0], text="Haste"),)),
            (
                f"dossier.facts[12] ({VOICE.facts[0].id}): 'Haste' is not what source "
                f"{VOICE.source.id} says at 0 to 8"
            ),
        ),
        (
            replace(VOICE, facts=(replace(VOICE.facts[0], source="s-gone"),)),
            f"dossier.facts[12] ({VOICE.facts[0].id}): its source 's-gone' is not in the dossier",
        ),
        (
            replace(VOICE, facts=VOICE.facts * 2, areas=VOICE.areas * 2),
            f"id {VOICE.facts[0].id!r} is used 2 times (and 1 more)",
        ),
        (
            replace(VOICE, source=replace(VOICE.source, id="f-hanneaaa"), facts=()),
            "id 'f-hanneaaa' is used 2 times",
        ),
    ],
)
def test_what_is_not_in_the_source_is_refused(command: AddSource, fault: str) -> None:
    with pytest.raises(InputError) as found:
        apply_command(PROJECT, command)

    assert str(found.value) == f"news.txt: does not fit the project: {fault}. Read the file again."
