"""`briefgen brief`: the briefs of a project."""

from pathlib import Path

import click

from briefgen.cli.changes import run_and_tell
from briefgen.cli.options import json_option, project_argument


@click.group("brief")
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """List, add, copy, remove or compare the briefs of PROJECT.

    \b
    Examples:
      briefgen brief talks.brief list
      briefgen brief talks.brief copy Brief "One page"
      briefgen brief talks.brief compare Brief "One page"
    """
    context.obj = project


@command.command("list")
@json_option
@click.pass_obj
def list_briefs(project: Path, as_json: bool) -> None:
    """List the briefs with type, style and how much is ticked."""
    from briefgen.cli.output import columns, say, say_json
    from briefgen.cli.projects import open_project

    briefs = open_project(project).briefs
    if as_json:
        names = ("id", "name", "type", "house_style", "language")
        rows = [{name: getattr(brief, name) for name in names} for brief in briefs]
        say_json({"briefs": rows})
        return
    for line in columns(
        [
            (one.id, one.name, one.type, one.house_style, f"{len(one.selected)} ticked")
            for one in briefs
        ]
    ):
        say(line)


@command.command("add")
@click.argument("name")
@click.option("-t", "--type", "type_name", default="meeting-brief", show_default=True)
@click.option("-s", "--style", default="plain", show_default=True)
@click.pass_obj
def add(project: Path, name: str, type_name: str, style: str) -> None:
    """Make a brief; it begins with everything proposed ticked."""
    from briefgen.app.commands.command import AddBrief
    from briefgen.reference.house_styles import load_house_style
    from briefgen.reference.recipes import load_recipe

    load_recipe(type_name)
    load_house_style(style)
    run_and_tell(project, AddBrief(name=name, type=type_name, house_style=style))


@command.command("copy")
@click.argument("brief")
@click.argument("name")
@click.pass_obj
def copy(project: Path, brief: str, name: str) -> None:
    """Make NAME as a copy of BRIEF."""
    from briefgen.app.commands.command import CopyBrief

    run_and_tell(project, CopyBrief(brief=brief, name=name))


@command.command("remove")
@click.argument("brief")
@click.pass_obj
def remove(project: Path, brief: str) -> None:
    """Take BRIEF out of the project."""
    from briefgen.app.commands.command import RemoveBrief

    run_and_tell(project, RemoveBrief(brief=brief))


@command.command("compare")
@click.argument("first")
@click.argument("second")
@json_option
@click.pass_obj
def compare(project: Path, first: str, second: str, as_json: bool) -> None:
    """Tell what is ticked in only one of two briefs."""
    from briefgen.app.commands.find import find_brief
    from briefgen.cli.listing import item_rows
    from briefgen.cli.output import columns, say, say_json
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    one, other = find_brief(opened, first), find_brief(opened, second)
    only = {
        one.name: [id_ for id_ in one.selected if id_ not in set(other.selected)],
        other.name: [id_ for id_ in other.selected if id_ not in set(one.selected)],
    }
    if as_json:
        say_json({"only": only})
        return
    for name, ids in only.items():
        say(f"Only in {name}: {len(ids)}")
        for line in columns(item_rows(opened.dossier, ids)):
            say(f"  {line}")
