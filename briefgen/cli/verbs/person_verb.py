"""`briefgen person`: the people in the room."""

from pathlib import Path
from typing import Any, get_args

import click

from briefgen.cli.item_verbs import removing
from briefgen.cli.options import OneOf, brief_option, project_argument, telling_options
from briefgen.cli.project_group import ProjectGroup
from briefgen.cli.words import listed
from briefgen.model.dossier import PersonRole, SideName

SIDE = OneOf(get_args(SideName))
ROLE = OneOf(get_args(PersonRole))


@click.group("person", cls=ProjectGroup)
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """Add, edit or remove people.

    \b
    Examples:
      briefgen person talks.brief add "Hanne Sørensen" --title "Minister of Fisheries" --side theirs
      briefgen person talks.brief edit n-k3v9q2aa --pronunciation "HAN-neh SUR-en-sen"
      briefgen person talks.brief remove n-k3v9q2aa
    """
    context.obj = project


@command.command("add")
@click.argument("name")
@click.option("--title", default="")
@click.option("--side", type=SIDE, default="unknown", show_default=True)
@click.option("--role", type=ROLE, default="principal", show_default=True)
@click.option("--pronunciation", default="")
@click.option("--name-in-script", default="", help="The name in its own script.")
@click.option("--biography", default="")
@click.option("--fact", "facts", multiple=True, metavar="ID", help="Facts that name this person.")
@brief_option
@telling_options
@click.pass_obj
def add(
    project: Path, /, facts: tuple[str, ...], *, as_json: bool, quiet: bool, **fields: Any
) -> None:
    """Enter somebody and tick them."""
    from briefgen.app.commands.command import AddPerson
    from briefgen.cli.changes import change

    change(project, AddPerson(facts=listed(facts), **fields), as_json=as_json, quiet=quiet)


@command.command("edit")
@click.argument("id")
@click.option("--name")
@click.option("--title", help="Replaces all titles.")
@click.option("--side", type=SIDE)
@click.option("--role", type=ROLE)
@click.option("--pronunciation")
@click.option("--name-in-script")
@click.option("--biography")
@telling_options
@click.pass_obj
def edit(project: Path, /, *, as_json: bool, quiet: bool, **fields: Any) -> None:
    """Change the person with an ID."""
    from briefgen.app.commands.command import EditPerson
    from briefgen.cli.changes import change

    change(project, EditPerson(**fields), as_json=as_json, quiet=quiet)


command.add_command(removing("people"))
