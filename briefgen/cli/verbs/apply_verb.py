"""`briefgen apply`: carry out a file of changes."""

import sys
from pathlib import Path

import click

from briefgen.cli.options import PROJECT, project_argument, telling_options


@click.command("apply")
@project_argument
@click.argument("changes", type=PROJECT)
@telling_options
def command(project: Path, changes: Path, as_json: bool, quiet: bool) -> None:
    """Carry out the commands in CHANGES ('-' for standard input) as one undo step.

    The file is a JSON list of the window's commands; when one fails, none is carried out.

    \b
    Examples:
      briefgen apply talks.brief changes.json
      briefgen apply talks.brief - < changes.json

    \b
    A file of changes:
      [{"do": "set", "key": "meeting.place", "value": "Port Aldren"},
       {"do": "add_point", "kind": "objective", "text": "Agree the quota."},
       {"do": "select", "drop": ["deforestation"]}]
    """
    from briefgen.app.commands.change_file import read_changes
    from briefgen.cli.changes import change

    name = "standard input" if str(changes) == "-" else str(changes)
    commands = read_changes(_bytes_of(changes), name=name)
    change(project, *commands, as_json=as_json, quiet=quiet)


def _bytes_of(path: Path) -> bytes:
    from briefgen.errors import InputError

    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except OSError as fault:
        message = f"{path} can't be read ({fault.strerror})."
        raise InputError(message, hint="Check name and folder.") from fault
