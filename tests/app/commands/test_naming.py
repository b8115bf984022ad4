from typing import get_args

import pytest

from briefgen.app.commands.command import (
    AddArea,
    AddBrief,
    AddFact,
    AddItem,
    AddPerson,
    AddPoint,
    Command,
    CopyBrief,
    EditFact,
    EditItem,
    EditPerson,
    EditPoint,
    Group,
    MergeFacts,
    OrderAreas,
    OrderItems,
    Remove,
    RemoveArea,
    RemoveBrief,
    ReplaceSource,
    Resolve,
    ReviewFacts,
    SayMeaning,
    Select,
    SelectAll,
    SetExport,
    SetField,
    SplitFact,
)
from briefgen.app.commands.naming import name_of
from briefgen.model.export_defaults import ExportDefaults
from tests.support.command_strategy import new_source, sample_project

NAMES: list[tuple[Command, str]] = [
    (Select(add=("fisheries",)), "Tick Fisheries"),
    (Select(drop=("p-gearwork",)), "Untick 1 item"),
    (Select(add=("p-gearwork", "fisheries")), "Tick 2 items"),
    (Select(add=("fisheries",), drop=("p-gearwork",)), "Tick Fisheries, untick 1 item"),
    (SelectAll(), "Tick everything"),
    (SelectAll(ticked=False), "Untick everything"),
    (OrderAreas(order=("patrols",)), "Order agenda areas"),
    (OrderItems(order=("p-gearwork",)), "Order items"),
    (SetField(key="meeting.place", value="x"), "Set meeting.place"),
    (new_source("Patience"), "Add news.txt"),
    (AddPoint(kind="ask", text="x"), "Add point"),
    (EditPoint(id="p-gearwork"), "Edit point"),
    (AddPerson(name="Ivar Lund"), "Add Ivar Lund"),
    (AddItem(kind="question", fields={}), "Add question"),
    (EditItem(id="q-a", fields={}), "Edit item"),
    (EditPerson(id="n-hanneaaa"), "Edit person"),
    (Remove(ids=("p-gearwork", "p-askaskas")), "Remove 2 items"),
    (AddBrief(name="Adviser"), "Add brief Adviser"),
    (CopyBrief(brief="", name="Adviser"), "Copy brief to Adviser"),
    (RemoveBrief(brief=""), "Remove brief"),
    (ReviewFacts(ids=("f-hanneaaa",), state="rejected"), "Mark 1 item as rejected"),
    (Resolve(conflict="x-a", choice="1"), "Settle a conflict"),
    (AddArea(name=" Ferry  line "), "Add agenda area Ferry line"),
    (RemoveArea(id="patrols"), "Remove Sea patrols"),
    (Resolve(conflict="x-a"), "Open a conflict again"),
    (Group(ids=("f-a", "f-b")), "Call 2 items the same"),
    (Group(ids=("f-a", "f-b"), same=False), "Call 2 items different"),
    (SayMeaning(text="cold harmony", term="aldren"), "Explain 'cold harmony'"),
    (AddFact(kind="venue", text="Harbour Hall"), "Make fact"),
    (EditFact(id="f-hanneaaa"), "Correct fact"),
    (MergeFacts(ids=("f-hanneaaa", "f-ivarivar")), "Merge 2 items"),
    (SplitFact(id="f-hanneaaa", at=5), "Split fact"),
    (SetExport(options=ExportDefaults()), "Set export options"),
    (ReplaceSource(source=new_source("Patience").source), "Read news.txt again"),
]


@pytest.mark.parametrize(("command", "name"), NAMES)
def test_a_step_is_named_after_its_command(command: Command, name: str) -> None:
    assert name_of((command,), sample_project()) == name


def test_every_command_has_a_name() -> None:
    assert {type(command) for command, _ in NAMES} == set(get_args(Command))


def test_a_step_of_several_commands_is_counted() -> None:
    assert name_of((SelectAll(), SelectAll(ticked=False)), sample_project()) == "2 changes"
