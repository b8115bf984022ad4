import pytest

from briefgen.app.commands.change_file import read_changes
from briefgen.app.commands.command import AddPoint, Select
from briefgen.errors import InputError

HINT = 'Give a list such as [{"do": "select", "add": ["…"]}].'


def test_a_file_of_changes_is_a_list_of_commands() -> None:
    data = b'[{"do": "select", "drop": ["f-a"]}, {"do": "add_point", "kind": "ask", "text": "x"}]'

    assert read_changes(data, name="changes.json") == (
        Select(drop=("f-a",)),
        AddPoint(kind="ask", text="x"),
    )


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "Input data was truncated"),
        (b"{}", "Expected `array`, got `object`"),
        (b'[{"do": "tick"}]', "Invalid value 'tick' - at `$[0].do`"),
        (
            b'[{"do": "set", "key": "brief.to"}]',
            "Object missing required field `value` - at `$[0]`",
        ),
        (b'[{"do": "select", "add": "f-a"}]', "Expected `array`, got `str` - at `$[0].add`"),
        (b'["\xff"]', "Expected `object`, got `str` - at `$[0]`"),
    ],
)
def test_what_is_no_list_of_commands_is_told_with_its_place(data: bytes, fault: str) -> None:
    with pytest.raises(InputError) as found:
        read_changes(data, name="changes.json")

    assert str(found.value) == f"changes.json: {fault}. {HINT}"
