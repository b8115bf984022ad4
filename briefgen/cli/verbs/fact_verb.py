"""`briefgen fact`: facts made by hand, and corrections of what was proposed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from briefgen.cli.options import OneOf, brief_option, project_argument, telling_options
from briefgen.cli.project_group import ProjectGroup
from briefgen.cli.words import listed
from briefgen.model.facts import FACT_KINDS

F = TypeVar("F", bound=Callable[..., Any])
KIND = OneOf(FACT_KINDS)
_FIELDS = {
    "name": "Of a participant, body, place, agreement or mechanism.",
    "days": "Of a date: 2024-05-08 or 2024-05-08/2024-05-09.",
    "role": "Of a date (visit, meeting, …) or a venue (meeting, other).",
    "amount": "Of a figure, as printed.",
    "unit": "Of a figure.",
    "measures": "What a figure measures.",
    "title": "Of a participant.",
    "side": "A name, or 'ours' or 'theirs'.",
    "speaker": "Who said it.",
    "date": "When it was said or done: a day or an interval.",
    "status": "planned, happened or unclear.",
    "marking": "Level and caveats, such as 'restricted draft'.",
    "ground": "Why it is withheld where its marking is too high.",
    "note": "Private; never exported.",
}


def fact_options(command: F) -> F:
    """Add what can be said of a fact; an empty text clears a field."""
    area = click.option("--area", "areas", multiple=True, metavar="ID,…", help="Agenda areas.")
    for name, help_ in reversed(_FIELDS.items()):
        command = click.option(f"--{name}", help=help_)(command)
    return area(command)


@click.group("fact", cls=ProjectGroup)
@project_argument
@click.pass_context
def command(context: click.Context, project: Path) -> None:
    """Make facts by hand, correct or remove them.

    \b
    Examples:
      briefgen fact talks.brief add s-couriera 85 97 --kind organisation
      briefgen fact talks.brief add s-couriera --text "Port Aldren" --kind venue
      briefgen fact talks.brief add --text "Harbour Hall" --kind venue --role meeting
      briefgen fact talks.brief edit f-k3v9q2aa --kind figure --amount 40,000 --unit tonnes
    """
    context.obj = project


@command.command("add")
@click.argument("source", required=False, default="")
@click.argument("start", required=False, type=int)
@click.argument("end", required=False, type=int)
@click.option("--kind", type=KIND, required=True)
@click.option("--text", default="", help="The words as the source has them, or your own.")
@click.option("--occurrence", type=int, help="Which time they stand in the source, from 1.")
@fact_options
@brief_option
@telling_options
@click.pass_obj
def add(
    project: Path, /, areas: tuple[str, ...], *, as_json: bool, quiet: bool, **fields: Any
) -> None:
    """Make a fact of a place in SOURCE, of words in it, or of words alone; tick it.

    START and END count the characters of the source's text; the first one is 0.
    """
    from briefgen.app.commands.command import AddFact
    from briefgen.cli.changes import change

    change(project, AddFact(areas=_areas(areas), **fields), as_json=as_json, quiet=quiet)


@command.command("edit")
@click.argument("id")
@click.option("--kind", type=KIND)
@click.option("--wording", help="What a brief prints instead of the source's words.")
@click.option("--language", default="", help="Of the wording.")
@fact_options
@telling_options
@click.pass_obj
def edit(
    project: Path, /, areas: tuple[str, ...], *, as_json: bool, quiet: bool, **fields: Any
) -> None:
    """Correct the fact with an ID; what was proposed is kept beside it."""
    from briefgen.app.commands.command import EditFact
    from briefgen.cli.changes import change

    change(project, EditFact(areas=_areas(areas), **fields), as_json=as_json, quiet=quiet)


def _areas(given: tuple[str, ...]) -> tuple[str, ...] | None:
    """Give the areas of an option; none where it was not used, an empty list for ''."""
    return listed(given) if given else None


@command.command("remove")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@telling_options
@click.pass_obj
def remove(project: Path, ids: tuple[str, ...], as_json: bool, quiet: bool) -> None:
    """Take out facts that were made by hand; a proposal is rejected instead."""
    from briefgen.app.commands.command import Remove
    from briefgen.cli.changes import change

    change(project, Remove(ids=ids), as_json=as_json, quiet=quiet)
