"""`briefgen review`: what an officer says to proposed facts."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.options import project_argument, telling_options
from briefgen.cli.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.app.commands.command import Command
    from briefgen.model.facts import ReviewState

Ids = tuple[str, ...]
Pairs = tuple[tuple[str, str], ...]


@click.command("review")
@project_argument
@click.option(
    "--accept", multiple=True, metavar="ID,…", help="The source says so, and it is right."
)
@click.option("--reject", multiple=True, metavar="ID,…", help="Keep it out of every brief.")
@click.option("--reopen", multiple=True, metavar="ID,…", help="Take back what was said to it.")
@click.option("--edit", nargs=2, multiple=True, metavar="ID TEXT", help="Print TEXT instead.")
@click.option(
    "--merge", nargs=2, multiple=True, metavar="ID ID,…", help="They say the same; keep the first."
)
@click.option(
    "--split",
    nargs=2,
    multiple=True,
    metavar="ID AT",
    help="Make two of one: AT is a character's number, or the words the second begins with.",
)
@telling_options
def command(project: Path, as_json: bool, quiet: bool, **asked: Any) -> None:
    """Say what PROJECT's proposed facts are worth; without options, list what is open.

    Options are carried out in the order in which they stand above, as one step. Accepting
    or reopening takes corrections back. To correct a value, see briefgen fact --help.

    \b
    Examples:
      briefgen review talks.brief
      briefgen review talks.brief --accept f-k3v9q2aa
      briefgen review talks.brief --edit f-k3v9q2aa "the quota for herring"
      briefgen review talks.brief --reopen f-k3v9q2aa --split f-k3v9q2aa quota
      briefgen review talks.brief --merge f-q2aak3v9 f-k3v9q2aa
    """
    from briefgen.cli.changes import change

    commands = tuple(_commands(**asked))
    if commands:
        change(project, *commands, as_json=as_json, quiet=quiet)
    else:
        _say_open(project, as_json=as_json)


def _commands(
    *, accept: Ids, reject: Ids, reopen: Ids, edit: Pairs, merge: Pairs, split: Pairs
) -> "Iterator[Command]":
    """Give the commands that the options ask for."""
    from briefgen.app.commands.command import MergeFacts, ReviewFacts, SplitFact

    said: dict[ReviewState, Ids] = {"accepted": accept, "rejected": reject, "proposed": reopen}
    for state, ids in said.items():
        if ids:
            yield ReviewFacts(ids=listed(ids), state=state)
    for id_, text in edit:
        yield ReviewFacts(ids=(id_,), state="edited", wording=text)
    for first, others in merge:
        yield MergeFacts(ids=(first, *listed((others,))))
    for id_, at in split:
        is_number = at.isdecimal() and at.isascii()
        yield SplitFact(id=id_, at=int(at)) if is_number else SplitFact(id=id_, words=at)


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
