"""`briefgen brief`: the briefs of a project."""

from pathlib import Path

import click

from briefgen.cli.options import (
    PROJECT,
    brief_option,
    json_option,
    project_argument,
    telling_options,
)
from briefgen.cli.project_group import ProjectGroup


@click.group("brief", cls=ProjectGroup)
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """List, add, copy, remove or compare the briefs of PROJECT.

    \b
    Examples:
      briefgen brief talks.brief list
      briefgen brief talks.brief copy Brief "One page"
      briefgen brief talks.brief compare Brief "One page"
      briefgen export talks.brief --embed-selection
      briefgen brief talks.brief since talks-meeting-brief.pdf
    """
    context.obj = project


@command.command("list")
@json_option
@click.pass_obj
def list_briefs(project: Path, as_json: bool) -> None:
    """List the briefs with type, style and how much is ticked."""
    from briefgen.cli.listing import brief_rows
    from briefgen.cli.output import columns, say_result
    from briefgen.cli.projects import open_project

    briefs = open_project(project).briefs
    names = ("id", "name", "type", "house_style", "language")
    say_result(
        {"briefs": [{name: getattr(one, name) for name in names} for one in briefs]},
        columns(brief_rows(briefs)),
        as_json=as_json,
    )


@command.command("add")
@click.argument("name")
@click.option("-t", "--type", "type_name", default="meeting-brief", show_default=True)
@click.option("-s", "--style", default="plain", show_default=True)
@telling_options
@click.pass_obj
def add(project: Path, name: str, type_name: str, style: str, as_json: bool, quiet: bool) -> None:
    """Make a brief; it begins with everything proposed ticked."""
    from briefgen.app.commands.command import AddBrief
    from briefgen.cli.changes import change
    from briefgen.reference.house_styles import load_house_style
    from briefgen.reference.recipes import load_recipe

    load_recipe(type_name)
    load_house_style(style)
    made = AddBrief(name=name, type=type_name, house_style=style)
    change(project, made, as_json=as_json, quiet=quiet)


@command.command("copy")
@click.argument("brief")
@click.argument("name")
@telling_options
@click.pass_obj
def copy(project: Path, brief: str, name: str, as_json: bool, quiet: bool) -> None:
    """Make NAME as a copy of BRIEF."""
    from briefgen.app.commands.command import CopyBrief
    from briefgen.cli.changes import change

    change(project, CopyBrief(brief=brief, name=name), as_json=as_json, quiet=quiet)


@command.command("remove")
@click.argument("brief")
@telling_options
@click.pass_obj
def remove(project: Path, brief: str, as_json: bool, quiet: bool) -> None:
    """Take BRIEF out of the project."""
    from briefgen.app.commands.command import RemoveBrief
    from briefgen.cli.changes import change

    change(project, RemoveBrief(brief=brief), as_json=as_json, quiet=quiet)


@command.command("compare")
@click.argument("first")
@click.argument("second")
@json_option
@click.pass_obj
def compare(project: Path, first: str, second: str, as_json: bool) -> None:
    """Tell what is ticked in only one of two briefs."""
    from briefgen.app.commands.find import find_brief
    from briefgen.cli.listing import comparison_lines
    from briefgen.cli.output import say_result
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    one, other = find_brief(opened, first), find_brief(opened, second)
    only = {
        brief.name: [id_ for id_ in brief.selected if id_ not in set(against.selected)]
        for brief, against in ((one, other), (other, one))
    }
    say_result({"only": only}, comparison_lines(opened.dossier, only), as_json=as_json)


@command.command("since")
@click.argument("file", type=PROJECT)
@brief_option
@json_option
@click.pass_obj
def since(project: Path, file: Path, brief: str, as_json: bool) -> None:
    """Tell what has changed in a brief since FILE was exported of it.

    FILE was exported in the window of this computer, carries what it shows
    (--embed-selection), is a manifest, or has one beside it.
    """
    from briefgen.app.commands.find import find_brief
    from briefgen.app.compare_exported import compare_exported, read_exported
    from briefgen.app.state_folder import state_folder
    from briefgen.cli.listing import since_lines, since_view
    from briefgen.cli.output import say_result
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    then = read_exported(file, state=state_folder())
    found = compare_exported(opened, find_brief(opened, brief), then)
    say_result(since_view(found), since_lines(found), as_json=as_json)
