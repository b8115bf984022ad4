"""`briefgen point`: the officer's points."""

from pathlib import Path
from typing import Any, get_args

import click

from briefgen.cli.changes import run_and_tell
from briefgen.cli.options import brief_option, project_argument
from briefgen.model.dossier import POINT_KINDS, Tier

KIND = click.Choice(POINT_KINDS)
TIER = click.Choice(get_args(Tier))


@click.group("point")
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """Add, edit or remove points.

    \b
    Examples:
      briefgen point talks.brief add "Agree to publish data yearly." --kind objective
      briefgen point talks.brief add "Ask for a date." --kind ask --area non_co2
      briefgen point talks.brief edit p-k3v9q2aa --tier possible
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
@brief_option
@click.pass_obj
def add(project: Path, /, **fields: Any) -> None:
    """Write a point and tick it."""
    from briefgen.app.commands.command import AddPoint

    run_and_tell(project, AddPoint(**fields))


@command.command("edit")
@click.argument("id")
@click.option("--text")
@click.option("--kind", type=KIND)
@click.option("--area", help="Agenda area; '' means the whole meeting.")
@click.option("--tier", type=TIER)
@click.option("--marking", help="Level and caveats; '' means unmarked.")
@click.option("--note", help="Private; never exported.")
@click.pass_obj
def edit(project: Path, /, **fields: Any) -> None:
    """Change the point with an ID."""
    from briefgen.app.commands.command import EditPoint

    run_and_tell(project, EditPoint(**fields))


@command.command("remove")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.pass_obj
def remove(project: Path, ids: tuple[str, ...]) -> None:
    """Take points out of dossier and briefs."""
    from briefgen.app.commands.command import Remove

    run_and_tell(project, Remove(ids=ids))
