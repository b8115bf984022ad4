import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief, Command, CopyBrief, RemoveBrief, Select
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from tests.support.command_strategy import sample_project

PROJECT = sample_project()


def test_a_new_brief_begins_with_the_proposals_ticked() -> None:
    doubtful = replace(PROJECT.dossier.facts[0], confidence=0.2)
    facts = (doubtful, *PROJECT.dossier.facts[1:])
    before = replace(PROJECT, dossier=replace(PROJECT.dossier, facts=facts))

    project = apply_command(before, AddBrief(name=" For the adviser "))

    first, new = project.briefs
    assert first == PROJECT.briefs[0]
    assert new == Brief(id=new.id, name="For the adviser", selected=first.selected[1:])
    assert project.made == before.made + 1


def test_a_copy_begins_as_its_original_and_goes_its_own_way() -> None:
    copied = apply_command(PROJECT, CopyBrief(brief="", name="Public"))
    project = apply_command(copied, Select(brief="Public", drop=("patrols",)))

    first, copy = copied.briefs
    assert copy == replace(first, id=copy.id, name="Public")
    assert project.briefs[0] == first


def test_a_removed_brief_leaves_the_dossier_as_it_is() -> None:
    two = apply_command(PROJECT, AddBrief(name="Adviser"))

    assert apply_command(two, RemoveBrief(brief="Adviser")).briefs == PROJECT.briefs
    assert apply_command(two, RemoveBrief(brief="b-briefaaa")).briefs == two.briefs[1:]
    assert apply_command(two, RemoveBrief(brief="")).dossier == PROJECT.dossier


def test_a_name_is_free_again_once_its_brief_is_gone() -> None:
    add = AddBrief(name="Adviser")
    first = apply_command(PROJECT, add)

    again = apply_command(apply_command(first, RemoveBrief(brief="Adviser")), add)

    assert again.briefs[1].id != first.briefs[1].id


NAMED_ALREADY = "There is a brief 'For the minister' already. Choose another name."


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (AddBrief(name=" "), "A brief needs a name."),
        (CopyBrief(brief="", name=""), "A brief needs a name."),
        (AddBrief(name=" For the minister"), NAMED_ALREADY),
        (CopyBrief(brief="", name="For the minister"), NAMED_ALREADY),
        (
            AddBrief(name="b-briefaaa"),
            "There is a brief 'b-briefaaa' already. Choose another name.",
        ),
        (
            AddBrief(name="Adviser", type="meetingbrief"),
            "Unknown brief type 'meetingbrief'. Did you mean 'meeting-brief'? Available: ",
        ),
        (
            AddBrief(name="Adviser", house_style="plane"),
            "Unknown house style 'plane'. Did you mean 'plain'? Available: ",
        ),
        (CopyBrief(brief="zzz", name="Adviser"), "Unknown brief 'zzz'. Available: For the minis"),
        (RemoveBrief(brief="For a minister"), "Unknown brief 'For a minister'. Did you mean "),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


def test_a_project_without_briefs_says_how_to_add_one() -> None:
    bare = replace(PROJECT, briefs=())

    with pytest.raises(UsageError) as fault:
        apply_command(bare, RemoveBrief(brief=""))

    assert str(fault.value) == "The project has no brief. Add one: brief PROJECT add NAME."
