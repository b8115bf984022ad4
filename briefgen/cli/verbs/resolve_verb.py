"""`briefgen resolve`: what an officer says where sources disagree."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import project_argument, telling_options
from briefgen.cli.words import listed

if TYPE_CHECKING:
    from briefgen.app.commands.command import Command
    from briefgen.model.project import Project


@click.command("resolve")
@project_argument
@click.argument("conflict", required=False)
@click.argument("choice", required=False)
@click.option("--same", multiple=True, metavar="ID,…", help="These facts are of one thing.")
@click.option("--different", multiple=True, metavar="ID,…", help="Each is of another thing.")
@telling_options
def command(
    project: Path,
    conflict: str | None,
    choice: str | None,
    same: tuple[str, ...],
    different: tuple[str, ...],
    as_json: bool,
    quiet: bool,
) -> None:
    """Settle a CONFLICT of PROJECT by a CHOICE; without them, list what is open.

    With CONFLICT alone show that one. The choice "open" takes a choice back. Facts that
    words alone join or part wrongly are joined and parted with --same and --different.

    \b
    Examples:
      briefgen resolve talks.brief
      briefgen resolve talks.brief x-7hxu76ks
      briefgen resolve talks.brief x-7hxu76ks 2
      briefgen resolve talks.brief x-7hxu76ks open
      briefgen resolve talks.brief --different f-hanneaaa,f-hannebbb
    """
    from briefgen.app.commands.command import Group, Resolve
    from briefgen.cli.changes import change

    steps: list[Command] = []
    if conflict and choice:
        steps.append(Resolve(conflict=conflict, choice="" if choice == "open" else choice))
    steps += [Group(ids=listed((ids,))) for ids in same]
    steps += [Group(ids=listed((ids,)), same=False) for ids in different]
    if steps:
        told = partial(_what_was_chosen, conflict or "")
        change(project, *steps, as_json=as_json, quiet=quiet, more=told)
    else:
        _say_conflicts(project, conflict or "", as_json=as_json)


def _what_was_chosen(id_: str, after: "Project") -> tuple[str, ...]:
    """Say which choice was made, and how many conflicts are left."""
    from briefgen.checks.conflicts import find_conflicts
    from briefgen.checks.decisions import chosen, open_conflicts
    from briefgen.model.plurals import counted

    found = find_conflicts(after.dossier)
    made = (chosen(one, after.dossier) for one in found if one.id == id_)
    left = len(open_conflicts(found, after.dossier))
    said = f"{counted(left, 'conflict')} left." if left else "No conflict is left."
    return tuple(f"{choice.label}. {said}" for choice in made if choice)


def _say_conflicts(path: Path, id_: str, *, as_json: bool) -> None:
    """List the open conflicts, or the one with an id."""
    from briefgen.checks.conflicts import conflicts_in
    from briefgen.checks.decisions import open_conflicts
    from briefgen.checks.evidence import gather_evidence
    from briefgen.cli.conflict_listing import (
        conflict_lines,
        conflict_view,
        group_view,
        nested_lines,
    )
    from briefgen.cli.output import say_result
    from briefgen.cli.projects import open_project
    from briefgen.errors import unknown_name

    dossier = open_project(path).dossier
    evidence = gather_evidence(dossier)
    found = conflicts_in(evidence)
    shown = open_conflicts(found, dossier)
    if id_:
        shown = tuple(one for one in found if one.id == id_)
        if not shown:
            raise unknown_name("conflict", id_, [one.id for one in found])
    lines = [line for one in shown for line in conflict_lines(one, dossier)]
    say_result(
        {
            "conflicts": [conflict_view(one, dossier) for one in shown],
            "groups": [group_view(one) for one in evidence.groups if len(one.facts) > 1],
        },
        [*(lines or ["No open conflict."]), *(() if id_ else nested_lines(evidence))],
        as_json=as_json,
    )
