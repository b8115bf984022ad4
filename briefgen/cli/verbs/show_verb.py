"""`briefgen show`: list what a project holds."""

from pathlib import Path

import click

from briefgen.cli.options import brief_option, json_option, project_argument


@click.command("show")
@project_argument
@brief_option
@json_option
def command(project: Path, brief: str, as_json: bool) -> None:
    """List facts, agenda areas, points, people and briefs of PROJECT, each with its id.

    A cross marks what is ticked in the brief.

    \b
    Examples:
      briefgen show talks.brief
      briefgen show talks.brief --json
    """
    from briefgen.app.commands.find import find_brief
    from briefgen.app.project_json import plain
    from briefgen.cli.listing import project_lines
    from briefgen.cli.output import say_result
    from briefgen.cli.projects import open_project

    opened = open_project(project)
    chosen = find_brief(opened, brief) if opened.briefs or brief else None
    say_result(plain(opened), project_lines(opened, chosen), as_json=as_json)
