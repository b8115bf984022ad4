"""`briefgen review`: what an officer says to proposed facts."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import listed, project_argument, telling_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.app.commands.command import Command


@click.command("review")
@project_argument
@click.option(
    "--accept", multiple=True, metavar="ID,…", help="The source says so, and it is right."
)
@click.option("--reject", multiple=True, metavar="ID,…", help="Keep it out of every brief.")
@click.option("--edit", nargs=2, multiple=True, metavar="ID TEXT", help="Print TEXT instead.")
@telling_options
def command(
    project: Path,
    accept: tuple[str, ...],
    reject: tuple[str, ...],
    edit: tuple[tuple[str, str], ...],
    as_json: bool,
    quiet: bool,
) -> None:
    """Accept, reject or reword proposed facts of PROJECT; without options, list what is open.

    \b
    Examples:
      briefgen review talks.brief
      briefgen review talks.brief --accept f-k3v9q2aa
      briefgen review talks.brief --edit f-k3v9q2aa "the quota for herring"
    """
    from briefgen.app.commands.command import ReviewFacts
    from briefgen.cli.changes import change

    def commands() -> "Iterator[Command]":
        if accept:
            yield ReviewFacts(ids=listed(accept), state="accepted")
        if reject:
            yield ReviewFacts(ids=listed(reject), state="rejected")
        for id_, text in edit:
            yield ReviewFacts(ids=(id_,), state="edited", wording=text)

    if accept or reject or edit:
        change(project, *commands(), as_json=as_json, quiet=quiet)
    else:
        _say_open(project, as_json=as_json)


def _say_open(path: Path, *, as_json: bool) -> None:
    """List the facts that nobody has looked at yet."""
    from briefgen.cli.listing import item_rows
    from briefgen.cli.output import columns, say_result
    from briefgen.cli.projects import open_project

    facts = open_project(path).dossier.facts
    unseen = [fact for fact in facts if fact.review.state == "proposed"]
    say_result(
        {"proposed": [fact.id for fact in unseen]},
        columns(item_rows(unseen)) or ["Every fact has been reviewed."],
        as_json=as_json,
    )
