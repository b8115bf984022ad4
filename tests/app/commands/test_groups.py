import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import Group
from briefgen.errors import UsageError
from briefgen.model.project import Project
from tests.support.disputed_talks import disputed_talks

PROJECT = Project(dossier=disputed_talks())
LUND, DAY, SECOND = (PROJECT.dossier.facts[at].id for at in (0, 1, 3))


def test_what_is_said_of_the_same_facts_later_replaces_it() -> None:
    same = apply_command(PROJECT, Group(ids=(LUND, SECOND)))
    different = apply_command(same, Group(ids=(SECOND, LUND), same=False))
    again = apply_command(different, Group(ids=(LUND, SECOND)))

    assert same.dossier.decisions.same == ((LUND, SECOND),)
    assert different.dossier.decisions.different == ((SECOND, LUND),)
    assert different.dossier.decisions.same == ()
    assert again == same


def test_what_is_said_of_other_facts_stays() -> None:
    third = replace(PROJECT.dossier.facts[0], id="f-third")
    dossier = replace(PROJECT.dossier, facts=(*PROJECT.dossier.facts, third))
    project = replace(PROJECT, dossier=dossier)

    for ids in ((LUND, SECOND), (LUND, "f-third")):
        project = apply_command(project, Group(ids=ids))

    assert project.dossier.decisions.same == ((LUND, SECOND), (LUND, "f-third"))


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        ((LUND, "f-gone"), "Unknown fact 'f-gone'."),
        ((LUND, LUND), "One fact is always the same. Name two or more."),
        (
            (LUND, DAY),
            "Facts of several kinds are never the same: date, participant. Name facts of one kind.",
        ),
    ],
)
def test_unfit_facts_are_told(ids: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError) as told:
        apply_command(PROJECT, Group(ids=ids))

    assert str(told.value).startswith(message)
