"""Carry out a command: a project and a command give another project."""

from typing import assert_never

from briefgen.app.commands.areas import add_area, remove_area
from briefgen.app.commands.briefs import add_brief, copy_brief, remove_brief
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
from briefgen.app.commands.corrections import edit_fact
from briefgen.app.commands.export import set_export
from briefgen.app.commands.facts import add_fact
from briefgen.app.commands.groups import group_facts
from briefgen.app.commands.items import remove_items, review_facts
from briefgen.app.commands.meanings import say_meaning
from briefgen.app.commands.merge_facts import merge_facts
from briefgen.app.commands.people import add_person, edit_person
from briefgen.app.commands.points import add_point, edit_point
from briefgen.app.commands.replace_source import replace_source
from briefgen.app.commands.resolve import resolve
from briefgen.app.commands.selection import order_areas, order_items, select, select_all
from briefgen.app.commands.set_field import set_field
from briefgen.app.commands.sources import add_source
from briefgen.app.commands.split_fact import split_fact
from briefgen.app.commands.typed_items import add_item, edit_item
from briefgen.model.project import Project


def apply_command(project: Project, command: Command) -> Project:  # noqa: C901 - one case a command
    """Give the project after a command; raise UsageError for what it names and is not there."""
    match command:
        case Select():
            return select(project, command)
        case SelectAll():
            return select_all(project, command)
        case OrderAreas():
            return order_areas(project, command)
        case OrderItems():
            return order_items(project, command)
        case AddArea():
            return add_area(project, command)
        case RemoveArea():
            return remove_area(project, command)
        case AddSource():
            return add_source(project, command)
        case SetField():
            return set_field(project, command)
        case AddPoint():
            return add_point(project, command)
        case EditPoint():
            return edit_point(project, command)
        case AddPerson():
            return add_person(project, command)
        case EditPerson():
            return edit_person(project, command)
        case AddItem():
            return add_item(project, command)
        case EditItem():
            return edit_item(project, command)
        case Remove():
            return remove_items(project, command)
        case AddBrief():
            return add_brief(project, command)
        case CopyBrief():
            return copy_brief(project, command)
        case RemoveBrief():
            return remove_brief(project, command)
        case ReviewFacts():
            return review_facts(project, command)
        case Resolve():
            return resolve(project, command)
        case Group():
            return group_facts(project, command)
        case SayMeaning():
            return say_meaning(project, command)
        case AddFact():
            return add_fact(project, command)
        case EditFact():
            return edit_fact(project, command)
        case MergeFacts():
            return merge_facts(project, command)
        case SplitFact():
            return split_fact(project, command)
        case ReplaceSource():
            return replace_source(project, command).project
        case SetExport():
            return set_export(project, command)
        case _:
            assert_never(command)


def apply_commands(project: Project, commands: tuple[Command, ...]) -> Project:
    """Carry out commands in their order; when one fails, none is carried out."""
    for command in commands:
        project = apply_command(project, command)
    return project
