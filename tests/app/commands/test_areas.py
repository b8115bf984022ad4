import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.areas import agenda_of
from briefgen.app.commands.command import (
    AddArea,
    AddPoint,
    Command,
    OrderAreas,
    OrderItems,
    RemoveArea,
    SetField,
)
from briefgen.app.project_integrity import integrity_faults
from briefgen.errors import UsageError
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
KNOWN = [area.id for area in PROJECT.dossier.areas]


def order_of(project: Project) -> tuple[str, ...]:
    return agenda_of(project.dossier, project.briefs[0])


@pytest.mark.parametrize("name", ["climate_finance", " climate  Finance"])
def test_an_area_that_is_known_is_added_by_id_or_name(name: str) -> None:
    area = apply_command(PROJECT, AddArea(name=name)).dossier.areas[-1]

    assert (area.id, area.label) == ("climate_finance", "Climate finance")
    assert area.order == max(one.order for one in PROJECT.dossier.areas) + 1


def test_another_name_makes_an_own_area_under_which_points_can_stand() -> None:
    project = apply_command(PROJECT, AddArea(name=" Ferry  line "))
    area = project.dossier.areas[-1]

    project = apply_command(project, AddPoint(kind="ask", text="Sail daily.", area=area.id))

    assert (area.label, area.id[:2]) == ("Ferry line", "a-")
    assert project.dossier.points[-1].area == area.id
    assert project.made == PROJECT.made + 2
    assert order_of(project) == (*KNOWN, area.id)


@pytest.mark.parametrize("place", [1, 2, len(KNOWN) + 1, 99])
def test_a_new_area_takes_its_place_in_the_order_of_the_brief(place: int) -> None:
    before = apply_command(PROJECT, OrderAreas(order=tuple(reversed(KNOWN))))

    project = apply_command(before, AddArea(name="Ferry line", place=place))

    area = project.dossier.areas[-1].id
    assert order_of(project).index(area) == min(place - 1, len(KNOWN))
    assert [id_ for id_ in order_of(project) if id_ != area] == list(reversed(KNOWN))


def test_an_own_area_that_was_removed_and_made_again_is_another() -> None:
    first = apply_command(PROJECT, AddArea(name="Ferry line"))
    id_ = first.dossier.areas[-1].id

    again = apply_commands(first, (RemoveArea(id=id_), AddArea(name="Ferry line")))

    assert again.dossier.areas[-1].id != id_


def test_an_empty_area_leaves_every_order() -> None:
    project = apply_command(PROJECT, AddArea(name="Ferry line", place=1))
    id_ = project.dossier.areas[-1].id
    brief = replace(project.briefs[0], remembered={id_: ("p-gone",)})
    project = replace(project, briefs=(brief,))
    project = apply_command(project, OrderItems(order=(), area=id_))

    left = apply_command(project, RemoveArea(id=id_))

    assert left.dossier == PROJECT.dossier
    assert left.briefs[0].area_order == tuple(KNOWN)
    assert (left.briefs[0].item_order, left.briefs[0].remembered) == ({}, {})
    assert not list(integrity_faults(left))


def test_an_area_is_renamed() -> None:
    project = apply_command(PROJECT, SetField(key="area.fisheries.label", value=" fisheries"))

    assert project.dossier.areas[0].label == "fisheries"
    project = apply_command(project, SetField(key="area.fisheries.label", value="Herring"))
    assert (project.dossier.areas[0].id, project.dossier.areas[0].label) == (
        "fisheries",
        "Herring",
    )


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (AddArea(name="  "), "An agenda area needs a name."),
        (AddArea(name="fisheries"), "Fisheries is on the agenda already."),
        (AddArea(name="sea PATROLS"), "Sea patrols is on the agenda already."),
        (AddArea(name="Ferry line", place=-1), "Places on the agenda count from 1."),
        (AddArea(name="Ferry line", place=1, brief="Breif"), "Unknown brief 'Breif'."),
        (RemoveArea(id="fisheries"), "Something stands under Fisheries."),
        (RemoveArea(id="fishery"), "Did you mean 'fisheries'"),
        (SetField(key="area.fisheries.label", value=""), "An agenda area needs a name."),
        (
            SetField(key="area.fisheries.label", value="Sea Patrols"),
            "Sea patrols is on the agenda already.",
        ),
    ],
)
def test_what_can_not_be_is_told(command: Command, message: str) -> None:
    with pytest.raises(UsageError, match=message.replace(".", r"\.")):
        apply_command(PROJECT, command)


def test_an_area_that_a_fact_touches_beside_others_stays() -> None:
    project = apply_command(PROJECT, AddArea(name="Ferry line"))
    id_ = project.dossier.areas[-1].id
    facts = tuple(
        replace(fact, areas=(*fact.areas, id_)) if fact.kind == "venue" else fact
        for fact in project.dossier.facts
    )
    project = replace(project, dossier=replace(project.dossier, facts=facts))

    with pytest.raises(UsageError, match="Something stands under Ferry line"):
        apply_command(project, RemoveArea(id=id_))


def test_an_area_that_was_renamed_is_still_known_by_its_id() -> None:
    renamed = apply_command(PROJECT, SetField(key="area.fisheries.label", value="Herring"))

    with pytest.raises(UsageError, match=r"Herring is on the agenda already\."):
        apply_command(renamed, AddArea(name="fisheries"))


def test_an_own_area_has_its_name_in_the_language_of_the_brief() -> None:
    french = replace(PROJECT, briefs=(replace(PROJECT.briefs[0], language="fr"),))
    made = apply_command(french, AddArea(name="Bac  et ferries"))
    known = apply_command(french, AddArea(name="Climate finance")).dossier.areas[-1]
    area = made.dossier.areas[-1]

    renamed = apply_command(made, SetField(key=f"area.{area.id}.label", value="Les bacs"))

    assert (area.label, area.names, area.language) == (
        "Bac et ferries",
        {"fr": "Bac et ferries"},
        "fr",
    )
    assert renamed.dossier.areas[-1] == replace(area, label="Les bacs", names={"fr": "Les bacs"})
    assert (known.names, known.language) == ({}, "en")
