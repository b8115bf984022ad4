"""`briefgen area`: what is on the agenda of a project."""

from pathlib import Path

import click

from briefgen.cli.options import brief_option, project_argument, telling_options
from briefgen.cli.project_group import ProjectGroup


@click.group("area", cls=ProjectGroup)
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """Put agenda areas on the agenda of PROJECT, or take them off it.

    `briefgen areas` lists those that are known by name; another name makes one of your own.

    \b
    Examples:
      briefgen area talks.brief add adaptation --place 1
      briefgen area talks.brief add "Ferry line to Osthaven"
      briefgen set talks.brief area.adaptation.label="Floods"
      briefgen area talks.brief remove adaptation
    """
    context.obj = project


@command.command("add")
@click.argument("name")
@click.option("--place", type=int, default=0, metavar="N", help="From 1 on; else last.")
@brief_option
@telling_options
@click.pass_obj
def add(project: Path, name: str, place: int, brief: str, as_json: bool, quiet: bool) -> None:
    """Put the agenda area NAME, or the one with that id, on the agenda."""
    from briefgen.app.commands.command import AddArea
    from briefgen.cli.changes import change

    command = AddArea(name=name, place=place, brief=brief)
    change(project, command, as_json=as_json, quiet=quiet)


@command.command("remove")
@click.argument("id")
@telling_options
@click.pass_obj
def remove(project: Path, id: str, as_json: bool, quiet: bool) -> None:  # noqa: A002 - click passes it by name
    """Take the agenda area with an ID, under which nothing stands, off the agenda."""
    from briefgen.app.commands.command import RemoveArea
    from briefgen.cli.changes import change

    change(project, RemoveArea(id=id), as_json=as_json, quiet=quiet)
