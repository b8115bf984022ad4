"""`briefgen apply`: carry out a file of changes."""

import sys
from pathlib import Path

import click

from briefgen.cli.options import PROJECT, project_argument, quiet_option


@click.command("apply")
@project_argument
@click.argument("changes", type=PROJECT)
@quiet_option
def command(project: Path, changes: Path, quiet: bool) -> None:
    """Carry out the commands in CHANGES ('-' for standard input) as one undo step.

    The file is a JSON list of the window's commands; when one fails, none is carried out.

    \b
    Example of a file:
      [{"do": "set", "key": "meeting.place", "value": "Port Aldren"},
       {"do": "add_point", "kind": "objective", "text": "Agree the quota."},
       {"do": "select", "drop": ["deforestation"]}]
    """
    from briefgen.app.commands.change_file import read_changes
    from briefgen.cli.output import say
    from briefgen.cli.projects import changing

    commands = read_changes(_bytes_of(changes), name=changes.name)
    with changing(project) as session:
        changed = session.run(*commands)
    if not quiet:
        say(f"Carried out {len(commands)} commands." if changed else "Nothing changed.")


def _bytes_of(path: Path) -> bytes:
    from briefgen.errors import InputError

    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except OSError as fault:
        message = f"{path} can't be read ({fault.strerror})."
        raise InputError(message, hint="Check name and folder.") from fault
