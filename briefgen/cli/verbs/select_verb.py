"""`briefgen select`: tick what goes into a brief."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import brief_option, project_argument, telling_options
from briefgen.cli.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.app.commands.command import Command


@click.command("select")
@project_argument
@brief_option
@click.option("--add", multiple=True, metavar="ID,…", help="Tick; an area means what is under it.")
@click.option("--drop", multiple=True, metavar="ID,…", help="Untick.")
@click.option("--all", "every", is_flag=True, help="Tick everything first.")
@click.option("--none", "nothing", is_flag=True, help="Untick everything first.")
@click.option("--order", multiple=True, metavar="AREA,…", help="Order of the agenda areas.")
@telling_options
def command(
    project: Path,
    brief: str,
    add: tuple[str, ...],
    drop: tuple[str, ...],
    every: bool,
    nothing: bool,
    order: tuple[str, ...],
    as_json: bool,
    quiet: bool,
) -> None:
    """Tick and untick facts, points, people and whole agenda areas of PROJECT.

    \b
    Examples:
      briefgen select talks.brief --drop f-k3v9q2aa,deforestation
      briefgen select talks.brief --none --add non_co2 --add energy_transition
      briefgen select talks.brief --order non_co2,energy_transition
    """
    from briefgen.app.commands.command import OrderAreas, Select, SelectAll
    from briefgen.app.commands.find import find_brief
    from briefgen.cli.changes import changing
    from briefgen.cli.output import say_result
    from briefgen.errors import UsageError

    if every and nothing:
        raise UsageError("--all and --none exclude each other.", hint="Leave one of them out.")

    def commands() -> "Iterator[Command]":
        if every or nothing:
            yield SelectAll(brief=brief, ticked=every)
        if add or drop:
            yield Select(brief=brief, add=listed(add), drop=listed(drop))
        if order:
            yield OrderAreas(brief=brief, order=listed(order))

    with changing(project) as session:
        session.run(*commands())
        chosen = find_brief(session.project, brief)
        total = sum(1 for _ in session.project.dossier.items())
    ticked = len(chosen.selected)
    say_result(
        {"project": project, "brief": chosen.name, "ticked": ticked, "items": total},
        [f"{ticked} of {total} ticked in {chosen.name}."],
        as_json=as_json,
        quiet=quiet,
    )
