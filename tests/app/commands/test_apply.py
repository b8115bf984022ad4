import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddBrief, CopyBrief, RemoveBrief, SelectAll
from briefgen.errors import UsageError
from tests.support.command_strategy import command_for, sample_project

PROJECT = sample_project()


@settings(max_examples=40)
@given(data=st.data())
def test_commands_together_give_what_they_give_one_by_one(data: st.DataObject) -> None:
    first = data.draw(command_for(PROJECT))
    between = apply_command(PROJECT, first)
    second = data.draw(command_for(between))

    assert apply_commands(PROJECT, (first, second)) == apply_command(between, second)


def test_no_command_changes_nothing() -> None:
    assert apply_commands(PROJECT, ()) == PROJECT


def test_a_command_may_name_what_one_before_it_made() -> None:
    made = apply_commands(
        PROJECT,
        (
            AddBrief(name="Adviser"),
            SelectAll(brief="Adviser", ticked=False),
            CopyBrief(brief="Adviser", name="Public"),
            RemoveBrief(brief="Adviser"),
        ),
    )

    assert [brief.name for brief in made.briefs] == ["For the minister", "Public"]
    assert made.briefs[1].selected == ()


def test_a_command_can_not_name_what_comes_later() -> None:
    with pytest.raises(UsageError, match="Unknown brief 'Adviser'"):
        apply_commands(PROJECT, (SelectAll(brief="Adviser"), AddBrief(name="Adviser")))
