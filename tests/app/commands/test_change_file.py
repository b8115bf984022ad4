import msgspec
import pytest

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.change_file import read_changes
from briefgen.app.commands.command import (
    AddFact,
    AddPoint,
    Command,
    EditFact,
    MergeFacts,
    Select,
    SplitFact,
)
from briefgen.errors import InputError
from tests.support.command_strategy import sample_project
from tests.support.rereading import ARTICLE, read_again

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


COMMANDS: list[Command] = [
    AddFact(kind="venue", source="s-a", start=3, end=9, areas=("fisheries",), role="meeting"),
    AddFact(kind="date", text="next spring", days="2031-03-20/2031-03-21"),
    EditFact(id="f-a", kind="figure", amount="40,000", wording="", areas=()),
    MergeFacts(ids=("f-a", "f-b")),
    SplitFact(id="f-a", at=7),
    SplitFact(id="f-a", words="Ivar"),
    read_again(ARTICLE),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_done_to_facts_and_sources_can_stand_in_a_file(command: Command) -> None:
    data = msgspec.json.encode([command])

    assert read_changes(data, name="changes.json") == (command,)


def test_a_file_merges_corrects_and_splits_as_one_step() -> None:
    changes = """[
        {"do": "merge_facts", "ids": ["f-datedate", "f-dateacco"]},
        {"do": "edit_fact", "id": "f-hanneaaa", "title": "Envoy"},
        {"do": "split_fact", "id": "f-accordac", "words": "Accord"},
        {"do": "add_fact", "kind": "venue", "source": "s-couriera", "text": "sea patrols"}
    ]"""

    project = apply_commands(sample_project(), read_changes(changes.encode(), name="changes.json"))

    texts = [fact.text for fact in project.dossier.facts]
    assert "November 2029" not in texts
    assert {"Aldren", "Accord"} <= set(texts)
    assert texts.count("sea patrols") == 2
