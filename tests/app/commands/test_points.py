import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddPoint, Command, EditPoint, Remove, SelectAll
from briefgen.errors import UsageError
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()


def test_a_new_point_stands_last_and_is_ticked_before_the_people() -> None:
    before = apply_command(PROJECT, SelectAll(ticked=False))

    project = apply_command(
        before,
        AddPoint(
            kind="ask",
            text="  A third patrol ",
            area="patrols",
            tier="possible",
            marking="restricted draft",
            note="ask Ivar first",
        ),
    )
    ticked = apply_command(project, SelectAll()).briefs[0].selected

    point = project.dossier.points[-1]
    assert project.dossier.points[:-1] == PROJECT.dossier.points
    assert replace(point, id="") == replace(
        PROJECT.dossier.points[0],
        id="",
        kind="ask",
        text=local("A third patrol"),
        area="patrols",
        tier="possible",
        marking=Marking(level="restricted", caveats=("draft",)),
        note="ask Ivar first",
    )
    assert project.briefs[0].selected == (point.id,)
    assert ticked.index(point.id) == ticked.index("n-hanneaaa") - 1


def test_the_same_point_may_be_written_twice() -> None:
    ask = AddPoint(kind="ask", text="A third patrol")

    project = apply_commands(PROJECT, (ask, ask))
    again = apply_commands(project, (Remove(ids=(project.dossier.points[-1].id,)), ask))

    assert project.made == PROJECT.made + 2
    made = [one.dossier.points[-1].id for one in (project, again)]
    assert len({*made, project.dossier.points[-2].id}) == 3


def test_a_point_is_in_the_language_of_its_brief_unless_another_is_named() -> None:
    norse = replace(PROJECT, briefs=(replace(PROJECT.briefs[0], language="nb"),))

    own = apply_command(norse, AddPoint(kind="ask", text="Tre båter"))
    named = apply_command(norse, AddPoint(kind="ask", text="Three boats", language="en-GB"))

    assert own.dossier.points[-1].text == local("Tre båter", "nb")
    assert named.dossier.points[-1].text == local("Three boats", "en-GB")


def edited(**changes: object) -> Project:
    return apply_command(PROJECT, EditPoint(id="p-gearwork", **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "changes"),
    [
        ({"text": " Gear is for later "}, {"text": local("Gear is for later")}),
        (
            {"text": "Plus tard", "language": "fr"},
            {"text": LocalText(texts={"en": "Gear is for the working group", "fr": "Plus tard"})},
        ),
        ({"text": "", "language": "fr"}, {}),
        ({"kind": "avoid"}, {"kind": "avoid"}),
        ({"area": "patrols"}, {"area": "patrols"}),
        ({"area": ""}, {"area": None}),
        ({"tier": "unlikely"}, {"tier": "unlikely"}),
        ({"marking": "internal"}, {"marking": Marking(level="internal")}),
        ({"marking": ""}, {"marking": None}),
        ({"note": ""}, {"note": ""}),
        ({}, {}),
    ],
)
def test_editing_changes_what_is_given_and_nothing_else(
    given: dict[str, object], changes: dict[str, object]
) -> None:
    points = PROJECT.dossier.points

    assert edited(**given).dossier.points == tuple(
        replace(point, **changes) if point.id == "p-gearwork" else point for point in points
    )


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (AddPoint(kind="ask", text=" \n"), "A point needs a text."),
        (EditPoint(id="p-gearwork", text=""), "A point needs a text."),
        (EditPoint(id="p-gearwork", text="", language="en"), "A point needs a text."),
        (
            AddPoint(kind="ask", text="x", area="patrol"),
            "Unknown agenda area 'patrol'. Did you mean 'patrols'? Available: fisheries, patrols.",
        ),
        (
            EditPoint(id="p-gearwork", area="zzz"),
            "Unknown agenda area 'zzz'. Available: fisheries, patrols.",
        ),
        (
            AddPoint(kind="ask", text="x", marking="interna"),
            (
                "Unknown level of the marking scheme 'plain' 'interna'. Did you mean 'internal'? "
                "Available: none, internal, restricted."
            ),
        ),
        (
            EditPoint(id="p-gearwork", marking="internal drafts"),
            "Unknown caveat of the marking scheme 'plain' 'drafts'. Did you mean 'draft'? ",
        ),
        (
            AddPoint(kind="ask", text="x", language="French"),
            "'French' is no language code. Write one such as 'fr' or 'pt-BR'.",
        ),
        (AddPoint(kind="ask", text="x", brief="zzz"), "Unknown brief 'zzz'. "),
        (EditPoint(id="p-gearwerk"), "Unknown point 'p-gearwerk'. Did you mean 'p-gearwork'? "),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)
