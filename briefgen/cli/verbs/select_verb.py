"""`briefgen select`: tick what goes into a brief."""

from pathlib import Path

import click

from briefgen.cli.options import brief_option, listed, project_argument, quiet_option


@click.command("select")
@project_argument
@brief_option
@click.option("--add", multiple=True, metavar="ID,…", help="Tick; an area means what is under it.")
@click.option("--drop", multiple=True, metavar="ID,…", help="Untick.")
@click.option("--all", "every", is_flag=True, help="Tick everything first.")
@click.option("--none", "nothing", is_flag=True, help="Untick everything first.")
@click.option("--order", default="", metavar="AREA,…", help="Order of the agenda areas.")
@quiet_option
def command(
    project: Path,
    brief: str,
    add: tuple[str, ...],
    drop: tuple[str, ...],
    every: bool,
    nothing: bool,
    order: str,
    quiet: bool,
) -> None:
    """Tick and untick facts, points, people and whole agenda areas of PROJECT.

    \b
    Examples:
      briefgen select talks.brief --drop f-k3v9q2aa,deforestation
      briefgen select talks.brief --none --add non_co2 --add energy_transition
      briefgen select talks.brief --order non_co2,energy_transition
    """
    from briefgen.app.commands.command import Command, OrderAreas, Select, SelectAll
    from briefgen.app.commands.find import find_brief
    from briefgen.cli.output import say
    from briefgen.cli.projects import changing
    from briefgen.errors import UsageError

    if every and nothing:
        raise UsageError("--all and --none exclude each other.")
    commands: list[Command] = []
    if every or nothing:
        commands.append(SelectAll(brief=brief, ticked=every))
    if add or drop:
        commands.append(Select(brief=brief, add=listed(add), drop=listed(drop)))
    if order:
        commands.append(OrderAreas(brief=brief, order=listed((order,))))
    with changing(project) as session:
        session.run(*commands)
        chosen = find_brief(session.project, brief)
        total = sum(1 for _ in session.project.dossier.items())
    if not quiet:
        say(f"{len(chosen.selected)} of {total} ticked in {chosen.name}.")
