import msgspec
import pytest
from hypothesis import given

from briefgen.app.commands.command import Command, Select, SetField
from tests.support.command_strategy import command_for, sample_project


@given(command=command_for(sample_project()))
def test_a_command_comes_back_from_json_as_it_was(command: Command) -> None:
    assert msgspec.json.decode(msgspec.json.encode(command), type=Command) == command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ('{"do": "select", "add": ["f-a"]}', Select(add=("f-a",))),
        ('{"do": "set", "key": "brief.to", "value": "x"}', SetField(key="brief.to", value="x")),
    ],
)
def test_a_command_is_named_by_what_it_does(text: str, command: Command) -> None:
    assert msgspec.json.decode(text, type=Command) == command
