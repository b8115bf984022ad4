from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import (
    AddBrief,
    AddFact,
    AddSource,
    EditFact,
    ReviewFacts,
    SetField,
)
from briefgen.app.project_integrity import integrity_faults
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.facts import Fact
from briefgen.model.project import Project
from briefgen.reference.knowledge import load_knowledge
from tests.support.told import told

TEXT = (
    "Hanne Sørensen, Minister of Fisheries of Norland, will receive Ivar Lund, Special Envoy of "
    "Ostland, in Port Aldren.\n"
)
HANNE, IVAR = "Hanne Sørensen", "Ivar Lund"


@pytest.fixture(scope="module")
def project() -> Project:
    """Make a project that was read before anybody named the two sides."""
    source = told(TEXT, on=date(2031, 5, 6))
    proposal = propose_facts(source, index=index_knowledge(load_knowledge()))
    return apply_commands(
        Project(), (AddBrief(name="Brief"), AddSource(source=source, facts=proposal.facts))
    )


def named(before: Project, name: str, *, key: str = "sides.ours") -> Project:
    return apply_command(before, SetField(key=key, value=name))


def people(found: Project) -> dict[str, Fact]:
    return {fact.text: fact for fact in found.dossier.facts if fact.kind == "participant"}


def sides(found: Project) -> dict[str, str]:
    return {name: fact.attribute("side") for name, fact in people(found).items()}


def test_a_party_that_gets_its_name_has_its_people_on_its_side(project: Project) -> None:
    assert sides(project) == {HANNE: "", IVAR: ""}

    ours = named(project, "Norland")
    both = named(ours, "Ostland", key="sides.theirs")

    assert sides(ours) == {HANNE: "Norland", IVAR: ""}
    assert sides(both) == {HANNE: "Norland", IVAR: "Ostland"}
    assert list(integrity_faults(both)) == []
    assert [fact.id for fact in both.dossier.facts] == [fact.id for fact in project.dossier.facts]


def test_a_text_without_a_day_is_read_as_well(project: Project) -> None:
    (source,) = project.dossier.sources
    undated = replace(project.dossier, sources=(replace(source, document_date=None),))

    assert sides(named(replace(project, dossier=undated), "Norland"))[HANNE] == "Norland"


@pytest.mark.parametrize("name", ["", "France"])
def test_what_was_known_before_is_not_read_again(project: Project, name: str) -> None:
    before = named(project, "Norland")

    assert named(before, name).dossier.facts is before.dossier.facts


def test_a_short_name_moves_nobody(project: Project) -> None:
    after = named(project, "NOR", key="sides.ours.short_name")

    assert after.dossier.facts is project.dossier.facts


def test_what_an_officer_said_stays(project: Project) -> None:
    hanne = people(project)[HANNE]
    other = apply_command(project, EditFact(id=hanne.id, side="Westland"))
    own = apply_command(
        project,
        AddFact(kind="participant", source=project.dossier.sources[0].id, text="Port Aldren"),
    )

    assert sides(named(other, "Norland"))[HANNE] == "Westland"
    assert sides(named(own, "Norland"))["Port Aldren"] == ""


def test_what_was_accepted_without_a_side_is_to_be_reviewed_again(project: Project) -> None:
    ids = tuple(fact.id for fact in people(project).values())
    accepted = apply_command(project, ReviewFacts(ids=ids, state="accepted"))

    states = {name: fact.review.state for name, fact in people(named(accepted, "Norland")).items()}

    assert states == {HANNE: "proposed", IVAR: "accepted"}
