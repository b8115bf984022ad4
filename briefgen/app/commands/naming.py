"""The names of steps, as an undo menu shows them."""

from typing import assert_never

from briefgen.app.commands.command import (
    AddArea,
    AddBrief,
    AddFact,
    AddItem,
    AddPerson,
    AddPoint,
    AddSource,
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
from briefgen.model.plurals import counted
from briefgen.model.project import Project


def name_of(commands: tuple[Command, ...], project: Project) -> str:
    """Name a step after its command, or after how many changes it holds."""
    if len(commands) == 1:
        return _name(commands[0], project)
    return counted(len(commands), "change")


def _name(command: Command, project: Project) -> str:  # noqa: C901 - one case a command
    match command:
        case Select(add=add, drop=()):
            return f"Tick {_what(add, project)}"
        case Select(add=(), drop=drop):
            return f"Untick {_what(drop, project)}"
        case Select(add=add, drop=drop):
            return f"Tick {_what(add, project)}, untick {_what(drop, project)}"
        case SelectAll(ticked=ticked):
            return "Tick everything" if ticked else "Untick everything"
        case OrderAreas():
            return "Order agenda areas"
        case OrderItems():
            return "Order items"
        case AddArea(name=name):
            return f"Add agenda area {' '.join(name.split())}"
        case RemoveArea(id=id_):
            return f"Remove {_what((id_,), project)}"
        case AddSource(source=source):
            return f"Add {source.title or source.file_name}"
        case SetField(key=key):
            return f"Set {key}"
        case AddPoint():
            return "Add point"
        case EditPoint():
            return "Edit point"
        case AddPerson(name=name):
            return f"Add {name}"
        case EditPerson():
            return "Edit person"
        case AddItem(kind=kind):
            return f"Add {kind}"
        case EditItem():
            return "Edit item"
        case Remove(ids=ids):
            return f"Remove {_what(ids, project)}"
        case AddBrief(name=name):
            return f"Add brief {name}"
        case CopyBrief(name=name):
            return f"Copy brief to {name}"
        case RemoveBrief():
            return "Remove brief"
        case ReviewFacts(ids=ids, state=state):
            return f"Mark {_what(ids, project)} as {state}"
        case Resolve(choice=choice):
            return "Settle a conflict" if choice else "Open a conflict again"
        case Group(ids=ids, same=same):
            return f"Call {_what(ids, project)} {'the same' if same else 'different'}"
        case SayMeaning(text=text):
            return f"Explain {text!r}"
        case AddFact():
            return "Make fact"
        case EditFact():
            return "Correct fact"
        case MergeFacts(ids=ids):
            return f"Merge {_what(ids, project)}"
        case SplitFact():
            return "Split fact"
        case ReplaceSource(source=source):
            return f"Read {source.title or source.file_name} again"
        case SetExport():
            return "Set export options"
        case _:
            assert_never(command)


def _what(ids: tuple[str, ...], project: Project) -> str:
    """Name one agenda area by its label; count everything else."""
    labels = {area.id: area.label for area in project.dossier.areas}
    if len(ids) == 1 and ids[0] in labels:
        return labels[ids[0]]
    return counted(len(ids), "item")
