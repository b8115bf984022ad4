"""`briefgen point`: the officer's points."""

from pathlib import Path
from typing import Any, get_args

import click

from briefgen.cli.item_verbs import removing
from briefgen.cli.options import (
    OneOf,
    brief_option,
    language_option,
    project_argument,
    telling_options,
)
from briefgen.cli.project_group import ProjectGroup
from briefgen.model.dossier import POINT_KINDS, Tier

KIND = OneOf(POINT_KINDS)
TIER = OneOf(get_args(Tier))


@click.group("point", cls=ProjectGroup)
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """Add, edit or remove points.

    \b
    Examples:
      briefgen point talks.brief add "Agree to publish data yearly." --kind objective
      briefgen point talks.brief add "Ask for a date." --kind ask --area non_co2
      briefgen point talks.brief edit p-k3v9q2aa --tier possible
      briefgen point talks.brief edit p-k3v9q2aa --text "Demander une date." --language fr
      briefgen point talks.brief remove p-k3v9q2aa
    """
    context.obj = project


@command.command("add")
@click.argument("text")
@click.option("--kind", type=KIND, default="point_to_make", show_default=True)
@click.option("--area", help="Agenda area; none means the whole meeting.")
@click.option("--tier", type=TIER, default="certain", show_default=True)
@click.option("--marking", default="", help="Level and caveats, such as 'restricted draft'.")
@click.option("--note", default="", help="Private; never exported.")
@language_option
@brief_option
@telling_options
@click.pass_obj
def add(project: Path, /, *, as_json: bool, quiet: bool, **fields: Any) -> None:
    """Write a point and tick it."""
    from briefgen.app.commands.command import AddPoint
    from briefgen.cli.changes import change

    change(project, AddPoint(**fields), as_json=as_json, quiet=quiet)


@command.command("edit")
@click.argument("id")
@click.option("--text")
@click.option("--kind", type=KIND)
@click.option("--area", help="Agenda area; '' means the whole meeting.")
@click.option("--tier", type=TIER)
@click.option("--marking", help="Level and caveats; '' means unmarked.")
@click.option("--note", help="Private; never exported.")
@language_option
@telling_options
@click.pass_obj
def edit(project: Path, /, *, as_json: bool, quiet: bool, **fields: Any) -> None:
    """Change the point with an ID."""
    from briefgen.app.commands.command import EditPoint
    from briefgen.cli.changes import change

    change(project, EditPoint(**fields), as_json=as_json, quiet=quiet)


command.add_command(removing("points"))
